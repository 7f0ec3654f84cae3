import { checkConstraints } from './constraints.ts';
import type { MatchContext } from './constraints.ts';
import { judgeParts } from './criteria.ts';
import { partWeights, tenthsOf, together } from './criterion-parts.ts';
import type { Pair } from './evidence.ts';
import { CRITERION_CODES } from './match.ts';
import type { Criterion, CriterionPart, Match } from './match.ts';
import type { Weights } from './weights.ts';
import type { Words } from './words.ts';

/**
 * The fit of a pair and what it is made of. Each part is rounded once, to a tenth of a point; a criterion is the sum of
 * its parts and the fit the sum of the criteria: what is shown adds up to what is ranked by, and a part that is taken
 * away costs what was said of it. What is unknown contributes nothing and is said.
 */
export function scorePair(pair: Pair, words: Words, weights: Weights, context: MatchContext): Match {
  const criteria = CRITERION_CODES.map((code): Criterion => {
    const judged = judgeParts(code, pair, words, context);
    const value = together(judged);
    const weight = weights.thousandths[code];
    const most = partWeights(
      weight,
      judged.map(({ share }) => share),
    );
    const parts = judged.map((part, i): CriterionPart => ({
      code: part.code,
      value: part.value === null ? null : Math.round(part.value * 1000) / 1000,
      atMost: most[i]! / 10,
      contribution: tenthsOf(part.value, most[i]!) / 10,
      granted: tenthsOf(part.granted ?? 0, most[i]!) / 10,
    }));
    return {
      code,
      value: value === null ? null : value / 1000,
      weight: weight / 1000,
      contribution: parts.reduce((sum, { contribution }) => sum + tenths(contribution), 0) / 10,
      parts,
      evidence: judged.flatMap(({ evidence }) => evidence),
      asks: judged.flatMap(({ asks }) => asks),
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
