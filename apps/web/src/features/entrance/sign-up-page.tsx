import { useState, type FormEvent, type ReactNode } from 'react';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from '@tanstack/react-router';
import Button from 'antd/es/button';
import { SignUpDocument } from '@fairway/client';
import { useLanguage } from '../../i18n/index.ts';
import { fieldProblemsOf } from '../../ui/form/field-problems.ts';
import { FieldProblems } from '../../ui/form/problems.tsx';
import { TextField } from '../../ui/form/text-field.tsx';
import { emptyForm, inputOf } from '../organization/organization-form.ts';
import { OrganizationFields } from '../organization/organization-fields.tsx';
import { execute } from '../session/client.ts';
import { unlessRefused } from '../session/session.ts';
import { EntranceFrame } from './entrance-frame.tsx';
import { FormTrouble } from './form-trouble.tsx';
import { SecretField } from './secret-field.tsx';

/** A person and their organization, in one form. */
export default function SignUpPage(): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const [person, setPerson] = useState({ name: '', email: '', password: '' });
  const [organization, setOrganization] = useState(emptyForm);
  const signUp = useMutation({
    mutationFn: async () => {
      const input = {
        ...person,
        email: person.email.trim(),
        language,
        organization: inputOf(organization),
      };
      return unlessRefused((await execute(SignUpDocument, { input })).signUp);
    },
    // A new document begins with a clean cache, as after every change of who is signed in.
    onSuccess: () => location.assign('/organization'),
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    signUp.mutate();
  };
  return (
    <EntranceFrame
      wide
      title={t('entrance.signUpTitle')}
      lead={t('entrance.signUpLead')}
      below={
        <p>
          {t('entrance.haveAccount')} <Link to="/sign-in">{t('signIn.title')}</Link>
        </p>
      }
    >
      <FieldProblems problems={fieldProblemsOf(signUp.error)}>
        <form className="form" onSubmit={submit}>
          <h2>{t('entrance.you')}</h2>
          <div className="form-columns">
            <TextField
              label={t('entrance.personName')}
              path="name"
              maxLength={100}
              value={person.name}
              onChange={(name) => setPerson({ ...person, name })}
            />
            <TextField
              label={t('signIn.email')}
              path="email"
              type="email"
              value={person.email}
              onChange={(email) => setPerson({ ...person, email })}
            />
          </div>
          <SecretField
            fresh
            label={t('signIn.password')}
            hint={t('entrance.passwordHint')}
            path="password"
            value={person.password}
            onChange={(password) => setPerson({ ...person, password })}
          />
          <h2 className="form-part">{t('entrance.yourOrganization')}</h2>
          <OrganizationFields within="organization." form={organization} onChange={setOrganization} />
          <FormTrouble error={signUp.error} fields={['name', 'email', 'password', 'organization']} />
          <Button type="primary" size="large" htmlType="submit" loading={signUp.isPending}>
            {t('entrance.createAccount')}
          </Button>
          <p className="second muted">{t('entrance.signUpNext')}</p>
        </form>
      </FieldProblems>
    </EntranceFrame>
  );
}
