import { useState, type FormEvent, type ReactNode } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import Button from 'antd/es/button';
import { OrganizationUpdateDocument, type OrganizationProfileFragment } from '@fairway/client';
import { useLanguage } from '../../i18n/index.ts';
import { inLanguage, minute } from '../../ui/format.ts';
import { fieldProblemsOf } from '../../ui/form/field-problems.ts';
import { FieldProblems } from '../../ui/form/problems.tsx';
import { Icon } from '../../ui/icon.tsx';
import { toast } from '../../ui/toasts.tsx';
import { useConceptName } from '../concept/concepts.ts';
import { FormTrouble } from '../entrance/form-trouble.tsx';
import { execute } from '../session/client.ts';
import { sessionQuery, unlessRefused } from '../session/session.ts';
import { formOf, inputOf } from './organization-form.ts';
import { OrganizationFields } from './organization-fields.tsx';
import { Papers } from './papers.tsx';

const FIELDS = ['name', 'parts', 'uscc', 'foreignIdentifier', 'region', 'sector', 'sizeBand'];

export function Profile({ organization }: { organization: OrganizationProfileFragment }): ReactNode {
  const { t } = useTranslation();
  const [editing, setEditing] = useState(false);
  if (editing) return <ProfileForm organization={organization} onDone={() => setEditing(false)} />;
  return (
    <div className="detail">
      <div className="panel pad stack">
        <ProfilePairs organization={organization} />
        <div className="row wrap">
          {organization.viewerCan.update ? (
            <Button type="primary" onClick={() => setEditing(true)}>
              {t('organization.edit')}
            </Button>
          ) : (
            <p className="second muted">{t('organization.editorsOnly')}</p>
          )}
        </div>
      </div>
      <Verification organization={organization} />
    </div>
  );
}

/** What is known of an organization, in pairs. */
export function ProfilePairs({ organization }: { organization: OrganizationProfileFragment }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const name = useConceptName();
  const other = language === 'zh' ? organization.name.en : organization.name.zh;
  const rows: [label: string, value: ReactNode][] = [
    [t('organization.name'), inLanguage(organization.name, language)],
    [t('organization.otherName'), other && organization.name.zh && organization.name.en ? other : null],
    [t('organization.parts'), organization.parts.map((part) => t(`organization.part.${part}`)).join(' · ')],
    [t('organization.uscc'), organization.uscc],
    [t('organization.foreignIdentifier'), organization.foreignIdentifier],
    [t('organization.region'), organization.region && name('REGION', organization.region)],
    [t('organization.sector'), organization.sector && name('SECTOR', organization.sector)],
    [t('organization.sizeBand'), organization.sizeBand && t(`sizeBand.${organization.sizeBand}`)],
    [
      t('organization.scope'),
      scopeOf(organization, name) ?? (isOffice(organization) ? t('organization.everywhere') : null),
    ],
    [t('organization.since'), minute(organization.createdAt)],
  ];
  return (
    <dl className="pairs">
      {rows
        .filter(([, value]) => value)
        .map(([label, value]) => (
          <div key={label} className="pair">
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}

const isOffice = (organization: OrganizationProfileFragment): boolean =>
  organization.grantedParts.includes('PROGRAM');
const scopeOf = (
  organization: OrganizationProfileFragment,
  name: ReturnType<typeof useConceptName>,
): string | null =>
  isOffice(organization) && organization.regionPrefix
    ? name('REGION', organization.regionPrefix.padEnd(6, '0'))
    : null;

/** Whether an officer has vouched for the registration, and what is missing until one can. */
function Verification({ organization }: { organization: OrganizationProfileFragment }): ReactNode {
  const { t } = useTranslation();
  const registered = !!(organization.uscc || organization.foreignIdentifier);
  const steps = [
    { done: registered, text: t('organization.step.registration') },
    { done: !!organization.region, text: t('organization.step.region') },
    { done: !!organization.verifiedAt, text: t('organization.step.officer') },
  ];
  return (
    <aside className="panel pad stack" aria-labelledby="verification-title">
      <h2 id="verification-title">{t('organization.verification')}</h2>
      {organization.verifiedAt ? (
        <p className="good-text row">
          <Icon name="shield" />
          {t('organization.verifiedAt', { at: minute(organization.verifiedAt) })}
        </p>
      ) : (
        <p className="second">
          {t(registered ? 'organization.waitsForOfficer' : 'organization.registrationMissing')}
        </p>
      )}
      <ul className="check-list">
        {steps.map(({ done, text }) => (
          <li key={text} data-done={done || undefined}>
            <Icon
              name={done ? 'check' : 'clock'}
              size={16}
              label={t(done ? 'organization.done' : 'organization.open')}
            />
            {text}
          </li>
        ))}
      </ul>
      <p className="second muted">{t('organization.verificationMeans')}</p>
      <Papers organizationId={organization.id} />
    </aside>
  );
}

function ProfileForm({
  organization,
  onDone,
}: {
  organization: OrganizationProfileFragment;
  onDone: () => void;
}): ReactNode {
  const { t } = useTranslation();
  const client = useQueryClient();
  const [form, setForm] = useState(() => formOf(organization));
  const save = useMutation({
    mutationFn: async () => {
      const input = {
        ...inputOf(form),
        organizationId: organization.id,
        expectedVersion: organization.version,
      };
      return unlessRefused((await execute(OrganizationUpdateDocument, { input })).organizationUpdate);
    },
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['organization'] });
      await client.invalidateQueries({ queryKey: sessionQuery.queryKey });
      toast(t('organization.saved'));
      onDone();
    },
    onError: () => void client.invalidateQueries({ queryKey: ['organization'] }),
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    save.mutate();
  };
  return (
    <FieldProblems problems={fieldProblemsOf(save.error)}>
      <form className="panel pad form narrow-form" onSubmit={submit}>
        {organization.verifiedAt && <p className="demo-note">{t('organization.endsVerification')}</p>}
        <OrganizationFields form={form} onChange={setForm} />
        <FormTrouble error={save.error} fields={FIELDS} />
        <div className="row wrap">
          <Button type="primary" htmlType="submit" loading={save.isPending}>
            {t('organization.save')}
          </Button>
          <Button onClick={onDone}>{t('organization.cancel')}</Button>
        </div>
      </form>
    </FieldProblems>
  );
}
