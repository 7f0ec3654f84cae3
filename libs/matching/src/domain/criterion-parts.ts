import type { MatchContext } from './constraints.ts';
import type { Pair } from './evidence.ts';
import type { Ask, Evidence, PartCode } from './match.ts';
import type { SolutionRecord } from './records.ts';

/** What is made of one side of a criterion. */
export interface Part {
  /** 0 to 1, or null when it is not known. */
  value: number | null;
  /** What of the value is there before the record says anything. */
  granted?: number;
  evidence: Evidence[];
  asks: Ask[];
}

/** How one side of a criterion is judged by all that a solution says about it. */
export interface PartRule {
  /** Thousandths of the criterion; those of its parts sum to 1000. */
  share: number;
  /** Everything in the solution that the judgement rests on: solutions that say the same are judged alike. */
  reads: (solution: SolutionRecord) => unknown;
  judge: (pair: Pair, context: MatchContext) => Part;
}

export const known = (value: number, evidence: Evidence[], asks: Ask[] = []): Part => ({
  value,
  evidence,
  asks,
});

export const notKnown = (evidence: Evidence[], ...asks: Ask[]): Part => ({ value: null, evidence, asks });

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
