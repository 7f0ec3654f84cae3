import type { MatchContext } from './constraints.ts';
import { inScenario, inSolution, listed } from './evidence.ts';
import type { Pair } from './evidence.ts';
import type { Ask, Constraint, ConstraintState, Evidence, Mend } from './match.ts';
import type { ScenarioRecord, SolutionRecord } from './records.ts';

/** Evidence of a pair, made when somebody looks. */
export type Shows = (pair: Pair) => Evidence[];

/** What a constraint comes to, and how that is shown. */
export interface Outcome {
  state: ConstraintState;
  shows: readonly Shows[];
  /** When unknown: who must supply what. */
  asks: Ask[];
  /** When missed and it can be mended. */
  mend: (pair: Pair) => Mend | null;
}

/** How a constraint is judged by what a solution says about one of its sides; nothing else decides. */
export interface Check<Said = unknown> {
  /** As plain data: solutions that say the same are judged alike. */
  reads: (solution: SolutionRecord) => Said;
  /** The scenario's side is worked out once, with all outcomes that there may be. */
  judge: (scenario: ScenarioRecord, context: MatchContext) => (said: Said) => Outcome;
}

/** A check among checks that read other things. */
export const check = <Said>(reads: Check<Said>['reads'], judge: Check<Said>['judge']): Check =>
  ({ reads, judge }) as unknown as Check;

export const whatever = (outcome: Outcome) => (): Outcome => outcome;

const nothing = (): null => null;

export const met = (...shows: Shows[]): Outcome => ({ state: 'MET', shows, asks: [], mend: nothing });
export const unknown = (asked: Ask, ...shows: Shows[]): Outcome => ({
  state: 'UNKNOWN',
  shows,
  asks: [asked],
  mend: nothing,
});
/** `mend` says which field of the solution would have to be what. */
export const missed = (
  mend: Omit<Mend, 'side'> | ((pair: Pair) => Omit<Mend, 'side'>) | null,
  ...shows: Shows[]
): Outcome => ({
  state: 'MISSED',
  shows,
  asks: [],
  mend: (pair) => mend && { side: 'SOLUTION', ...(typeof mend === 'function' ? mend(pair) : mend) },
});

/** The outcome in full. */
export const told = ({ state, shows, asks, mend }: Outcome, pair: Pair): Omit<Constraint, 'code'> => ({
  state,
  evidence: shows.flatMap((show) => show(pair)),
  asks,
  mend: mend(pair),
});

type More = Parameters<typeof inScenario>[2];

export const ofScenario =
  (field: string, more?: More): Shows =>
  (pair) => [inScenario(pair, field, more)];

export const ofSolution =
  (field: string, more: (solution: SolutionRecord) => More = () => undefined): Shows =>
  (pair) => [inSolution(pair, field, more(pair.solution))];

export const demanded =
  (field: string, codeKind: string, codes: readonly string[]): Shows =>
  (pair) =>
    listed(inScenario, pair, field, codeKind, codes);

export const stated =
  (field: 'deployment' | 'modalities' | 'certifications', codeKind: string): Shows =>
  (pair) =>
    listed(inSolution, pair, field, codeKind, pair.solution[field] ?? []);
