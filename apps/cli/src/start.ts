import { fork, type ChildProcess } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { processStart, startEmbedded, type EmbeddedServer } from '@fairway/database';
import { open } from '@fairway/marketplace';
import { createLog, installationKey, readSettings, type Settings } from '@fairway/runtime';
import { runFile, type RunningInstallation } from './installation.ts';
import { migrateAt } from './migrate.ts';
import { marketSummary, type MarketSummary } from './market-summary.ts';
import { watchSources } from './watch-sources.ts';
import { runningInstallation } from './with-database.ts';

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const pathOf = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

export interface StartOptions {
  demo: boolean;
  watch?: boolean;
}

/** Brings everything up at one address and keeps it up until it is told to stop. */
export async function start(options: StartOptions): Promise<void> {
  const settings = startSettings(options);
  const other = runningInstallation(settings);
  if (other) return say(`Fairway already runs on this data folder: ${other.address}`);
  mkdirSync(settings.DATA_DIR, { recursive: true });
  installationKey(settings);
  const stopping = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stopping.abort());

  let server: EmbeddedServer | undefined;
  let noted = false;
  const children: ChildProcess[] = [];
  try {
    if (!settings.DATABASE_URL) {
      say('Starting PostgreSQL …');
      server = await startEmbedded({ dataDir: settings.DATA_DIR, startFolder: pathOf('.') });
      void server.ended.then(() => endedByItself('PostgreSQL', stopping));
    }
    const databaseUrl = settings.DATABASE_URL ?? server!.url;
    const migrated = await migrateAt(databaseUrl);
    if (migrated.length) say(`Database brought up to date (${migrated.length} steps)`);
    const port = await freePort(settings.PORT, settings.HOST);
    if (port !== settings.PORT) say(`Port ${settings.PORT} is taken; using ${port}`);
    const address =
      settings.PUBLIC_URL ?? `http://${settings.HOST === '0.0.0.0' ? 'localhost' : settings.HOST}:${port}`;
    const running: RunningInstallation = {
      pid: process.pid,
      since: processStart(process.pid),
      databaseUrl,
      address,
    };
    writeFileSync(runFile(settings), JSON.stringify(running), { mode: 0o600 });
    noted = true;
    const environment = {
      ...process.env,
      ...asEnvironment(settings),
      DATABASE_URL: databaseUrl,
      PORT: String(port),
      PUBLIC_URL: address,
    };
    if (!settings.DEMO) await setClockRight({ ...settings, DATABASE_URL: databaseUrl });
    if (settings.DEMO && !stopping.signal.aborted)
      await loadDemo({ ...settings, DATABASE_URL: databaseUrl, PUBLIC_URL: address });
    if (options.watch) children.push(...watchSources(pathOf('../../..'), environment));
    for (const app of options.watch ? [] : ['worker', 'api']) {
      if (!stopping.signal.aborted)
        children.push(await launch(pathOf(`../../${app}/dist/main.js`), environment, stopping));
    }
    if (!stopping.signal.aborted) announce(address, settings, await summary(databaseUrl, settings));
    await stopped(stopping.signal);
  } finally {
    stopping.abort();
    say('Stopping …');
    await Promise.all(children.map(end));
    await server?.stop();
    if (noted) rmSync(runFile(settings), { force: true });
  }
  process.exit(process.exitCode ?? 0);
}

/** `npm start` is production with the demo market, unless told otherwise. */
function startSettings(options: { demo: boolean }): Settings {
  const demo = options.demo && process.env.DEMO !== 'false' && process.env.DEMO !== '0';
  return readSettings({
    LOG_LEVEL: 'warn',
    ...process.env,
    NODE_ENV: process.env.NODE_ENV || 'production',
    DEMO: String(demo),
  });
}

const asEnvironment = (settings: Settings): Record<string, string> =>
  Object.fromEntries(
    Object.entries(settings).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])),
  );

async function loadDemo(settings: Settings): Promise<void> {
  const { demoIsLoaded, loadDemoMarket } = await import('./demo.ts');
  const log = createLog(settings.LOG_LEVEL, 'demo');
  const opened = await open(settings, { applicationName: 'fairway-demo' });
  try {
    if (await demoIsLoaded(opened)) return;
    say('Loading the demo market (once) …');
    await loadDemoMarket(settings, log, opened, (line) => say(`  ${line}`));
  } finally {
    await opened.database.close();
  }
}

/** A demo load that was cut off leaves the clock shifted; without the demo nothing else would set it right. */
async function setClockRight(settings: Settings): Promise<void> {
  const opened = await open(settings, { applicationName: 'fairway-start' });
  try {
    await opened.database.shiftClock(0);
  } finally {
    await opened.database.close();
  }
}

async function summary(databaseUrl: string, settings: Settings): Promise<MarketSummary> {
  const opened = await open({ ...settings, DATABASE_URL: databaseUrl }, { applicationName: 'fairway-start' });
  try {
    return await marketSummary(opened);
  } finally {
    await opened.database.close();
  }
}

function announce(address: string, settings: Settings, market: MarketSummary): void {
  say('');
  say(`  Fairway 航道   ${address}`);
  say(`  GraphQL        ${address}/graphql`);
  say(
    `  Market         ${market.scenarios} scenarios open, ${market.solutions} solutions listed, ${market.matches} matches scored, ${market.pilots} pilots`,
  );
  if (settings.DEMO)
    say('  Demo           sign in with one click on the first page; everything in it is invented');
  say('  Stop           Ctrl-C');
  say('');
}

/** A process of ours: ready when it says so; when it dies by itself everything stops. */
function launch(
  file: string,
  environment: NodeJS.ProcessEnv,
  stopping: AbortController,
): Promise<ChildProcess> {
  return new Promise((done, fail) => {
    // Detached from the terminal's Ctrl-C: it is told by us, in the right order. When we die, its channel closes and it stops by itself.
    const child = fork(file, [], {
      env: environment,
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      detached: true,
    });
    child.once('message', () => done(child));
    child.once('error', fail);
    child.once('exit', (code) => {
      fail(new Error(`${file} ended with ${code} before it was ready`));
      endedByItself(`A process (${code})`, stopping);
    });
  });
}

/** Half a Fairway helps nobody: whatever ends without being told ends the rest, and the exit code says so. */
function endedByItself(what: string, stopping: AbortController): void {
  if (stopping.signal.aborted) return;
  process.exitCode = 1;
  say(`${what} ended by itself; stopping everything`);
  stopping.abort();
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((done) => child.once('exit', done));
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), 15_000);
  await gone;
  clearTimeout(timer);
}

const stopped = (signal: AbortSignal): Promise<void> =>
  new Promise((done) => (signal.aborted ? done() : signal.addEventListener('abort', () => done())));

async function freePort(wanted: number, host: string): Promise<number> {
  for (let port = wanted; port < wanted + 50 && port < 65_536; port++)
    if (await isFree(port, host)) return port;
  throw new Error(`No free port from ${wanted} on`);
}

function isFree(port: number, host: string): Promise<boolean> {
  return new Promise((done) => {
    const server = createServer();
    server.once('error', () => done(false));
    server.listen(port, host, () => server.close(() => done(true)));
  });
}
