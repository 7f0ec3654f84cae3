import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findChromium } from '../equipment.mjs';
import { root } from '../tally.mjs';
import { percentile, round } from './figures.mjs';

const PORT = Number(process.env.FAIRWAY_PAGES_PORT ?? 4320);
const ADDRESS = `http://127.0.0.1:${PORT}`;
const PAGES = { list: '/scenarios', board: '/pipeline' };
/** The visitor of the budgets: 9 Mbit/s, 40 ms away, a processor a quarter as fast as this one. */
const LINE = { offline: false, downloadThroughput: 9e6 / 8, uploadThroughput: 9e6 / 8, latency: 40 };
const SLOWER = 4;
const STEPS = 80;

/** How soon the list and the board are painted on a slow line and a slow processor, and how evenly they scroll. */
export async function bench() {
  const dataDir = process.env.FAIRWAY_PAGES_DATA ?? mkdtempSync(join(tmpdir(), 'fairway-console-'));
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
    const results = {};
    for (const [name, path] of Object.entries(PAGES)) {
      const [first, again] = [await visit(browser, path), await visit(browser, path)];
      results[name] = { largest_paint_ms: first.paint, layout_shift: first.shift, ...again.scroll };
    }
    // The same scrolling on an empty page: what this machine's browser itself leaves uneven.
    results.floor = (await visit(browser, null)).scroll;
    return results;
  } finally {
    await browser.close();
    const gone = new Promise((done) => server.once('exit', done));
    server.kill('SIGINT');
    await gone;
    if (!process.env.FAIRWAY_PAGES_DATA) rmSync(dataDir, { recursive: true, force: true });
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

/** Opens a page with an empty cache, or a tall empty one for `null`, and scrolls through it. */
async function visit(browser, path) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await page.addInitScript(watchPaints);
  if (path) {
    await page.request.post(`${ADDRESS}/graphql`, {
      data: { query: 'mutation { demoSignIn(input: { role: OFFICER }) { problems { code } } }' },
    });
    await devtools.send('Network.enable');
    await devtools.send('Network.emulateNetworkConditions', LINE);
  }
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  if (path) await page.goto(`${ADDRESS}${path}`, { waitUntil: 'networkidle' });
  else await page.setContent('<div style="height: 8000px">.</div>');
  const { paint, shift } = await page.evaluate(() => ({ paint: window.largestPaint, shift: window.shift }));
  const intervals = page.evaluate(recordFrames, STEPS * 16);
  await page.mouse.move(700, 500);
  for (let step = 0; step < STEPS; step++) {
    await page.mouse.wheel(0, step < STEPS / 2 ? 120 : -120);
    await page.waitForTimeout(14);
  }
  const frames = await intervals;
  await context.close();
  return {
    paint: Math.round(paint),
    shift: round(shift),
    scroll: {
      frames: frames.length,
      frame_p50_ms: round(percentile(frames, 0.5)),
      frame_p95_ms: round(percentile(frames, 0.95)),
      frame_longest_ms: round(Math.max(...frames)),
    },
  };
}

function watchPaints() {
  Object.assign(window, { largestPaint: 0, shift: 0 });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) window.largestPaint = entry.startTime;
  }).observe({ type: 'largest-contentful-paint', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.shift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
}

/** Milliseconds between the frames of the next while. */
function recordFrames(forMs) {
  return new Promise((done) => {
    const intervals = [];
    const began = performance.now();
    let before = began;
    const next = (now) => {
      if (now > before) intervals.push(now - before);
      before = now;
      if (now - began > forMs) done(intervals);
      else requestAnimationFrame(next);
    };
    requestAnimationFrame(next);
  });
}
