import type { Evidence } from './match.ts';
import type { Place } from './reader.ts';
import type { ScenarioRecord, SolutionRecord } from './records.ts';

/** Both records of a pair, and shorthands to point into them. */
export interface Pair {
  scenario: ScenarioRecord;
  solution: SolutionRecord;
  /** Nobody looks at the evidence: it is not made. */
  inFigures?: true;
}

const UNSEEN: Evidence = { side: 'SOLUTION', recordId: '', field: '' };
const NONE: Evidence[] = [];

type More = Pick<Evidence, 'code' | 'codeKind' | 'number' | 'language' | 'start' | 'end' | 'quote'>;

export const inScenario = (
  { scenario, inFigures }: Pick<Pair, 'scenario' | 'inFigures'>,
  field: string,
  more?: More,
): Evidence => (inFigures ? UNSEEN : { side: 'SCENARIO', recordId: scenario.id, field, ...more });

export const inSolution = ({ solution, inFigures }: Pair, field: string, more?: More): Evidence =>
  inFigures ? UNSEEN : { side: 'SOLUTION', recordId: solution.id, field, ...more };

/** A list of codes in a field; an empty one is itself what is stated. */
export function listed(
  at: typeof inScenario | typeof inSolution,
  pair: Pair,
  field: string,
  codeKind: string,
  codes: readonly string[],
): Evidence[] {
  if (pair.inFigures) return NONE;
  return codes.length ? codes.map((code) => at(pair, field, { code, codeKind })) : [at(pair, field)];
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
