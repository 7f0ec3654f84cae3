import type { DataAssetsQueryVariables } from '@fairway/client';
import { codesOf, listReader, type ListSearch } from '../listing/list-search.ts';

/** The facets in the order to show, each under the name of its filter. */
export const ASSET_FACETS = ['modality', 'sector', 'dataClass', 'accessWay'] as const;
export type AssetFacet = (typeof ASSET_FACETS)[number];
export type AssetSearch = ListSearch<AssetFacet>;

export const readAssetSearch = listReader(ASSET_FACETS, ['NEWEST']);

const CLASSES = ['GENERAL', 'IMPORTANT', 'CORE'] as const;
const WAYS = ['DOWNLOAD', 'QUERY', 'EVALUATE_ONLY'] as const;

/** What the service is asked for. */
export const assetVariables = (
  search: AssetSearch,
): Omit<DataAssetsQueryVariables, 'first' | 'after' | 'withFacets'> => ({
  search: search.q,
  modality: codesOf(search, 'modality'),
  sector: codesOf(search, 'sector'),
  dataClass: CLASSES.filter((one) => codesOf(search, 'dataClass').includes(one)),
  accessWay: WAYS.filter((one) => codesOf(search, 'accessWay').includes(one)),
});
