import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Modal } from '../../ui/modal.tsx';
import { OrganizationVerifyDocument, type OrganizationProfileFragment } from '@fairway/client';
import { useLanguage } from '../../i18n/index.ts';
import { inLanguage } from '../../ui/format.ts';
import { fieldProblemsOf } from '../../ui/form/field-problems.ts';
import { FieldProblems } from '../../ui/form/problems.tsx';
import { TextField } from '../../ui/form/text-field.tsx';
import { FormTrouble } from '../entrance/form-trouble.tsx';
import { Papers } from '../organization/papers.tsx';
import { ProfilePairs } from '../organization/profile.tsx';
import { execute } from '../session/client.ts';
import { unlessRefused } from '../session/session.ts';
import { useDecision } from './use-decision.ts';

/** Vouching for a registration, with a note of what was looked at. */
export function VerifyDialog({
  organization,
  onClose,
}: {
  organization: OrganizationProfileFragment;
  onClose: () => void;
}): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const [reason, setReason] = useState('');
  const name = inLanguage(organization.name, language);
  const verify = useDecision(
    async () => {
      const input = { organizationId: organization.id, expectedVersion: organization.version, reason };
      return unlessRefused((await execute(OrganizationVerifyDocument, { input })).organizationVerify);
    },
    t('register.verifyDone', { name }),
    onClose,
  );
  return (
    <Modal
      open
      title={t('register.verifyTitle', { name })}
      okText={t('register.verify')}
      cancelText={t('organization.cancel')}
      okButtonProps={{ loading: verify.isPending }}
      onOk={() => verify.mutate()}
      onCancel={onClose}
    >
      <div className="stack">
        <p className="second">{t('register.verifyText')}</p>
        <ProfilePairs organization={organization} />
        <Papers organizationId={organization.id} />
        <FieldProblems problems={fieldProblemsOf(verify.error)}>
          <TextField
            label={t('register.verifyReason')}
            hint={t('register.reasonHint')}
            path="reason"
            rows={3}
            maxLength={1000}
            value={reason}
            onChange={setReason}
          />
        </FieldProblems>
        <FormTrouble error={verify.error} fields={['reason']} />
      </div>
    </Modal>
  );
}
