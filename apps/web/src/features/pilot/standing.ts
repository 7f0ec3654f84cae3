import type { Indicator } from './pilot-query.ts';

type Measured = Pick<Indicator, 'latest' | 'target' | 'minimumAcceptable' | 'direction'>;

/** Where the newest reading stands against what was agreed; null before the first. */
export function standingOf({
  latest,
  target,
  minimumAcceptable,
  direction,
}: Measured): 'target' | 'minimum' | 'below' | null {
  if (latest === null) return null;
  const atLeast = (mark: number): boolean => (direction === 'UP' ? latest >= mark : latest <= mark);
  if (atLeast(target)) return 'target';
  return atLeast(minimumAcceptable) ? 'minimum' : 'below';
}
