import type { SolutionsQueryVariables } from '@fairway/client';
import { listReader, codesOf, type ListSearch } from '../listing/list-search.ts';

/** The facets in the order to show, each under the name of its filter. */
export const SOLUTION_FACETS = ['sector', 'capability', 'deployment', 'trl', 'certification'] as const;
export type SolutionFacet = (typeof SOLUTION_FACETS)[number];
export type SolutionSearch = ListSearch<SolutionFacet>;
export const SOLUTION_SORTS = ['NEWEST', 'TITLE'] as const;

export const readSolutionSearch = listReader(SOLUTION_FACETS, SOLUTION_SORTS);

/** What the service is asked for. */
export const solutionVariables = (
  search: SolutionSearch,
): Omit<SolutionsQueryVariables, 'first' | 'after' | 'withFacets'> => ({
  search: search.q,
  sector: codesOf(search, 'sector'),
  capability: codesOf(search, 'capability'),
  certification: codesOf(search, 'certification'),
  deployment: codesOf(search, 'deployment') as SolutionsQueryVariables['deployment'],
  trl: codesOf(search, 'trl').map(Number),
  sort: SOLUTION_SORTS.find((sort) => sort === search.sort),
});

const PAGE = 20;

/** The same for one page of the list, the first one with its facets. */
export const solutionPageVariables = (
  search: SolutionSearch,
  after: string | null,
): SolutionsQueryVariables => ({
  ...solutionVariables(search),
  first: PAGE,
  after,
  withFacets: after === null,
});
