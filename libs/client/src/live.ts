import { createClient, type Client } from 'graphql-ws/client';
import type { Operation } from './execute.ts';

export interface LiveOptions {
  url: string;
  /** Node before 22 has no WebSocket of its own. */
  webSocket?: unknown;
  /** While the socket is down, listeners are woken this often. */
  pollEveryMs?: number;
}

/** `null` means: something may have been missed, please read again. */
export type Listener<Result> = (message: Result | null) => void;

export interface Live {
  /** Listens until the returned function is called. */
  on<Result, Variables>(
    operation: Operation<Result, Variables>,
    variables: Variables,
    listener: Listener<Result>,
  ): () => void;
  close(): void;
}

/** Messages over one socket. When it is down, listeners are woken at intervals instead, and once when it is back. */
export function createLive({ url, webSocket, pollEveryMs = 20_000 }: LiveOptions): Live {
  const listeners = new Set<Listener<never>>();
  // Until the first connection nothing is heard: what changes meanwhile may have been missed.
  let down = true;
  const wake = (): void => listeners.forEach((listener) => listener(null));
  const poll = setInterval(() => {
    if (down) wake();
  }, pollEveryMs);
  const socket: Client = createClient({
    url,
    webSocketImpl: webSocket,
    lazy: true,
    lazyCloseTimeout: 5_000,
    retryAttempts: Number.POSITIVE_INFINITY,
    shouldRetry: () => true,
    keepAlive: 25_000,
    on: {
      connected: () => {
        if (down) wake();
        down = false;
      },
      closed: () => {
        down = listeners.size > 0;
      },
    },
  });
  return {
    on(operation, variables, listener) {
      listeners.add(listener as Listener<never>);
      const stop = socket.subscribe(
        { query: operation.toString(), variables: variables as Record<string, unknown> },
        {
          next: ({ data }) => {
            if (data) listener(data as never);
          },
          // A topic that this service refuses is polled like a socket that is down.
          error: () => (down = true),
          complete: () => undefined,
        },
      );
      return () => {
        listeners.delete(listener as Listener<never>);
        stop();
      };
    },
    close() {
      clearInterval(poll);
      void socket.dispose();
    },
  };
}
