import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { createApi } from '@fairway/api';
import { createLog, readSettings } from '@fairway/runtime';
import { createDataSource, Database } from '@fairway/database';
import { entities } from '@fairway/marketplace';
import { testDatabase, world, type World } from '../kit/index.ts';
import { expectRefused, send, type Sent } from './raw-request.ts';

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

beforeAll(async () => {
  w = await world();
});
afterAll(() => w?.close());

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

describe('what takes too long', () => {
  const list = (): Promise<Sent> =>
    send(w.api, { payload: JSON.stringify({ query: '{ scenarios(first: 1) { nodes { id } } }' }) });
  const held = (tell: () => Promise<void>): Promise<void> =>
    w.database.transaction(async (tx) => {
      await tx.rows('lock table scenario in access exclusive mode');
      await tell();
    });

  it(
    'is told so by the limit of a root field',
    () => held(async () => expectRefused(await list(), ['TIMED_OUT'], [200, 503])),
    20_000,
  );

  it('is told so when PostgreSQL has ended the statement', async () => {
    const waiting = `select pg_cancel_backend(pid) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
    await held(async () => {
      const asked = list();
      for (let n = 0; n < 40 && !(await w.database.reader.rows(waiting)).length; n += 1)
        await new Promise((done) => setTimeout(done, 50));
      expectRefused(await asked, ['TIMED_OUT'], [200, 503]);
    });
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
