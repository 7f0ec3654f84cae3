import { useState, type ReactNode } from 'react';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { PersonAppointDocument } from '@fairway/client';
import { MultiChoiceCards } from '../../ui/form/choice-cards.tsx';
import { fieldProblemsOf } from '../../ui/form/field-problems.ts';
import { FieldProblems } from '../../ui/form/problems.tsx';
import { TextField } from '../../ui/form/text-field.tsx';
import { Modal } from '../../ui/modal.tsx';
import { toast } from '../../ui/toasts.tsx';
import { FormTrouble } from '../entrance/form-trouble.tsx';
import { execute } from '../session/client.ts';
import { unlessRefused } from '../session/session.ts';

const OFFICES = ['AUDITOR', 'REVIEWER'] as const;
type Office = (typeof OFFICES)[number];

/** Makes somebody an auditor or a reviewer, or takes it back: what is chosen is what the person then is. */
export function AppointDialog({ onClose }: { onClose: () => void }): ReactNode {
  const { t } = useTranslation();
  const [email, setEmail] = useState('');
  const [offices, setOffices] = useState<Office[]>([]);
  const [reason, setReason] = useState('');
  const appoint = useMutation({
    mutationFn: async () => {
      const input = {
        email: email.trim(),
        reason,
        auditor: offices.includes('AUDITOR'),
        reviewer: offices.includes('REVIEWER'),
      };
      return unlessRefused((await execute(PersonAppointDocument, { input })).personAppoint);
    },
    onSuccess: ({ person }) => {
      toast(t('register.appointDone', { name: person?.name ?? email }));
      onClose();
    },
  });
  return (
    <Modal
      open
      title={t('register.appointTitle')}
      okText={t('register.appointSave')}
      cancelText={t('organization.cancel')}
      okButtonProps={{ loading: appoint.isPending }}
      onOk={() => appoint.mutate()}
      onCancel={onClose}
    >
      <div className="stack">
        <p className="second">{t('register.appointText')}</p>
        <FieldProblems problems={fieldProblemsOf(appoint.error)}>
          <TextField
            label={t('register.appointEmail')}
            path="email"
            type="email"
            maxLength={254}
            value={email}
            onChange={setEmail}
          />
          <MultiChoiceCards
            label={t('register.appointAs')}
            choices={OFFICES.map((code) => ({
              code,
              title: t(`role.${code}`),
              text: t(`register.office.${code}`),
            }))}
            value={offices}
            onChange={(chosen) => setOffices(chosen ?? [])}
          />
          <TextField
            label={t('register.grantReason')}
            hint={t('register.reasonHint')}
            path="reason"
            rows={2}
            maxLength={1000}
            value={reason}
            onChange={setReason}
          />
        </FieldProblems>
        <FormTrouble error={appoint.error} fields={['email', 'reason']} />
      </div>
    </Modal>
  );
}
