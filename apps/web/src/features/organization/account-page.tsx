import { useState, type FormEvent, type ReactNode } from 'react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import Button from 'antd/es/button';
import {
  AccountSecurityDocument,
  EmailChangeRequestDocument,
  LanguageChooseDocument,
  PasswordChangeDocument,
  type Language,
} from '@fairway/client';
import { speak, useLanguage } from '../../i18n/index.ts';
import { ChoiceCards } from '../../ui/form/choice-cards.tsx';
import { fieldProblemsOf } from '../../ui/form/field-problems.ts';
import { FieldProblems } from '../../ui/form/problems.tsx';
import { TextField } from '../../ui/form/text-field.tsx';
import { PageHead } from '../../ui/parts.tsx';
import { ErrorState, SkeletonRows } from '../../ui/states.tsx';
import { toast } from '../../ui/toasts.tsx';
import { useTitle } from '../../ui/use-title.ts';
import { FormTrouble } from '../entrance/form-trouble.tsx';
import { SecretField } from '../entrance/secret-field.tsx';
import { execute } from '../session/client.ts';
import { unlessRefused, useEntrance } from '../session/session.ts';
import { useProblemText } from '../session/use-problem-text.ts';
import { SecondFactor } from './second-factor.tsx';
import '../../ui/styles/organization.css';
import '../../ui/styles/entrance.css';

/** What belongs to the person, whichever organization they act for. */
export default function AccountPage(): ReactNode {
  const { t } = useTranslation();
  useTitle(t('person.title'));
  const account = useQuery({
    queryKey: ['account'],
    queryFn: ({ signal }) => execute(AccountSecurityDocument, {}, { signal }),
  });
  const viewer = account.data?.viewer;
  return (
    <div className="page narrow">
      <PageHead title={t('person.title')} lead={viewer && `${viewer.person.name} · ${viewer.person.email}`} />
      {account.isError && <ErrorState error={account.error} onRetry={() => void account.refetch()} />}
      {account.isPending && <SkeletonRows rows={3} height={120} />}
      {viewer && (
        <div className="stack">
          <ChosenLanguage />
          <SecondFactor on={viewer.secondFactor} />
          <Password />
          <Address email={viewer.person.email ?? ''} />
        </div>
      )}
    </div>
  );
}

function ChosenLanguage(): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const problemText = useProblemText();
  const choose = (to: Language): void => {
    void speak(to);
    execute(LanguageChooseDocument, { input: { language: to } }).catch((error: unknown) =>
      toast(problemText(error), { tone: 'bad' }),
    );
  };
  return (
    <section className="panel pad" aria-label={t('person.language')}>
      <ChoiceCards
        compact
        label={t('person.language')}
        hint={t('person.languageHint')}
        choices={[
          { code: 'zh' as const, title: '中文' },
          { code: 'en' as const, title: 'English' },
        ]}
        value={language}
        onChange={choose}
      />
    </section>
  );
}

function Password(): ReactNode {
  const { t } = useTranslation();
  const [current, setCurrent] = useState('');
  const [password, setPassword] = useState('');
  const change = useMutation({
    mutationFn: async () =>
      unlessRefused((await execute(PasswordChangeDocument, { input: { current, password } })).passwordChange),
    onSuccess: () => {
      setCurrent('');
      setPassword('');
      toast(t('person.passwordChanged'));
    },
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    change.mutate();
  };
  return (
    <FieldProblems problems={fieldProblemsOf(change.error)}>
      <form className="panel pad form" onSubmit={submit} aria-labelledby="password-title">
        <div>
          <h2 id="password-title">{t('person.password')}</h2>
          <p className="second">{t('person.passwordText')}</p>
        </div>
        <div className="form-columns">
          <SecretField label={t('person.current')} path="current" value={current} onChange={setCurrent} />
          <SecretField
            fresh
            label={t('entrance.newPassword')}
            path="password"
            value={password}
            onChange={setPassword}
          />
        </div>
        <FormTrouble error={change.error} fields={['current', 'password']} />
        <div>
          <Button htmlType="submit" loading={change.isPending}>
            {t('person.changePassword')}
          </Button>
        </div>
      </form>
    </FieldProblems>
  );
}

function Address({ email: present }: { email: string }): ReactNode {
  const { t } = useTranslation();
  const smtp = useEntrance().data?.installation.smtp;
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const ask = useMutation({
    mutationFn: async () =>
      unlessRefused(
        (await execute(EmailChangeRequestDocument, { input: { email: email.trim(), password } }))
          .emailChangeRequest,
      ),
    onSuccess: () => setPassword(''),
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    ask.mutate();
  };
  return (
    <FieldProblems problems={fieldProblemsOf(ask.error)}>
      <form className="panel pad form" onSubmit={submit} aria-labelledby="address-title">
        <div>
          <h2 id="address-title">{t('person.address')}</h2>
          <p className="second">{t('person.addressText', { email: present })}</p>
        </div>
        <div className="form-columns">
          <TextField
            label={t('person.newAddress')}
            path="email"
            type="email"
            value={email}
            onChange={setEmail}
          />
          <SecretField label={t('person.current')} path="password" value={password} onChange={setPassword} />
        </div>
        <FormTrouble error={ask.error} fields={['email', 'password']} />
        {ask.isSuccess && (
          <p role="status" className="good-text">
            {t(smtp === false ? 'person.addressHeld' : 'person.addressSent', { email })}
          </p>
        )}
        <div>
          <Button htmlType="submit" loading={ask.isPending}>
            {t('person.changeAddress')}
          </Button>
        </div>
      </form>
    </FieldProblems>
  );
}
