import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { PilotRemindDocument } from '@fairway/client';
import { toast } from '../../ui/toasts.tsx';
import { execute } from '../session/client.ts';
import { Refused, unlessRefused } from '../session/session.ts';
import { useProblemText } from '../session/use-problem-text.ts';
import type { Pilot } from './board.ts';

/** Reminds the owners of pilots. Those who were reminded today already are left alone, and that is said. */
export function useRemind() {
  const { t } = useTranslation();
  const client = useQueryClient();
  const problemText = useProblemText();
  return useMutation({
    mutationFn: async (pilots: readonly Pilot[]) => {
      const done: Pilot[] = [];
      const before: Pilot[] = [];
      for (const pilot of pilots) {
        try {
          unlessRefused((await execute(PilotRemindDocument, { input: { pilotId: pilot.id } })).pilotRemind);
          done.push(pilot);
        } catch (error) {
          const today =
            error instanceof Refused && error.problems.every((one) => one.code === 'REMINDED_TODAY');
          if (!today || pilots.length === 1) throw error;
          before.push(pilot);
        }
      }
      return { done, before };
    },
    onSuccess: ({ done, before }) => {
      const said = done.length ? t('pilotPage.remindedCount', { count: done.length }) : '';
      const left = before.length ? t('pilotPage.remindedBefore', { count: before.length }) : '';
      toast([said, left].filter(Boolean).join(' '));
    },
    onError: (error) => toast(problemText(error), { tone: 'bad' }),
    onSettled: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: ['board'] }),
        client.invalidateQueries({ queryKey: ['pilot'] }),
      ]),
  });
}
