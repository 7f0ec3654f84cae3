import type { Evidence } from './match.ts';
import type { Place } from './reader.ts';
import type { ScenarioRecord, SolutionRecord } from './records.ts';

/** Both records of a pair, and shorthands to point into them. */
export interface Pair {
  scenario: ScenarioRecord;
  solution: SolutionRecord;
}

type More = Pick<Evidence, 'code' | 'codeKind' | 'number' | 'language' | 'start' | 'end' | 'quote'>;

export const inScenario = (
  { scenario }: Pick<Pair, 'scenario'>,
  field: string,
  more: More = {},
): Evidence => ({
  side: 'SCENARIO',
  recordId: scenario.id,
  field,
  ...more,
});

export const inSolution = ({ solution }: Pair, field: string, more: More = {}): Evidence => ({
  side: 'SOLUTION',
  recordId: solution.id,
  field,
  ...more,
});

/** A list of codes in a field; an empty one is itself what is stated. */
export function listed(
  at: (field: string, more?: More) => Evidence,
  field: string,
  codeKind: string,
  codes: readonly string[],
): Evidence[] {
  return codes.length ? codes.map((code) => at(field, { code, codeKind })) : [at(field)];
}

/** The words themselves. */
export const quoted = (base: Evidence, { field, start, end }: Place): Evidence => ({
  ...base,
  field: field.path,
  language: field.language,
  start,
  end,
  quote: field.text.slice(start, end),
});
