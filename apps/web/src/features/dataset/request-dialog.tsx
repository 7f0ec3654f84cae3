import { useState, type ReactNode } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Modal } from '../../ui/modal.tsx';
import {
  DataAccessRequestDocument,
  type DataAccessWay,
  type DataAssetContentFragment,
} from '@fairway/client';
import { ChoiceCards } from '../../ui/form/choice-cards.tsx';
import { fieldProblemsOf } from '../../ui/form/field-problems.ts';
import { FieldProblems } from '../../ui/form/problems.tsx';
import { TextField } from '../../ui/form/text-field.tsx';
import { toast } from '../../ui/toasts.tsx';
import { execute } from '../session/client.ts';
import { unlessRefused } from '../session/session.ts';
import { useProblemText } from '../session/use-problem-text.ts';

/** Asks the owner for one way of use, with what it is for. */
export function RequestDialog({
  asset,
  onClose,
}: {
  asset: DataAssetContentFragment;
  onClose: () => void;
}): ReactNode {
  const { t } = useTranslation();
  const client = useQueryClient();
  const problemText = useProblemText();
  const [way, setWay] = useState<DataAccessWay | null>(
    asset.accessWays.length === 1 ? asset.accessWays[0]! : null,
  );
  const [purpose, setPurpose] = useState('');
  const [pressed, setPressed] = useState(false);
  const said = purpose.trim();
  const { mutate, isPending, error } = useMutation({
    mutationFn: async (chosen: DataAccessWay) =>
      unlessRefused(
        (
          await execute(DataAccessRequestDocument, {
            input: { dataAssetId: asset.id, way: chosen, purpose: said },
          })
        ).dataAccessRequest,
      ),
    onSuccess: async () => {
      toast(t('access.did.request'));
      onClose();
      await client.invalidateQueries();
    },
  });
  return (
    <Modal
      open
      title={t('access.requestTitle')}
      okText={t('access.request')}
      okButtonProps={{ loading: isPending }}
      onCancel={onClose}
      onOk={() => (way && said ? mutate(way) : setPressed(true))}
    >
      <FieldProblems problems={fieldProblemsOf(error)}>
        <div className="form">
          <ChoiceCards
            path="way"
            label={t('access.way')}
            error={pressed && !way ? t('access.chooseWay') : undefined}
            choices={asset.accessWays.map((code) => ({
              code,
              title: t(`dataAccess.${code}`),
              text: t(`asset.wayText.${code}`),
            }))}
            value={way}
            onChange={setWay}
          />
          <TextField
            path="purpose"
            label={t('access.purpose')}
            hint={t('access.purposeHint')}
            error={pressed && !said ? t('access.sayPurpose') : undefined}
            rows={4}
            maxLength={2_000}
            value={purpose}
            onChange={setPurpose}
          />
          {error && (
            <p className="bad-text" role="alert">
              {problemText(error)}
            </p>
          )}
        </div>
      </FieldProblems>
    </Modal>
  );
}
