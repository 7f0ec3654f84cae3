import type { OverviewQueryVariables } from '@fairway/client';
export const PERIODS = [3, 6, 12] as const;
export type Period = (typeof PERIODS)[number];

export const ATTENTION = ['overdue', 'atRisk', 'waiting', 'undecided'] as const;
export type AttentionKind = (typeof ATTENTION)[number];

/** What is chosen on the overview: what stands in the address. */
export interface OverviewSearch {
  region?: string;
  months?: Period;
  list?: AttentionKind;
}

/** Reads the address; whatever it does not know is left out. */
export function readOverviewSearch(from: Record<string, unknown>): OverviewSearch {
  const region = /^\d{6}$/.test(String(from.region)) ? String(from.region) : undefined;
  const months = PERIODS.find((one) => one === Number(from.months) && one !== 12);
  const list = ATTENTION.find((one) => one === from.list && one !== 'overdue');
  return { ...(region && { region }), ...(months && { months }), ...(list && { list }) };
}

/** Rows of each list: all that an office can look through on one page. */
const ROWS = 50;

/** What the service is asked for. */
export const overviewVariables = ({ region, months }: OverviewSearch): OverviewQueryVariables => ({
  region: region ?? null,
  months: months ?? 12,
  first: ROWS,
});
