import { useEffect, useRef } from 'react';
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { OverviewDocument, PilotRemindOwnersDocument } from '@fairway/client';
import { toast } from '../../ui/toasts.tsx';
import { namesThere, useConceptName } from '../concept/concepts.ts';
import { execute } from '../session/client.ts';
import { unlessRefused } from '../session/session.ts';
import { useProblemText } from '../session/use-problem-text.ts';
import { useUnread } from '../notice/unread.ts';
import { overviewVariables, type OverviewSearch } from './overview-search.ts';

/** The figures; read again when a notice comes in, since what it tells may have changed them. */
export function useOverview({ region, months }: OverviewSearch) {
  const client = useQueryClient();
  const name = useConceptName();
  const unread = useUnread().data;
  const before = useRef(unread);
  useEffect(() => {
    // The first number is no notice that comes in.
    if (before.current !== undefined && before.current !== unread)
      void client.invalidateQueries({ queryKey: ['overview'] });
    before.current = unread;
  }, [client, unread]);
  return useQuery({
    queryKey: ['overview', region ?? null, months ?? 12],
    queryFn: async ({ signal }) => {
      const answer = await execute(OverviewDocument, overviewVariables({ region, months }), { signal });
      const { gaps, regions } = answer.overview;
      // Names are longer than what stands for them: the panels would move.
      await namesThere(() => {
        regions.forEach((code) => name('REGION', code));
        gaps.sectors.forEach((code) => name('SECTOR', code));
        gaps.capabilities.forEach((code) => name('CAPABILITY', code));
      });
      return answer;
    },
    placeholderData: keepPreviousData,
    refetchInterval: 120_000,
  });
}

/** Reminds both owners of a pilot; at most once a day, which the service sees to. */
export function useRemind() {
  const { t } = useTranslation();
  const client = useQueryClient();
  const problemText = useProblemText();
  return useMutation({
    mutationFn: async (pilot: { id: string; code: string }) =>
      unlessRefused(
        (await execute(PilotRemindOwnersDocument, { input: { pilotId: pilot.id, note: null } })).pilotRemind,
      ),
    onSuccess: (_, pilot) => toast(t('overview.reminded', { code: pilot.code })),
    onError: (error) => toast(problemText(error), { tone: 'bad' }),
    onSettled: () => client.invalidateQueries({ queryKey: ['overview'] }),
  });
}
