import { useState, type FormEvent, type ReactNode } from 'react';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from '@tanstack/react-router';
import Button from 'antd/es/button';
import { PasswordResetDocument, PasswordResetRequestDocument } from '@fairway/client';
import { fieldProblemsOf } from '../../ui/form/field-problems.ts';
import { FieldProblems } from '../../ui/form/problems.tsx';
import { TextField } from '../../ui/form/text-field.tsx';
import { execute } from '../session/client.ts';
import { unlessRefused, useEntrance } from '../session/session.ts';
import { EntranceFrame } from './entrance-frame.tsx';
import { FormTrouble } from './form-trouble.tsx';
import { dropLinkToken, useLinkToken } from './link-token.ts';
import { SecretField } from './secret-field.tsx';

/** Without a link it asks for the address; with one it takes the new password. */
export default function PasswordResetPage(): ReactNode {
  const token = useLinkToken();
  return token ? <NewPassword key={token} token={token} /> : <AskForLink />;
}

function AskForLink(): ReactNode {
  const { t } = useTranslation();
  const smtp = useEntrance().data?.installation.smtp;
  const [email, setEmail] = useState('');
  const ask = useMutation({
    mutationFn: async () =>
      unlessRefused(
        (await execute(PasswordResetRequestDocument, { input: { email: email.trim() } }))
          .passwordResetRequest,
      ),
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    ask.mutate();
  };
  return (
    <EntranceFrame
      title={t('entrance.forgotTitle')}
      lead={t('entrance.forgotLead')}
      below={<Link to="/sign-in">{t('entrance.backToSignIn')}</Link>}
    >
      {ask.isSuccess ? (
        <p role="status">{t(smtp === false ? 'entrance.forgotHeld' : 'entrance.forgotSent', { email })}</p>
      ) : (
        <FieldProblems problems={fieldProblemsOf(ask.error)}>
          <form className="form" onSubmit={submit}>
            <TextField
              label={t('signIn.email')}
              path="email"
              type="email"
              value={email}
              onChange={setEmail}
            />
            <FormTrouble error={ask.error} fields={['email']} />
            <Button type="primary" htmlType="submit" block loading={ask.isPending}>
              {t('entrance.sendLink')}
            </Button>
          </form>
        </FieldProblems>
      )}
    </EntranceFrame>
  );
}

function NewPassword({ token }: { token: string }): ReactNode {
  const { t } = useTranslation();
  const [password, setPassword] = useState('');
  const reset = useMutation({
    mutationFn: async () =>
      unlessRefused((await execute(PasswordResetDocument, { input: { token, password } })).passwordReset),
    onSuccess: dropLinkToken,
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    reset.mutate();
  };
  return (
    <EntranceFrame
      title={t('entrance.newPasswordTitle')}
      lead={t('entrance.newPasswordLead')}
      below={<a href="/password-reset">{t('entrance.askAgain')}</a>}
    >
      {reset.isSuccess ? (
        <div className="stack" role="status">
          <p>{t('entrance.passwordSet')}</p>
          <Link to="/sign-in" className="action-link primary">
            {t('signIn.title')}
          </Link>
        </div>
      ) : (
        <FieldProblems problems={fieldProblemsOf(reset.error)}>
          <form className="form" onSubmit={submit}>
            <SecretField
              fresh
              label={t('entrance.newPassword')}
              hint={t('entrance.passwordHint')}
              path="password"
              value={password}
              onChange={setPassword}
            />
            <FormTrouble error={reset.error} fields={['password']} />
            <Button type="primary" htmlType="submit" block loading={reset.isPending}>
              {t('entrance.setPassword')}
            </Button>
          </form>
        </FieldProblems>
      )}
    </EntranceFrame>
  );
}
