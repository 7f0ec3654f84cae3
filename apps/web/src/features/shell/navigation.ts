import type { IconName } from '../../ui/icon.tsx';
import type { Role } from '../session/session.ts';

export interface NavItem {
  to:
    | '/scenarios'
    | '/matches'
    | '/pipeline'
    | '/notices'
    | '/organization'
    | '/organizations'
    | '/admin/organizations'
    | '/admin/queue'
    | '/admin/mails';
  label:
    | 'nav.scenarios'
    | 'nav.matches'
    | 'nav.pipeline'
    | 'nav.notices'
    | 'nav.mails'
    | 'nav.myScenarios'
    | 'nav.organization'
    | 'nav.organizations'
    | 'nav.queue';
  icon: IconName;
  search?: Record<string, unknown>;
}

export interface NavGroup {
  label: 'nav.monitor' | 'nav.exchange' | 'nav.run';
  items: NavItem[];
}

const scenarios: NavItem = { to: '/scenarios', label: 'nav.scenarios', icon: 'grid' };
const mine: NavItem = { to: '/scenarios', label: 'nav.myScenarios', icon: 'filter', search: { mine: true } };
const matches: NavItem = { to: '/matches', label: 'nav.matches', icon: 'match' };
const pipeline: NavItem = { to: '/pipeline', label: 'nav.pipeline', icon: 'board' };
const notices: NavItem = { to: '/notices', label: 'nav.notices', icon: 'bell' };
const mails: NavItem = { to: '/admin/mails', label: 'nav.mails', icon: 'mail' };
const queue: NavItem = { to: '/admin/queue', label: 'nav.queue', icon: 'clock' };
const own: NavItem = { to: '/organization', label: 'nav.organization', icon: 'organization' };
const register: NavItem = { to: '/organizations', label: 'nav.organizations', icon: 'organizations' };
const registerOfAll: NavItem = { ...register, to: '/admin/organizations' };

/** The pages of each role, in the order to show; only pages that exist. */
const BY_ROLE: Record<Role, NavGroup[]> = {
  OFFICER: [
    { label: 'nav.monitor', items: [pipeline, notices] },
    { label: 'nav.exchange', items: [scenarios, matches] },
    { label: 'nav.run', items: [register, own] },
  ],
  FIRM: [
    { label: 'nav.exchange', items: [scenarios, mine, matches] },
    { label: 'nav.monitor', items: [pipeline, notices] },
    { label: 'nav.run', items: [own] },
  ],
  VENDOR: [
    { label: 'nav.exchange', items: [scenarios, matches] },
    { label: 'nav.monitor', items: [pipeline, notices] },
    { label: 'nav.run', items: [own] },
  ],
  ADMINISTRATOR: [{ label: 'nav.run', items: [registerOfAll, queue, mails] }],
  GUEST: [
    { label: 'nav.exchange', items: [scenarios] },
    { label: 'nav.monitor', items: [notices] },
    { label: 'nav.run', items: [own] },
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

/** Where somebody lands: officers at the board, everybody else among the scenarios. */
export const landingOf = (roles: readonly Role[]): '/pipeline' | '/scenarios' =>
  roles.includes('OFFICER') ? '/pipeline' : '/scenarios';
