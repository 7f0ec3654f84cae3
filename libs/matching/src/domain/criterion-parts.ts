import type { MatchContext } from './constraints.ts';
import type { Pair } from './evidence.ts';
import type { Ask, Evidence, PartCode, Side } from './match.ts';
import type { ScenarioRecord, SolutionRecord } from './records.ts';

/** How the value of one side of a criterion is shown. */
export interface Shown {
  evidence: Evidence[];
  asks: Ask[];
  /** What of the value is there before the record says anything. */
  granted?: number;
}

/** What is made of one side of a criterion. */
export interface Part extends Shown {
  /** 0 to 1, or null when it is not known. */
  value: number | null;
}

/** How one side of a criterion is judged by what a solution says about it; nothing else decides. */
export interface Rule<Said> {
  /** As plain data: solutions that say the same are judged alike. */
  reads: (solution: SolutionRecord) => Said;
  /** The value of what is said, 0 to 1, or null when it is not known; the scenario's side is worked out once. */
  judge: (scenario: ScenarioRecord, context: MatchContext) => (said: Said) => number | null;
  /** Made for what somebody looks at: what the value that was judged rests on. */
  shows: (pair: Pair, value: number | null, context: MatchContext) => Shown;
}

/** A rule among rules that read other things. */
export interface PartRule extends Rule<unknown> {
  /** Thousandths of the criterion; those of its parts sum to 1000. */
  share: number;
}

export const part = <Said>(share: number, rule: Rule<Said>): PartRule => ({
  ...(rule as unknown as Rule<unknown>),
  share,
});

export function judgedBy({ reads, judge, shows }: PartRule, pair: Pair, context: MatchContext): Part {
  const value = judge(pair.scenario, context)(reads(pair.solution));
  return { value, ...shows(pair, value, context) };
}

export const shown = (evidence: Evidence[], ...asks: Ask[]): Shown => ({ evidence, asks });

export const known = (value: number, evidence: Evidence[], asks: Ask[] = []): Part => ({
  value,
  evidence,
  asks,
});

export const notKnown = (evidence: Evidence[], ...asks: Ask[]): Part => ({ value: null, evidence, asks });

export const ask = (side: Side, field: string): Ask => ({ side, field });

export interface JudgedPart extends Part {
  code: PartCode;
  share: number;
}

/** Thousandths of the criterion, or null when no part is known. An unknown part adds nothing, so that leaving a field empty never pays. */
export function together(parts: readonly Pick<JudgedPart, 'share' | 'value'>[]): number | null {
  const told = parts.filter((part) => part.value !== null);
  return told.length
    ? Math.round(told.reduce((total, { share, value }) => total + share * (value ?? 0), 0))
    : null;
}

/**
 * The weight of a criterion in whole tenths of a point for each of its parts, so that every part is rounded by itself
 * and a full criterion is its full weight. What does not divide goes to those that lack most of a tenth.
 */
export function partWeights(weight: number, shares: readonly number[]): number[] {
  const weights = shares.map((share) => Math.floor((share * weight) / 1000));
  const lacking = shares.map((share, i) => ({ i, rest: (share * weight) % 1000 }));
  lacking.sort((a, b) => b.rest - a.rest || a.i - b.i);
  const left = weight - weights.reduce((sum, one) => sum + one, 0);
  for (const { i } of lacking.slice(0, left)) weights[i]!++;
  return weights;
}

/** Tenths of a point that a part brings: rounded once, here. */
export const tenthsOf = (value: number | null, weight: number): number => Math.round((value ?? 0) * weight);
