import { FILTERS, type Filter } from './board.ts';

export interface PipelineSearch {
  filter?: Filter;
  view?: 'table';
}

/** The board's filter and view, from the address. */
export const readFilter = ({ filter, view }: Record<string, unknown>): PipelineSearch => {
  const known = FILTERS.find((name) => name === filter && name !== 'all');
  return { ...(known ? { filter: known } : {}), ...(view === 'table' ? { view } : {}) };
};
