import { useState, type ReactNode } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import dayjs from 'dayjs';
import { Modal } from '../../ui/modal.tsx';
import { DataAccessDecideDocument, type DataAccessRowFragment } from '@fairway/client';
import { useLanguage } from '../../i18n/index.ts';
import { inLanguage } from '../../ui/format.ts';
import { DateField } from '../../ui/form/date-field.tsx';
import { fieldProblemsOf } from '../../ui/form/field-problems.ts';
import { FieldProblems } from '../../ui/form/problems.tsx';
import { TextField } from '../../ui/form/text-field.tsx';
import { toast } from '../../ui/toasts.tsx';
import { execute } from '../session/client.ts';
import { unlessRefused } from '../session/session.ts';
import { useProblemText } from '../session/use-problem-text.ts';

const USUAL_MONTHS = 3;

/** The owner grants until a day, or refuses with a reason; who asked reads both. */
export function DecideDialog({
  access,
  grant,
  onClose,
}: {
  access: DataAccessRowFragment;
  grant: boolean;
  onClose: () => void;
}): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const client = useQueryClient();
  const problemText = useProblemText();
  const [until, setUntil] = useState<string | null>(dayjs().add(USUAL_MONTHS, 'month').format('YYYY-MM-DD'));
  const [reason, setReason] = useState('');
  const [pressed, setPressed] = useState(false);
  const said = reason.trim();
  const ready = grant ? !!until : !!said;
  const { mutate, isPending, error } = useMutation({
    mutationFn: async () =>
      unlessRefused(
        (
          await execute(DataAccessDecideDocument, {
            input: {
              dataAccessId: access.id,
              expectedVersion: access.version,
              grant,
              reason: said || null,
              // The day itself is still granted.
              until: grant && until ? dayjs(until).endOf('day').toISOString() : null,
            },
          })
        ).dataAccessDecide,
      ),
    onSuccess: async () => {
      toast(t(grant ? 'access.did.grant' : 'access.did.refuse'));
      onClose();
      await client.invalidateQueries();
    },
  });
  return (
    <Modal
      open
      title={t(grant ? 'access.grantTitle' : 'access.refuseTitle')}
      okText={t(grant ? 'access.grant' : 'access.refuse')}
      okButtonProps={{ loading: isPending, danger: !grant }}
      onCancel={onClose}
      onOk={() => (ready ? mutate() : setPressed(true))}
    >
      <FieldProblems problems={fieldProblemsOf(error)}>
        <div className="form">
          <p>
            {t('access.asks', {
              who: inLanguage(access.organization.name, language),
              way: t(`dataAccess.${access.way}`),
            })}
            <br />
            <span className="second">{access.purpose}</span>
          </p>
          {grant && (
            <DateField
              path="until"
              label={t('access.until')}
              hint={t('access.untilHint')}
              error={pressed && !until ? t('access.sayUntil') : undefined}
              min={dayjs().format('YYYY-MM-DD')}
              value={until}
              onChange={setUntil}
            />
          )}
          <TextField
            path="reason"
            label={t(grant ? 'access.note' : 'listing.reason')}
            hint={t('access.reasonHint')}
            optional={grant}
            error={pressed && !grant && !said ? t('problem.REASON_MISSING') : undefined}
            rows={3}
            maxLength={2_000}
            value={reason}
            onChange={setReason}
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
