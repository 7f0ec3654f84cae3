import { spawn, type ChildProcess } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import pg from 'pg';
import { openToAll } from './binaries.ts';

const NOBODY = 65534;
const ROOT = resolve(__dirname, '../../../..');
const isRoot = process.getuid?.() === 0;

interface Started {
  process: ChildProcess;
  url: string;
  postmaster: number;
  folder: string;
  refused?: string;
}

const children: ChildProcess[] = [];
const folders: string[] = [];
let postmasters: number[] = [];
let dataDir: string;

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'fairway-embedded-'));
  chmodSync(dataDir, 0o755);
  folders.push(dataDir);
});
afterEach(async () => {
  for (const child of children.splice(0)) await end(child, 'SIGKILL');
  for (const pid of postmasters.filter(isAlive)) process.kill(pid, 'SIGKILL');
  for (const pid of postmasters) await until(() => !isAlive(pid));
  postmasters = [];
  for (const folder of folders.splice(0))
    rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 200 });
});

/** Another process that starts the server of the folder, and what it said. */
async function start(as?: { uid: number; gid: number }): Promise<Started> {
  const child = spawn(
    process.execPath,
    ['--conditions=source', '--import', '@swc-node/register/esm-register', 'test/kit/embedded.ts', dataDir],
    { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'], ...as },
  );
  children.push(child);
  const line = await new Promise<string>((done, fail) => {
    createInterface({ input: child.stdout! }).once('line', done);
    child.once('exit', (code) => fail(new Error(`ended with ${code} and said nothing`)));
  });
  const said = JSON.parse(line) as Omit<Started, 'process'>;
  if (said.postmaster) postmasters.push(said.postmaster);
  return { process: child, ...said };
}

async function query(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

const note = (url: string): Promise<unknown> => query(url, `create table note as select 'kept' as text`);
const noted = (url: string): Promise<unknown> => query(url, 'select text from note');
const lockOf = (folder: string): string => join(folder, 'cluster', 'postmaster.pid');

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((done) => child.once('exit', done));
  child.kill(signal);
  await gone;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    // A dead child that nobody has collected is no process any more.
    return !existsSync('/proc') || !/^\d+ \(.*\) Z/.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
}

async function until(condition: () => boolean): Promise<void> {
  for (let i = 0; i < 300 && !condition(); i++) await new Promise((done) => setTimeout(done, 50));
  expect(condition()).toBe(true);
}

describe('the embedded server', () => {
  it('starts in an empty folder, stops, and finds its data again', async () => {
    const first = await start();
    await note(first.url);
    if (isRoot) expect(statSync(join(first.folder, 'cluster')).uid).toBe(NOBODY);
    await end(first.process, 'SIGTERM');
    expect(isAlive(first.postmaster)).toBe(false);
    expect(existsSync(lockOf(first.folder))).toBe(false);
    const second = await start();
    expect(await noted(second.url)).toEqual([{ text: 'kept' }]);
  });

  (isRoot && openToAll(ROOT) ? it : it.skip)('starts as somebody who is not root', async () => {
    chownSync(dataDir, NOBODY, NOBODY);
    const { url, folder } = await start({ uid: NOBODY, gid: NOBODY });
    expect(folder).toBe(join(dataDir, 'postgres'));
    expect(await query(url, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  (isRoot ? it : it.skip)(
    'as root it keeps away from folders that only root may enter, and finds the cluster again',
    async () => {
      chmodSync(dataDir, 0o700);
      const first = await start();
      folders.push(first.folder);
      expect(first.folder.startsWith(dataDir)).toBe(false);
      expect(readFileSync(join(dataDir, 'postgres-is-at.txt'), 'utf8').trim()).toBe(first.folder);
      await end(first.process, 'SIGTERM');
      expect((await start()).folder).toBe(first.folder);
    },
  );

  it('keeps durable settings', async () => {
    const { url } = await start();
    const rows = await query(
      url,
      `select name, setting from pg_settings where name in ('fsync', 'synchronous_commit', 'full_page_writes', 'data_checksums') order by 1`,
    );
    expect(rows).toEqual(
      ['data_checksums', 'fsync', 'full_page_writes', 'synchronous_commit'].map((name) => ({
        name,
        setting: 'on',
      })),
    );
  });

  it('recovers after its postmaster and its owner were killed', async () => {
    const first = await start();
    await note(first.url);
    process.kill(first.postmaster, 'SIGKILL');
    await end(first.process, 'SIGKILL');
    expect(existsSync(lockOf(first.folder))).toBe(true);
    const second = await start();
    expect(await noted(second.url)).toEqual([{ text: 'kept' }]);
  });

  it('removes a lock that names a process of somebody else, and leaves that process alone', async () => {
    const first = await start();
    await note(first.url);
    await end(first.process, 'SIGTERM');
    // Another PostgreSQL would be the worst to mistake: what matters is the folder that it works on.
    const stranger = spawn(
      process.execPath,
      ['-e', 'setInterval(() => 0, 1000)', 'postgres', '-D', '/somewhere/else'],
      { stdio: 'ignore', ...(isRoot ? { uid: NOBODY, gid: NOBODY } : {}) },
    );
    children.push(stranger);
    writeFileSync(
      lockOf(first.folder),
      [stranger.pid, join(first.folder, 'cluster'), 1, 1, '', '127.0.0.1', '', 'ready', ''].join('\n'),
    );
    const second = await start();
    expect(await noted(second.url)).toEqual([{ text: 'kept' }]);
    expect(isAlive(stranger.pid!)).toBe(true);
  });

  it('stops a PostgreSQL whose owner was killed before it starts its own', async () => {
    const first = await start();
    await note(first.url);
    await end(first.process, 'SIGKILL');
    expect(isAlive(first.postmaster)).toBe(true);
    const second = await start();
    expect(isAlive(first.postmaster)).toBe(false);
    expect(await noted(second.url)).toEqual([{ text: 'kept' }]);
  });

  it('is refused while another process runs the same folder, which goes on undisturbed', async () => {
    const first = await start();
    await note(first.url);
    const second = await start();
    expect(second.refused).toBe(`The database of this data folder is in use by process ${first.process.pid}`);
    expect(await noted(first.url)).toEqual([{ text: 'kept' }]);
  });

  it('clears away what an interrupted making of the cluster left', async () => {
    mkdirSync(join(dataDir, 'postgres', 'new-abcdef'), { recursive: true });
    writeFileSync(join(dataDir, 'postgres', 'new-abcdef', 'PG_VERSION'), '18');
    const { folder, url } = await start();
    expect(readdirSync(folder).sort()).toEqual(['cluster', 'owner.json', 'password']);
    expect(await query(url, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  it('says what is wrong with a folder that cannot be one', async () => {
    writeFileSync(join(dataDir, 'postgres'), 'a file where the folder should be');
    expect((await start()).refused).toMatch(/EEXIST|ENOTDIR/);
  });
});
