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
