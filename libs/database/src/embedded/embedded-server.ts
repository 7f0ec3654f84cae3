import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import {
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import pg from 'pg';
import { findBinaries, openToAll, reachableBinaries } from './binaries.ts';

export interface EmbeddedServer {
  /** Connection string of the database `fairway`. */
  url: string;
  folder: string;
  stop(): Promise<void>;
}

export interface EmbeddedOptions {
  /** Folder under which the cluster lives; made when absent. */
  dataDir: string;
  /** Where to look for the npm package, upwards. */
  startFolder: string;
  /** Gives durability away for speed: for tests only. */
  throwAway?: boolean;
}

/** uid and gid of `nobody`, who runs PostgreSQL when we are root. */
const NOBODY = 65534;
const READY_MS = 60_000;

/**
 * Starts PostgreSQL for one installation folder. A cluster left running by a killed Fairway is stopped first,
 * a lock left by a crash is removed; nothing is lost, since PostgreSQL recovers from its log.
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedServer> {
  const owner = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : undefined;
  const found = findBinaries(options.startFolder);
  const binaries = owner ? reachableBinaries(found) : found;
  const folder = clusterFolder(options.dataDir, !!owner);
  const cluster = join(folder, 'cluster');
  mkdirSync(folder, { recursive: true });
  if (owner) chownSync(folder, owner.uid, owner.gid);
  const password = readPassword(folder);
  if (!existsSync(join(cluster, 'PG_VERSION'))) initialize(binaries.bin, folder, cluster, password, owner);
  await clearStale(cluster);
  const port = await freePort();
  const postgres = launch(binaries.bin, cluster, port, owner, !!options.throwAway);
  const base = `postgresql://fairway:${password}@127.0.0.1:${port}`;
  await ready(base, postgres);
  await createDatabase(base);
  return { url: `${base}/fairway`, folder, stop: () => stop(postgres.process) };
}

/** Root's own folders cannot be entered by the user that runs PostgreSQL: then the cluster lives under /var/tmp, found again by the path's digest. */
function clusterFolder(dataDir: string, asOtherUser: boolean): string {
  const wanted = resolve(dataDir, 'postgres');
  if (!asOtherUser || openToAll(resolve(dataDir))) return wanted;
  const digest = createHash('sha256').update(wanted).digest('hex').slice(0, 12);
  const reachable = join('/var/tmp', `fairway-${digest}`);
  mkdirSync(resolve(dataDir), { recursive: true });
  writeFileSync(join(resolve(dataDir), 'postgres-is-at.txt'), `${reachable}\n`);
  return reachable;
}

function readPassword(folder: string): string {
  const file = join(folder, 'password');
  if (!existsSync(file)) writeFileSync(file, randomBytes(24).toString('base64url'), { mode: 0o600 });
  return readFileSync(file, 'utf8').trim();
}

function initialize(
  bin: string,
  folder: string,
  cluster: string,
  password: string,
  owner?: { uid: number; gid: number },
): void {
  // Made beside and renamed, so that an interrupted initdb leaves nothing that looks like a cluster.
  const fresh = mkdtempSync(join(folder, 'new-'));
  const secrets = mkdtempSync(join(tmpdir(), 'fairway-init-'));
  const passwordFile = join(secrets, 'password');
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (owner) for (const path of [fresh, secrets, passwordFile]) chownSync(path, owner.uid, owner.gid);
  // libc's C.UTF-8: with plain C, pg_trgm would drop every Chinese character.
  const attempts = [
    ['--locale=C.UTF-8'],
    ['--locale=en_US.UTF-8'],
    ['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'],
  ];
  let said = '';
  try {
    for (const locale of attempts) {
      const run = spawnSync(
        join(bin, 'initdb'),
        [
          '-D',
          fresh,
          '--username=fairway',
          `--pwfile=${passwordFile}`,
          '--auth=scram-sha-256',
          '--encoding=UTF8',
          '--no-instructions',
          ...locale,
        ],
        { ...owner, cwd: '/', encoding: 'utf8' },
      );
      if (run.status === 0) {
        renameSync(fresh, cluster);
        return;
      }
      said = run.stderr || String(run.error);
    }
  } finally {
    rmSync(secrets, { recursive: true, force: true });
    rmSync(fresh, { recursive: true, force: true });
  }
  throw new Error(`initdb failed: ${said}`);
}

/** After a crash: stops a PostgreSQL that outlived its Fairway, and removes a lock that names a foreign process. */
async function clearStale(cluster: string): Promise<void> {
  const lock = join(cluster, 'postmaster.pid');
  if (!existsSync(lock)) return;
  const [first, folder] = readFileSync(lock, 'utf8').split('\n');
  const pid = Number(first);
  if (folder?.trim() === cluster && isPostgres(pid)) {
    process.kill(pid, 'SIGINT');
    for (let i = 0; i < 300 && isPostgres(pid); i++) await pause(100);
    if (isPostgres(pid)) process.kill(pid, 'SIGQUIT');
    for (let i = 0; i < 50 && isPostgres(pid); i++) await pause(100);
  }
  if (existsSync(lock) && !isPostgres(pid)) rmSync(lock, { force: true });
}

function isPostgres(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 1) return false;
  const shown = spawnSync('ps', ['-o', 'stat=,comm=', '-p', String(pid)], { encoding: 'utf8' });
  if (shown.error) {
    try {
      return readFileSync(`/proc/${pid}/comm`, 'utf8').startsWith('postgres');
    } catch {
      return false;
    }
  }
  return shown.stdout.includes('postgres') && !shown.stdout.trim().startsWith('Z');
}

interface Running {
  process: ChildProcess;
  output: () => string;
}

function launch(
  bin: string,
  cluster: string,
  port: number,
  owner: { uid: number; gid: number } | undefined,
  throwAway: boolean,
): Running {
  const settings: Record<string, string> = {
    listen_addresses: '127.0.0.1',
    port: String(port),
    unix_socket_directories: '',
    max_connections: '200',
    shared_buffers: '128MB',
    log_min_messages: 'warning',
    ...(throwAway ? { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' } : {}),
  };
  const parameters = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  // A group of its own: a Ctrl-C in the terminal must reach us first, so that we stop what uses the database before it.
  const child = spawn(join(bin, 'postgres'), ['-D', cluster, ...parameters], {
    ...owner,
    cwd: '/',
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr!.on('data', (chunk: Buffer) => (said = (said + chunk.toString()).slice(-4000)));
  child.on('error', (error) => (said += String(error)));
  child.unref();
  (child.stderr as unknown as { unref?: () => void }).unref?.();
  return { process: child, output: () => said };
}

async function ready(base: string, running: Running): Promise<void> {
  const until = Date.now() + READY_MS;
  for (;;) {
    if (running.process.exitCode !== null) throw new Error(`PostgreSQL did not start:\n${running.output()}`);
    const client = new pg.Client({ connectionString: `${base}/postgres`, connectionTimeoutMillis: 2000 });
    try {
      await client.connect();
      return;
    } catch (error) {
      if (Date.now() > until)
        throw new Error(`PostgreSQL does not answer: ${String(error)}\n${running.output()}`, {
          cause: error,
        });
      await pause(100);
    } finally {
      await client.end().catch(() => undefined);
    }
  }
}

async function createDatabase(base: string): Promise<void> {
  const client = new pg.Client({ connectionString: `${base}/postgres` });
  await client.connect();
  try {
    const found = await client.query(`select 1 from pg_database where datname = 'fairway'`);
    if (!found.rowCount) await client.query('create database fairway');
  } finally {
    await client.end();
  }
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise<void>((done) => child.once('exit', () => done()));
  child.kill('SIGINT');
  const timer = setTimeout(() => child.kill('SIGQUIT'), 20_000);
  await gone;
  clearTimeout(timer);
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer();
    server.once('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => done(port));
    });
  });
}

const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));
