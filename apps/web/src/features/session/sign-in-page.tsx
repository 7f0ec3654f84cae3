import { useEffect, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { Icon } from '../../ui/icon.tsx';
import { inLanguage } from '../../ui/format.ts';
import { Initial } from '../../ui/parts.tsx';
import { useLanguage } from '../../i18n/index.ts';
import { Brand, LanguageSwitch } from '../shell/brand.tsx';
import { SignInForm } from './sign-in-form.tsx';
import { useEntrance, useSignIn } from './session.ts';
import { useProblemText } from './use-problem-text.ts';

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

function DemoAccounts({ onDone }: { onDone: () => void }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const { data } = useEntrance();
  const signIn = useSignIn(false);
  const problemText = useProblemText();
  return (
    <section aria-labelledby="demo-title">
      <h2 id="demo-title">{t('signIn.demoTitle')}</h2>
      <p className="demo-note">{t('signIn.demoNote')}</p>
      {signIn.error && (
        <p className="form-problem" role="alert">
          {problemText(signIn.error)}
        </p>
      )}
      {data?.installation.demoAccounts.map((account) => (
        <button
          key={account.role}
          type="button"
          className="demo-account"
          disabled={signIn.isPending}
          onClick={() => signIn.mutate({ demo: account.role }, { onSuccess: onDone })}
        >
          <Initial name={account.personName} size={36} />
          <span>
            <b>{t(`role.${account.role}`)}</b>
            <small>{[account.personName, inLanguage(account.organizationName, language)].filter(Boolean).join(' · ')}</small>
          </span>
          <Icon name="forward" size={16} />
        </button>
      ))}
    </section>
  );
}
