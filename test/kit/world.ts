import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { INestApplicationContext, Type } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Actor } from '@fairway/kernel';
import { Deliveries, DeliveryLoop } from '@fairway/messaging';
import { ActorResolver } from '@fairway/graphql';
import { createLog, readSettings, type Settings } from '@fairway/runtime';
import type { DemoRole } from '@fairway/party';
import { ScenarioCourse } from '@fairway/scenario';
import { entities, ensureDemoAccounts } from '@fairway/marketplace';
import { createApi } from '@fairway/api';
import { startWorker } from '@fairway/worker';
import { testDatabase, type TestDatabase } from './test-database.ts';

export interface GraphqlAnswer {
  status: number;
  data: Record<string, never> | null;
  errors: {
    message: string;
    path?: string[];
    extensions: { code: string; traceId?: string; fields?: { path: string[]; message: string }[] };
  }[];
  headers: Record<string, unknown>;
}

/** One signed-in browser, or nobody: speaks HTTP to the real API. */
export class Client {
  cookie = '';
  constructor(private readonly api: NestFastifyApplication) {}

  async query(
    document: string,
    variables: Record<string, unknown> = {},
    headers: Record<string, string> = {},
  ): Promise<GraphqlAnswer> {
    const response = await this.api.inject({
      method: 'POST',
      url: '/graphql',
      headers: {
        'content-type': 'application/json',
        ...(this.cookie ? { cookie: this.cookie } : {}),
        ...headers,
      },
      payload: JSON.stringify({ query: document, variables }),
    });
    const set = response.headers['set-cookie'];
    if (set) this.cookie = String(Array.isArray(set) ? set.at(-1) : set).split(';')[0]!;
    const body = response.json() as { data?: GraphqlAnswer['data']; errors?: GraphqlAnswer['errors'] };
    return {
      status: response.statusCode,
      data: body.data ?? null,
      errors: body.errors ?? [],
      headers: response.headers,
    };
  }

  /** Uploads a file as the console does. */
  async upload(
    name: string,
    bytes: Buffer,
    headers: Record<string, string> = {},
  ): Promise<{ status: number; file: { id: string; url: string } | null; problems: { code: string }[] }> {
    const response = await this.api.inject({
      method: 'POST',
      url: '/files',
      headers: {
        'content-type': 'application/octet-stream',
        'x-fairway-upload': '1',
        'x-file-name': encodeURIComponent(name),
        ...(this.cookie ? { cookie: this.cookie } : {}),
        ...headers,
      },
      payload: bytes,
    });
    const body = response.json() as {
      file: { id: string; url: string } | null;
      problems: { code: string }[];
    };
    return { status: response.statusCode, ...body };
  }

  /** A plain GET, with this client's cookie. */
  get(url: string): ReturnType<NestFastifyApplication['inject']> {
    return this.api.inject({ method: 'GET', url, headers: this.cookie ? { cookie: this.cookie } : {} });
  }

  /** The data of an operation that must succeed: no errors, and no problems in its payload. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- tests read what they asked for
  async must<T = Record<string, any>>(
    document: string,
    variables: Record<string, unknown> = {},
    headers: Record<string, string> = {},
  ): Promise<T> {
    const answer = await this.query(document, variables, headers);
    if (answer.errors.length) throw new Error(`${document}\n${JSON.stringify(answer.errors)}`);
    const problems = Object.values(answer.data ?? {}).flatMap(
      (field) => (field as { problems?: unknown[] } | null)?.problems ?? [],
    );
    if (problems.length) throw new Error(`${document}\n${JSON.stringify(problems)}`);
    return answer.data as T;
  }
}

/** A whole Fairway on its own database: API over HTTP and worker in this process, nothing faked but mail. */
export class World {
  private constructor(
    readonly test: TestDatabase,
    readonly settings: Settings,
    readonly api: NestFastifyApplication,
    readonly worker: INestApplicationContext,
  ) {}

  static async open(): Promise<World> {
    const test = await testDatabase(entities);
    const settings = readSettings({
      NODE_ENV: 'test',
      LOG_LEVEL: process.env.TEST_LOG ?? 'silent',
      DEMO: 'true',
      DATABASE_URL: test.url,
      INSTALLATION_KEY: 'a key for tests, which protects nothing at all',
      PUBLIC_URL: 'http://fairway.test',
      DATA_DIR: mkdtempSync(join(tmpdir(), 'fairway-world-')),
    });
    const log = createLog(settings.LOG_LEVEL, 'test');
    const opened = { database: test.database, url: test.url };
    const worker = await startWorker(settings, log, opened);
    const api = await createApi({ settings, log, opened });
    await api.init();
    await api.getHttpAdapter().getInstance().ready();
    await ensureDemoAccounts(worker);
    return new World(test, settings, api, worker);
  }

  get database(): TestDatabase['database'] {
    return this.test.database;
  }

  get<T>(type: Type<T> | (abstract new (...args: never[]) => T)): T {
    return this.worker.get(type as Type<T>, { strict: false });
  }

  anonymous(): Client {
    return new Client(this.api);
  }

  /** Signs in over HTTP as one of the demo accounts. */
  async as(role: DemoRole): Promise<Client> {
    const client = new Client(this.api);
    await client.must(
      `mutation ($role: DemoRole!) { demoSignIn(input: { role: $role }) { problems { code message } } }`,
      { role },
    );
    return client;
  }

  /** The actor behind a client, as the API itself sees it. */
  actorOf(client: Client): Promise<Actor> {
    const [name, value] = client.cookie.split('=');
    return this.api.get(ActorResolver, { strict: false }).resolve({
      ip: '127.0.0.1',
      headers: { cookie: client.cookie },
      cookies: { [name!]: value },
      setCookie: () => undefined,
    });
  }

  async actor(role: DemoRole): Promise<Actor> {
    return this.actorOf(await this.as(role));
  }

  /** Waits until everything that follows from what was committed has happened; a dead letter fails the test. */
  async settle(): Promise<void> {
    const loop = this.worker.get(DeliveryLoop);
    const deliveries = this.worker.get(Deliveries);
    for (let quiet = 0, rounds = 0; quiet < 2; rounds++) {
      await loop.drain();
      const counts = await deliveries.counts();
      const dirty = await this.database.reader.row<{ n: string }>(
        `select (select count(*) from matching_dirty) + (select count(*) from match_allocation_due) + (select count(*) from match_run where state in ('QUEUED', 'RUNNING')) + (select count(*) from audit_entry where seq is null) as n`,
      );
      if (counts.dead)
        throw new Error(
          `Dead letters: ${JSON.stringify(await deliveries.deadLetters(this.database.reader, 5))}`,
        );
      quiet = counts.pending + counts.unstamped + Number(dirty!.n) === 0 ? quiet + 1 : 0;
      if (rounds > 1200) throw new Error(`Not settled: ${JSON.stringify({ ...counts, dirty: dirty!.n })}`);
      await new Promise((done) => setTimeout(done, 25));
    }
  }

  /** Waits until no scenario is open beyond its deadline: the worker's own schedule may be at some of them. */
  async evaluateDue(): Promise<void> {
    const open = `select 1 from scenario where state = 'OPEN' and proposal_deadline <= fairway_now()`;
    for (let rounds = 0; (await this.database.reader.rows(open)).length; rounds++) {
      if (rounds > 400) throw new Error('Scenarios stay open beyond their deadline');
      await this.get(ScenarioCourse).evaluateDue();
      await new Promise((done) => setTimeout(done, 25));
    }
    await this.settle();
  }

  async close(): Promise<void> {
    await this.api.close();
    await this.worker.close();
    await this.test.drop();
    rmSync(this.settings.DATA_DIR, { recursive: true, force: true });
  }
}

export const world = (): Promise<World> => World.open();
