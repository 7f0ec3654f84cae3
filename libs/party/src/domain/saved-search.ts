import { err, ok, problem, type Problem, type Result } from '@fairway/kernel';

export const SAVED_SEARCHES_AT_MOST = 100;
export const PARAMETERS_AT_MOST = 4_000;

export const SEARCH_ALERTS = ['OFF', 'ME', 'TEAM'] as const;
/** Who is told when something fitting opens: nobody, the person, or every member of the organization. */
export type SearchAlert = (typeof SEARCH_ALERTS)[number];

/** Pages whose records open for all to see, so that a search on them can have an alert. */
export const ALERT_PAGES: readonly string[] = ['scenarios', 'solutions'];

/** For whom an alert may be set: one looks for an organization, and only its editors speak for the others. */
export interface AlertSetter {
  organizationId: string | null;
  mayEdit: boolean;
}

interface Known {
  id: string;
  page: string;
  name: string;
}

export interface SavedSearchChange {
  name?: string | null;
  parameters?: string | null;
  alert?: SearchAlert | null;
}

/** Only an object can be the parameters of an address. */
export function checkParameters(text: string): Problem[] {
  try {
    const value: unknown = JSON.parse(text);
    if (value !== null && typeof value === 'object' && !Array.isArray(value)) return [];
  } catch {
    // What is no JSON is no object either.
  }
  return [problem('INVALID', 'The parameters are not a JSON object', 'parameters')];
}

/** May this person keep one more, under this name? */
export function decideSave(
  known: readonly Known[],
  wanted: { page: string; name: string; parameters: string; alert: SearchAlert },
  setter: AlertSetter,
): Result<typeof wanted> {
  const problems = [
    ...checkParameters(wanted.parameters),
    ...taken(known, wanted.page, wanted.name),
    ...checkAlert(wanted.page, wanted.alert, setter),
  ];
  if (known.length >= SAVED_SEARCHES_AT_MOST)
    problems.push(
      problem('TOO_MANY', `At most ${SAVED_SEARCHES_AT_MOST} searches are kept; delete one first`, 'name'),
    );
  return problems.length ? err(problems) : ok(wanted);
}

/** A new name or new parameters; what is absent stays. */
export function decideChange(
  known: readonly (Known & { parameters: string; alert: SearchAlert })[],
  id: string,
  change: SavedSearchChange,
  setter: AlertSetter,
): Result<{ name: string; parameters: string; alert: SearchAlert }> {
  const before = known.find((one) => one.id === id);
  if (!before) return err([problem('NOT_FOUND', 'saved search not found', 'savedSearchId')]);
  const after = {
    name: change.name ?? before.name,
    parameters: change.parameters ?? before.parameters,
    alert: change.alert ?? before.alert,
  };
  const others = known.filter((one) => one.id !== id);
  const problems = [
    ...checkParameters(after.parameters),
    ...taken(others, before.page, after.name),
    ...(change.alert ? checkAlert(before.page, after.alert, setter) : []),
  ];
  return problems.length ? err(problems) : ok(after);
}

function checkAlert(page: string, alert: SearchAlert, { organizationId, mayEdit }: AlertSetter): Problem[] {
  if (alert === 'OFF') return [];
  if (!ALERT_PAGES.includes(page))
    return [problem('INVALID', 'Searches of this page have no alert', 'alert')];
  if (!organizationId) return [problem('NOT_ALLOWED', 'An alert is set for an organization', 'alert')];
  return alert === 'TEAM' && !mayEdit
    ? [problem('NOT_ALLOWED', 'Only owners and editors set an alert for all members', 'alert')]
    : [];
}

const taken = (known: readonly Known[], page: string, name: string): Problem[] =>
  known.some((one) => one.page === page && one.name === name)
    ? [problem('NAME_TAKEN', 'Another saved search of this page has this name', 'name')]
    : [];
