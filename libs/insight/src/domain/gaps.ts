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
  /** Capabilities, the one most asked for first. */
  capabilities: string[];
  cells: GapCell[];
  /** The cell that lacks most; null where nothing is lacking. */
  largest: GapCell | null;
}

export const gapOf = (cell: Pick<GapCell, 'demand' | 'supply'>): number => cell.demand - cell.supply;

/** The most lacking sectors by the most wanted capabilities, at most `size` of each. */
export function gapTable(cells: readonly GapCell[], size: number): GapTable {
  const capabilities = top(
    cells,
    (cell) => cell.capability,
    (cell) => cell.demand,
    size,
  );
  const within = cells.filter((cell) => capabilities.includes(cell.capability));
  const sectors = top(within, (cell) => cell.sector, gapOf, size);
  const shown = within.filter((cell) => sectors.includes(cell.sector));
  const largest = shown.reduce<GapCell | null>(
    (most, cell) => (gapOf(cell) > (most ? gapOf(most) : 0) ? cell : most),
    null,
  );
  return { sectors, capabilities, cells: shown, largest };
}

function top(
  cells: readonly GapCell[],
  keyOf: (cell: GapCell) => string,
  weightOf: (cell: GapCell) => number,
  size: number,
): string[] {
  const sums = new Map<string, number>();
  for (const cell of cells) sums.set(keyOf(cell), (sums.get(keyOf(cell)) ?? 0) + weightOf(cell));
  return [...sums]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, size)
    .map(([key]) => key);
}
