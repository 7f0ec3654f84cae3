import { FILTERS, type Filter } from './board.ts';

/** The board's filter, from the address. */
export const readFilter = ({ filter }: Record<string, unknown>): { filter?: Filter } => {
  const known = FILTERS.find((name) => name === filter && name !== 'all');
  return known ? { filter: known } : {};
};
