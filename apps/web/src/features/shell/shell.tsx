import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, Outlet, useRouterState } from '@tanstack/react-router';
import Tooltip from 'antd/es/tooltip';
import { Icon } from '../../ui/icon.tsx';
import { Toasts } from '../../ui/toasts.tsx';
import { useMedia, useOnline, usePhone } from '../../ui/use-media.ts';
import { SessionOverDialog } from '../session/session-over-dialog.tsx';
import { rolesOf, useViewer } from '../session/session.ts';
import { AccountMenu } from './account-menu.tsx';
import { Brand } from './brand.tsx';
import { navigationOf, type NavGroup, type NavItem } from './navigation.ts';
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
              <NavGroups groups={groups} rail={rail} />
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

export function NavGroups({
  groups,
  rail,
  onChoose,
}: {
  groups: NavGroup[];
  rail?: boolean;
  onChoose?: () => void;
}): ReactNode {
  const { t } = useTranslation();
  return groups.map((group) => (
    <section key={group.label} className="nav-group">
      <h2>{t(group.label)}</h2>
      <ul onClick={onChoose}>
        {group.items.map((item) => (
          <li key={item.label}>
            {rail ? (
              <Tooltip title={t(item.label)} placement="right">
                <NavLink item={item} />
              </Tooltip>
            ) : (
              <NavLink item={item} />
            )}
          </li>
        ))}
      </ul>
    </section>
  ));
}

function NavLink({
  item,
  size = 18,
  bare,
  ...rest
}: {
  item: NavItem;
  size?: number;
  bare?: boolean;
}): ReactNode {
  const { t } = useTranslation();
  const active = useIsActive(item);
  return (
    <Link
      {...rest}
      to={item.to}
      search={(item.search ?? {}) as never}
      className={[bare ? '' : 'nav-item', active ? 'active' : ''].join(' ')}
      aria-current={active ? 'page' : undefined}
      activeProps={{ className: '' }}
    >
      <Icon name={item.icon} size={size} />
      <span>{t(item.label)}</span>
    </Link>
  );
}

/** One item at a time: pages about matches belong to matches, the own list to the own list. */
function useIsActive(item: NavItem): boolean {
  return useRouterState({
    select: ({ location }) => {
      const { pathname, search } = location;
      const isMatches = pathname === '/matches' || pathname.endsWith('/matches');
      if (item.to === '/matches' || isMatches) return item.to === '/matches' && isMatches;
      if (!pathname.startsWith(item.to)) return false;
      return item.to !== '/scenarios' || !!(search as { mine?: boolean }).mine === !!item.search?.mine;
    },
  });
}

function OfflineBanner(): ReactNode {
  const { t } = useTranslation();
  const online = useOnline();
  return <div role="status">{!online && <p className="banner">{t('shell.offline')}</p>}</div>;
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
