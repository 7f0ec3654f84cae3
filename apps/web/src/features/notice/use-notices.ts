import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import {
  NoticeMarkReadDocument,
  NoticeMarkUnreadDocument,
  NoticeRecordsDocument,
  NoticesDocument,
} from '@fairway/client';
import { toast } from '../../ui/toasts.tsx';
import { execute } from '../session/client.ts';
import { unlessRefused } from '../session/session.ts';
import { useProblemText } from '../session/use-problem-text.ts';
import type { Notice } from './next-step.ts';

/** The inbox; the bell reads it again whenever something comes in. */
export const useNotices = (unreadOnly: boolean, first: number) =>
  useInfiniteQuery({
    queryKey: ['notices', unreadOnly, first],
    queryFn: ({ pageParam, signal }) =>
      execute(NoticesDocument, { first, after: pageParam, unreadOnly }, { signal }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ notices: { pageInfo } }) =>
      pageInfo.hasNextPage ? (pageInfo.endCursor ?? undefined) : undefined,
  });

/** So many records the API gives at once. */
const AT_ONCE = 100;

/** Codes of the records that notices speak of, for their addresses. */
export function useRecordCodes(notices: readonly Notice[]): ReadonlyMap<string, string> {
  const ids = [
    ...new Set(
      notices
        .filter((one) => /Scenario|Solution|Pilot|MatchmakingEvent/.test(one.recordType))
        .map((one) => one.recordNodeId),
    ),
  ];
  const { data } = useQuery({
    queryKey: ['notice-records', ids],
    queryFn: async () => {
      const parts = Array.from({ length: Math.ceil(ids.length / AT_ONCE) }, (_, part) =>
        execute(NoticeRecordsDocument, { ids: ids.slice(part * AT_ONCE, (part + 1) * AT_ONCE) }),
      );
      return (await Promise.all(parts)).flatMap(({ nodes }) => nodes);
    },
    enabled: ids.length > 0,
    placeholderData: (before) => before,
  });
  return new Map(data?.flatMap((one) => (one && 'code' in one ? [[one.id, one.code] as const] : [])));
}

/** Marks these as read, or all; marking all can be taken back. */
export function useMarkRead() {
  const { t } = useTranslation();
  const client = useQueryClient();
  const problemText = useProblemText();
  const settle = (): Promise<unknown> =>
    Promise.all([
      client.invalidateQueries({ queryKey: ['notices'] }),
      client.invalidateQueries({ queryKey: ['unread'] }),
    ]);
  const onError = (error: unknown): void => toast(problemText(error), { tone: 'bad' });
  const takeBack = useMutation({
    mutationFn: async (readAt: string) =>
      unlessRefused((await execute(NoticeMarkUnreadDocument, { input: { readAt } })).noticeMarkUnread),
    onError,
    onSettled: settle,
  });
  return useMutation({
    mutationFn: async (noticeIds: string[] | null) =>
      unlessRefused((await execute(NoticeMarkReadDocument, { input: { noticeIds } })).noticeMarkRead),
    onSuccess: ({ notices }, ids) => {
      const readAt = notices?.readAt;
      if (ids !== null || !notices?.marked || !readAt) return;
      toast(t('notice.marked', { count: notices.marked }), {
        action: { label: t('common.undo'), run: () => takeBack.mutate(readAt) },
      });
    },
    onError,
    onSettled: settle,
  });
}
