import type { AuditTrailQueryVariables } from '@fairway/client';

export const ACTIONS = {
  scenario: 'scenario.',
  solution: 'solution.',
  screening: 'screening.',
  match: 'match',
  proposal: 'proposal.',
  pilot: 'pilot.',
  data: 'data-',
  organization: 'organization.',
  member: 'member.',
  session: 'session.',
  read: 'read.',
} as const;
export type ActionGroup = keyof typeof ACTIONS;

export const RECORDS = [
  'Scenario',
  'Solution',
  'ScreeningCase',
  'Match',
  'MatchRun',
  'MatchmakingEvent',
  'Proposal',
  'Pilot',
  'DataAsset',
  'DataAccess',
  'Organization',
  'Person',
  'Mail',
  'MatchObjection',
  'MatchQuestion',
  'MatchingModel',
  'MatchingWeights',
  'GlossaryAlias',
  'GlossaryMining',
  'ImportRun',
  'Member',
  'Invitation',
  'ApiToken',
  'Event',
] as const;
export type RecordName = (typeof RECORDS)[number];

/** What is chosen on the trail: what stands in the address. */
export interface AuditSearch {
  action?: ActionGroup;
  type?: RecordName;
  record?: string;
  person?: string;
  from?: string;
  until?: string;
  entry?: string;
}

const words = (value: unknown, most: number): string | undefined => {
  const text = typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
  return text ? text.slice(0, most) : undefined;
};
const dayOf = (value: unknown): string | undefined =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value))
    ? value
    : undefined;

/** Reads the address; whatever it does not know is left out. */
export function readAuditSearch(from: Record<string, unknown>): AuditSearch {
  const search: AuditSearch = {
    action: (Object.keys(ACTIONS) as ActionGroup[]).find((one) => one === from.action),
    type: RECORDS.find((one) => one === from.type),
    record: words(from.record, 200),
    person: words(from.person, 100),
    from: dayOf(from.from),
    until: dayOf(from.until),
    entry: words(from.entry, 60),
  };
  return Object.fromEntries(Object.entries(search).filter(([, value]) => value !== undefined)) as AuditSearch;
}

/** What the service is asked for. Days are those of the reader's own calendar, the last one included. */
export function variablesOf(search: AuditSearch): Omit<AuditTrailQueryVariables, 'first' | 'after'> {
  const midnight = (date: string, plus = 0): string => {
    const [year, month, day] = date.split('-').map(Number);
    return new Date(year!, month! - 1, day! + plus).toISOString();
  };
  return {
    action: search.action ? ACTIONS[search.action] : null,
    recordType: search.type ?? null,
    recordId: search.record ?? null,
    person: search.person ?? null,
    from: search.from ? midnight(search.from) : null,
    until: search.until ? midnight(search.until, 1) : null,
  };
}
