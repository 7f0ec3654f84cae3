import { regionPrefix } from './region-scope.ts';

/** How finely sectors are told apart: by section (A–T) or by division (A01). */
export const SECTOR_LEVELS = ['SECTION', 'DIVISION'] as const;
export type SectorLevel = (typeof SECTOR_LEVELS)[number];
export const CODE_LENGTH: Readonly<Record<SectorLevel, number>> = { SECTION: 1, DIVISION: 3 };

/** From which fit on a scenario counts as served. */
export const SERVED_FROM = 60;

/** What is asked for and offered in one sector and capability. */
export interface GapCount {
  sector: string;
  capability: string;
  /** Open scenarios. */
  demand: number;
  /** Listed solutions for both. */
  supply: number;
  /** Of the open scenarios, those with a match from `SERVED_FROM` on that misses nothing. */
  matched: number;
}

export interface GapRow {
  code: string;
  demand: number;
  /** The sum of what is lacking; what one cell has to spare does not fill another. */
  gap: number;
}

export interface GapGrid {
  sectors: GapRow[];
  capabilities: GapRow[];
  cells: GapCount[];
  largest: GapCount | null;
}

/** What scenarios ask for beyond what is offered; below nothing there is something to spare. */
export const lackOf = ({ demand, supply }: Pick<GapCount, 'demand' | 'supply'>): number => demand - supply;

/** Every sector by every capability that somebody asks for, the most lacking first. */
export function gapGrid(counts: readonly GapCount[]): GapGrid {
  const cells = [...counts].sort(
    (a, b) =>
      lackOf(b) - lackOf(a) ||
      b.demand - a.demand ||
      compare(a.sector + a.capability, b.sector + b.capability),
  );
  const [first] = cells;
  return {
    sectors: totals(cells, (cell) => cell.sector),
    capabilities: totals(cells, (cell) => cell.capability),
    cells,
    largest: first && lackOf(first) > 0 ? first : null,
  };
}

function totals(cells: readonly GapCount[], keyOf: (cell: GapCount) => string): GapRow[] {
  const rows = new Map<string, GapRow>();
  for (const cell of cells) {
    const code = keyOf(cell);
    const row = rows.get(code) ?? { code, demand: 0, gap: 0 };
    rows.set(code, { code, demand: row.demand + cell.demand, gap: row.gap + Math.max(0, lackOf(cell)) });
  }
  return [...rows.values()].sort((a, b) => b.gap - a.gap || b.demand - a.demand || compare(a.code, b.code));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The region that solutions must reach: the one chosen, else the office's own; empty for the whole country. */
export const reachedRegion = (office: string, chosen: string): string => regionPrefix(chosen || office);
