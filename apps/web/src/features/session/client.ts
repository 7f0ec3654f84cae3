import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { createClient, createLive, OutdatedError, SignedOutError, type Live } from '@fairway/client';
import { earlyReads } from '../../early/early-reads.ts';
import { readAgain } from './long-lists.ts';
import { renew } from './renew.ts';
import { sessionOver } from './session-over.ts';

/** Sends operations of the console: built, only by the hash of a document that the service knows. */
export const execute = createClient({
  registered: import.meta.env.PROD,
  fetch: (address, init) => earlyReads().take(init?.body) ?? fetch(address, init),
});

const noticeEnd = (error: unknown): void => {
  if (error instanceof SignedOutError) sessionOver.happened();
  if (error instanceof OutdatedError) renew();
};

const STALE_MS = 15_000;

export const queries: QueryClient = new QueryClient({
  queryCache: new QueryCache({ onError: noticeEnd }),
  mutationCache: new MutationCache({ onError: noticeEnd }),
  defaultOptions: {
    // The client itself tries reads again while the service is away.
    queries: {
      retry: false,
      staleTime: STALE_MS,
      refetchOnMount: readAgain(() => queries, STALE_MS),
      refetchOnWindowFocus: readAgain(() => queries, STALE_MS),
    },
    mutations: { retry: false },
  },
});

let opened: Live | undefined;

/** Live updates, over one socket that opens with the first listener. */
export const live = (): Live =>
  (opened ??= createLive({
    url: `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/graphql`,
  }));

/** After signing in, out or for another organization: the socket still speaks for who it was. */
export function forgetLive(): void {
  earlyReads().forget();
  opened?.close();
  opened = undefined;
}
