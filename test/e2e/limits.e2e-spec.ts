import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { createClient, type Client as SocketClient } from 'graphql-ws';
import WebSocket from 'ws';
import { createApi } from '@fairway/api';
import { createLog, readSettings } from '@fairway/runtime';
import { createDataSource, Database } from '@fairway/database';
import { fromGlobalId } from '@fairway/kernel';
import { publishLive } from '@fairway/messaging';
import { entities } from '@fairway/marketplace';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { testDatabase, world, type World } from '../kit/index.ts';

interface Sent {
  status: number;
  text: string;
  body: { data?: unknown; errors?: { message: string; extensions: { code: string; traceId: string } }[] };
}
interface Request {
  method?: 'GET' | 'POST';
  url?: string;
  payload?: string;
  headers?: Record<string, string>;
}

/** A wire to the database that can be cut. */
class Line {
  private server: Server | undefined;
  private readonly ends = new Set<Socket>();
  private constructor(
    private readonly target: URL,
    private port = 0,
  ) {}

  static async to(url: string): Promise<Line> {
    const line = new Line(new URL(url));
    await line.mend();
    return line;
  }

  get url(): string {
    const url = new URL(this.target);
    url.hostname = '127.0.0.1';
    url.port = String(this.port);
    return url.href;
  }

  async mend(): Promise<void> {
    const server = createServer((near) => {
      const far = connect(Number(this.target.port), this.target.hostname);
      for (const end of [near, far]) this.ends.add(end.on('error', () => end.destroy()));
      near.pipe(far).pipe(near);
    });
    this.server = server;
    await new Promise<void>((done) => server.listen(this.port, '127.0.0.1', done));
    this.port = (server.address() as AddressInfo).port;
  }

  async cut(): Promise<void> {
    const gone = new Promise<void>((done) => (this.server ? this.server.close(() => done()) : done()));
    for (const end of this.ends) end.destroy();
    this.ends.clear();
    await gone;
    this.server = undefined;
  }
}

let w: World;
let cookie: string;

beforeAll(async () => {
  w = await world();
  cookie = (await w.as('FIRM')).cookie;
});
afterAll(() => w?.close());

async function send(
  api: NestFastifyApplication,
  { method = 'POST', url = '/graphql', payload, headers = {} }: Request,
): Promise<Sent> {
  const response = await api.inject({
    method,
    url,
    payload,
    headers: { ...(method === 'POST' ? { 'content-type': 'application/json' } : {}), ...headers },
  });
  return {
    status: response.statusCode,
    text: response.payload,
    body: JSON.parse(response.payload) as Sent['body'],
  };
}
const ask = (query: string, headers: Record<string, string> = {}, variables: object = {}): Promise<Sent> =>
  send(w.api, { payload: JSON.stringify({ query, variables }), headers });

/** Refused before anything ran, coded, traced, and without a word about the inside. */
function expectRefused(sent: Sent, codes: string[], statuses = [400]): void {
  expect(statuses).toContain(sent.status);
  expect(sent.body.data ?? null).toBeNull();
  expect(sent.body.errors?.length).toBeGreaterThan(0);
  for (const { extensions } of sent.body.errors!) {
    expect(codes).toContain(extensions.code);
    expect(extensions.traceId).toMatch(/^[0-9a-f]{32}$/);
    expect(Object.keys(extensions).sort()).toEqual(expect.not.arrayContaining(['stacktrace', 'exception']));
  }
  expect(sent.text).not.toMatch(/node_modules|\.ts:|at Object|<html|postgres/i);
}

const many = (n: number, part: (i: number) => string): string =>
  Array.from({ length: n }, (_, i) => part(i)).join(' ');

describe.each([
  ['nobody', false],
  ['a signed-in person', true],
] as const)('an operation of %s that asks for too much', (_who, signedIn) => {
  const headers = (): Record<string, string> => (signedIn ? { cookie } : {});
  const tooCostly: [string, string][] = [
    ['100 aliases of a small field', `{ ${many(100, (i) => `a${i}: market { firms }`)} }`],
    ['16 aliases below the root', `{ viewer { ${many(16, (i) => `a${i}: language`)} } }`],
    [
      '11 root fields',
      `{ ${many(11, (i) => `a${i}: __typename`)} ${many(11, (i) => `b${i}: unreadNotices`)} }`,
    ],
    [
      'nesting without end',
      `{ scenarios(first: 1) { nodes { matches(first: 1) { nodes { ${'scenario { matches(first: 1) { nodes { '.repeat(6)}id${' } } }'.repeat(6)} } } } } }`,
    ],
    ['60 directives', `{ viewer { ${many(60, () => `language @include(if: true)`)} } }`],
    ['a thousand rows', `{ scenarios(first: 1000) { nodes { id } } }`],
    [
      'a list of lists of lists',
      `{ scenarios(first: 50) { nodes { matches(first: 50) { nodes { solution { matches(first: 50) { nodes { id } } } } } } } }`,
    ],
    [
      'fragments that multiply',
      `{ ${many(3, () => '...F0')} } ${many(7, (i) => `fragment F${i} on Query { ${many(3, () => `...F${i + 1}`)} }`)} fragment F7 on Query { ${many(3, (i) => `x${i}: __typename`)} market { firms } }`,
    ],
  ];
  it.each(tooCostly)('is refused: %s', async (_name, query) => {
    expectRefused(await ask(query, headers()), ['QUERY_TOO_COSTLY']);
  });

  it('is refused: a thousand rows by a variable', async () =>
    expectRefused(
      await ask('query ($first: Int!) { scenarios(first: $first) { nodes { id } } }', headers(), {
        first: 1000,
      }),
      ['QUERY_TOO_COSTLY'],
    ));

  it.each([
    ['1,500 aliases', `{ ${many(1500, (i) => `a${i}: market { firms }`)} }`, 'GRAPHQL_PARSE_FAILED'],
    [
      'more words than an operation needs',
      `{ viewer { ${'language '.repeat(20_000)} } }`,
      'GRAPHQL_PARSE_FAILED',
    ],
    ['ten thousand braces', `${'{ viewer '.repeat(10_000)}`, 'GRAPHQL_PARSE_FAILED'],
    [
      'a fragment that holds itself',
      `{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }`,
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      'an introspection of types of types',
      `{ __schema { types { ${'fields { type { '.repeat(6)}name${' } }'.repeat(6)} } } }`,
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      'directives on one field',
      `{ viewer { language ${'@skip(if: false) '.repeat(60)} } }`,
      'GRAPHQL_VALIDATION_FAILED',
    ],
    ['no operation', `fragment A on Query { viewer { language } }`, 'GRAPHQL_VALIDATION_FAILED'],
    [
      'two operations and no name',
      `query A { viewer { language } } query B { viewer { language } }`,
      'OPERATION_RESOLUTION_FAILURE',
    ],
    ['half an operation', `{ viewer {`, 'GRAPHQL_PARSE_FAILED'],
    ['a field that is not there', `{ viewerr { language } }`, 'GRAPHQL_VALIDATION_FAILED'],
  ])('is refused: %s', async (_name, query, code) => {
    // Who shows no credential does not even get the longest ones read.
    expectRefused(
      await ask(query, headers()),
      [code, ...(query.length > 32_000 && !headers().cookie ? ['BODY_TOO_LARGE'] : [])],
      [400, 413],
    );
  });

  it('is answered within the limits', async () => {
    const { status, body } = await ask(`{ ${many(3, (i) => `a${i}: market { firms }`)} }`, headers());
    expect([status, body.errors]).toEqual([200, undefined]);
  });
});

describe('a request that is no operation', () => {
  const query = JSON.stringify({ query: '{ viewer { language } }' });
  it('is refused: several operations in one', async () =>
    expectRefused(await send(w.api, { payload: `[${query},${query}]` }), ['BAD_REQUEST']));
  it('is refused: JSON that breaks off', async () =>
    expectRefused(await send(w.api, { payload: '{"query": "{ viewer' }), ['BAD_REQUEST']));
  it('is refused: nothing', async () =>
    expectRefused(await send(w.api, { payload: '' }), ['BAD_REQUEST', 'BAD_USER_INPUT']));
  it('is refused: a number', async () =>
    expectRefused(await send(w.api, { payload: '7' }), ['BAD_REQUEST', 'BAD_USER_INPUT']));
  it('is refused: a query that is no text', async () =>
    expectRefused(await send(w.api, { payload: '{"query": {"a": 1}}' }), ['BAD_REQUEST', 'BAD_USER_INPUT']));
  it('is refused: variables that are no object', async () =>
    expectRefused(await send(w.api, { payload: '{"query": "{ viewer { language } }", "variables": "x"}' }), [
      'BAD_REQUEST',
      'BAD_USER_INPUT',
    ]));
  it('is refused: a prototype in disguise', async () =>
    expectRefused(
      await send(w.api, { payload: '{"query": "{ viewer { language } }", "__proto__": {"a": 1}}' }),
      ['BAD_REQUEST', 'BAD_USER_INPUT'],
    ));
  it('is refused: two megabytes', async () =>
    expectRefused(
      await send(w.api, {
        payload: JSON.stringify({ query: '{ viewer { language } }', pad: 'x'.repeat(2 * 1024 * 1024) }),
      }),
      ['BODY_TOO_LARGE'],
      [413],
    ));
  it('is refused: more than nobody has to say', async () => {
    const payload = JSON.stringify({
      query: '{ viewer { language } }',
      variables: { pad: 'x'.repeat(40_000) },
    });
    expectRefused(await send(w.api, { payload }), ['BODY_TOO_LARGE'], [413]);
    expect((await send(w.api, { payload, headers: { cookie } })).status).toBe(200);
  });
  it('is refused: plain text, which a foreign page may send', async () =>
    expectRefused(
      await send(w.api, { payload: query, headers: { 'content-type': 'text/plain' } }),
      ['BAD_REQUEST'],
      [400, 415],
    ));
  it('is refused: a form, which a foreign page may send', async () =>
    expectRefused(
      await send(w.api, {
        payload: 'query={viewer{language}}',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
      }),
      ['BAD_REQUEST'],
      [400, 415],
    ));
  it('is refused: a mutation by GET', async () =>
    expectRefused(
      await send(w.api, {
        method: 'GET',
        url: `/graphql?query=${encodeURIComponent('mutation { signOut { signedOut } }')}`,
        headers: { 'apollo-require-preflight': '1', cookie },
      }),
      ['BAD_REQUEST', 'OPERATION_RESOLUTION_FAILURE'],
      [400, 405],
    ));
  it('is refused: a GET that a foreign page may send', async () =>
    expectRefused(
      await send(w.api, {
        method: 'GET',
        url: `/graphql?query=${encodeURIComponent('{ viewer { language } }')}`,
        headers: { cookie },
      }),
      ['BAD_REQUEST'],
      [400],
    ));
  it('is refused: an address that is none', async () =>
    expectRefused(await send(w.api, { url: '/graphqll', payload: query }), ['NOT_FOUND'], [404]));
  it('is refused: an address that cannot be read', async () =>
    expectRefused(
      await send(w.api, { method: 'GET', url: '/%zz' }),
      ['BAD_REQUEST', 'NOT_FOUND'],
      [400, 404],
    ));

  it('is no way out of the session: the cookie still holds', async () => {
    const { body } = await ask('{ viewer { language } }', { cookie });
    expect(body.data).toMatchObject({ viewer: {} });
  });
});

describe('an operation on a socket', () => {
  let address: string;
  beforeAll(async () => {
    await w.api.listen(0, '127.0.0.1');
    address = `${(await w.api.getUrl()).replace('http', 'ws')}/graphql`;
  });

  const socket = (as?: string): SocketClient => {
    class CookieSocket extends WebSocket {
      constructor(url: string, protocols: string | string[]) {
        super(url, protocols, { headers: as ? { cookie: as } : {} });
      }
    }
    return createClient({
      url: address,
      webSocketImpl: CookieSocket,
      retryAttempts: 0,
      lazy: false,
      onNonLazyError: () => undefined,
    });
  };
  /** The first thing that comes back: errors as they were sent. */
  async function refusal(
    client: SocketClient,
    query: string,
    variables: Record<string, unknown> = {},
  ): Promise<Sent['body']['errors']> {
    try {
      const { value } = await client.iterate({ query, variables }).next();
      return (value as Sent['body'] | undefined)?.errors;
    } catch (errors) {
      return errors as Sent['body']['errors'];
    }
  }

  it.each([
    ['a query', '{ viewer { language } }', 'BAD_REQUEST'],
    ['a mutation', 'mutation { signOut { signedOut } }', 'BAD_REQUEST'],
    ['a field that is not there', 'subscription { unreadNotice }', 'GRAPHQL_VALIDATION_FAILED'],
    [
      'a fragment that holds itself',
      'subscription { ...A } fragment A on Subscription { ...A }',
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      'many aliases',
      `subscription { recordChanged(ids: []) { ${many(20, (i) => `a${i}: id`)} } }`,
      'QUERY_TOO_COSTLY',
    ],
    [
      'a very long one',
      `subscription { recordChanged(ids: []) { ${'id '.repeat(5_000)} } }`,
      'QUERY_TOO_COSTLY',
    ],
    [
      'a variable of another type',
      'subscription ($ids: [ID!]!) { recordChanged(ids: $ids) { id } }',
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      'too many records',
      `subscription { recordChanged(ids: [${'"a" '.repeat(51)}]) { id } }`,
      'BAD_USER_INPUT',
    ],
  ])('is refused: %s', async (_name, query, code) => {
    const client = socket(cookie);
    try {
      const errors = await refusal(client, query);
      expect(errors?.map(({ extensions }) => extensions.code)).toEqual([code]);
      expect(errors![0]!.extensions.traceId).toMatch(/^[0-9a-f]{32}$/);
    } finally {
      await client.dispose();
    }
  });

  it('is refused on a socket that outlived its session', async () => {
    const person = await w.as('VENDOR');
    const client = socket(person.cookie);
    try {
      const heard = client.iterate({ query: 'subscription { unreadNoticesChanged }' });
      void heard.next();
      await w.api.inject({
        method: 'POST',
        url: '/graphql',
        headers: { 'content-type': 'application/json', cookie: person.cookie },
        payload: JSON.stringify({ query: 'mutation { signOut { signedOut } }' }),
      });
      expect(
        (await refusal(client, 'subscription { unreadNoticesChanged }'))?.map(
          ({ extensions }) => extensions.code,
        ),
      ).toEqual(['UNAUTHENTICATED']);
    } finally {
      await client.dispose();
    }
  });
});

describe('a subscription', () => {
  it('ends with the session that opened it', async () => {
    const address = `${(await w.api.getUrl()).replace('http', 'ws')}/graphql`;
    const person = await w.as('OFFICER');
    const { viewer } = await person.must('{ viewer { person { id } } }');
    const topic = `notices:${fromGlobalId(viewer.person.id)!.id}`;
    const speak = (): Promise<void> => w.database.transaction((tx) => publishLive(tx, topic, 'x'));
    class CookieSocket extends WebSocket {
      constructor(url: string, protocols: string | string[]) {
        super(url, protocols, { headers: { cookie: person.cookie } });
      }
    }
    const closed: number[] = [];
    const client = createClient({
      url: address,
      webSocketImpl: CookieSocket,
      retryAttempts: 0,
      on: { closed: (event) => closed.push((event as { code: number }).code) },
    });
    const heard = client.iterate({ query: 'subscription { unreadNoticesChanged }' });
    const first = heard.next();
    const speaking = setInterval(() => void speak().catch(() => undefined), 100);
    try {
      await first;
      await person.must('mutation { signOut { signedOut } }');
      for (let n = 0; n < 200 && !closed.length; n += 1)
        await Promise.race([
          heard.next().catch(() => undefined),
          new Promise((done) => setTimeout(done, 50)),
        ]);
      expect(closed).toEqual([4403]);
    } finally {
      clearInterval(speaking);
      await client.dispose();
    }
  });
});

describe('a registered document', () => {
  const text = 'query Firms { market { firms } }';
  const hashOf = (document: string): string => createHash('sha256').update(document).digest('hex');
  const named = (document: string, query?: string): string =>
    JSON.stringify({ query, extensions: { persistedQuery: { version: 1, sha256Hash: hashOf(document) } } });

  it('is sent by its hash alone, and nobody else registers any', async () => {
    const webRoot = mkdtempSync(join(tmpdir(), 'fairway-web-'));
    writeFileSync(join(webRoot, 'index.html'), '<!doctype html>');
    writeFileSync(
      join(webRoot, 'persisted-documents.json'),
      JSON.stringify({ [`sha256:${hashOf(text)}`]: text }),
    );
    const own = await testDatabase(entities);
    const opened = { database: own.database, url: own.url };
    const api = await createApi({ settings: w.settings, log: createLog('silent', 'web'), opened, webRoot });
    try {
      await api.init();
      await api.getHttpAdapter().getInstance().ready();
      const known = await send(api, { payload: named(text) });
      expect(known.body).toMatchObject({ data: { market: { firms: expect.any(Number) } } });
      const other = '{ market { vendors } }';
      expect((await send(api, { payload: named(other, other) })).body.data).toMatchObject({ market: {} });
      expectRefused(await send(api, { payload: named(other) }), ['PERSISTED_QUERY_NOT_FOUND'], [200]);
    } finally {
      await api.close();
      await own.drop();
      rmSync(webRoot, { recursive: true });
    }
  });
});

describe('health', () => {
  const probe = async (url: string): Promise<number> =>
    (await w.api.inject({ method: 'GET', url })).statusCode;

  it('is ready once what was owed has been matched', async () => {
    for (let n = 0; n < 100 && (await probe('/health/ready')) !== 200; n += 1)
      await new Promise((done) => setTimeout(done, 100));
    expect(await probe('/health/ready')).toBe(200);
    expect(await probe('/health')).toBe(200);
  });
});

describe('what an error tells', () => {
  it('has the trace id of the answer', async () => {
    const response = await w.api.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json' },
      payload: JSON.stringify({ query: '{ nothing }' }),
    });
    expect((response.json() as Sent['body']).errors![0]!.extensions.traceId).toBe(
      response.headers['x-trace-id'],
    );
  });

  it('guesses no names in production', async () => {
    const test = await testDatabase(entities);
    const settings = readSettings({
      NODE_ENV: 'production',
      LOG_LEVEL: 'silent',
      DATABASE_URL: test.url,
      INSTALLATION_KEY: 'a key for tests, which protects nothing at all',
    });
    const api = await createApi({
      settings,
      log: createLog('silent', 'production'),
      opened: { database: test.database, url: test.url },
    });
    try {
      await api.init();
      await api.getHttpAdapter().getInstance().ready();
      for (const query of [
        '{ scenarioz { nodes { id } } }',
        '{ scenarios(firts: 1) { nodes { id } } }',
        '{ scenarios(sort: NEWES) { nodes { id } } }',
        'query ($a: ConceptKnd) { viewer { language } }',
        '{ scenarios { nodes { titel } } }',
      ]) {
        const sent = await send(api, { payload: JSON.stringify({ query }) });
        expectRefused(sent, ['GRAPHQL_VALIDATION_FAILED']);
        expect(sent.text).not.toMatch(/did you mean/i);
      }
      const input = await send(api, {
        payload: JSON.stringify({
          query: 'mutation ($input: SignInInput!) { signIn(input: $input) { problems { code } } }',
          variables: { input: { emial: 'a', password: 'b' } },
        }),
      });
      expect(input.body.errors![0]!.extensions.code).toBe('BAD_USER_INPUT');
      expect(input.text).not.toMatch(/did you mean/i);
    } finally {
      await api.close();
      await test.drop();
    }
  });

  it('is the same for a wrong password and for somebody unknown', async () => {
    const client = w.anonymous();
    const signUp = await client.query(
      `mutation ($input: SignUpInput!) { signUp(input: $input) { problems { code } } }`,
      {
        input: {
          email: 'known@example.org',
          password: 'wet gravel under the pier',
          name: 'Known',
          organization: { name: { en: 'Known Works' }, parts: ['DEMAND'] },
        },
      },
    );
    expect(signUp.data).toEqual({ signUp: { problems: [] } });
    const document = `mutation ($input: SignInInput!) { signIn(input: $input) { viewer { language } problems { code message path } } }`;
    const reset = `mutation ($input: PasswordResetRequestInput!) { passwordResetRequest(input: $input) { accepted problems { code message path } } }`;
    const answers = await Promise.all(
      ['known@example.org', 'unknown@example.org'].map((email) =>
        w.anonymous().query(document, { input: { email, password: 'dry gravel under the pier' } }),
      ),
    );
    expect(answers[0]!.data).toEqual(answers[1]!.data);
    expect(answers[0]!.data).toMatchObject({
      signIn: { viewer: null, problems: [{ code: 'SIGN_IN_FAILED' }] },
    });
    const resets = await Promise.all(
      ['known@example.org', 'unknown@example.org'].map((email) =>
        w.anonymous().query(reset, { input: { email } }),
      ),
    );
    expect(resets[0]!.data).toEqual(resets[1]!.data);
  });
});

describe('with the database away', () => {
  it('says so, without a word of where it was, and comes back with it', async () => {
    const test = await testDatabase(entities);
    const line = await Line.to(test.url);
    const source = createDataSource(line.url, { DATABASE_POOL: 4 }, { entities });
    await source.initialize();
    const opened = { database: new Database(source, true), url: line.url };
    const settings = readSettings({
      NODE_ENV: 'test',
      LOG_LEVEL: 'silent',
      DEMO: 'true',
      DATABASE_URL: line.url,
      INSTALLATION_KEY: 'a key for tests, which protects nothing at all',
    });
    const api = await createApi({ settings, log: createLog('silent', 'away'), opened });
    const secret = 'A'.repeat(43);
    const requests: [string, Record<string, string>][] = [
      ['{ market { firms } }', {}],
      ['{ scenarios(first: 1) { nodes { id } } }', {}],
      ['{ viewer { language } }', { cookie: `fairway=${secret}` }],
      ['{ viewer { language } }', { authorization: `Bearer fw_${secret}` }],
      ['mutation { signIn(input: { email: "a@example.org", password: "b" }) { problems { code } } }', {}],
      ['mutation { demoSignIn(input: { role: FIRM }) { problems { code } } }', {}],
    ];
    try {
      await api.init();
      await api.getHttpAdapter().getInstance().ready();
      for (const [query, headers] of requests)
        expect(
          (await send(api, { payload: JSON.stringify({ query }), headers })).body.errors,
        ).toBeUndefined();
      await line.cut();
      for (const [query, headers] of requests) {
        const sent = await send(api, { payload: JSON.stringify({ query }), headers });
        expect([query, sent.body.errors?.map(({ extensions }) => extensions.code)]).toEqual([
          query,
          ['UNAVAILABLE'],
        ]);
        expect(sent.body.errors![0]!.extensions.traceId).toMatch(/^[0-9a-f]{32}$/);
        expect([200, 503]).toContain(sent.status);
        const { hostname, port } = new URL(line.url);
        expect(sent.text).not.toContain(hostname);
        expect(sent.text).not.toContain(port);
        expect(sent.text).not.toMatch(/econnrefused|postgres|driver|pool|connection/i);
      }
      await line.mend();
      for (const [query, headers] of requests)
        expect(
          (await send(api, { payload: JSON.stringify({ query }), headers })).body.errors,
        ).toBeUndefined();
    } finally {
      await api.close();
      await opened.database.close();
      await line.cut();
      await test.drop();
    }
  });

  it('survives the loss of its connections', async () => {
    const test = await testDatabase(entities);
    const settings = readSettings({
      NODE_ENV: 'test',
      LOG_LEVEL: 'silent',
      DEMO: 'true',
      DATABASE_URL: test.url,
      INSTALLATION_KEY: 'a key for tests, which protects nothing at all',
    });
    const api = await createApi({
      settings,
      log: createLog('silent', 'lost'),
      opened: { database: test.database, url: test.url },
    });
    try {
      await api.init();
      await api.getHttpAdapter().getInstance().ready();
      const killed = await test.database.reader.rows(
        `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`,
      );
      expect(killed).toBeDefined();
      // The connection that asked for it is the only one left, and goes as well.
      await test.database.reader.rows(`select pg_terminate_backend(pg_backend_pid())`).catch(() => undefined);
      const codes: string[] = [];
      for (let i = 0; i < 20; i++) {
        const sent = await send(api, { payload: JSON.stringify({ query: '{ market { firms } }' }) });
        codes.push(sent.body.errors?.[0]?.extensions.code ?? 'OK');
        if (codes.at(-1) === 'OK') break;
      }
      expect(codes.at(-1)).toBe('OK');
      expect(codes.slice(0, -1).filter((code) => code !== 'UNAVAILABLE')).toEqual([]);
    } finally {
      await api.close();
      await test.drop();
    }
  });
});
