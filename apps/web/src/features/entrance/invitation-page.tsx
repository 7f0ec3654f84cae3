import { useState, type FormEvent, type ReactNode } from 'react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from '@tanstack/react-router';
import Button from 'antd/es/button';
import { InvitationAcceptDocument, type NewAccountInput } from '@fairway/client';
import { useLanguage } from '../../i18n/index.ts';
import { fieldProblemsOf } from '../../ui/form/field-problems.ts';
import { FieldProblems } from '../../ui/form/problems.tsx';
import { TextField } from '../../ui/form/text-field.tsx';
import { execute } from '../session/client.ts';
import { sessionQuery, unlessRefused } from '../session/session.ts';
import { EntranceFrame } from './entrance-frame.tsx';
import { FormTrouble } from './form-trouble.tsx';
import { useLinkToken } from './link-token.ts';
import { SecretField } from './secret-field.tsx';

/** Joins an organization by the mailed link: as who one is, or with a new account. */
export default function InvitationPage(): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const token = useLinkToken();
  const viewer = useQuery(sessionQuery).data;
  const [account, setAccount] = useState({ name: '', password: '' });
  const accept = useMutation({
    mutationFn: async (made: NewAccountInput | null) =>
      unlessRefused(
        (await execute(InvitationAcceptDocument, { input: { token, account: made } })).invitationAccept,
      ),
    onSuccess: () => location.assign('/'),
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    accept.mutate(viewer ? null : { ...account, language });
  };
  return (
    <EntranceFrame
      title={t('entrance.invitationTitle')}
      lead={t(viewer ? 'entrance.invitationAs' : 'entrance.invitationLead', { name: viewer?.person.name })}
      below={
        !viewer &&
        token && (
          <p>
            {t('entrance.haveAccount')}{' '}
            <Link to="/sign-in" search={{ next: `/invitation#${token}` }}>
              {t('entrance.signInToAccept')}
            </Link>
          </p>
        )
      }
    >
      {token ? (
        <FieldProblems problems={fieldProblemsOf(accept.error)}>
          <form className="form" onSubmit={submit}>
            {!viewer && (
              <>
                <TextField
                  label={t('entrance.personName')}
                  path="account.name"
                  maxLength={100}
                  value={account.name}
                  onChange={(name) => setAccount({ ...account, name })}
                />
                <SecretField
                  fresh
                  label={t('signIn.password')}
                  hint={t('entrance.passwordHint')}
                  path="account.password"
                  value={account.password}
                  onChange={(password) => setAccount({ ...account, password })}
                />
              </>
            )}
            <FormTrouble error={accept.error} fields={['account.name', 'account.password']} />
            <Button type="primary" htmlType="submit" block loading={accept.isPending}>
              {t('entrance.accept')}
            </Button>
          </form>
        </FieldProblems>
      ) : (
        <p role="alert">{t('entrance.linkMissing')}</p>
      )}
    </EntranceFrame>
  );
}
