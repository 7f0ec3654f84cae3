/**
 * What is said before anything has been learnt: a logistic curve through two judgements, that a fit of 50 leads
 * to an award about once in 21 times and a fit of 90 about once in 5. The first outcomes pull away from it.
 */
const PRIOR_AT_ZERO = -5;
const PRIOR_SLOPE = 4;

export const logistic = (x: number): number => 1 / (1 + Math.exp(-x));

/** The prior probability at a fit of 0 to 100. */
export const priorLikelihood = (fit: number): number => logistic(PRIOR_AT_ZERO + (PRIOR_SLOPE * fit) / 100);
