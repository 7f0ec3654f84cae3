import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, Outlet, useRouterState } from '@tanstack/react-router';
import { Icon } from '../../ui/icon.tsx';
import { usePreferences } from '../../ui/preferences.ts';
import { Toasts } from '../../ui/toasts.tsx';
import { useMedia } from '../../ui/use-media.ts';
import { Brand, LanguageSwitch } from './brand.tsx';
import '../../ui/styles/public.css';

const PUBLIC = [/^\/$/, /^\/scenarios\/?$/, /^\/scenarios\/SC-[\d-]+\/?$/, /^\/organizations\/[^/]+\/?$/];

/** Pages that need no account. */
export const isPublic = (path: string): boolean => PUBLIC.some((one) => one.test(path));

/** The light frame around pages that anybody may read. */
export function PublicFrame(): ReactNode {
  const { t } = useTranslation();
  const next = useRouterState({ select: (state) => state.location.href });
  return (
    <div className="public">
      <a className="skip" href="#main">
        {t('shell.skip')}
      </a>
      <header className="public-top">
        <Brand />
        <nav aria-label={t('shell.navigation')}>
          <Link to="/scenarios">{t('nav.scenarios')}</Link>
        </nav>
        <div className="public-end">
          <SchemeSwitch />
          <LanguageSwitch />
          <Link to="/sign-in" search={next === '/' ? {} : { next }} className="action-link quiet">
            {t('signIn.title')}
          </Link>
          <Link to="/sign-up" className="action-link primary public-sign-up">
            {t('entrance.signUp')}
          </Link>
        </div>
      </header>
      <main id="main" tabIndex={-1}>
        <Outlet />
      </main>
      <footer className="public-foot">
        <p>{t('entrance.foot')}</p>
        <a href="/graphql">{t('entrance.api')}</a>
      </footer>
      <Toasts />
    </div>
  );
}

/** Light or dark, by one button that says where it leads. */
export function SchemeSwitch(): ReactNode {
  const { t } = useTranslation();
  const [{ scheme }, prefer] = usePreferences();
  const systemDark = useMedia('(prefers-color-scheme: dark)');
  const dark = scheme === 'dark' || (scheme === 'system' && systemDark);
  const label = t(dark ? 'entrance.toLight' : 'entrance.toDark');
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={label}
      title={label}
      onClick={() => prefer({ scheme: dark ? 'light' : 'dark' })}
    >
      <Icon name={dark ? 'sun' : 'moon'} />
    </button>
  );
}
