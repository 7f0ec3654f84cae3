import { createClient, type Execute } from '@fairway/client';
import type { Credential } from './credentials.ts';

export type Data = Record<string, unknown>;

/** A running Fairway as one person or program sees it. */
export interface Connection {
  readonly url: string;
  /** The cookie as the server last set it; empty when it ended the session. */
  readonly cookie: string | undefined;
  ask(document: string, variables?: Data, idempotencyKey?: string): Promise<Data>;
}

/** Speaks GraphQL over HTTP; keeps the cookie that the server sets, as a browser would. */
export function connect({ url, cookie, token }: Credential): Connection {
  let current = cookie;
  const withCookie: typeof fetch = async (target, init) => {
    const headers = new Headers(init?.headers);
    if (current) headers.set('cookie', current);
    const response = await fetch(target, { ...init, headers });
    const set = response.headers.getSetCookie().at(-1)?.split(';')[0];
    if (set !== undefined) current = set.endsWith('=') ? '' : set;
    return response;
  };
  const execute: Execute = createClient({ url: `${url}/graphql`, token, fetch: withCookie });
  return {
    url,
    get cookie() {
      return current;
    },
    ask: (document, variables = {}, idempotencyKey) =>
      execute<Data, Data>(document, variables, idempotencyKey ? { idempotencyKey } : {}),
  };
}

/** `http://localhost:3000` of what a person types; the path, if any, is dropped. */
export function addressOf(text: string): string {
  try {
    const { protocol, origin } = new URL(/^https?:\/\//.test(text) ? text : `http://${text}`);
    if (protocol === 'http:' || protocol === 'https:') return origin;
  } catch {
    // Said below.
  }
  throw new Error(`${text} is no address; it looks like http://localhost:3000`);
}
