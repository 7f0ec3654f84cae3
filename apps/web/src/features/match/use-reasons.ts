import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import {
  MatchAskDocument,
  MatchObjectDocument,
  MatchReasonsDocument,
  type MatchObjectInput,
  type MatchReasonsQuery,
} from '@fairway/client';
import { toast } from '../../ui/toasts.tsx';
import { execute } from '../session/client.ts';
import { unlessRefused } from '../session/session.ts';
import { useProblemText } from '../session/use-problem-text.ts';
import type { Side } from './match-types.ts';

export type Reasons = NonNullable<MatchReasonsQuery['match']>;
export type Unknown = Reasons['unknowns'][number];
export type Objection = Reasons['objections'][number];

/** What one match lacks, answers and is disputed for; read for the open match alone. */
export const useReasons = (matchId: string) =>
  useQuery({
    queryKey: ['matches', 'reasons', matchId],
    queryFn: async ({ signal }) =>
      (await execute(MatchReasonsDocument, { id: matchId }, { signal })).match ?? null,
  });

/** Asks the other side for a field, once. */
export function useAsk(matchId: string) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const problemText = useProblemText();
  return useMutation({
    mutationFn: async (about: { side: Side; field: string }) =>
      unlessRefused((await execute(MatchAskDocument, { input: { matchId, ...about } })).matchAsk),
    onSuccess: () => toast(t('reasons.askedNow')),
    onError: (error) => toast(problemText(error), { tone: 'bad' }),
    onSettled: () => client.invalidateQueries({ queryKey: ['matches', 'reasons', matchId] }),
  });
}

export function useObject(matchId: string, onDone: () => void) {
  const { t } = useTranslation();
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (input: Omit<MatchObjectInput, 'matchId'>) =>
      unlessRefused((await execute(MatchObjectDocument, { input: { matchId, ...input } })).matchObject),
    onSuccess: () => {
      toast(t('reasons.objected'));
      onDone();
      return client.invalidateQueries({ queryKey: ['matches', 'reasons', matchId] });
    },
  });
}
