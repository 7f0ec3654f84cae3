import type { IconName } from '../../ui/icon.tsx';
import type { Role } from '../session/session.ts';

type Page =
  | 'dashboard'
  | 'gap'
  | 'pipeline'
  | 'screening'
  | 'notices'
  | 'myScenarios'
  | 'scenarios'
  | 'recommended'
  | 'mySolutions'
  | 'solutions'
  | 'matches'
  | 'events'
  | 'proposals'
  | 'data'
  | 'runs'
  | 'rules'
  | 'calibration'
  | 'objections'
  | 'import'
  | 'organizations'
  | 'organization'
  | 'taxonomy'
  | 'queue'
  | 'mails'
  | 'audit';

export interface NavItem {
  to:
    | '/dashboard'
    | '/insight/gap'
    | '/pipeline'
    | '/screening'
    | '/notices'
    | '/my/scenarios'
    | '/scenarios'
    | '/recommended'
    | '/my/solutions'
    | '/solutions'
    | '/matches'
    | '/events'
    | '/proposals'
    | '/data'
    | '/runs'
    | '/rules'
    | '/rules/calibration'
    | '/objections'
    | '/import'
    | '/organizations'
    | '/organization'
    | '/taxonomy'
    | '/admin/organizations'
    | '/admin/queue'
    | '/admin/mails'
    | '/audit';
  label: `nav.${Page}`;
  icon: IconName;
  search?: Record<string, unknown>;
  /** A live number beside the word. */
  badge?: 'overdue' | 'waiting' | 'unread';
  /** Reached from another page, and by search: no line of its own beside the page. */
  within?: true;
}

export interface NavGroup {
  label: 'nav.monitor' | 'nav.exchange' | 'nav.govern' | 'nav.run';
  items: NavItem[];
}

const dashboard: NavItem = { to: '/dashboard', label: 'nav.dashboard', icon: 'rise' };
const gap: NavItem = { to: '/insight/gap', label: 'nav.gap', icon: 'grid', within: true };
const pipeline: NavItem = { to: '/pipeline', label: 'nav.pipeline', icon: 'board' };
const overdue: NavItem = { ...pipeline, badge: 'overdue' };
const screening: NavItem = { to: '/screening', label: 'nav.screening', icon: 'shield', badge: 'waiting' };
const notices: NavItem = { to: '/notices', label: 'nav.notices', icon: 'bell', badge: 'unread' };
const mine: NavItem = { to: '/my/scenarios', label: 'nav.myScenarios', icon: 'filter' };
const scenarios: NavItem = { to: '/scenarios', label: 'nav.scenarios', icon: 'grid' };
const recommended: NavItem = { to: '/recommended', label: 'nav.recommended', icon: 'star' };
const mySolutions: NavItem = { to: '/my/solutions', label: 'nav.mySolutions', icon: 'filter' };
const solutions: NavItem = { to: '/solutions', label: 'nav.solutions', icon: 'solution' };
const matches: NavItem = { to: '/matches', label: 'nav.matches', icon: 'match' };
const events: NavItem = { to: '/events', label: 'nav.events', icon: 'table' };
const proposals: NavItem = { to: '/proposals', label: 'nav.proposals', icon: 'forward' };
const data: NavItem = { to: '/data', label: 'nav.data', icon: 'data' };
const runs: NavItem = { to: '/runs', label: 'nav.runs', icon: 'clock' };
const rules: NavItem = { to: '/rules', label: 'nav.rules', icon: 'columns' };
const calibration: NavItem = {
  to: '/rules/calibration',
  label: 'nav.calibration',
  icon: 'rise',
  within: true,
};
const objections: NavItem = { to: '/objections', label: 'nav.objections', icon: 'question' };
const importing: NavItem = { to: '/import', label: 'nav.import', icon: 'import' };
const register: NavItem = { to: '/organizations', label: 'nav.organizations', icon: 'organizations' };
const registerOfAll: NavItem = { ...register, to: '/admin/organizations' };
const own: NavItem = { to: '/organization', label: 'nav.organization', icon: 'organization' };
const taxonomy: NavItem = { to: '/taxonomy', label: 'nav.taxonomy', icon: 'info' };
const queue: NavItem = { to: '/admin/queue', label: 'nav.queue', icon: 'clock' };
const mails: NavItem = { to: '/admin/mails', label: 'nav.mails', icon: 'mail' };
const audit: NavItem = { to: '/audit', label: 'nav.audit', icon: 'text' };

/** The pages of each role, in the order to show; only pages that exist. On a phone the first four stand below. */
const BY_ROLE: Record<Role, NavGroup[]> = {
  OFFICER: [
    { label: 'nav.monitor', items: [dashboard, overdue, screening, notices, gap] },
    { label: 'nav.exchange', items: [scenarios, mine, solutions, data, matches, events] },
    { label: 'nav.govern', items: [rules, calibration, objections, runs, register] },
    { label: 'nav.run', items: [importing, taxonomy, own] },
  ],
  FIRM: [
    { label: 'nav.exchange', items: [mine, scenarios, matches, solutions, data, events] },
    { label: 'nav.monitor', items: [pipeline, notices] },
    { label: 'nav.run', items: [importing, taxonomy, own] },
  ],
  VENDOR: [
    {
      label: 'nav.exchange',
      items: [recommended, scenarios, proposals, mySolutions, matches, solutions, data, events],
    },
    { label: 'nav.monitor', items: [pipeline, notices] },
    { label: 'nav.run', items: [importing, taxonomy, own] },
  ],
  ADMINISTRATOR: [
    { label: 'nav.run', items: [registerOfAll, rules, calibration, queue, mails, audit, importing] },
  ],
  AUDITOR: [{ label: 'nav.govern', items: [audit] }],
  GUEST: [
    { label: 'nav.exchange', items: [scenarios, solutions] },
    { label: 'nav.monitor', items: [notices] },
    { label: 'nav.run', items: [taxonomy, own] },
  ],
};

/** Held by a person, not by an organization: by themselves they lead to what everybody sees as well. */
const OFFICES: ReadonlySet<Role> = new Set<Role>(['ADMINISTRATOR', 'AUDITOR']);

/** The groups of all of somebody's roles, each page once. */
export function navigationOf(roles: readonly Role[]): NavGroup[] {
  const wanted = roles.every((role) => OFFICES.has(role)) ? [...roles, 'GUEST' as const] : roles;
  const seen = new Set<string>();
  const groups = new Map<NavGroup['label'], NavItem[]>();
  for (const group of wanted.flatMap((role) => BY_ROLE[role])) {
    const fresh = group.items.filter((item) => !seen.has(item.label));
    fresh.forEach((item) => seen.add(item.label));
    groups.set(group.label, [...(groups.get(group.label) ?? []), ...fresh]);
  }
  return [...groups].filter(([, items]) => items.length).map(([label, items]) => ({ label, items }));
}

/** What stands beside every page. */
export const besideThePage = (groups: readonly NavGroup[]): NavGroup[] =>
  groups.map((group) => ({ ...group, items: group.items.filter(({ within }) => !within) }));

/** Where somebody lands: officers at the overview, firms at their own scenarios, vendors at what fits them, everybody else on the market. */
export function landingOf(
  roles: readonly Role[],
): '/dashboard' | '/my/scenarios' | '/recommended' | '/scenarios' {
  if (roles.includes('OFFICER')) return '/dashboard';
  if (roles.includes('FIRM')) return '/my/scenarios';
  return roles.includes('VENDOR') ? '/recommended' : '/scenarios';
}
