import { FILTERS, type Filter } from './board.ts';

export interface PipelineSearch {
  filter?: Filter;
  /** Six digits of GB/T 2260, as the overview links it. */
  region?: string;
  view?: 'table';
}

/** The board's filter and view, from the address. */
export const readFilter = ({ filter, view, region }: Record<string, unknown>): PipelineSearch => {
  const known = FILTERS.find((name) => name === filter && name !== 'all');
  return {
    ...(known ? { filter: known } : {}),
    ...(/^\d{6}$/.test(String(region)) ? { region: String(region) } : {}),
    ...(view === 'table' ? { view } : {}),
  };
};
