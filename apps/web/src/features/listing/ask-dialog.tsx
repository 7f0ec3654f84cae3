import { useState, type ReactNode } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Modal } from '../../ui/modal.tsx';
import { fieldProblemsOf } from '../../ui/form/field-problems.ts';
import { FieldProblems } from '../../ui/form/problems.tsx';
import { TextField } from '../../ui/form/text-field.tsx';
import { toast } from '../../ui/toasts.tsx';
import { useProblemText } from '../session/use-problem-text.ts';

export interface Asking {
  title: string;
  text: string;
  action: string;
  done: string;
  danger?: boolean;
  /** Whether others must read why. */
  reason?: 'needed' | 'optional';
  run: (reason: string | null) => Promise<unknown>;
}

/** Asks once before something that others see, says what they will see, and asks for the reason where there must be one. */
export function AskDialog({ ask, onClose }: { ask: Asking; onClose: () => void }): ReactNode {
  const { t } = useTranslation();
  const client = useQueryClient();
  const problemText = useProblemText();
  const [reason, setReason] = useState('');
  const [pressed, setPressed] = useState(false);
  const said = reason.trim();
  const missing = ask.reason === 'needed' && !said;
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => ask.run(said || null),
    onSuccess: async () => {
      toast(ask.done);
      onClose();
      await client.invalidateQueries();
    },
  });
  return (
    <Modal
      open
      title={ask.title}
      okText={ask.action}
      okButtonProps={{ danger: ask.danger, loading: isPending }}
      onCancel={onClose}
      onOk={() => (missing ? setPressed(true) : mutate())}
    >
      <div className="stack">
        <p>{ask.text}</p>
        {ask.reason && (
          <FieldProblems problems={fieldProblemsOf(error)}>
            <TextField
              path="reason"
              label={t('listing.reason')}
              optional={ask.reason === 'optional'}
              error={pressed && missing ? t('problem.REASON_MISSING') : undefined}
              rows={3}
              maxLength={2_000}
              value={reason}
              onChange={setReason}
            />
          </FieldProblems>
        )}
        {error && (
          <p className="bad-text" role="alert">
            {problemText(error)}
          </p>
        )}
      </div>
    </Modal>
  );
}
