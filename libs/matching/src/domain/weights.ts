import { ok, refuse, type Result } from '@fairway/kernel';
import { CRITERION_CODES } from './match.ts';
import type { CriterionCode } from './match.ts';

/** How much each criterion counts, in thousandths that sum to 1000. Published versions never change. */
export interface Weights {
  version: number;
  thousandths: Readonly<Record<CriterionCode, number>>;
}

export const DEFAULT_WEIGHTS: Weights = {
  version: 1,
  thousandths: {
    CAPABILITY: 260,
    INDUSTRY: 180,
    DATA: 160,
    DEPLOYMENT: 120,
    BUDGET: 100,
    DELIVERY: 100,
    COMPLIANCE: 80,
  },
};

/** What is wrong with a set of weights; empty when nothing is. */
export function weightProblems({ thousandths }: Weights): string[] {
  const problems = CRITERION_CODES.filter((code) => {
    const weight = thousandths[code];
    return !Number.isInteger(weight) || weight < 0;
  }).map((code) => `${code} is not a whole number of thousandths from 0`);
  const sum = CRITERION_CODES.reduce((total, code) => total + thousandths[code], 0);
  return sum === 1000 ? problems : [...problems, `The weights sum to ${sum}, not 1000`];
}

/** How much one criterion counts. */
export interface Weight {
  criterion: CriterionCode;
  thousandths: number;
}

/** Weights from a list that names every criterion once. */
export function decideWeights(list: readonly Weight[]): Result<Weights['thousandths']> {
  const named = new Map(list.map(({ criterion, thousandths }) => [criterion, thousandths]));
  if (list.length !== CRITERION_CODES.length || named.size !== CRITERION_CODES.length)
    return refuse('WEIGHTS_INVALID', 'Every criterion is named once', 'weights');
  const thousandths = Object.fromEntries(
    CRITERION_CODES.map((code) => [code, named.get(code)]),
  ) as Weights['thousandths'];
  const [first] = weightProblems({ version: 0, thousandths });
  return first ? refuse('WEIGHTS_INVALID', first, 'weights') : ok(thousandths);
}

/** In the order of the criteria. */
export const weightList = (thousandths: Weights['thousandths']): Weight[] =>
  CRITERION_CODES.map((criterion) => ({ criterion, thousandths: thousandths[criterion] }));
