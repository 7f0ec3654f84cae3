import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import {
  MatchingRulesDocument,
  WeightsDraftDocument,
  WeightsDryRunDocument,
  WeightsPublishDocument,
  type WeightsDryRunQuery,
  type WeightsRowFragment,
} from '@fairway/client';
import { execute } from '../session/client.ts';
import { unlessRefused } from '../session/session.ts';
import { toRows, toText, type Thousandths } from './weights.ts';

export type Version = WeightsRowFragment;
export type DryRun = NonNullable<WeightsDryRunQuery['weightsDryRun']>;
const KEY = ['matching-rules'];
const PAGE = 20;

/** The versions, the one that counts first, and what the viewer may do. */
export function useRules() {
  const list = useInfiniteQuery({
    queryKey: KEY,
    queryFn: ({ pageParam, signal }) =>
      execute(MatchingRulesDocument, { first: PAGE, after: pageParam }, { signal }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ matchingWeights: { pageInfo } }) =>
      pageInfo.hasNextPage ? (pageInfo.endCursor ?? undefined) : undefined,
  });
  const first = list.data?.pages[0];
  return {
    list,
    can: first?.rulesViewerCan,
    draft: first?.ownWeightsDraft ?? null,
    versions: list.data?.pages.flatMap((page) => page.matchingWeights.nodes) ?? [],
    total: first?.matchingWeights.totalCount ?? 0,
  };
}

/** What weights would change; asked for by hand, since it ranks fifty scenarios twice. */
export function useDryRun(weights: Thousandths | undefined) {
  return useQuery({
    queryKey: ['weights-dry-run', weights && toText(weights)],
    queryFn: async ({ signal }) =>
      (await execute(WeightsDryRunDocument, { weights: toRows(weights!) }, { signal })).weightsDryRun,
    enabled: !!weights,
    staleTime: 60_000,
  });
}

export function useSaveDraft(done: () => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (weights: Thousandths) =>
      unlessRefused(
        (await execute(WeightsDraftDocument, { input: { weights: toRows(weights) } })).weightsDraft,
      ),
    onSuccess: done,
    onSettled: () => client.invalidateQueries({ queryKey: KEY }),
  });
}

export interface Publication {
  /** Weights that have no version yet, or the id of an older version. */
  of: Thousandths | { id: string };
  reason: string;
  expectedVersion: number;
}

/** Keeps the draft and publishes it, or publishes an older version anew. */
export function usePublish(done: (version: number) => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ of, reason, expectedVersion }: Publication) => {
      const weightsId =
        'id' in of
          ? of.id
          : unlessRefused(
              (await execute(WeightsDraftDocument, { input: { weights: toRows(of) } })).weightsDraft,
            ).weights!.id;
      const input = { weightsId, reason: reason.trim(), expectedVersion };
      return unlessRefused((await execute(WeightsPublishDocument, { input })).weightsPublish);
    },
    onSuccess: ({ weights }) => done(weights?.version ?? 0),
    onSettled: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: KEY }),
        client.invalidateQueries({ queryKey: ['weights-dry-run'] }),
        client.invalidateQueries({ queryKey: ['match-runs'] }),
      ]),
  });
}
