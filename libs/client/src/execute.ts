import { errorOf, UnavailableError } from './client-error.ts';

/** A document with the types of its result and variables; what the generated documents are. */
export interface Operation<Result, Variables> {
  toString(): string;
  /** `sha256:…` of the registered document. */
  __meta__?: { hash?: string } | undefined;
  __apiType?: (variables: Variables) => Result;
}

export interface ExecuteOptions {
  signal?: AbortSignal;
  /** Sent as `Idempotency-Key`: a create repeated with the same key happens once. */
  idempotencyKey?: string;
}

export interface ClientOptions {
  /** Address of the GraphQL endpoint; the console's own by default. */
  url?: string;
  /** A program's token; the console uses its cookie. */
  token?: string;
  fetch?: typeof fetch;
  /** Sends the hashes of registered documents instead of their texts. */
  registered?: boolean;
  /** Waits between the tries of a read. Empty for none. */
  retryAfterMs?: readonly number[];
}

export type Execute = <Result, Variables>(
  operation: Operation<Result, Variables>,
  ...rest: Variables extends Record<string, never>
    ? [variables?: Record<string, never>, options?: ExecuteOptions]
    : [variables: Variables, options?: ExecuteOptions]
) => Promise<Result>;

const RETRY_AFTER_MS = [400, 1200];

/**
 * Sends operations. Resolves with the data; throws a `ClientError` for everything else.
 * Reads, and creates that carry an idempotency key, are tried again while the service is away; other writes never are.
 */
export function createClient(client: ClientOptions = {}): Execute {
  const waits = client.retryAfterMs ?? RETRY_AFTER_MS;
  return async (operation, variables?: unknown, options: ExecuteOptions = {}) => {
    const query = operation.toString();
    const repeatable = !/^\s*mutation\b/m.test(query) || !!options.idempotencyKey;
    for (let attempt = 0; ; attempt += 1) {
      try {
        return (await send(client, documentOf(operation, client), variables, options)) as never;
      } catch (error) {
        const wait = waits[attempt];
        if (!(error instanceof UnavailableError) || !repeatable || wait === undefined) throw error;
        await new Promise((done) => setTimeout(done, wait));
        options.signal?.throwIfAborted();
      }
    }
  };
}

/** A fresh key for one intent of a person: kept while the same intent is tried again. */
export function newIdempotencyKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** What names the document to the service. */
function documentOf(
  operation: Pick<Operation<unknown, unknown>, 'toString' | '__meta__'>,
  { registered }: ClientOptions,
): object {
  const hash = registered ? operation.__meta__?.hash?.replace(/^sha256:/, '') : undefined;
  return hash
    ? { extensions: { persistedQuery: { version: 1, sha256Hash: hash } } }
    : { query: operation.toString() };
}

async function send(
  client: ClientOptions,
  document: object,
  variables: unknown,
  { signal, idempotencyKey }: ExecuteOptions,
): Promise<unknown> {
  const headers: Record<string, string> = { 'content-type': 'application/json' };
  if (idempotencyKey) headers['idempotency-key'] = idempotencyKey;
  if (client.token) headers.authorization = `Bearer ${client.token}`;
  const response = await (client.fetch ?? fetch)(client.url ?? '/graphql', {
    method: 'POST',
    headers,
    credentials: 'same-origin',
    body: JSON.stringify({ ...document, variables: variables ?? {} }),
    signal,
  }).catch((error: unknown) => {
    if (signal?.aborted) throw error;
    throw new UnavailableError('The service cannot be reached', 'UNREACHABLE', null);
  });
  const trace = response.headers.get('x-trace-id');
  const body = (await response.json().catch(() => null)) as { data?: unknown; errors?: never[] } | null;
  const first = body?.errors?.[0];
  if (first) throw errorOf(first, response.status, trace);
  if (!body?.data)
    throw errorOf({ message: `The service answered ${response.status}` }, response.status, trace);
  return body.data;
}
