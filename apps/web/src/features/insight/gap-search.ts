import type { CapabilityGapsQuery } from '@fairway/client';

export interface GapSearch {
  region?: string;
  level?: 'DIVISION';
  view?: 'table';
}

/** Region, level of sectors and view, from the address; the usual ones go without saying. */
export const readGapSearch = ({ region, level, view }: Record<string, unknown>): GapSearch => ({
  ...(/^\d{6}$/.test(String(region)) && { region: String(region) }),
  ...(level === 'DIVISION' && { level }),
  ...(view === 'table' && { view }),
});

export type Gaps = CapabilityGapsQuery['capabilityGaps'];
export type GapCell = Gaps['cells'][number];

export const gapOf = ({ demand, supply }: Pick<GapCell, 'demand' | 'supply'>): number => demand - supply;
export const signed = (gap: number): string => (gap > 0 ? `+${gap}` : gap < 0 ? `−${-gap}` : '0');

/** The scenarios that a cell counts, as the list of scenarios filters them. */
export const scenariosOf = ({ sector, capability }: GapCell, region: string | undefined) => ({
  states: ['OPEN' as const],
  sectors: [sector],
  capabilities: [capability],
  ...(region && { regions: [region] }),
});

/** The solutions for a cell, as their list filters them. */
export const solutionsOf = ({ sector, capability }: GapCell) => ({
  sector: [sector],
  capability: [capability],
});
