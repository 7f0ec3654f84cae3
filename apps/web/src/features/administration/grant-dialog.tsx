import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Modal } from '../../ui/modal.tsx';
import { OrganizationGrantPartsDocument, type OrganizationProfileFragment, type Part } from '@fairway/client';
import { useLanguage } from '../../i18n/index.ts';
import { inLanguage } from '../../ui/format.ts';
import { MultiChoiceCards } from '../../ui/form/choice-cards.tsx';
import { ConceptPicker } from '../../ui/form/concept-picker.tsx';
import { fieldProblemsOf } from '../../ui/form/field-problems.ts';
import { FieldProblems } from '../../ui/form/problems.tsx';
import { TextField } from '../../ui/form/text-field.tsx';
import { FormTrouble } from '../entrance/form-trouble.tsx';
import { execute } from '../session/client.ts';
import { unlessRefused } from '../session/session.ts';
import { useDecision } from './use-decision.ts';

const GRANTED: readonly Part[] = ['PROGRAM', 'COMPUTE', 'FINANCE'];

/** The parts that nobody gives themselves, and the region that a program office covers. */
export function GrantDialog({
  organization,
  onClose,
}: {
  organization: OrganizationProfileFragment;
  onClose: () => void;
}): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const [parts, setParts] = useState<readonly Part[]>(organization.grantedParts);
  const [region, setRegion] = useState(organization.regionPrefix?.padEnd(6, '0') ?? null);
  const [reason, setReason] = useState('');
  const name = inLanguage(organization.name, language);
  const office = parts.includes('PROGRAM');
  const grant = useDecision(
    async () => {
      const input = {
        organizationId: organization.id,
        expectedVersion: organization.version,
        parts: [...parts],
        // A region covers all in it: trailing pairs of zeros say nothing.
        regionPrefix: office ? (region?.replace(/(00)+$/, '') ?? null) : null,
        reason,
      };
      return unlessRefused((await execute(OrganizationGrantPartsDocument, { input })).organizationGrantParts);
    },
    t('register.grantDone', { name }),
    onClose,
  );
  return (
    <Modal
      open
      title={t('register.grantTitle', { name })}
      okText={t('register.grantSave')}
      cancelText={t('organization.cancel')}
      okButtonProps={{ loading: grant.isPending }}
      onOk={() => grant.mutate()}
      onCancel={onClose}
    >
      <FieldProblems problems={fieldProblemsOf(grant.error)}>
        <div className="stack">
          <p className="second">{t('register.grantText')}</p>
          <MultiChoiceCards
            label={t('register.grantedParts')}
            path="parts"
            choices={GRANTED.map((code) => ({
              code,
              title: t(`organization.part.${code}`),
              text: t(`register.partText.${code}` as never),
            }))}
            value={parts}
            onChange={(next) => setParts(next ?? [])}
          />
          {office && (
            <ConceptPicker
              kind="REGION"
              label={t('organization.scope')}
              hint={t('register.scopeHint')}
              path="regionPrefix"
              optional
              value={region}
              onChange={setRegion}
            />
          )}
          <TextField
            label={t('register.grantReason')}
            hint={t('register.reasonHint')}
            path="reason"
            rows={2}
            maxLength={1000}
            value={reason}
            onChange={setReason}
          />
          <FormTrouble error={grant.error} fields={['parts', 'regionPrefix', 'reason']} />
        </div>
      </FieldProblems>
    </Modal>
  );
}
