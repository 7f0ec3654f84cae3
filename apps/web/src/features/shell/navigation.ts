import type { IconName } from '../../ui/icon.tsx';
import type { Role } from '../session/session.ts';

export interface NavItem {
  to: '/scenarios' | '/matches' | '/pipeline' | '/notices' | '/taxonomy' | '/admin/mails';
  label:
    | 'nav.scenarios'
    | 'nav.matches'
    | 'nav.pipeline'
    | 'nav.notices'
    | 'nav.mails'
    | 'nav.taxonomy'
    | 'nav.myScenarios';
  icon: IconName;
  search?: Record<string, unknown>;
}

export interface NavGroup {
  label: 'nav.monitor' | 'nav.exchange' | 'nav.run' | 'nav.reference';
  items: NavItem[];
}

const scenarios: NavItem = { to: '/scenarios', label: 'nav.scenarios', icon: 'grid' };
const mine: NavItem = { to: '/scenarios', label: 'nav.myScenarios', icon: 'filter', search: { mine: true } };
const matches: NavItem = { to: '/matches', label: 'nav.matches', icon: 'match' };
const pipeline: NavItem = { to: '/pipeline', label: 'nav.pipeline', icon: 'board' };
const notices: NavItem = { to: '/notices', label: 'nav.notices', icon: 'bell' };
const taxonomy: NavItem = { to: '/taxonomy', label: 'nav.taxonomy', icon: 'list' };
const mails: NavItem = { to: '/admin/mails', label: 'nav.mails', icon: 'mail' };

/** The pages of each role, in the order to show; only pages that exist. */
const BY_ROLE: Record<Role, NavGroup[]> = {
  OFFICER: [
    { label: 'nav.monitor', items: [pipeline, notices] },
    { label: 'nav.exchange', items: [scenarios, matches] },
  ],
  FIRM: [
    { label: 'nav.exchange', items: [scenarios, mine, matches] },
    { label: 'nav.monitor', items: [pipeline, notices] },
  ],
  VENDOR: [
    { label: 'nav.exchange', items: [scenarios, matches] },
    { label: 'nav.monitor', items: [pipeline, notices] },
  ],
  ADMINISTRATOR: [{ label: 'nav.run', items: [mails] }],
  GUEST: [
    { label: 'nav.exchange', items: [scenarios] },
    { label: 'nav.monitor', items: [notices] },
  ],
};

/** What everybody may look up stands last. */
const REFERENCE: NavGroup = { label: 'nav.reference', items: [taxonomy] };

/** The groups of all of somebody's roles, each page once. */
export function navigationOf(roles: readonly Role[]): NavGroup[] {
  const wanted = roles.every((role) => role === 'ADMINISTRATOR') ? [...roles, 'GUEST' as const] : roles;
  const seen = new Set<string>();
  const groups = new Map<NavGroup['label'], NavItem[]>();
  for (const group of [...wanted.flatMap((role) => BY_ROLE[role]), REFERENCE]) {
    const fresh = group.items.filter((item) => !seen.has(item.label));
    fresh.forEach((item) => seen.add(item.label));
    groups.set(group.label, [...(groups.get(group.label) ?? []), ...fresh]);
  }
  return [...groups].filter(([, items]) => items.length).map(([label, items]) => ({ label, items }));
}

/** Where somebody lands: officers at the board, everybody else among the scenarios. */
export const landingOf = (roles: readonly Role[]): '/pipeline' | '/scenarios' =>
  roles.includes('OFFICER') ? '/pipeline' : '/scenarios';
