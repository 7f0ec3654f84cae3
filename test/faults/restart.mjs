import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Browser, DRAFT_SCENARIO, scenarioContent } from './graphql.mjs';
import { freePort, isAlive, isFree, killAll, pause, run, treeOf, until } from './processes.mjs';

/** `npm start` as a person has it: started, killed with everything below it, started again, stopped with Ctrl-C. */
const root = fileURLToPath(new URL('../..', import.meta.url));
const dataDir = mkdtempSync(join(tmpdir(), 'fairway-restart-'));
chmodSync(dataDir, 0o755);
const port = await freePort();
const demo = process.argv.includes('--demo');
const runs = [];
const checks = [];
const check = (name, ok, why = '') => checks.push({ name, ok: !!ok, ...(ok ? {} : { why }) });

function start(wanted = port) {
  const env = {
    ...process.env,
    DATA_DIR: dataDir,
    PORT: String(wanted),
    DEMO: String(demo),
    REDIS_URL: '',
    DATABASE_URL: '',
    PUBLIC_URL: '',
    HOST: '127.0.0.1',
  };
  const started = run(process.execPath, ['apps/cli/dist/main.js', 'start'], { cwd: root, env });
  runs.push(started);
  return started;
}
const addressIn = (line) => line.trim().split(/\s+/).at(-1);
const runFile = () => JSON.parse(readFileSync(join(dataDir, 'running.json'), 'utf8'));

const journal = [];
/** Drafts until the address is gone; what was acknowledged goes into the journal. */
async function write(browser, stop) {
  for (let n = 1; !stop.now; n++) {
    try {
      const { scenarioDraft } = await browser.must(DRAFT_SCENARIO, {
        input: { content: scenarioContent(n) },
      });
      journal.push(scenarioDraft.scenario.id);
    } catch (error) {
      if (error.refused) throw error;
      return;
    }
  }
}
/** How many journalled drafts a signed-in browser cannot find. */
async function lost(browser) {
  let missing = 0;
  for (const id of journal) {
    const { scenario } = await browser.must('query ($id: ID!) { scenario(id: $id) { id } }', { id });
    if (scenario?.id !== id) missing++;
  }
  return missing;
}

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    for (const one of runs) killAll(treeOf(one.pid));
    process.exit(130);
  });
}

try {
  const began = Date.now();
  const first = start();
  const address = addressIn(await first.line('Fairway 航道', 600_000));
  const firstStart = (Date.now() - began) / 1000;
  check('answers at the address it says', (await fetch(`${address}/health`)).ok);
  check('uses the port it was given', address.endsWith(`:${port}`), address);

  const second = start();
  await second.ended;
  check(
    'a second start on the folder says where the first is',
    second.said().includes('already runs') && second.said().includes(address),
    second.said(),
  );
  check('and leaves the first alone', (await fetch(`${address}/health`)).ok);

  const browser = new Browser(address);
  await browser.must(
    `mutation ($input: SignUpInput!) { signUp(input: $input) { problems { code message path } } }`,
    {
      input: {
        email: 'owner@restart.invalid',
        name: '张工',
        password: 'a long enough password 7',
        organization: { name: { zh: '重启轮毂厂' }, foreignIdentifier: 'RESTART-1', parts: ['DEMAND'] },
      },
    },
  );
  const stop = { now: false };
  const writing = write(browser, stop);
  await until(() => journal.length >= 20);
  const tree = treeOf(first.pid);
  killAll(tree);
  stop.now = true;
  await writing;
  await until(() => !tree.some(isAlive), 30_000);
  check(
    'kill -9 reached all: start, worker, api and PostgreSQL',
    tree.length > 4 && !tree.some(isAlive),
    JSON.stringify(tree),
  );
  const postgresLock = join(dataDir, 'postgres', 'cluster', 'postmaster.pid');
  const stale = existsSync(postgresLock) && existsSync(join(dataDir, 'running.json'));
  check('the crash left its locks', stale);

  const again = Date.now();
  const third = start();
  const back = addressIn(await third.line('Fairway 航道'));
  const secondStart = (Date.now() - again) / 1000;
  check('comes up again on the same port', back === address, back);
  check(
    'its locks are its own',
    runFile().pid === third.pid && !tree.includes(Number(readFileSync(postgresLock, 'utf8').split('\n')[0])),
  );
  browser.address = back;
  const missing = await lost(browser);
  check(
    'nothing acknowledged is lost, and the session goes on',
    journal.length >= 20 && missing === 0,
    `${missing} of ${journal.length}`,
  );

  const all = treeOf(third.pid);
  process.kill(-third.pid, 'SIGINT');
  const code = await Promise.race([third.ended, pause(40_000).then(() => 'nothing in 40 s')]);
  check('Ctrl-C ends it with code 0', code === 0, `${code}\n${third.said()}`);
  check(
    'nothing of it goes on',
    await until(() => !all.some(isAlive), 5_000),
    JSON.stringify(all.filter(isAlive)),
  );
  check('its port is free', await isFree(port));
  check(
    'no lock is left',
    !existsSync(join(dataDir, 'running.json')) &&
      !existsSync(postgresLock) &&
      !existsSync(join(dataDir, 'postgres', 'owner.json')),
  );

  const taken = createServer();
  await new Promise((done) => taken.listen(port, '127.0.0.1', done));
  const fourth = start();
  const next = addressIn(await fourth.line('Fairway 航道'));
  check(
    'a taken port gives the next one, and it says so',
    fourth.said().includes(`Port ${port} is taken`) && Number(new URL(next).port) > port,
    fourth.said(),
  );

  // Only its parent dies, as when a terminal's process is killed: the rest must not stay behind.
  const orphans = treeOf(fourth.pid).filter((pid) => pid !== fourth.pid);
  killAll([fourth.pid]);
  taken.close();
  const fifth = start();
  const last = addressIn(await fifth.line('Fairway 航道'));
  check(
    'children of a killed start end by themselves or are ended by the next',
    await until(() => !orphans.some(isAlive), 30_000),
    JSON.stringify(orphans.filter(isAlive)),
  );
  browser.address = last;
  check('still nothing lost', (await lost(browser)) === 0);

  // PostgreSQL dies alone: no half Fairway stays up.
  killAll([Number(readFileSync(postgresLock, 'utf8').split('\n')[0])]);
  const ended = await Promise.race([fifth.ended, pause(40_000).then(() => 'nothing in 40 s')]);
  check(
    'when PostgreSQL dies alone, all ends and the exit code says so',
    ended === 1,
    `${ended}\n${fifth.said()}`,
  );

  const ok = checks.every((one) => one.ok);
  console.log(
    JSON.stringify(
      { checks, acknowledged: journal.length, first_start_s: firstStart, after_kill_s: secondStart, ok },
      null,
      1,
    ),
  );
  process.exitCode = ok ? 0 : 1;
} finally {
  for (const one of runs) killAll(treeOf(one.pid));
  await pause(500);
  rmSync(dataDir, { recursive: true, force: true, maxRetries: 20, retryDelay: 200 });
}
process.exit();
