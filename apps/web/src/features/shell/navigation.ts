import type { IconName } from '../../ui/icon.tsx';
import type { Role } from '../session/session.ts';

export interface NavItem {
  to:
    | '/scenarios'
    | '/my/scenarios'
    | '/matches'
    | '/pipeline'
    | '/notices'
    | '/admin/mails'
    | '/recommended'
    | '/solutions'
    | '/my/solutions'
    | '/data';
  label:
    | 'nav.scenarios'
    | 'nav.matches'
    | 'nav.pipeline'
    | 'nav.notices'
    | 'nav.mails'
    | 'nav.myScenarios'
    | 'nav.recommended'
    | 'nav.solutions'
    | 'nav.mySolutions'
    | 'nav.data';
  icon: IconName;
  search?: Record<string, unknown>;
}

export interface NavGroup {
  label: 'nav.monitor' | 'nav.exchange' | 'nav.run';
  items: NavItem[];
}

const scenarios: NavItem = { to: '/scenarios', label: 'nav.scenarios', icon: 'grid' };
const mine: NavItem = { to: '/my/scenarios', label: 'nav.myScenarios', icon: 'filter' };
const recommended: NavItem = { to: '/recommended', label: 'nav.recommended', icon: 'star' };
const solutions: NavItem = { to: '/solutions', label: 'nav.solutions', icon: 'solution' };
const mySolutions: NavItem = { to: '/my/solutions', label: 'nav.mySolutions', icon: 'filter' };
const data: NavItem = { to: '/data', label: 'nav.data', icon: 'data' };
const matches: NavItem = { to: '/matches', label: 'nav.matches', icon: 'match' };
const pipeline: NavItem = { to: '/pipeline', label: 'nav.pipeline', icon: 'board' };
const notices: NavItem = { to: '/notices', label: 'nav.notices', icon: 'bell' };
const mails: NavItem = { to: '/admin/mails', label: 'nav.mails', icon: 'mail' };

/** The pages of each role, in the order to show; only pages that exist. */
const BY_ROLE: Record<Role, NavGroup[]> = {
  OFFICER: [
    { label: 'nav.monitor', items: [pipeline, notices] },
    { label: 'nav.exchange', items: [scenarios, mine, solutions, data, matches] },
  ],
  FIRM: [
    { label: 'nav.exchange', items: [mine, scenarios, solutions, data, matches] },
    { label: 'nav.monitor', items: [pipeline, notices] },
  ],
  VENDOR: [
    { label: 'nav.exchange', items: [recommended, scenarios, mySolutions, matches, solutions, data] },
    { label: 'nav.monitor', items: [pipeline, notices] },
  ],
  ADMINISTRATOR: [{ label: 'nav.run', items: [mails] }],
  GUEST: [
    { label: 'nav.exchange', items: [scenarios, solutions] },
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

/** Where somebody lands: officers at the board, firms at their own scenarios, vendors at what fits them, everybody else on the market. */
export function landingOf(
  roles: readonly Role[],
): '/pipeline' | '/my/scenarios' | '/recommended' | '/scenarios' {
  if (roles.includes('OFFICER')) return '/pipeline';
  if (roles.includes('FIRM')) return '/my/scenarios';
  return roles.includes('VENDOR') ? '/recommended' : '/scenarios';
}
