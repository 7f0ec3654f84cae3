/** What open scenarios of a sector ask for in a capability, and what is listed for both. */
export interface GapCell {
  sector: string;
  capability: string;
  demand: number;
  supply: number;
}

export interface GapTable {
  /** Sectors, the one that lacks most in total first. */
  sectors: string[];
  /** Capabilities, the one that some sector lacks most first. */
  capabilities: string[];
  cells: GapCell[];
  /** The cell that lacks most; null where nothing is lacking. */
  largest: GapCell | null;
}

export const gapOf = (cell: Pick<GapCell, 'demand' | 'supply'>): number => cell.demand - cell.supply;

/** The most lacking sectors by the most lacking capabilities, at most `size` of each. */
export function gapTable(cells: readonly GapCell[], size: number): GapTable {
  const capabilities = top(cells, (cell) => cell.capability, [greatestGap, demandOf], size);
  const within = cells.filter((cell) => capabilities.includes(cell.capability));
  const sectors = top(within, (cell) => cell.sector, [totalGap], size);
  const shown = within.filter((cell) => sectors.includes(cell.sector));
  const largest = shown.reduce<GapCell | null>(
    (most, cell) => (gapOf(cell) > (most ? gapOf(most) : 0) ? cell : most),
    null,
  );
  return { sectors, capabilities, cells: shown, largest };
}

type Weight = (cells: readonly GapCell[]) => number;
const greatestGap: Weight = (cells) => Math.max(...cells.map(gapOf));
const totalGap: Weight = (cells) => cells.reduce((sum, cell) => sum + gapOf(cell), 0);
const demandOf: Weight = (cells) => cells.reduce((sum, cell) => sum + cell.demand, 0);

/** The heaviest keys; among equals the next weight decides, then the alphabet. */
function top(
  cells: readonly GapCell[],
  keyOf: (cell: GapCell) => string,
  weights: readonly Weight[],
  size: number,
): string[] {
  const groups = new Map<string, GapCell[]>();
  for (const cell of cells) groups.set(keyOf(cell), [...(groups.get(keyOf(cell)) ?? []), cell]);
  return [...groups]
    .map(([key, group]) => ({ key, weight: weights.map((weigh) => weigh(group)) }))
    .sort((a, b) => {
      const at = a.weight.findIndex((value, place) => value !== b.weight[place]);
      return at < 0 ? (a.key < b.key ? -1 : 1) : b.weight[at]! - a.weight[at]!;
    })
    .slice(0, size)
    .map(({ key }) => key);
}
