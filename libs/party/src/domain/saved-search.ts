import { err, ok, problem, type Problem, type Result } from '@fairway/kernel';

export const SAVED_SEARCHES_AT_MOST = 100;
export const PARAMETERS_AT_MOST = 4_000;

interface Known {
  id: string;
  page: string;
  name: string;
}

export interface SavedSearchChange {
  name?: string | null;
  parameters?: string | null;
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
  wanted: { page: string; name: string; parameters: string },
): Result<typeof wanted> {
  const problems = [...checkParameters(wanted.parameters), ...taken(known, wanted.page, wanted.name)];
  if (known.length >= SAVED_SEARCHES_AT_MOST)
    problems.push(
      problem('TOO_MANY', `At most ${SAVED_SEARCHES_AT_MOST} searches are kept; delete one first`, 'name'),
    );
  return problems.length ? err(problems) : ok(wanted);
}

/** A new name or new parameters; what is absent stays. */
export function decideChange(
  known: readonly (Known & { parameters: string })[],
  id: string,
  change: SavedSearchChange,
): Result<{ name: string; parameters: string }> {
  const before = known.find((one) => one.id === id);
  if (!before) return err([problem('NOT_FOUND', 'saved search not found', 'savedSearchId')]);
  const after = {
    name: change.name ?? before.name,
    parameters: change.parameters ?? before.parameters,
  };
  const others = known.filter((one) => one.id !== id);
  const problems = [...checkParameters(after.parameters), ...taken(others, before.page, after.name)];
  return problems.length ? err(problems) : ok(after);
}

const taken = (known: readonly Known[], page: string, name: string): Problem[] =>
  known.some((one) => one.page === page && one.name === name)
    ? [problem('NAME_TAKEN', 'Another saved search of this page has this name', 'name')]
    : [];
