import type { Evidence } from './match.ts';
import type { Place } from './reader.ts';
import type { ScenarioRecord, SolutionRecord } from './records.ts';

/** Both records of a pair, and shorthands to point into them. */
export interface Pair {
  scenario: ScenarioRecord;
  solution: SolutionRecord;
}

type More = Pick<Evidence, 'code' | 'codeKind' | 'number' | 'language' | 'start' | 'end' | 'quote'>;

export const inScenario = ({ scenario }: Pick<Pair, 'scenario'>, field: string, more?: More): Evidence => ({
  side: 'SCENARIO',
  recordId: scenario.id,
  field,
  ...more,
});

export const inSolution = ({ solution }: Pick<Pair, 'solution'>, field: string, more?: More): Evidence => ({
  side: 'SOLUTION',
  recordId: solution.id,
  field,
  ...more,
});

/** A list of codes in a field; an empty one is itself what is stated. */
export const listed = (
  at: typeof inScenario | typeof inSolution,
  pair: Pair,
  field: string,
  codeKind: string,
  codes: readonly string[],
): Evidence[] =>
  codes.length ? codes.map((code) => at(pair, field, { code, codeKind })) : [at(pair, field)];

/** The words themselves. */
export const quoted = (base: Evidence, { field, start, end }: Place): Evidence => ({
  ...base,
  field: field.path,
  language: field.language,
  start,
  end,
  quote: field.text.slice(start, end),
});
