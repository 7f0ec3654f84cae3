/** What a vendor that has not said how many pilots it can run at once is taken to manage. */
const TYPICAL_CAPACITY = 2;
/** However rarely introductions lead to a pilot, more than these at once are read by nobody. */
const MOST_OPEN = 12;
/** One introduction in four is taken to lead to a pilot until the record of this solution says otherwise. */
const PRIOR = { led: 1, of: 4 };

export interface Load {
  /** Pilots that it can run at once; null when not said. */
  capacity: number | null;
  /** Pilots that it runs now. */
  pilots: number;
  /** Introductions of the past that came to an end, and how many of these led to a pilot. */
  ended: number;
  led: number;
}

/** The share of introductions that are expected to lead to a pilot, shrunk towards the prior. */
export const conversion = ({ ended, led }: Pick<Load, 'ended' | 'led'>): number =>
  (PRIOR.led + led) / (PRIOR.of + Math.max(ended, led));

/** How many introductions a solution may hold at once, so that the pilots expected of them fit into its free capacity. */
export function roomOf(load: Load): number {
  const free = Math.max(0, (load.capacity ?? TYPICAL_CAPACITY) - load.pilots);
  return Math.min(MOST_OPEN, Math.floor(free / conversion(load) + 1e-9));
}

/** Pilots that it runs and those expected of this many open introductions. */
export const forecastLoad = (load: Load, open: number): number => load.pilots + open * conversion(load);
