import { useEffect } from 'react';
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { PilotDetailDocument, RecordChangedDocument, type PilotDetailQuery } from '@fairway/client';
import { toast } from '../../ui/toasts.tsx';
import { execute, live } from '../session/client.ts';
import { Refused, unlessRefused } from '../session/session.ts';
import { useProblemText } from '../session/use-problem-text.ts';

export type PilotDetail = NonNullable<PilotDetailQuery['pilotByCode']>;
export type Indicator = PilotDetail['indicators'][number];
export type Milestone = PilotDetail['milestones'][number];

const pilotQuery = (code: string) =>
  queryOptions({
    queryKey: ['pilot', code],
    queryFn: ({ signal }) => execute(PilotDetailDocument, { code }, { signal }),
    placeholderData: (before) => before,
  });

/** One pilot, read again whenever somebody changes it. */
export function usePilot(code: string) {
  const client = useQueryClient();
  const query = useQuery(pilotQuery(code));
  const id = query.data?.pilotByCode?.id;
  useEffect(() => {
    if (!id) return;
    return live().on(
      RecordChangedDocument,
      { ids: [id] },
      () => void client.invalidateQueries(pilotQuery(code)),
    );
  }, [client, id, code]);
  return query;
}

interface Deed {
  /** Names the deed while it is under way. */
  key: string;
  run: () => Promise<{ problems: Refused['problems'] }>;
  /** What is said when it is done; nothing where the page shows it. */
  said?: string;
  done?: () => void;
}

/** Does something to a pilot, says so, and reads it again. A refusal is said, and left to a dialog where one is open. */
export function useDeed() {
  const client = useQueryClient();
  const problemText = useProblemText();
  return useMutation({
    mutationFn: async ({ run }: Deed) => unlessRefused(await run()),
    onSuccess: (_answer, { said, done }) => {
      if (said) toast(said);
      done?.();
    },
    onError: (error) => toast(problemText(error), { tone: 'bad' }),
    onSettled: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: ['pilot'] }),
        client.invalidateQueries({ queryKey: ['board'] }),
      ]),
  });
}
