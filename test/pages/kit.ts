/// <reference lib="dom" />
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type Axe from 'axe-core';
import { expect, test, type Page, type Request } from '@playwright/test';

export { expect, test, type Page };

export const WIDTHS = { desk: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } };
export const LANGUAGES = ['zh', 'en'] as const;
export type Role = 'FIRM' | 'VENDOR' | 'OFFICER' | 'REVIEWER' | 'ADMINISTRATOR';

/** Remembers everything that goes wrong on a page from now on; the list fills as it happens. */
export function watch(page: Page): string[] {
  const trouble: string[] = [];
  const own = new URL(test.info().project.use.baseURL!).host;
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (!['data:', 'blob:'].includes(url.protocol) && url.host !== own)
      trouble.push(`request to another host: ${request.url()}`);
  });
  page.on('websocket', (socket) => {
    if (new URL(socket.url()).host !== own) trouble.push(`socket to another host: ${socket.url()}`);
  });
  page.on('pageerror', (error) => trouble.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') trouble.push(`console: ${message.text()}`);
  });
  return trouble;
}

/** What each page has asked for and not got yet. */
const asked = new WeakMap<Page, Set<Request>>();

/** Counts what a page asks for, from now on. */
function count(page: Page): Set<Request> {
  const open = asked.get(page);
  if (open) return open;
  const set = new Set<Request>();
  page.on('request', (request) => set.add(request));
  page.on('requestfinished', (request) => set.delete(request));
  page.on('requestfailed', (request) => set.delete(request));
  // What a page had asked for goes with it.
  page.on('framenavigated', (frame) => {
    if (frame === page.mainFrame())
      for (const request of set) if (!request.isNavigationRequest()) set.delete(request);
  });
  asked.set(page, set);
  return set;
}

/** Waits until a page has what it shows: it waits for no answer, shows no skeleton, and says nowhere that it is busy. */
export async function settled(page: Page): Promise<void> {
  const open = count(page);
  await expect
    .poll(
      async () => {
        // An answer may lead to the next question, once what it changed is drawn.
        for (let look = 0; look < 3; look++) {
          if (open.size) return [...open].map((one) => one.url());
          const busy = await page.evaluate(async () => {
            await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 20)));
            return (
              [...document.querySelectorAll('[class*=skeleton], [aria-busy=true]')]
                .filter((one) => one.checkVisibility())
                .map((one) => one.className)
                // Names to come.
                .concat(document.body.innerText.includes('⋯') ? ['⋯'] : [])
            );
          });
          if (busy.length) return busy;
        }
        return [];
      },
      { intervals: [20, 50, 100] },
    )
    .toEqual([]);
}

/** Sends one operation with the page's session. */
export async function ask<Data>(page: Page, query: string, variables: object = {}): Promise<Data> {
  const answer = await page.request.post('/graphql', { data: { query, variables } });
  const body = (await answer.json()) as { data: Data; errors?: unknown };
  expect(body.errors).toBeUndefined();
  return body.data;
}

/** Signs in as a demo account the way the page does it. */
export async function signIn(page: Page, role: Role): Promise<void> {
  const data = await ask(
    page,
    'mutation ($role: DemoRole!) { demoSignIn(input: { role: $role }) { problems { code } } }',
    { role },
  );
  expect(data).toMatchObject({ demoSignIn: { problems: [] } });
}

/** How this browser's console looks from its next page on. */
export async function prefer(
  page: Page,
  preferences: { scheme?: 'light' | 'dark'; text?: 'normal' | 'large' },
): Promise<void> {
  await page.addInitScript(
    (value) => localStorage.setItem('fairway.preferences', value),
    JSON.stringify(preferences),
  );
}

/** Opens a page in a language, as a demo account unless `role` is null (whoever is signed in). */
export async function open(page: Page, role: Role | null, path: string, language: string): Promise<string[]> {
  const trouble = watch(page);
  count(page);
  if (role) await signIn(page, role);
  const [address, secret] = path.split('#');
  await page.goto(
    `${address}${address!.includes('?') ? '&' : '?'}lang=${language}${secret ? `#${secret}` : ''}`,
  );
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await settled(page);
  return trouble;
}

/** The inspector, brought into each document once: the console has no frames within. */
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What is against WCAG 2.2 AA on the page as it stands, or within some parts of it, open menus and dialogs included. */
export async function violationsOf(page: Page, within?: readonly string[]): Promise<string[]> {
  // A button at work is paler, and nobody can press it.
  await page
    .locator('.ant-btn-loading')
    .first()
    .waitFor({ state: 'hidden', timeout: 15_000 })
    .catch(() => undefined);
  // What is still fading in has not its colours yet.
  await page.evaluate(async () => {
    const passing = document
      .getAnimations()
      .filter((one) => one.effect?.getComputedTiming().iterations !== Infinity);
    await Promise.all(passing.map((one) => one.finished.catch(() => undefined)));
  });
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
  const violations = await page.evaluate(
    async ({ parts, tags }) => {
      const { axe } = window as unknown as { axe: typeof Axe };
      const present = parts?.filter((part) => document.querySelector(part));
      const found = await axe.run(present?.length ? { include: present } : document, {
        runOnly: tags,
        resultTypes: ['violations'],
        iframes: false,
      });
      return found.violations.map(({ id, nodes }) => ({
        id,
        targets: nodes.map(({ target }) => target.join(' ')),
      }));
    },
    { parts: within && [...within], tags: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
  );
  return violations.map(({ id, targets }) => `${id}: ${targets.slice(0, 3).join(', ')}`);
}

/** Everything with everything, and pictures of whole pages; else each page once and what a window shows. */
export const FULL = process.env.FAIRWAY_PAGES_FULL === '1';

/** A picture of what is seen. Whole pages by a taller window: the browser's own way passes through a window of 1 × 1, which is a phone. */
export async function picture(page: Page, name: string): Promise<void> {
  const size = page.viewportSize()!;
  // What scrolls within itself grows with the window, and a list that shows only what is seen grows once it is seen.
  for (let height = size.height, times = 0; FULL && times < 3; times++) {
    const whole = Math.min(
      16_000,
      await page.evaluate(() => {
        const within = [...document.querySelectorAll('main *')].map((one) =>
          /auto|scroll/.test(getComputedStyle(one).overflowY) ? one.scrollHeight - one.clientHeight : 0,
        );
        return document.documentElement.scrollHeight + Math.max(0, ...within);
      }),
    );
    if (whole <= height) break;
    height = whole;
    await page.setViewportSize({ ...size, height });
    await settled(page);
  }
  await page.screenshot({ path: `test-results/pages/${name}.png` });
  await page.setViewportSize(size);
}

/** What holds on every page: no sideways scrolling, no violation, no request to another host, no error; with a picture. */
export async function check(page: Page, name: string, trouble: string[]): Promise<void> {
  await picture(page, name);
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
  ).toBeLessThanOrEqual(1);
  // What lies half under the bar at the top has no size of its own.
  await page.evaluate(() => scrollTo(0, 0));
  expect(await violationsOf(page)).toEqual([]);
  expect(trouble).toEqual([]);
}

/** An example of the docs, as somebody would send it by hand. */
const example = (name: string): object =>
  JSON.parse(readFileSync(join(import.meta.dirname, `../../docs/${name}.json`), 'utf8')) as object;

/** Opens the example of the docs as whoever is signed in, to take proposals for so long. */
export async function openScenario(page: Page, ms = 30 * 86_400_000): Promise<string> {
  const { scenarioDraft } = await ask<{ scenarioDraft: { scenario: { id: string; code: string } } }>(
    page,
    'mutation ($input: ScenarioDraftInput!) { scenarioDraft(input: $input) { scenario { id code } problems { code } } }',
    { input: example('scenario') },
  );
  const { id, code } = scenarioDraft.scenario;
  const { scenarioSubmit } = await ask<{ scenarioSubmit: { problems: unknown[] } }>(
    page,
    'mutation ($input: ScenarioSubmitInput!) { scenarioSubmit(input: $input) { problems { code path } } }',
    {
      input: {
        ...example('submit'),
        scenarioId: id,
        proposalDeadline: new Date(Date.now() + ms).toISOString(),
      },
    },
  );
  expect(scenarioSubmit.problems).toEqual([]);
  return code;
}
