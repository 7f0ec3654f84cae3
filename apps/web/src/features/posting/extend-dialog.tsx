import { useState, type ReactNode } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import dayjs from 'dayjs';
import { Modal } from '../../ui/modal.tsx';
import { ScenarioExtendDocument, type PostingScenarioFragment } from '@fairway/client';
import { minute } from '../../ui/format.ts';
import { DeadlineField } from '../../ui/form/date-field.tsx';
import { fieldProblemsOf } from '../../ui/form/field-problems.ts';
import { FieldProblems } from '../../ui/form/problems.tsx';
import { toast } from '../../ui/toasts.tsx';
import { execute } from '../session/client.ts';
import { unlessRefused } from '../session/session.ts';

/** A later deadline. */
export function ExtendDialog({
  scenario,
  onClose,
}: {
  scenario: PostingScenarioFragment;
  onClose: () => void;
}): ReactNode {
  const { t } = useTranslation();
  const client = useQueryClient();
  const before = scenario.proposalDeadline;
  const [deadline, setDeadline] = useState({
    instant: before ? dayjs(before).add(14, 'day').toISOString() : null,
    zone: scenario.deadlineZone,
  });
  const { mutate, isPending, error } = useMutation({
    mutationFn: async () => {
      const input = {
        scenarioId: scenario.id,
        proposalDeadline: deadline.instant!,
        deadlineZone: deadline.zone,
      };
      return unlessRefused((await execute(ScenarioExtendDocument, { input })).scenarioExtend);
    },
    onSuccess: async () => {
      toast(t('posting.did.extend', { at: minute(deadline.instant!) }));
      onClose();
      await client.invalidateQueries();
    },
  });
  return (
    <Modal
      open
      title={t('posting.ask.extend.title')}
      okText={t('posting.extend')}
      okButtonProps={{ loading: isPending, disabled: !deadline.instant }}
      onCancel={onClose}
      onOk={() => mutate()}
    >
      <div className="stack">
        <p>{t(scenario.state === 'EVALUATING' ? 'posting.ask.extend.reopens' : 'posting.ask.extend.text')}</p>
        <FieldProblems problems={fieldProblemsOf(error)}>
          <DeadlineField
            path="proposalDeadline"
            label={t('posting.newDeadline')}
            hint={before ? t('posting.nowIs', { at: minute(before) }) : undefined}
            min={dayjs(before ?? undefined).format('YYYY-MM-DD')}
            value={deadline.instant}
            zone={deadline.zone}
            onChange={setDeadline}
          />
        </FieldProblems>
      </div>
    </Modal>
  );
}
