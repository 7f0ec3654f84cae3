import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findChromium } from '../equipment.mjs';
import { root } from '../tally.mjs';
import { crowd } from './crowd.mjs';
import { percentile, round } from './figures.mjs';

const PORT = Number(process.env.FAIRWAY_PAGES_PORT ?? 4320);
const ADDRESS = `http://127.0.0.1:${PORT}`;
/** A market that has grown: what its lists and its board have to bear. */
const CROWD = { scenarios: 2_000, pilots: 600 };
/** `shows` stands when the page has its records; `more` is how often the list is asked to go on before it is scrolled. */
const PAGES = {
  list: { path: '/scenarios', shows: '.scenario-rows > li', more: 15 },
  table: { path: '/scenarios?view=table', shows: '.data-table tbody tr', more: 50 },
  board: { path: '/pipeline', shows: '.pilot-card' },
};
/** What is still read, drawn or noted after the records stand. */
const SETTLING_MS = 2_000;
/** The visitor of the budgets: 9 Mbit/s, 40 ms away, a processor a quarter as fast as this one. */
const LINE = { offline: false, downloadThroughput: 9e6 / 8, uploadThroughput: 9e6 / 8, latency: 40 };
const SLOWER = 4;
const STEPS = 160;
const STEP_PX = 160;

/** How soon lists and the board are painted on a slow line and a slow processor, whether they jump, and how evenly they scroll. */
export async function bench({ traces } = {}) {
  const dataDir = mkdtempSync(join(tmpdir(), 'fairway-console-'));
  // A market that is there already is looked at as a copy, since it is filled up.
  if (process.env.FAIRWAY_PAGES_DATA)
    execFileSync('cp', ['-a', `${process.env.FAIRWAY_PAGES_DATA}/.`, dataDir]);
  const server = spawn(process.execPath, ['apps/cli/dist/main.js', 'start'], {
    cwd: root,
    env: { ...process.env, PORT: String(PORT), DATA_DIR: dataDir, LOG_LEVEL: 'warn' },
    stdio: 'ignore',
  });
  const found = findChromium();
  const browser = await chromium.launch({
    ...(found && found !== 'playwright' ? { executablePath: found } : {}),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
  });
  try {
    await ready();
    const { databaseUrl } = JSON.parse(readFileSync(join(dataDir, 'running.json'), 'utf8'));
    const results = { market: await crowd(databaseUrl, CROWD) };
    if (traces) mkdirSync(traces, { recursive: true });
    for (const [name, page] of Object.entries(PAGES))
      results[name] = {
        ...(await load(browser, page)),
        ...(await scroll(browser, page, traces && join(traces, `${name}.json`))),
      };
    // The same scrolling on an empty page: what this machine's browser itself leaves uneven.
    results.floor = await scroll(browser, null);
    return results;
  } finally {
    await browser.close();
    const gone = new Promise((done) => server.once('exit', done));
    server.kill('SIGINT');
    await gone;
    rmSync(dataDir, { recursive: true, force: true });
  }
}

async function ready() {
  for (let tries = 0; tries < 300; tries++) {
    const answer = await fetch(`${ADDRESS}/health/ready`).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((done) => setTimeout(done, 1_000));
  }
  throw new Error('Fairway did not come up');
}

async function visitor(browser) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await page.addInitScript(watchPage);
  const signedIn = await page.request.post(`${ADDRESS}/graphql`, {
    data: { query: 'mutation { demoSignIn(input: { role: OFFICER }) { problems { code } } }' },
  });
  if (!signedIn.ok()) throw new Error(`Signing in answered ${signedIn.status()}`);
  return { context, page, devtools: await context.newCDPSession(page) };
}

/** Opens a page with an empty cache on the slow line. */
async function load(browser, { path, shows }) {
  const { context, page, devtools } = await visitor(browser);
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', LINE);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await page.goto(`${ADDRESS}${path}`);
  await page.locator(shows).first().waitFor();
  await page.waitForTimeout(SETTLING_MS);
  const { paint, shift, shifted, busy } = await page.evaluate(() => window.seen);
  await context.close();
  return {
    largest_paint_ms: Math.round(paint),
    layout_shift: round(shift),
    shifted: shifted.slice(0, 5),
    busy_while_loading_ms: Math.round(busy.reduce((sum, ms) => sum + ms - 50, 0)),
  };
}

/** Scrolls down and up again through a page as long as asked for, or through a tall empty one for `null`. */
async function scroll(browser, wanted, trace) {
  const { context, page, devtools } = await visitor(browser);
  if (wanted) {
    await page.goto(`${ADDRESS}${wanted.path}`);
    await page.locator(wanted.shows).first().waitFor();
    for (let times = 0; times < (wanted.more ?? 0); times++) {
      const more = page.locator('.load-more button');
      if (!(await more.count())) break;
      const arrived = page.waitForResponse((answer) => answer.url().endsWith('/graphql'));
      await more.click();
      await arrived;
      await page.locator('.load-more .ant-btn-loading').waitFor({ state: 'detached' });
    }
    await page.evaluate(() => scrollTo(0, 0));
  } else {
    await page.goto(`${ADDRESS}/health`);
    await page.setContent('<div style="height: 40000px">.</div>');
  }
  const nodes = await page.evaluate(() => document.querySelectorAll('*').length);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await page.mouse.move(700, 500);
  await page.waitForTimeout(SETTLING_MS);
  await page.evaluate(() => (window.seen.busy.length = 0));
  if (trace) await browser.startTracing(page, { path: trace });
  await page.evaluate(recordFrames);
  for (let step = 0; step < STEPS; step++) {
    await page.mouse.wheel(0, step < STEPS / 2 ? STEP_PX : -STEP_PX);
    await page.waitForTimeout(14);
  }
  const frames = await page.evaluate(() => window.frameIntervals);
  if (trace) await browser.stopTracing();
  const { busy } = await page.evaluate(() => window.seen);
  await context.close();
  return {
    elements: nodes,
    frames: frames.length,
    frame_p50_ms: round(percentile(frames, 0.5)),
    frame_p95_ms: round(percentile(frames, 0.95)),
    frame_longest_ms: round(Math.max(...frames)),
    long_tasks: busy.length,
    long_task_longest_ms: Math.round(Math.max(0, ...busy)),
  };
}

/** Notes the largest paint, what jumped and by how much, and tasks that held the page for more than 50 ms. */
function watchPage() {
  const seen = { paint: 0, shift: 0, shifted: [], busy: [] };
  window.seen = seen;
  const watch = (type, note) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  watch('largest-contentful-paint', (entry) => (seen.paint = entry.startTime));
  watch('longtask', (entry) => seen.busy.push(entry.duration));
  watch('layout-shift', (entry) => {
    if (entry.hadRecentInput) return;
    seen.shift += entry.value;
    for (const { node } of entry.sources ?? [])
      if (node) seen.shifted.push(`${node.nodeName.toLowerCase()}.${node.className ?? ''}`);
  });
}

/** Keeps the milliseconds between frames from now on. */
function recordFrames() {
  const intervals = (window.frameIntervals = []);
  let before = performance.now();
  const next = (now) => {
    if (now > before) intervals.push(now - before);
    before = now;
    requestAnimationFrame(next);
  };
  requestAnimationFrame(next);
}
