/** Below this a count could point at somebody. */
const FEW = 3;
/** From here on counts are told in steps: the last digit is nobody's business and changes daily. */
const EXACT_BELOW = 10;
const STEP = 5;

/** What is asked for and offered in a sector section and a group of capabilities. */
export interface CoarseCount {
  sector: string;
  group: string;
  demand: number;
  supply: number;
}

export interface CoarseGap {
  sector: string;
  group: string;
  demand: number;
  /** Null for one or two. */
  supply: number | null;
  lacking: boolean;
}

/** A count as everybody may know it; null for one or two. */
export function coarse(count: number): number | null {
  if (count > 0 && count < FEW) return null;
  return count < EXACT_BELOW ? count : count - (count % STEP);
}

/** What may be told of the market to everybody, the most lacking first; where few ask nothing is said at all. */
export function coarseGaps(counts: readonly CoarseCount[]): CoarseGap[] {
  return counts
    .filter(({ demand }) => demand >= FEW)
    .map(({ sector, group, demand, supply }): CoarseGap => {
      const told = { demand: coarse(demand) ?? 0, supply: coarse(supply) };
      return { sector, group, ...told, lacking: (told.supply ?? 0) < told.demand };
    })
    .sort(
      (a, b) =>
        b.demand - (b.supply ?? 1) - (a.demand - (a.supply ?? 1)) ||
        b.demand - a.demand ||
        (a.sector + a.group < b.sector + b.group ? -1 : 1),
    );
}
