import { useEffect } from 'react';
import { keepPreviousData, queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import {
  PilotBoardDocument,
  PilotMoveDocument,
  RecordChangedDocument,
  type PilotBoardQuery,
  type PilotStage,
} from '@fairway/client';
import { useLanguage } from '../../i18n/index.ts';
import { inLanguage } from '../../ui/format.ts';
import { toast } from '../../ui/toasts.tsx';
import { execute, live } from '../session/client.ts';
import { Refused, unlessRefused } from '../session/session.ts';
import { useProblemText } from '../session/use-problem-text.ts';
import { cardsOf, withMove, type Pilot } from './board.ts';
import { boardVariables, WHOLE, type Look } from './look.ts';

const FOLLOWED = 50;

const boardQueryOf = ({ region, filter, depth }: Look) =>
  queryOptions({
    queryKey: ['board', region ?? '', filter, depth],
    queryFn: ({ signal }) =>
      execute(PilotBoardDocument, boardVariables({ region, filter, depth }), { signal }),
  });

/** The board, read again whenever one of its pilots changes. */
export function useBoard(look: Look) {
  const client = useQueryClient();
  const query = useQuery({ ...boardQueryOf(look), placeholderData: keepPreviousData });
  const shown = cardsOf(query.data?.board).slice(0, FOLLOWED);
  const ids = shown
    .map((one) => one.id)
    .sort()
    .join(' ');
  useEffect(() => {
    if (!ids) return;
    return live().on(RecordChangedDocument, { ids: ids.split(' ') }, () => {
      // A move of our own is still under way: what it settles to is read then.
      if (!client.isMutating({ mutationKey: ['move'] }))
        void client.invalidateQueries({ queryKey: ['board'] });
    });
  }, [client, ids]);
  return query;
}

export interface Move {
  pilot: Pilot;
  to: PilotStage;
  note?: string;
  /** Takes the move before it back, and is not offered to be taken back itself. */
  undoes?: boolean;
}

/** Moves a pilot at once; when the service refuses, it goes back and what is missing is said. */
export function useMove(look = WHOLE): (move: Move) => void {
  const boardQuery = boardQueryOf(look);
  const { t } = useTranslation();
  const client = useQueryClient();
  const whatIsMissing = useMissingText();
  const { mutate } = useMutation({
    mutationKey: ['move'],
    mutationFn: async ({ pilot, to, note }: Move) => {
      const input = { pilotId: pilot.id, to, note: note ?? null, expectedVersion: pilot.version };
      return unlessRefused((await execute(PilotMoveDocument, { input })).pilotMove).pilot;
    },
    onMutate: async ({ pilot, to }) => {
      await client.cancelQueries(boardQuery);
      const before = client.getQueryData(boardQuery.queryKey);
      client.setQueryData(
        boardQuery.queryKey,
        (board: PilotBoardQuery | undefined) =>
          board && { ...board, board: withMove(board.board, pilot.id, to) },
      );
      return { before };
    },
    onSuccess: (moved, { pilot, to, undoes }) => {
      const undo = (): void =>
        mutate({ pilot: moved!, to: pilot.stage, note: t('pilot.undoNote'), undoes: true });
      toast(t('pilot.moved', { code: pilot.code, stage: t(`stage.${to}`) }), {
        action: moved && !undoes ? { label: t('common.undo'), run: undo } : undefined,
      });
    },
    onError: (error, { pilot, to }, context) => {
      client.setQueryData(boardQuery.queryKey, context?.before);
      toast(
        t('pilot.refused', { code: pilot.code, stage: t(`stage.${to}`), why: whatIsMissing(error, pilot) }),
        { tone: 'bad' },
      );
    },
    onSettled: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: ['board'] }),
        client.invalidateQueries({ queryKey: ['pilot'] }),
      ]),
  });
  return mutate;
}

/** Conditions of the gate that are not met, by their names. */
function useMissingText(): (error: unknown, pilot: Pilot) => string {
  const { t } = useTranslation();
  const language = useLanguage();
  const problemText = useProblemText();
  return (error, pilot) => {
    const failed =
      error instanceof Refused ? error.problems.filter((one) => one.code === 'STAGE_GATE_FAILED') : [];
    if (!failed.length) return problemText(error);
    const names = failed.map(({ path, message }) => {
      const code = path?.flatMap((part) => part.split('.')).at(-1);
      return inLanguage(pilot.gate?.items.find((item) => item.code === code)?.title, language) || message;
    });
    return t('pilot.missing', { items: names.join(t('common.separator')) });
  };
}
