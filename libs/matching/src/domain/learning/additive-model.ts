import { CRITERION_CODES, type CriterionCode } from '../match.ts';
import type { Weights } from '../weights.ts';
import { platt } from './curve.ts';
import type { CriterionValues, Outcome } from './outcome.ts';
import { logistic } from './prior.ts';

export type Thousandths = Weights['thousandths'];

const ROUNDS = 400;
/** A round that moves no coefficient by more is the last. */
const SETTLED = 1e-4;
/** How many outcomes the weights in use are worth. */
const PENALTY = 20;

/** The fit under other weights; what is unknown counts nothing, as in the score itself. */
export const fitUnder = (weights: Thousandths, criteria: CriterionValues): number =>
  CRITERION_CODES.reduce((sum, code) => sum + (weights[code] * (criteria[code] ?? 0)) / 10, 0);

/**
 * Weights by logistic regression on the seven criteria. No coefficient may be negative, since no criterion may
 * count against a pair, and a penalty holds them near the weights in use; divided by their sum they are weights.
 */
export function fitWeights(outcomes: readonly Outcome[], current: Thousandths): Thousandths {
  const n = outcomes.length;
  const inUse = CRITERION_CODES.map((code) => current[code] / 1000);
  // The scale on which the weights in use explain the outcomes best is where the search begins.
  const start = platt(
    outcomes.map((one) => ({ fit: fitUnder(current, one.criteria), target: Number(one.accepted) })),
  );
  const scale = start.kind === 'PLATT' ? start.slope : 0;
  if (!n || scale <= 0) return current;
  const rows = outcomes.map((one) => CRITERION_CODES.map((code) => one.criteria[code] ?? 0));
  const anchor = inUse.map((weight) => weight * scale);
  let coefficients = [...anchor];
  let intercept = start.kind === 'PLATT' ? start.intercept : 0;
  // Twice the number of features bounds the curvature, so this step never overshoots.
  const penalty = PENALTY / n / Math.max(1, scale);
  const step = 1 / ((1 + CRITERION_CODES.length) / 4 + penalty);
  let [momentum, before, interceptBefore] = [1, coefficients, intercept];
  for (let round = 0; round < ROUNDS; round++) {
    const next = (1 + Math.sqrt(1 + 4 * momentum * momentum)) / 2;
    const push = (momentum - 1) / next;
    const at = coefficients.map((value, i) => value + push * (value - before[i]!));
    const interceptAt = intercept + push * (intercept - interceptBefore);
    const gradient = at.map((value, i) => penalty * (value - anchor[i]!));
    let gradient0 = 0;
    for (let row = 0; row < n; row++) {
      const x = rows[row]!;
      let sum = interceptAt;
      for (let i = 0; i < x.length; i++) sum += at[i]! * x[i]!;
      const error = (logistic(sum) - Number(outcomes[row]!.accepted)) / n;
      gradient0 += error;
      for (let i = 0; i < x.length; i++) gradient[i]! += error * x[i]!;
    }
    [before, interceptBefore, momentum] = [coefficients, intercept, next];
    coefficients = at.map((value, i) => Math.max(0, value - step * gradient[i]!));
    intercept = interceptAt - step * gradient0;
    if (coefficients.every((value, i) => Math.abs(value - before[i]!) < SETTLED)) break;
  }
  return toThousandths(coefficients) ?? current;
}

/** Whole thousandths that sum to 1000, by the largest remainders; null when nothing counts. */
export function toThousandths(coefficients: readonly number[]): Thousandths | null {
  const sum = coefficients.reduce((total, value) => total + value, 0);
  if (!(sum > 0) || !Number.isFinite(sum)) return null;
  const exact = coefficients.map((value) => (1000 * value) / sum);
  const whole = exact.map(Math.floor);
  const missing = 1000 - whole.reduce((total, value) => total + value, 0);
  const byRemainder = exact
    .map((value, i) => ({ i, remainder: value - whole[i]! }))
    .sort((a, b) => b.remainder - a.remainder || a.i - b.i);
  for (const { i } of byRemainder.slice(0, missing)) whole[i]! += 1;
  return Object.fromEntries(CRITERION_CODES.map((code, i) => [code, whole[i]!])) as Record<
    CriterionCode,
    number
  >;
}
