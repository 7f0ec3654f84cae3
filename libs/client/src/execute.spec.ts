import { ClientError, ForbiddenError, SignedOutError, UnavailableError } from './client-error.ts';
import { createClient, newIdempotencyKey, type Operation } from './execute.ts';

const read: Operation<{ n: number }, { a: number }> = { toString: () => 'query Q($a: Int!) { n(a: $a) }' };
const write: Operation<{ ok: boolean }, Record<string, never>> = { toString: () => 'mutation M { ok }' };

type Said = { status?: number; body: unknown } | Error;

/** A network that answers from a list, and remembers what it was asked. */
function network(...said: Said[]) {
  const asked: RequestInit[] = [];
  const answer = (async (_url: string, init: RequestInit) => {
    asked.push(init);
    const next = said[asked.length - 1]!;
    if (next instanceof Error) throw next;
    return new Response(JSON.stringify(next.body), {
      status: next.status ?? 200,
      headers: { 'x-trace-id': 'trace-1' },
    });
  }) as unknown as typeof fetch;
  return { asked, fetch: answer, execute: createClient({ fetch: answer, retryAfterMs: [0, 0] }) };
}
const failed = (code: string, extra: object = {}) => ({
  body: { errors: [{ message: code, extensions: { code, ...extra } }] },
});
const heard = async (promise: Promise<unknown>): Promise<ClientError> => {
  try {
    await promise;
  } catch (error) {
    return error as ClientError;
  }
  throw new Error('it succeeded');
};

describe('execute', () => {
  it('sends the document with its variables and gives the data', async () => {
    const { asked, execute } = network({ body: { data: { n: 7 } } });
    expect(await execute(read, { a: 1 })).toEqual({ n: 7 });
    expect(JSON.parse(String(asked[0]!.body))).toEqual({ query: String(read), variables: { a: 1 } });
    expect(asked[0]!.credentials).toBe('same-origin');
  });

  it('sends a registered document by its hash alone', async () => {
    const { asked, execute } = network({ body: { data: { n: 7 } } }, failed('PERSISTED_QUERY_NOT_FOUND'));
    const document = { ...read, __meta__: { hash: 'sha256:abc' } };
    await execute(document, { a: 1 });
    expect(JSON.parse(String(asked[0]!.body))).toEqual({ query: String(read), variables: { a: 1 } });
    const registered = network({ body: { data: { n: 7 } } }, failed('PERSISTED_QUERY_NOT_FOUND'));
    const byHash = createClient({ fetch: registered.fetch, registered: true, retryAfterMs: [] });
    await byHash(document, { a: 1 });
    expect(JSON.parse(String(registered.asked[0]!.body))).toEqual({
      extensions: { persistedQuery: { version: 1, sha256Hash: 'abc' } },
      variables: { a: 1 },
    });
    expect(await heard(byHash(document, { a: 1 }))).toMatchObject({ name: 'OutdatedError' });
  });

  it('tries a read again while the service is away', async () => {
    const { asked, execute } = network(new TypeError('refused'), failed('UNAVAILABLE'), {
      body: { data: { n: 1 } },
    });
    expect(await execute(read, { a: 1 })).toEqual({ n: 1 });
    expect(asked).toHaveLength(3);
  });

  it('gives up after its tries, and says so', async () => {
    const { asked, execute } = network(
      new TypeError('refused'),
      new TypeError('refused'),
      new TypeError('refused'),
    );
    expect(await heard(execute(read, { a: 1 }))).toMatchObject({
      name: 'UnavailableError',
      code: 'UNREACHABLE',
    });
    expect(asked).toHaveLength(3);
  });

  it('never repeats a write without an idempotency key', async () => {
    const { asked, execute } = network(failed('UNAVAILABLE'), { body: { data: { ok: true } } });
    expect(await heard(execute(write))).toBeInstanceOf(UnavailableError);
    expect(asked).toHaveLength(1);
  });

  it('repeats a write under one and the same key', async () => {
    const { asked, execute } = network(failed('UNAVAILABLE'), { body: { data: { ok: true } } });
    await execute(write, {}, { idempotencyKey: 'k1' });
    expect(asked.map((init) => (init.headers as Record<string, string>)['idempotency-key'])).toEqual([
      'k1',
      'k1',
    ]);
  });

  it('tells the kinds of refusal apart, with code, trace and fields', async () => {
    const fields = [{ path: ['input', 'title'], message: 'missing' }];
    const { execute } = network(
      failed('FORBIDDEN'),
      failed('UNAUTHENTICATED'),
      failed('BAD_USER_INPUT', { traceId: 't9', fields }),
    );
    expect(await heard(execute(read, { a: 1 }))).toBeInstanceOf(ForbiddenError);
    expect(await heard(execute(read, { a: 1 }))).toBeInstanceOf(SignedOutError);
    expect(await heard(execute(read, { a: 1 }))).toMatchObject({
      code: 'BAD_USER_INPUT',
      traceId: 't9',
      fields,
    });
  });

  it('takes an answer that is no GraphQL for a service that is away', async () => {
    const page = { status: 502, body: '<html>' };
    const { execute } = network(page, page, page);
    expect(await heard(execute(read, { a: 1 }))).toMatchObject({
      code: 'UNAVAILABLE',
      status: 502,
      traceId: 'trace-1',
    });
  });
});

describe('idempotency keys', () => {
  it('are fresh each time', () => {
    expect(newIdempotencyKey()).toMatch(/^[0-9a-f]{32}$/);
    expect(newIdempotencyKey()).not.toBe(newIdempotencyKey());
  });
});
