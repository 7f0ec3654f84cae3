import { useEffect } from 'react';
import {
  keepPreviousData,
  useInfiniteQuery,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import {
  RecordChangedDocument,
  ScreenedTextDocument,
  ScreeningDecideDocument,
  ScreeningDetailDocument,
  ScreeningListDocument,
  ScreeningRulesDocument,
  type RiskTier,
  type ScreeningDetailQuery,
  type ScreeningListQuery,
  type ScreeningOutcome,
} from '@fairway/client';
import { useUnread } from '../notice/unread.ts';
import { execute, live } from '../session/client.ts';
import { unlessRefused } from '../session/session.ts';

export type CaseRow = ScreeningListQuery['screeningCases']['nodes'][number];
export type CaseDetail = NonNullable<ScreeningDetailQuery['screeningCase']>;

const PAGE = 50;

/** The inbox or its history. A notice tells of what comes in, each shown case of what is decided elsewhere. */
export function useCases(decided: boolean) {
  const client = useQueryClient();
  const unread = useUnread().data;
  const query = useInfiniteQuery({
    queryKey: ['screening', decided],
    queryFn: ({ pageParam, signal }) =>
      execute(
        ScreeningListDocument,
        {
          first: PAGE,
          after: pageParam,
          state: decided ? null : 'WAITING',
          decided: decided ? true : null,
        },
        { signal },
      ),
    initialPageParam: null as string | null,
    getNextPageParam: ({ screeningCases: { pageInfo } }) =>
      pageInfo.hasNextPage ? (pageInfo.endCursor ?? undefined) : undefined,
    placeholderData: keepPreviousData,
  });
  const rows = query.data?.pages.flatMap((page) => page.screeningCases.nodes) ?? [];
  const ids = decided
    ? ''
    : rows
        .slice(0, PAGE)
        .map((row) => row.id)
        .join(' ');
  useEffect(() => {
    if (unread !== undefined) void client.invalidateQueries({ queryKey: ['screening'] });
  }, [client, unread]);
  useEffect(() => {
    if (!ids) return;
    return live().on(RecordChangedDocument, { ids: ids.split(' ') }, () => {
      void client.invalidateQueries({ queryKey: ['screening'] });
      void client.invalidateQueries({ queryKey: ['officer-counts'] });
    });
  }, [client, ids]);
  return { query, rows, total: query.data?.pages[0]?.screeningCases.totalCount ?? 0 };
}

export const useCase = (id: string | undefined) =>
  useQuery({
    queryKey: ['screening', 'case', id],
    queryFn: async ({ signal }) =>
      (await execute(ScreeningDetailDocument, { id: id! }, { signal })).screeningCase ?? null,
    enabled: !!id,
  });

export const useScreenedText = (recordId: string | undefined) =>
  useQuery({
    queryKey: ['screening', 'text', recordId],
    queryFn: async ({ signal }) =>
      (await execute(ScreenedTextDocument, { id: recordId! }, { signal })).node ?? null,
    enabled: !!recordId,
  });

export const useRules = () =>
  useQuery({
    queryKey: ['screening-rules'],
    queryFn: async () => (await execute(ScreeningRulesDocument, {})).screeningQuestions,
    staleTime: Infinity,
  });

export interface Verdict {
  screening: CaseDetail;
  outcome: ScreeningOutcome;
  tier: RiskTier;
  reason: string;
}

export function useDecide(onDone: (verdict: Verdict) => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ screening, outcome, tier, reason }: Verdict) =>
      unlessRefused(
        (
          await execute(ScreeningDecideDocument, {
            input: {
              caseId: screening.id,
              expectedVersion: screening.version,
              outcome,
              tier: tier === screening.tier ? null : tier,
              reason,
            },
          })
        ).screeningDecide,
      ),
    onSuccess: (_, verdict) => onDone(verdict),
    onSettled: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: ['screening'] }),
        client.invalidateQueries({ queryKey: ['officer-counts'] }),
      ]),
  });
}
