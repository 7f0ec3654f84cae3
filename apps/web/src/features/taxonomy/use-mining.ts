import { useEffect, useRef } from 'react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import {
  GlossaryMineCancelDocument,
  GlossaryMineDocument,
  GlossaryMiningDocument,
  RecordChangedDocument,
  type MiningStateFragment,
} from '@fairway/client';
import { execute, live } from '../session/client.ts';
import { unlessRefused } from '../session/session.ts';

export type Mining = MiningStateFragment;
const KEY = ['glossary-mining'];
/** Its changes are sent while it goes; this catches what a lost message would leave behind. */
const POLL_MS = 3_000;

export const isUnderWay = (mining: Mining | null | undefined): boolean =>
  mining?.state === 'QUEUED' || mining?.state === 'RUNNING';

/** The last look through the bilingual texts, followed while it is under way; says once when it has come to its end. */
export function useMining(done: (mining: Mining) => void) {
  const client = useQueryClient();
  const { data: mining } = useQuery({
    queryKey: KEY,
    queryFn: async ({ signal }) =>
      (await execute(GlossaryMiningDocument, {}, { signal })).glossaryMining ?? null,
    refetchInterval: ({ state }) => (isUnderWay(state.data) ? POLL_MS : false),
  });
  const followed = isUnderWay(mining) ? mining!.id : undefined;
  useEffect(() => {
    if (!followed) return;
    return live().on(
      RecordChangedDocument,
      { ids: [followed] },
      () => void client.invalidateQueries({ queryKey: KEY }),
    );
  }, [client, followed]);
  const watched = useRef<string>(undefined);
  useEffect(() => {
    if (followed) watched.current = followed;
    else if (mining && watched.current === mining.id) {
      watched.current = undefined;
      void client.invalidateQueries({ queryKey: ['glossary-aliases'] });
      done(mining);
    }
  });
  const settled = (answer: { mining?: Mining | null }): void => {
    if (answer.mining) client.setQueryData(KEY, answer.mining);
  };
  const start = useMutation({
    mutationFn: async () => unlessRefused((await execute(GlossaryMineDocument, {})).glossaryMine),
    onSuccess: settled,
  });
  const cancel = useMutation({
    mutationFn: async (miningId: string) =>
      unlessRefused((await execute(GlossaryMineCancelDocument, { input: { miningId } })).glossaryMineCancel),
    onSuccess: settled,
    onError: () => client.invalidateQueries({ queryKey: KEY }),
  });
  return { mining, start, cancel };
}
