import { spawn } from 'node:child_process';
import { createWriteStream, chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { startEmbedded } from '@fairway/database';
import { ensureDemoAccounts, open } from '@fairway/marketplace';
import { createLog, readSettings } from '@fairway/runtime';
import { startWorker } from '@fairway/worker';
import { migrateAt } from '../../apps/cli/dist/migrate.js';
import { startRedis } from '../equipment.mjs';
import { freePort, killAll, pause, treeOf, until } from './processes.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A whole Fairway of real processes, each of which can be killed and started again. */
export class Stand {
  processes = new Map();
  stopping = false;

  constructor(backend, without) {
    this.backend = backend;
    this.without = without;
    this.dataDir = mkdtempSync(join(tmpdir(), 'fairway-faults-'));
    chmodSync(this.dataDir, 0o755);
    this.log = createWriteStream(process.env.FAULTS_LOG ?? join(this.dataDir, 'log'));
  }

  /** Told to stop, nothing of it stays behind. */
  #whenTold = () => void this.stop().then(() => process.exit(130));

  async start() {
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, this.#whenTold);
    this.databasePort = await freePort();
    await this.startDatabase();
    await migrateAt(this.url);
    if (this.backend === 'redis') {
      this.redis = await startRedis();
      if (!this.redis) throw new Error('no REDIS_URL and no redis-server found or installable');
    }
    this.port = await freePort();
    this.address = `http://127.0.0.1:${this.port}`;
    this.environment = {
      ...process.env,
      NODE_ENV: 'production',
      DEMO: 'true',
      LOG_LEVEL: 'warn',
      DATABASE_URL: this.url,
      DATA_DIR: this.dataDir,
      HOST: '127.0.0.1',
      PORT: String(this.port),
      PUBLIC_URL: this.address,
      REDIS_URL: this.redis?.url ?? '',
      SMTP_URL: '',
      INSTALLATION_KEY: 'a key for breaking things, which protects nothing',
    };
    await this.makeAccounts();
    await this.launch('worker');
    await this.launch('api');
  }

  async startDatabase() {
    this.server = await startEmbedded({ dataDir: this.dataDir, startFolder: root, port: this.databasePort });
    this.url = this.server.url;
  }

  /** The demo's accounts, without its market. */
  async makeAccounts() {
    const settings = readSettings(this.environment);
    const worker = await startWorker(
      settings,
      createLog('silent', 'faults'),
      await open(settings, { applicationName: 'faults' }),
    );
    await ensureDemoAccounts(worker);
    await worker.close();
  }

  /** Starts one of ours and waits until it is ready. */
  async launch(app) {
    const child = spawn(
      process.execPath,
      ['--import', fileURLToPath(new URL('without.mjs', import.meta.url)), `apps/${app}/dist/main.js`],
      {
        cwd: root,
        env: { ...this.environment, FAIRWAY_WITHOUT: this.without },
        stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
        detached: true,
      },
    );
    for (const stream of [child.stdout, child.stderr]) stream.pipe(this.log, { end: false });
    this.processes.set(app, child);
    child.exited = new Promise((done) => child.once('exit', done));
    const ready = await Promise.race([
      new Promise((done) => child.once('message', () => done(true))),
      child.exited.then(() => false),
    ]);
    // One that cannot start, for its database is away, is tried again, as a supervisor would.
    if (ready || this.stopping) return;
    await pause(300);
    await this.launch(app);
  }

  async kill(app) {
    const child = this.processes.get(app);
    killAll([child.pid]);
    await child.exited;
  }

  async killDatabase() {
    killAll([this.server.pid]);
    await this.server.ended;
    await this.server.stop();
  }

  /** Empties the queue, whatever holds it; what it knew is then only in our own tables. */
  async emptyQueue() {
    if (this.redis) return this.onRedis((redis) => redis.flushall());
    const tables = await this.rows(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname = 'fairway_queue' and tablename not like '%migration%'`,
    );
    await this.rows(`truncate ${tables.map((one) => one.name).join(', ')}`);
  }

  async onRedis(run) {
    const { Redis } = await import('ioredis');
    const redis = new Redis(this.redis.url, { maxRetriesPerRequest: 20 });
    redis.on('error', () => undefined);
    await run(redis).finally(() => redis.disconnect());
  }

  async killRedis() {
    await this.redis.kill();
    await pause(200);
    await this.redis.again();
  }

  async rows(sql, parameters = []) {
    const client = new pg.Client({ connectionString: this.url });
    client.on('error', () => undefined);
    await client.connect();
    try {
      return (await client.query(sql, parameters)).rows;
    } finally {
      await client.end().catch(() => undefined);
    }
  }

  /** Waits until nothing is owed any more; answers the seconds, or undefined when it gave up. */
  async drained(ms) {
    const began = Date.now();
    const empty = await until(
      async () => {
        const [row] = await this.rows(
          `select (select count(*) from outbox where position is null) + (select count(*) from delivery where state = 'PENDING') + (select count(*) from matching_dirty)
              + (select count(*) from match_run where state in ('QUEUED', 'RUNNING')) + (select count(*) from audit_entry where seq is null) as n`,
        );
        return Number(row.n) === 0;
      },
      ms,
      500,
    );
    return empty ? (Date.now() - began) / 1000 : undefined;
  }

  async stop() {
    if (this.stopping) return;
    this.stopping = true;
    for (const signal of ['SIGINT', 'SIGTERM']) process.off(signal, this.#whenTold);
    for (const child of this.processes.values()) killAll(treeOf(child.pid));
    await this.server?.stop();
    await this.redis?.stop();
    this.log.end();
    rmSync(this.dataDir, { recursive: true, force: true, maxRetries: 20, retryDelay: 200 });
  }
}
