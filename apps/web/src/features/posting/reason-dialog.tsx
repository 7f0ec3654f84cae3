import { useState, type ReactNode } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Modal } from '../../ui/modal.tsx';
import { fieldProblemsOf } from '../../ui/form/field-problems.ts';
import { FieldProblems } from '../../ui/form/problems.tsx';
import { TextField } from '../../ui/form/text-field.tsx';
import { toast } from '../../ui/toasts.tsx';
import { useProblemText } from '../session/use-problem-text.ts';

/** Asks once before something that others see and that cannot be taken back, and for the reason they will read. */
export function ReasonDialog({
  name,
  run,
  onClose,
}: {
  name: 'withdraw' | 'close';
  run: (reason: string) => Promise<unknown>;
  onClose: () => void;
}): ReactNode {
  const { t } = useTranslation();
  const client = useQueryClient();
  const problemText = useProblemText();
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const said = reason.trim();
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => run(said),
    onSuccess: async () => {
      toast(t(`posting.did.${name}`));
      onClose();
      await client.invalidateQueries();
    },
  });
  return (
    <Modal
      open
      title={t(`posting.ask.${name}.title`)}
      okText={t(`posting.${name}`)}
      okButtonProps={{ danger: true, loading: isPending }}
      onCancel={onClose}
      onOk={() => (said ? mutate() : setAsked(true))}
    >
      <div className="stack">
        <p>{t(`posting.ask.${name}.text`)}</p>
        <FieldProblems problems={fieldProblemsOf(error)}>
          <TextField
            path="reason"
            label={t('posting.reason')}
            hint={t('posting.reasonHint')}
            error={asked && !said ? t('problem.REASON_MISSING') : undefined}
            rows={3}
            maxLength={2_000}
            value={reason}
            onChange={setReason}
          />
        </FieldProblems>
        {error && (
          <p className="bad-text" role="alert">
            {problemText(error)}
          </p>
        )}
      </div>
    </Modal>
  );
}
