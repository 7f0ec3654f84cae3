import { checkConstraints } from './constraints.ts';
import type { MatchContext } from './constraints.ts';
import { JUDGES } from './criteria.ts';
import type { Pair } from './evidence.ts';
import { CRITERION_CODES } from './match.ts';
import type { Criterion, Match } from './match.ts';
import type { Weights } from './weights.ts';
import type { Words } from './words.ts';

/**
 * The fit of a pair and what it is made of. A contribution is rounded once, to a tenth of a point, and the fit is their
 * sum: what is shown adds up to what is ranked by. What is unknown contributes nothing and is said.
 */
export function scorePair(pair: Pair, words: Words, weights: Weights, context: MatchContext): Match {
  const criteria = CRITERION_CODES.map((code): Criterion => {
    const { value, evidence, asks } = JUDGES[code](pair, words);
    const weight = weights.thousandths[code];
    return {
      code,
      value: value === null ? null : value / 1000,
      weight: weight / 1000,
      contribution: Math.round(((value ?? 0) * weight) / 1000) / 10,
      evidence,
      asks,
    };
  });
  const constraints = checkConstraints(pair, context);
  return {
    scenarioId: pair.scenario.id,
    solutionId: pair.solution.id,
    fit: criteria.reduce((sum, { contribution }) => sum + tenths(contribution), 0) / 10,
    criteria,
    constraints,
    recommended: constraints.every(({ state }) => state !== 'MISSED'),
  };
}

const tenths = (points: number): number => Math.round(points * 10);
