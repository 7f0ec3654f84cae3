import { percentile, round } from './figures.mjs';

/** The visitor of the budgets: 9 Mbit/s, 40 ms away, a processor a quarter as fast as this one. */
const LINE = { offline: false, downloadThroughput: 9e6 / 8, uploadThroughput: 9e6 / 8, latency: 40 };
export const SLOWER = 4;
/** What is still read, drawn or noted after the records stand. */
const SETTLING_MS = 2_000;
const PATIENCE_MS = 180_000;
const STEPS = 160;
const STEP_PX = 160;
const LONG_MS = 50;

export async function visitor(browser, address, role = 'OFFICER') {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  await page.addInitScript(watchPage);
  const signedIn = await page.request.post(`${address}/graphql`, {
    data: { query: `mutation { demoSignIn(input: { role: ${role} }) { problems { code } } }` },
  });
  if (!signedIn.ok()) throw new Error(`Signing in answered ${signedIn.status()}`);
  return { context, page, devtools: await context.newCDPSession(page) };
}

/**
 * Opens a page with an empty cache on the slow line. Beside the clock, which a busy machine holds up, stand the
 * processor's own milliseconds in the page's thread, unslowed, and how many times the same fixed work took its usual time.
 */
export async function load(browser, address, { path, shows, role }) {
  const { context, page, devtools } = await visitor(browser, address, role);
  try {
    const strain = await strainOf(page);
    await devtools.send('Network.enable');
    await devtools.send('Network.emulateNetworkConditions', LINE);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    await page.addInitScript(watchFor, shows);
    await page.goto(`${address}${path}`, { waitUntil: 'commit' });
    await page.locator(shows).first().waitFor();
    await page.waitForTimeout(SETTLING_MS);
    const { first, paint, shift, shifted, busy } = await page.evaluate(() => window.seen);
    return {
      first_records_ms: Math.round(first),
      largest_paint_ms: Math.round(paint),
      layout_shift: round(shift),
      shifted: shifted.slice(0, 5),
      busy_while_loading_ms: Math.round(busy.reduce((sum, ms) => sum + ms - LONG_MS, 0)),
      elements: await page.evaluate(() => document.querySelectorAll('*').length),
      machine_strain: round(strain),
    };
  } finally {
    await context.close();
  }
}

/** Processor milliseconds of the page's own thread until its records stand, on the plain machine and line. */
export async function work(browser, address, { path, shows, role }) {
  const { context, page, devtools } = await visitor(browser, address, role);
  try {
    await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
    await page.goto(`${address}${path}`, { waitUntil: 'commit' });
    await page.locator(shows).first().waitFor();
    return await workOf(devtools);
  } finally {
    await context.close();
  }
}

async function workOf(devtools) {
  const { metrics } = await devtools.send('Performance.getMetrics');
  const ms = (name) => Math.round(1_000 * metrics.find((one) => one.name === name).value);
  return {
    processor_ms: ms('TaskDuration'),
    script_ms: ms('ScriptDuration'),
    layout_ms: ms('LayoutDuration') + ms('RecalcStyleDuration'),
  };
}

/** Scrolls down and up again through a page as long as asked for, or through a tall empty one for `null`. */
export async function scroll(browser, address, wanted, rate, trace) {
  const { context, page, devtools } = await visitor(browser, address);
  try {
    if (wanted) await longAs(page, address, wanted);
    else {
      await page.goto(`${address}/health`);
      await page.setContent('<div style="height: 40000px">.</div>');
    }
    const strain = await strainOf(page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate });
    await page.mouse.move(700, 500);
    await page.waitForTimeout(SETTLING_MS);
    await page.evaluate(() => (window.seen.busy.length = 0));
    if (trace) await browser.startTracing(page, { path: trace });
    await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
    const before = await workOf(devtools);
    await page.evaluate(recordFrames);
    for (let step = 0; step < STEPS; step++) {
      await page.mouse.wheel(0, step < STEPS / 2 ? STEP_PX : -STEP_PX);
      await page.waitForTimeout(14);
    }
    const frames = await page.evaluate(() => window.frameIntervals);
    const after = await workOf(devtools);
    if (trace) await browser.stopTracing();
    const { busy } = await page.evaluate(() => window.seen);
    return {
      elements: await page.evaluate(() => document.querySelectorAll('*').length),
      frames: frames.length,
      frame_p50_ms: round(percentile(frames, 0.5)),
      frame_p95_ms: round(percentile(frames, 0.95)),
      frame_longest_ms: round(Math.max(...frames)),
      frames_over_50_ms: frames.filter((ms) => ms > LONG_MS).length,
      processor_ms_per_frame: round((after.processor_ms - before.processor_ms) / frames.length),
      long_tasks: busy.length,
      long_task_longest_ms: Math.round(Math.max(0, ...busy)),
      machine_strain: round(strain),
    };
  } finally {
    await context.close();
  }
}

async function longAs(page, address, { path, shows, more = 0 }) {
  await page.goto(`${address}${path}`, { waitUntil: 'commit' });
  await page.locator(shows).first().waitFor();
  for (let times = 0; times < more; times++) {
    const button = page.locator('.load-more button');
    if (!(await button.count())) break;
    const arrived = page.waitForResponse((answer) => answer.url().endsWith('/graphql'));
    await button.click();
    await arrived;
    await page.locator('.load-more .ant-btn-loading').waitFor({ state: 'detached' });
  }
  await page.evaluate(() => scrollTo(0, 0));
}

/** How many times as long as its quickest the same fixed work takes on average: 1 on an idle machine. */
async function strainOf(page) {
  const times = await page.evaluate(() =>
    Array.from({ length: 40 }, () => {
      const began = performance.now();
      let sum = 0;
      for (let n = 0; n < 3_000_000; n++) sum = (sum + Math.imul(n, 31)) | 0;
      return performance.now() - began + (sum === 0 ? 1e-9 : 0);
    }),
  );
  return times.reduce((sum, ms) => sum + ms, 0) / times.length / Math.min(...times);
}

/** Notes the largest paint, what jumped and by how much, and tasks that held the page for more than 50 ms. */
function watchPage() {
  const seen = { first: 0, paint: 0, shift: 0, shifted: [], busy: [] };
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

/** Notes when the first record has been painted. */
function watchFor(shows) {
  const look = () =>
    requestAnimationFrame(() =>
      document.querySelector(shows) ? setTimeout(() => (window.seen.first = performance.now())) : look(),
    );
  look();
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
