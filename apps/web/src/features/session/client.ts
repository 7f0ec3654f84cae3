import { QueryClient } from '@tanstack/react-query';
import {
  createClient,
  createLive,
  OutdatedError,
  SignedOutError,
  type Execute,
  type Live,
} from '@fairway/client';
import { earlyReads } from '../../early/early-reads.ts';
import { readAgain } from './long-lists.ts';
import { renew } from './renew.ts';
import { sessionOver } from './session-over.ts';

const send = createClient({
  registered: import.meta.env.PROD,
  fetch: (address, init) => earlyReads().take(init?.body) ?? fetch(address, init),
});

const noticeEnd = (error: unknown): void => {
  if (error instanceof SignedOutError) sessionOver.happened();
  if (error instanceof OutdatedError) renew();
};

/**
 * Sends operations of the console: built, only by the hash of a document that the service knows. Whoever asks, a draft
 * that saves itself as well, it is noticed when the session is over.
 */
export const execute: Execute = async (operation, ...rest) => {
  try {
    return await send(operation, ...rest);
  } catch (error) {
    noticeEnd(error);
    throw error;
  }
};

const STALE_MS = 15_000;

export const queries: QueryClient = new QueryClient({
  defaultOptions: {
    // The client itself tries reads again while the service is away.
    // Without a network an error is said at once: nothing waits in secret to be done when it is back.
    queries: {
      retry: false,
      staleTime: STALE_MS,
      refetchOnMount: readAgain(() => queries, STALE_MS),
      refetchOnWindowFocus: readAgain(() => queries, STALE_MS),
      refetchOnReconnect: true,
      networkMode: 'always',
    },
    mutations: { retry: false, networkMode: 'always' },
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
