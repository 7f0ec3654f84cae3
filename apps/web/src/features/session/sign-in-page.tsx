import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { EntranceFrame } from '../entrance/entrance-frame.tsx';
import { DemoAccounts } from './demo-accounts.tsx';
import { SignInForm } from './sign-in-form.tsx';
import { useEntrance } from './session.ts';

const route = getRouteApi('/sign-in');

export default function SignInPage(): ReactNode {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { next } = route.useSearch();
  const { data } = useEntrance();
  const demo = data?.installation.demo && data.installation.demoAccounts.length > 0;
  const enter = (): void => void navigate({ href: next ?? '/', replace: true });
  return (
    <EntranceFrame
      title={t('signIn.title')}
      lead={t(next && next !== '/' ? 'entrance.signInFirst' : 'common.tagline')}
      beside={demo && <DemoAccounts onDone={enter} />}
      below={
        <>
          <p>
            {t('entrance.noAccount')} <Link to="/sign-up">{t('entrance.signUp')}</Link>
          </p>
          <p>
            <Link to="/password-reset">{t('entrance.forgot')}</Link>
          </p>
        </>
      }
    >
      <SignInForm onDone={enter} />
    </EntranceFrame>
  );
}
