import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import {
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
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
import { backendsOf, claimCluster, runsCluster } from './cluster-owner.ts';

export interface EmbeddedServer {
  /** Connection string of the database `fairway`. */
  url: string;
  folder: string;
  /** The postmaster's process. */
  pid: number;
  /** Resolves when PostgreSQL ends, asked to or not. */
  ended: Promise<void>;
  stop(): Promise<void>;
}

export interface EmbeddedOptions {
  /** Folder under which the cluster lives; made when absent. */
  dataDir: string;
  /** Where to look for the npm package, upwards. */
  startFolder: string;
  /** Gives durability away for speed: for tests only. */
  throwAway?: boolean;
  /** A port that must be this one; else any free one. */
  port?: number;
}

/** uid and gid of `nobody`, who runs PostgreSQL when we are root. */
const NOBODY = 65534;
const READY_MS = 60_000;

/**
 * Starts PostgreSQL for one installation folder. A cluster left running by a killed Fairway is stopped first,
 * a lock left by a crash is removed; nothing is lost, since PostgreSQL recovers from its log. One that a living
 * process runs is left alone: that is refused with ClusterInUse.
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedServer> {
  const owner = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : undefined;
  const found = findBinaries(options.startFolder);
  const binaries = owner ? reachableBinaries(found) : found;
  const folder = clusterFolder(options.dataDir, !!owner);
  const cluster = join(folder, 'cluster');
  mkdirSync(folder, { recursive: true });
  if (owner) chownSync(folder, owner.uid, owner.gid);
  const letGo = claimCluster(folder);
  try {
    const password = readPassword(folder);
    if (!existsSync(join(cluster, 'PG_VERSION'))) initialize(binaries.bin, folder, cluster, password, owner);
    await clearStale(cluster);
    const port = options.port ?? (await freePort());
    const base = `postgresql://fairway:${password}@127.0.0.1:${port}`;
    const postgres = await launchReady(base, () =>
      launch(binaries.bin, cluster, port, owner, !!options.throwAway),
    );
    await createDatabase(base);
    return {
      url: `${base}/fairway`,
      folder,
      pid: postgres.process.pid!,
      ended: postgres.ended,
      stop: async () => {
        await stop(postgres.process);
        letGo();
      },
    };
  } catch (error) {
    letGo();
    throw error;
  }
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
  for (const name of readdirSync(folder).filter((one) => one.startsWith('new-')))
    rmSync(join(folder, name), { recursive: true, force: true });
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

/**
 * After a crash: stops a PostgreSQL that outlived its Fairway, and removes a lock that names a stranger. A lock of a
 * dead process stays: PostgreSQL replaces it after it has seen through it that no backend of the dead one still writes.
 */
async function clearStale(cluster: string): Promise<void> {
  const lock = join(cluster, 'postmaster.pid');
  if (!existsSync(lock)) return;
  const pid = Number(readFileSync(lock, 'utf8').split('\n')[0]);
  if (runsCluster(pid, cluster)) {
    process.kill(pid, 'SIGINT');
    for (let i = 0; i < 300 && runsCluster(pid, cluster); i++) await pause(100);
    if (runsCluster(pid, cluster)) process.kill(pid, 'SIGQUIT');
    for (let i = 0; i < 50 && runsCluster(pid, cluster); i++) await pause(100);
  }
  for (let i = 0; i < 100 && backendsOf(cluster).length; i++) await pause(100);
  if (existsSync(lock) && isAlive(pid) && !runsCluster(pid, cluster)) rmSync(lock, { force: true });
}

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return true; // An unreadable lock would stop PostgreSQL for good.
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

interface Running {
  process: ChildProcess;
  output: () => string;
  ended: Promise<void>;
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
  const ended = new Promise<void>((done) => {
    child.once('exit', () => done());
    child.once('error', () => done());
  });
  child.unref();
  (child.stderr as unknown as { unref?: () => void }).unref?.();
  return { process: child, output: () => said, ended };
}

/** What PostgreSQL says while backends of a killed postmaster are still ending: a matter of moments. */
const NOT_YET = /pre-existing shared memory block|lock file .* already exists/;

async function launchReady(base: string, begin: () => Running): Promise<Running> {
  const until = Date.now() + READY_MS;
  for (let running = begin(); ; running = begin()) {
    if (await answers(base, running, until)) return running;
    if (!NOT_YET.test(running.output()) || Date.now() > until)
      throw new Error(`PostgreSQL did not start:\n${running.output()}`);
    await pause(500);
  }
}

/** Waits until it takes connections; false when it ended instead. */
async function answers(base: string, { process: child, output }: Running, until: number): Promise<boolean> {
  for (;;) {
    if (child.exitCode !== null || child.signalCode !== null || !child.pid) return false;
    const client = new pg.Client({ connectionString: `${base}/postgres`, connectionTimeoutMillis: 2000 });
    client.on('error', () => undefined);
    try {
      await client.connect();
      return true;
    } catch (error) {
      if (Date.now() > until) {
        child.kill('SIGQUIT');
        throw new Error(`PostgreSQL does not answer: ${String(error)}\n${output()}`, { cause: error });
      }
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
