import { useEffect, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { Brand, LanguageSwitch } from '../shell/brand.tsx';
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
  const enter = (): void => void navigate({ to: next ?? '/', replace: true });
  useEffect(() => {
    document.title = `${t('signIn.title')} · ${t('common.product')}`;
  }, [t]);
  return (
    <div className="entrance">
      <header className="entrance-top">
        <Brand />
        <LanguageSwitch />
      </header>
      <main className={demo ? 'entrance-body' : 'entrance-body single'}>
        <section aria-labelledby="sign-in-title">
          <h1 id="sign-in-title">{t('signIn.title')}</h1>
          <p className="lead">{t('common.tagline')}</p>
          <div className="panel pad">
            <SignInForm onDone={enter} />
          </div>
        </section>
        {demo && <DemoAccounts onDone={enter} />}
      </main>
    </div>
  );
}
