import { useEffect } from 'react';
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { MatchmakingEventDocument, MatchmakingRoomDocument, RecordChangedDocument } from '@fairway/client';
import { toast } from '../../ui/toasts.tsx';
import { execute, live } from '../session/client.ts';
import { Refused, unlessRefused } from '../session/session.ts';
import { useProblemText } from '../session/use-problem-text.ts';

/** While a timetable is being made its progress is sent; this catches what a lost message would leave behind. */
const POLL_MS = 3_000;

const eventQuery = (code: string) =>
  queryOptions({
    queryKey: ['event', code],
    queryFn: ({ signal }) => execute(MatchmakingEventDocument, { code }, { signal }),
    placeholderData: (before) => before,
    refetchInterval: ({ state }) => (isAtWork(state.data?.matchmakingEventByCode?.run) ? POLL_MS : false),
  });

export const isAtWork = (run: { state: string } | null | undefined): boolean =>
  run?.state === 'QUEUED' || run?.state === 'RUNNING';

/** One event, read again whenever somebody changes it. */
export function useEvent(code: string) {
  const client = useQueryClient();
  const query = useQuery(eventQuery(code));
  const id = query.data?.matchmakingEventByCode?.id;
  useEffect(() => {
    if (!id) return;
    return live().on(RecordChangedDocument, { ids: [id] }, () => {
      void client.invalidateQueries({ queryKey: ['event', code] });
      void client.invalidateQueries({ queryKey: ['event-room', code] });
    });
  }, [client, id, code]);
  return query;
}

/** Where each meeting could go; asked for when somebody moves one. */
export const useRoom = (code: string, meetingId: string | null) =>
  useQuery({
    queryKey: ['event-room', code],
    queryFn: ({ signal }) => execute(MatchmakingRoomDocument, { code }, { signal }),
    enabled: !!meetingId,
    select: (data) => data.matchmakingEventByCode?.meetings.find((one) => one.id === meetingId)?.room ?? null,
  });

interface Deed {
  /** Names the deed while it is under way. */
  key: string;
  run: () => Promise<{ problems: Refused['problems'] }>;
  said?: string;
  /** Takes the deed back, offered for a few seconds. */
  undo?: { label: string; run: () => void };
  done?: () => void;
  /** Says a refusal in its own way, instead of a toast. */
  refused?: (problems: Refused['problems']) => void;
}

/** Does something to an event, says so, and reads it again. */
export function useDeed() {
  const client = useQueryClient();
  const problemText = useProblemText();
  return useMutation({
    mutationFn: async ({ run }: Deed) => unlessRefused(await run()),
    onSuccess: (_answer, { said, undo, done }) => {
      if (said) toast(said, undo ? { action: undo } : undefined);
      done?.();
    },
    onError: (error, { refused }) => {
      if (error instanceof Refused && refused) refused(error.problems);
      else toast(problemText(error), { tone: 'bad' });
    },
    onSettled: () =>
      Promise.all(
        ['event', 'event-room', 'events'].map((key) => client.invalidateQueries({ queryKey: [key] })),
      ),
  });
}
