import type { IconName } from '../../ui/icon.tsx';
import type { Role } from '../session/session.ts';

export interface NavItem {
  to: '/scenarios' | '/my/scenarios' | '/matches' | '/pipeline' | '/notices' | '/admin/mails' | '/import';
  label:
    | 'nav.scenarios'
    | 'nav.matches'
    | 'nav.pipeline'
    | 'nav.notices'
    | 'nav.mails'
    | 'nav.myScenarios'
    | 'nav.import';
  icon: IconName;
  search?: Record<string, unknown>;
}

export interface NavGroup {
  label: 'nav.monitor' | 'nav.exchange' | 'nav.run';
  items: NavItem[];
}

const scenarios: NavItem = { to: '/scenarios', label: 'nav.scenarios', icon: 'grid' };
const mine: NavItem = { to: '/my/scenarios', label: 'nav.myScenarios', icon: 'filter' };
const matches: NavItem = { to: '/matches', label: 'nav.matches', icon: 'match' };
const pipeline: NavItem = { to: '/pipeline', label: 'nav.pipeline', icon: 'board' };
const notices: NavItem = { to: '/notices', label: 'nav.notices', icon: 'bell' };
const mails: NavItem = { to: '/admin/mails', label: 'nav.mails', icon: 'mail' };
const importing: NavItem = { to: '/import', label: 'nav.import', icon: 'import' };

/** The pages of each role, in the order to show; only pages that exist. */
const BY_ROLE: Record<Role, NavGroup[]> = {
  OFFICER: [
    { label: 'nav.monitor', items: [pipeline, notices] },
    { label: 'nav.exchange', items: [scenarios, mine, matches, importing] },
  ],
  FIRM: [
    { label: 'nav.exchange', items: [mine, scenarios, matches, importing] },
    { label: 'nav.monitor', items: [pipeline, notices] },
  ],
  VENDOR: [
    { label: 'nav.exchange', items: [scenarios, matches, importing] },
    { label: 'nav.monitor', items: [pipeline, notices] },
  ],
  ADMINISTRATOR: [{ label: 'nav.run', items: [importing, mails] }],
  GUEST: [
    { label: 'nav.exchange', items: [scenarios] },
    { label: 'nav.monitor', items: [notices] },
  ],
};

/** The groups of all of somebody's roles, each page once. */
export function navigationOf(roles: readonly Role[]): NavGroup[] {
  const wanted = roles.every((role) => role === 'ADMINISTRATOR') ? [...roles, 'GUEST' as const] : roles;
  const seen = new Set<string>();
  const groups = new Map<NavGroup['label'], NavItem[]>();
  for (const group of wanted.flatMap((role) => BY_ROLE[role])) {
    const fresh = group.items.filter((item) => !seen.has(item.label));
    fresh.forEach((item) => seen.add(item.label));
    groups.set(group.label, [...(groups.get(group.label) ?? []), ...fresh]);
  }
  return [...groups].filter(([, items]) => items.length).map(([label, items]) => ({ label, items }));
}

/** Where somebody lands: officers at the board, firms at their own scenarios, everybody else on the market. */
export function landingOf(roles: readonly Role[]): '/pipeline' | '/my/scenarios' | '/scenarios' {
  if (roles.includes('OFFICER')) return '/pipeline';
  return roles.includes('FIRM') ? '/my/scenarios' : '/scenarios';
}
