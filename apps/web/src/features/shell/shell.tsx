import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Outlet, useRouterState } from '@tanstack/react-router';
import { useFetchLater } from '../../ui/later.tsx';
import { OfflineNote } from '../../ui/states.tsx';
import { Toasts } from '../../ui/toasts.tsx';
import { useMedia, useOnline, usePhone } from '../../ui/use-media.ts';
import { SessionOverDialog } from '../session/session-over-dialog.tsx';
import { rolesOf, useViewer } from '../session/session.ts';
import { AccountMenu } from './account-menu.tsx';
import { Brand } from './brand.tsx';
import { NavGroups, NavLink } from './nav-groups.tsx';
import { besideThePage, navigationOf } from './navigation.ts';
import { TopBar } from './top-bar.tsx';

/** The frame around every page: navigation, top bar, the page, and what may lie over it. */
export function Shell(): ReactNode {
  const { t } = useTranslation();
  const phone = usePhone();
  const path = useRouterState({ select: (state) => state.location.pathname });
  const narrow = useMedia('(max-width: 1240px)');
  const belowBoard = useMedia('(max-width: 1700px)');
  const rail = narrow || (belowBoard && path === '/pipeline');
  const groups = navigationOf(rolesOf(useViewer()));
  const tabs = groups.flatMap((group) => group.items).slice(0, 4);
  useScrollToTop(path);
  useFetchLater();
  return (
    <>
      <a className="skip" href="#main">
        {t('shell.skip')}
      </a>
      <div className="shell" data-rail={rail || undefined}>
        {!phone && (
          <aside className="side">
            <Brand />
            <nav aria-label={t('shell.navigation')}>
              <NavGroups groups={besideThePage(groups)} rail={rail} />
            </nav>
            <div className="side-foot">
              <AccountMenu />
            </div>
          </aside>
        )}
        <TopBar phone={phone} groups={groups} />
        <main id="main" tabIndex={-1}>
          <OfflineBanner />
          <Outlet />
        </main>
        {phone && (
          <nav className="tabs-bottom" aria-label={t('shell.navigation')}>
            {tabs.map((item) => (
              <NavLink key={item.label} item={item} size={22} bare />
            ))}
          </nav>
        )}
      </div>
      <Toasts />
      <SessionOverDialog />
    </>
  );
}

function OfflineBanner(): ReactNode {
  const online = useOnline();
  return <div role="status">{!online && <OfflineNote />}</div>;
}

/** A new page begins at its top, and screen readers and the keyboard begin in it. */
function useScrollToTop(path: string): void {
  const before = useRef(path);
  useEffect(() => {
    if (before.current === path) return;
    before.current = path;
    scrollTo(0, 0);
    document.getElementById('main')?.focus({ preventScroll: true });
  }, [path]);
}
