import { useState, type ReactNode } from 'react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import Button from 'antd/es/button';
import { Modal } from '../../ui/modal.tsx';
import { PostingChangePreviewDocument } from '@fairway/client';
import { closingMinute } from '../../ui/form/zoned.ts';
import { Tag, type Tone } from '../../ui/parts.tsx';
import { ErrorState, SkeletonRows } from '../../ui/states.tsx';
import type { Draft } from '../draft/use-draft.ts';
import { execute } from '../session/client.ts';
import { Refused, unlessRefused } from '../session/session.ts';
import { useProblemText } from '../session/use-problem-text.ts';
import { toInput, type Content } from './content.ts';

const TONES: Record<'CLARIFY' | 'MINOR' | 'MATERIAL', Tone> = {
  CLARIFY: 'plain',
  MINOR: 'brand',
  MATERIAL: 'warn',
};

/** Before an open scenario is saved: how far the change goes and what it brings to others. */
export function ChangeDialog({
  draft,
  open,
  onClose,
  onSaved,
  onRefused,
}: {
  draft: Draft<Content>;
  open: boolean;
  onClose: () => void;
  onSaved: () => void;
  onRefused: (error: Refused) => void;
}): ReactNode {
  const { t } = useTranslation();
  const problemText = useProblemText();
  const [asked] = useState(() => ({ scenarioId: draft.stored!.id, content: toInput(draft.content) }));
  const preview = useQuery({
    queryKey: ['change-preview', asked],
    queryFn: async ({ signal }) =>
      unlessRefused((await execute(PostingChangePreviewDocument, asked, { signal })).scenarioChangePreview)
        .change,
    staleTime: 0,
    retry: false,
  });
  const save = useMutation({
    mutationFn: () => draft.save(),
    onSuccess: (saved) => (saved ? onSaved() : onClose()),
  });
  const change = preview.data;
  const kind = change?.changeClass;
  const refused = preview.error instanceof Refused ? preview.error : null;
  const moved =
    change?.proposalDeadline && change.proposalDeadline !== draft.stored?.content.proposalDeadline;
  return (
    <Modal
      open={open}
      title={t('posting.change.title')}
      onCancel={onClose}
      footer={[
        <Button key="back" onClick={() => (refused ? onRefused(refused) : onClose())}>
          {t('posting.change.back')}
        </Button>,
        kind && (
          <Button key="save" type="primary" loading={save.isPending} onClick={() => save.mutate()}>
            {t('posting.change.save')}
          </Button>
        ),
      ]}
    >
      {preview.isPending && <SkeletonRows rows={1} height={80} />}
      {refused && <p className="bad-text">{problemText(refused)}</p>}
      {preview.isError && !refused && (
        <ErrorState error={preview.error} onRetry={() => void preview.refetch()} />
      )}
      {change && !kind && <p>{t('posting.change.none')}</p>}
      {change && kind && (
        <div className="stack">
          <p className="row wrap">
            <Tag round tone={TONES[kind]}>
              {t(`posting.change.class.${kind}`)}
            </Tag>
            <span className="second">
              {change.changedFields
                .map((field) =>
                  t(`field.${field}` as never, { defaultValue: t(`posting.fieldName.${field}` as never) }),
                )
                .join(t('common.separator'))}
            </span>
          </p>
          <p>{t(`posting.change.text.${kind}`)}</p>
          {moved && (
            <p className="warn-text">
              {t('posting.change.moved', {
                at: closingMinute(change.proposalDeadline!, draft.content.deadlineZone),
              })}
            </p>
          )}
        </div>
      )}
    </Modal>
  );
}
