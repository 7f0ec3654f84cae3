import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findChromium } from '../equipment.mjs';
import { root } from '../tally.mjs';
import { crowd } from './crowd.mjs';
import { load, scroll, SLOWER, visitor, work } from './visitor.mjs';

const PORT = Number(process.env.FAIRWAY_PAGES_PORT ?? 4320);
/** A market that has grown: what its lists and its board have to bear. */
const CROWD = { scenarios: 3_600, pilots: 600 };
/** `shows` stands when the page has its records; `more` is how often the list is asked to go on before it is scrolled. */
const PAGES = {
  list: { path: '/scenarios', shows: '.scenario-rows > li', more: 15, scrolled: true },
  table: { path: '/scenarios?view=table', shows: '.data-table tbody tr', more: 50, scrolled: true },
  board: { path: '/pipeline', shows: '.pilot-card', scrolled: true },
  overview: { path: '/dashboard', shows: '.kpi' },
  solutions: { path: '/solutions', shows: 'main li h2, main li h3' },
  audit: { path: '/audit', shows: 'main tbody tr', role: 'ADMINISTRATOR' },
};

/**
 * How soon pages are painted on a slow line and a slow processor, whether they jump, what work they are, and how evenly
 * lists and the board scroll. FAIRWAY_BENCH_PAGES names some of them; FAIRWAY_BENCH_ADDRESS looks at a market that runs already.
 */
export async function bench({ traces } = {}) {
  const market = process.env.FAIRWAY_BENCH_ADDRESS
    ? { address: process.env.FAIRWAY_BENCH_ADDRESS, close: () => Promise.resolve() }
    : await start();
  const found = findChromium();
  const browser = await chromium.launch({
    ...(found && found !== 'playwright' ? { executablePath: found } : {}),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
  });
  const { address } = market;
  try {
    const results = { market: market.holds };
    if (traces) mkdirSync(traces, { recursive: true });
    const named = process.env.FAIRWAY_BENCH_PAGES?.split(',');
    for (const [name, page] of await pagesOf(browser, address)) {
      if (named && !named.includes(name)) continue;
      results[name] = {
        loading: await load(browser, address, page),
        work: await work(browser, address, page),
        ...(page.scrolled && {
          scrolling: await scroll(browser, address, page, 1, traces && join(traces, `${name}.json`)),
          scrolling_slowed: await scroll(browser, address, page, SLOWER),
        }),
      };
    }
    // The same scrolling on an empty page: what this machine's browser itself leaves uneven.
    results.floor = {
      scrolling: await scroll(browser, address, null, 1),
      scrolling_slowed: await scroll(browser, address, null, SLOWER),
    };
    return results;
  } finally {
    await browser.close();
    await market.close();
  }
}

/** Fairway on data of its own, with as many records as a grown market has. */
async function start() {
  const dataDir = mkdtempSync(join(tmpdir(), 'fairway-console-'));
  // A market that is there already is looked at as a copy, since it is filled up.
  if (process.env.FAIRWAY_PAGES_DATA)
    execFileSync('cp', ['-a', `${process.env.FAIRWAY_PAGES_DATA}/.`, dataDir]);
  const server = spawn(process.execPath, ['apps/cli/dist/main.js', 'start'], {
    cwd: root,
    env: { ...process.env, PORT: String(PORT), DATA_DIR: dataDir, LOG_LEVEL: 'warn' },
    stdio: 'ignore',
  });
  const close = async () => {
    const gone = new Promise((done) => server.once('exit', done));
    server.kill('SIGINT');
    await gone;
    rmSync(dataDir, { recursive: true, force: true });
  };
  try {
    const address = `http://127.0.0.1:${PORT}`;
    await ready(address);
    const { databaseUrl } = JSON.parse(readFileSync(join(dataDir, 'running.json'), 'utf8'));
    return { address, close, holds: await crowd(databaseUrl, CROWD) };
  } catch (error) {
    await close();
    throw error;
  }
}

async function ready(address) {
  for (let tries = 0; tries < 300; tries++) {
    const answer = await fetch(`${address}/health/ready`).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((done) => setTimeout(done, 1_000));
  }
  throw new Error('Fairway did not come up');
}

/** The pages by name, with the matches of the firm's scenario that has most of them. */
async function pagesOf(browser, address) {
  const { context, page } = await visitor(browser, address, 'FIRM');
  const answer = await page.request.post(`${address}/graphql`, {
    data: { query: '{ myScenarios(first: 100, states: [OPEN]) { nodes { code matchCount } } }' },
  });
  const { data } = await answer.json();
  await context.close();
  const most = data?.myScenarios.nodes
    .filter(({ matchCount }) => matchCount > 0)
    .sort((a, b) => b.matchCount - a.matchCount)[0];
  return Object.entries({
    ...PAGES,
    ...(most && { matches: { path: `/scenarios/${most.code}/matches`, shows: '.match-item', role: 'FIRM' } }),
  });
}
