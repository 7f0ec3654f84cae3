import type { CriterionPart, Match } from './match.ts';

/**
 * A pair that reaches less than this share of what its known criteria could give is no help to anybody: it is neither
 * listed nor called a near miss. Measured against what is known, since a record of few fields must not vanish for that.
 */
const LEAST_SHARE = 0.45;

/** Is a match good enough to be shown? */
export const isWorthShowing = (match: Match): boolean => match.fit >= LEAST_SHARE * reachable(match);

/** The fit if every criterion that is known were met in full. */
export const reachable = ({ criteria }: Match): number =>
  100 * criteria.reduce((sum, { parts, weight }) => sum + (parts.some(isSaid) ? weight : 0), 0);

/** A record that nothing is known of has its segment's value, which says nothing of the pair. */
const isSaid = ({ code, value, contribution, granted }: CriterionPart): boolean =>
  value !== null && !(code === 'RECORD' && contribution === granted);
