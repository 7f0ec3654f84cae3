import type { ConceptKind, ConceptsQuery, Operation } from '@fairway/client';

/** An answer older than this may be about another time, or another person. */
const FRESH_MS = 10_000;

interface Asked {
  at: number;
  answer: Promise<Response>;
}

/** Names of codes, as the service answered. */
export interface EarlyNames {
  kind: ConceptKind;
  codes: readonly string[];
  concepts: ConceptsQuery['concepts'];
}

declare global {
  interface Window {
    fairwayEarly?: Map<string, Asked>;
    fairwayNames?: Promise<EarlyNames[]>;
  }
}

const SIGNED_IN = 'fairway.signedIn';

/** Whether somebody was signed in here the last time that it was asked: who is not is told nothing but where to sign in. */
export function wasSignedIn(): boolean {
  try {
    return localStorage.getItem(SIGNED_IN) !== null;
  } catch {
    return false;
  }
}

export function rememberSignedIn(isSignedIn: boolean): void {
  try {
    if (isSignedIn) localStorage.setItem(SIGNED_IN, '1');
    else localStorage.removeItem(SIGNED_IN);
  } catch {
    // Without a memory pages ask a little later.
  }
}

export const hashOf = ({ __meta__ }: Pick<Operation<unknown, unknown>, '__meta__'>): string =>
  __meta__?.hash?.replace(/^sha256:/, '') ?? '';

export function send(sha256Hash: string, variables: object): { body: string; answer: Promise<Response> } {
  const body = JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash } }, variables });
  const answer = fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    credentials: 'same-origin',
    body,
  });
  // Nobody may ever take it.
  answer.catch(() => undefined);
  return { body, answer };
}

/** Reads that were sent before the console was there, by what was asked: whoever asks the same first gets the answer. */
export const earlyReads = () => {
  const asked = (window.fairwayEarly ??= new Map());
  return {
    ask: (sha256Hash: string, variables: object): Promise<Response> => {
      const { body, answer } = send(sha256Hash, variables);
      asked.set(body, { at: performance.now(), answer });
      return answer;
    },
    take: (body: unknown): Promise<Response> | undefined => {
      const found = typeof body === 'string' ? asked.get(body) : undefined;
      if (found) asked.delete(body as string);
      return found && performance.now() - found.at < FRESH_MS ? found.answer : undefined;
    },
    takeNames: (): Promise<EarlyNames[]> | undefined => {
      const names = window.fairwayNames;
      delete window.fairwayNames;
      return names;
    },
    /** After signing in or out: they speak for who was here before. */
    forget: (): void => asked.clear(),
  };
};
