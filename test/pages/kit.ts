/// <reference lib="dom" />
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page, type Request } from '@playwright/test';

export { expect, test, type Page };

export const WIDTHS = { desk: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } };
export const LANGUAGES = ['zh', 'en'] as const;
export type Role = 'FIRM' | 'VENDOR' | 'OFFICER' | 'REVIEWER' | 'ADMINISTRATOR';

/** What each page waits for, streams aside: they stay open. */
const underWay = new WeakMap<Page, Set<Request>>();

/** Remembers everything that goes wrong on a page from now on; the list fills as it happens. */
export function watch(page: Page): string[] {
  const trouble: string[] = [];
  const own = new URL(test.info().project.use.baseURL!).host;
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (!['data:', 'blob:'].includes(url.protocol) && url.host !== own)
      trouble.push(`request to another host: ${request.url()}`);
  });
  const waiting = new Set<Request>();
  underWay.set(page, waiting);
  page.on('request', (request) => {
    if (!request.headers().accept?.includes('event-stream')) waiting.add(request);
  });
  page.on('requestfinished', (request) => waiting.delete(request));
  page.on('requestfailed', (request) => waiting.delete(request));
  page.on('pageerror', (error) => trouble.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') trouble.push(`console: ${message.text()}`);
  });
  return trouble;
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
  if (role) await signIn(page, role);
  const [address, secret] = path.split('#');
  await page.goto(
    `${address}${address!.includes('?') ? '&' : '?'}lang=${language}${secret ? `#${secret}` : ''}`,
  );
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.waitForLoadState('networkidle');
  return trouble;
}

/** Waits until the page shows what it loads: not grey bars in its place, nor the dots of names to come. */
export async function loaded(page: Page): Promise<void> {
  const coming = page.locator('.skeleton-rows, .overview-skeleton, [aria-busy="true"]');
  const quiet = (): boolean => !underWay.get(page)?.size;
  await expect
    .poll(async () => {
      if (!quiet()) return false;
      // What has come is shown, and may ask for more.
      await page.waitForTimeout(200);
      return quiet() && !(await coming.count()) && !(await page.locator('body').innerText()).includes('⋯');
    })
    .toBe(true);
}

/** What is against WCAG 2.2 AA on the page as it stands, or within some parts of it, open menus and dialogs included. */
export async function violationsOf(page: Page, within?: readonly string[]): Promise<string[]> {
  // What is still fading in has not its colours yet.
  await page.evaluate(async () => {
    const passing = document
      .getAnimations()
      .filter((one) => one.effect?.getComputedTiming().iterations !== Infinity);
    await Promise.all(passing.map((one) => one.finished.catch(() => undefined)));
  });
  const axe = new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']);
  for (const part of within ?? []) if (await page.locator(part).count()) axe.include(part);
  const { violations } = await axe.analyze();
  return violations.map(
    (one) =>
      `${one.id}: ${one.nodes
        .map((node) => node.target.join(' '))
        .slice(0, 3)
        .join(', ')}`,
  );
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
    await loaded(page);
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
