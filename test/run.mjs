import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, install } from '../apps/cli/bin/prepare.mjs';
import { budgets } from './budgets.mjs';
import { findChromium, startRedis } from './equipment.mjs';
import { bin, root, Tally } from './tally.mjs';

const what = process.argv[2] ?? 'all';
const rest = process.argv.slice(3);

install();
const tally = new Tally();

/** Runs Jest and adds what it counted. */
async function jest(name, args, env = {}) {
  const file = join(mkdtempSync(join(tmpdir(), 'fairway-jest-')), 'result.json');
  const code = await run(bin('jest'), [...args, '--json', `--outputFile=${file}`], env);
  if (!existsSync(file)) {
    console.log(`${name} could not run (${code})`);
    tally.add(0, 1);
    return;
  }
  const result = JSON.parse(readFileSync(file, 'utf8'));
  // A suite that does not even load counts, though none of its tests ran.
  tally.add(result.numPassedTests, result.numFailedTests + result.numRuntimeErrorTestSuites);
  if (!result.numTotalTests) tally.add(0, 1);
}

async function browser(env = {}) {
  const chromium = findChromium();
  if (!chromium) return tally.missing('pages in a browser: no Chromium found or installable');
  if (!existsSync(join(root, 'test/pages/playwright.config.ts'))) return;
  build();
  const { broken } = budgets();
  broken.forEach((line) => console.log(`Over budget: ${line}`));
  tally.add(broken.length ? 0 : 1, broken.length);
  const file = join(mkdtempSync(join(tmpdir(), 'fairway-pages-')), 'result.json');
  const database = await ownDatabase();
  await run(bin('playwright'), ['test', '--config', 'test/pages/playwright.config.ts', ...rest], {
    ...env,
    ...database.env,
    FAIRWAY_CHROMIUM: chromium,
    PLAYWRIGHT_JSON_OUTPUT_NAME: file,
  });
  await database.drop();
  if (!existsSync(file)) return tally.add(0, 1);
  const { stats, suites } = JSON.parse(readFileSync(file, 'utf8'));
  tally.flaky.push(...flakyOf(suites));
  tally.add(stats.expected + stats.flaky, stats.unexpected + (stats.expected + stats.unexpected ? 0 : 1));
}

/** What passed only at a second try, by name. */
const flakyOf = (suites = []) =>
  suites.flatMap(({ specs = [], suites: inner }) => [
    ...specs
      .filter(({ tests }) => tests.some(({ status }) => status === 'flaky'))
      .map(({ file, line, title }) => `${file}:${line} ${title}`),
    ...flakyOf(inner),
  ]);

/** With DATABASE_URL the pages get a database of their own on that server: they write. */
async function ownDatabase() {
  const server = process.env.DATABASE_URL;
  if (!server) return { env: {}, drop: async () => undefined };
  // Not at the top: on a fresh clone packages are there only after the installation.
  const { default: pg } = await import('pg');
  const name = `fairway_pages_${process.pid}`;
  const on = async (sql) => {
    const client = new pg.Client({ connectionString: new URL('/postgres', server).href });
    await client.connect();
    await client.query(sql).finally(() => client.end());
  };
  await on(`create database ${name}`);
  return {
    env: { DATABASE_URL: new URL(`/${name}`, server).href },
    drop: () => on(`drop database if exists ${name} with (force)`),
  };
}

function run(command, args, env = {}) {
  return new Promise((done) => {
    const child = spawn(command, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } });
    child.once('error', () => done(1));
    child.once('exit', (code) => done(code ?? 1));
  });
}

if (what === 'all') {
  const redis = await startRedis();
  if (!redis)
    tally.missing('the queue contract on Redis: no REDIS_URL and no redis-server found or installable');
  await jest('unit and integration tests', rest, redis ? { FAIRWAY_TEST_REDIS: redis.url } : {});
  redis?.stop();
  await browser();
} else if (what === 'e2e') {
  await browser();
} else if (what === 'e2e:full') {
  await browser({ FAIRWAY_PAGES_FULL: '1' });
} else if (what === 'faults' || what === 'bench') {
  build();
  const script = join(root, 'test', what, 'index.mjs');
  const ok = spawnSync(process.execPath, [script, ...rest], { cwd: root, stdio: 'inherit' }).status === 0;
  tally.add(ok ? 1 : 0, ok ? 0 : 1);
} else {
  console.log(`There is nothing to run under the name ${what}`);
  tally.add(0, 1);
}
tally.close();
