import { lazy, Suspense, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useRouterState } from '@tanstack/react-router';
import { Icon } from '../../ui/icon.tsx';
import { NavBadge } from './nav-badge.tsx';
import type { NavGroup, NavItem } from './navigation.ts';

const Tooltip = lazy(() => import('antd/es/tooltip'));

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
              <Suspense fallback={<NavLink item={item} />}>
                <Tooltip title={t(item.label)} placement="right">
                  <NavLink item={item} />
                </Tooltip>
              </Suspense>
            ) : (
              <NavLink item={item} />
            )}
          </li>
        ))}
      </ul>
    </section>
  ));
}

export function NavLink({
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
      {item.badge && <NavBadge of={item.badge} />}
    </Link>
  );
}

/** Where what is one's own is written: it belongs to the own list, where one comes from. */
const WRITING = [
  { path: /^\/scenarios\/(new|quick|confirm|[^/]+\/edit)$/, own: '/my/scenarios', market: '/scenarios' },
  { path: /^\/solutions\/(new|[^/]+\/edit)$/, own: '/my/solutions', market: '/solutions' },
] as const;

/** Pages that have an address elsewhere than the list or overview they are reached from. */
const REACHED_FROM = [
  { path: /^\/pilots\//, to: '/pipeline' },
  { path: /^\/insight\//, to: '/dashboard' },
  { path: /^\/matches\/print$|^\/compare$/, to: '/matches' },
] as const;

/** One item at a time: pages about matches belong to matches, the own list and what is written there to the own list. */
function useIsActive(item: NavItem): boolean {
  return useRouterState({
    select: ({ location }) => {
      const { pathname, search } = location;
      const from = REACHED_FROM.find(({ path }) => path.test(pathname));
      if (from && !item.within) return item.to === from.to;
      const isMatches = pathname === '/matches' || pathname.endsWith('/matches');
      if (item.to === '/matches' || isMatches) return item.to === '/matches' && isMatches;
      const writing = WRITING.find(({ path }) => path.test(pathname));
      if (writing) return item.to === writing.own;
      if (pathname !== item.to && !pathname.startsWith(`${item.to}/`)) return false;
      return item.to !== '/scenarios' || !!(search as { mine?: boolean }).mine === !!item.search?.mine;
    },
  });
}
