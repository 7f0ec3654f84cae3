import { QueryClient } from '@tanstack/react-query';
import {
  createClient,
  createLive,
  OutdatedError,
  SignedOutError,
  type Execute,
  type Live,
} from '@fairway/client';
import { sessionOver } from './session-over.ts';

const send = createClient({ registered: import.meta.env.PROD });

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

/**
 * Loads the console anew, which then has the documents that the service knows; what was typed is kept by the drafts.
 * Once a minute at most: where a service and its console do not belong together, the error is better than a circle.
 */
function renew(): void {
  const key = 'fairway.renewed';
  try {
    if (Date.now() - Number(sessionStorage.getItem(key) ?? 0) < 60_000) return;
    sessionStorage.setItem(key, String(Date.now()));
  } catch {
    return;
  }
  location.reload();
}

export const queries = new QueryClient({
  defaultOptions: {
    // The client itself tries reads again while the service is away.
    // Without a network an error is said at once: nothing waits in secret to be done when it is back.
    queries: {
      retry: false,
      staleTime: 15_000,
      refetchOnWindowFocus: true,
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
  opened?.close();
  opened = undefined;
}
