import { spawnSync } from 'node:child_process';
import { accessSync, constants, mkdirSync, statfsSync } from 'node:fs';
import { createServer } from 'node:net';
import { Redis } from 'ioredis';
import pg from 'pg';
import { findBinaries } from '@fairway/database';
import { readSettings, type Settings } from '@fairway/runtime';

interface Finding {
  what: string;
  ok: boolean;
  said: string;
}

/** Looks at everything Fairway needs and says, line by line, what is well and what to do about what is not. */
export async function doctor(): Promise<void> {
  const findings: Finding[] = [];
  const look = async (what: string, check: () => string | Promise<string>): Promise<void> => {
    try {
      findings.push({ what, ok: true, said: await check() });
    } catch (error) {
      findings.push({ what, ok: false, said: (error as Error).message });
    }
  };
  let settings: Settings | undefined;
  await look('settings', () => {
    settings = readSettings();
    return 'all understood';
  });
  await look('node', () => nodeVersion());
  if (settings) {
    const known = settings;
    await look('data folder', () => dataFolder(known.DATA_DIR));
    await look('database', () => (known.DATABASE_URL ? database(known.DATABASE_URL) : embedded()));
    await look('queue', () => (known.REDIS_URL ? redis(known.REDIS_URL) : 'in PostgreSQL'));
    await look('port', () => port(known.PORT, known.HOST));
    await look('mail', () =>
      known.SMTP_URL
        ? `by ${new URL(known.SMTP_URL).host}`
        : "no SMTP_URL: mails are readable on the administrator's outbox page",
    );
  }
  for (const { what, ok, said } of findings)
    process.stdout.write(`${ok ? 'ok  ' : 'FAIL'}  ${what.padEnd(12)} ${said}\n`);
  if (findings.some((finding) => !finding.ok)) process.exitCode = 1;
}

function nodeVersion(): string {
  const [major, minor] = process.versions.node.split('.').map(Number) as [number, number];
  if (major < 20 || (major === 20 && minor < 19))
    throw new Error(`${process.version}: Fairway needs 20.19 or newer`);
  return process.version;
}

function dataFolder(folder: string): string {
  mkdirSync(folder, { recursive: true });
  accessSync(folder, constants.W_OK);
  const { bavail, bsize } = statfsSync(folder);
  const free = (bavail * bsize) / 2 ** 30;
  if (free < 1) throw new Error(`${folder} has ${free.toFixed(2)} GiB left; at least 1 is needed`);
  return `${folder}, ${free.toFixed(0)} GiB free`;
}

async function database(url: string): Promise<string> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  try {
    await client.connect();
    const { rows } = await client.query<{ n: string; encoding: string }>(
      `select current_setting('server_version_num') as n, pg_encoding_to_char(encoding) as encoding from pg_database where datname = current_database()`,
    );
    const version = Math.floor(Number(rows[0]!.n) / 10_000);
    if (version < 15) throw new Error(`PostgreSQL ${version}; 15 or newer is needed`);
    if (rows[0]!.encoding !== 'UTF8')
      throw new Error(`the database is in ${rows[0]!.encoding}; UTF8 is needed`);
    return `PostgreSQL ${version}`;
  } finally {
    await client.end().catch(() => undefined);
  }
}

function embedded(): string {
  const { bin } = findBinaries(process.cwd());
  const shown = spawnSync(`${bin}/postgres`, ['--version'], { encoding: 'utf8' });
  if (shown.status !== 0)
    throw new Error(`the embedded PostgreSQL does not run: ${shown.stderr || String(shown.error)}`);
  return `embedded, ${shown.stdout.trim()}`;
}

async function redis(url: string): Promise<string> {
  const client = new Redis(url, { lazyConnect: true, maxRetriesPerRequest: 1, retryStrategy: () => null });
  let why: Error | undefined;
  client.on('error', (error) => (why = error));
  try {
    await client.connect().catch((error: Error) => {
      // The client itself only says that it is closed.
      throw why ?? error;
    });
    const version = /redis_version:(\S+)/.exec(await client.info('server'))?.[1] ?? '?';
    const policy = /maxmemory_policy:(\S+)/.exec(await client.info('memory'))?.[1];
    const [major, minor] = version.split('.').map(Number) as [number, number];
    if (major < 6 || (major === 6 && minor < 2)) throw new Error(`Redis ${version}; 6.2 or newer is needed`);
    if (policy && policy !== 'noeviction')
      throw new Error(`maxmemory-policy is ${policy}; noeviction is needed, or jobs are lost`);
    return `Redis ${version}`;
  } finally {
    client.disconnect();
  }
}

function port(number: number, host: string): Promise<string> {
  return new Promise((done, fail) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) =>
      fail(
        new Error(
          error.code === 'EADDRINUSE'
            ? `${number} is taken; \`npm start\` takes the next free one`
            : error.message,
        ),
      ),
    );
    server.listen(number, host, () => server.close(() => done(`${host}:${number} is free`)));
  });
}
