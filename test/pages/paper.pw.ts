/// <reference lib="dom" />
import { ask, expect, open, settled, test, violationsOf, type Page } from './kit.ts';

const A4 = { width: 688, height: 1000 };

/** What lies on paper: the page as it is printed, as wide as A4 within its margins. */
async function onPaper(page: Page, name: string): Promise<void> {
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize(A4);
  await expect(page.locator('.side, .tabs-bottom, .top').first()).toBeHidden();
  await expect(page.getByRole('main').locator('button:visible')).toHaveCount(0);
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
  ).toBeLessThanOrEqual(1);
  await page.screenshot({ path: `test-results/pages/paper-${name}.png`, fullPage: true });
}

/** Dark on light, whatever the screen was: text of a dark page would not be seen on paper. */
async function inkOnWhite(page: Page): Promise<void> {
  const { ink, paper } = await page.evaluate(() => {
    const light = (color: string): number =>
      (color.match(/[\d.]+/g) ?? []).slice(0, 3).reduce((sum, one) => sum + Number(one), 0) / 765;
    return {
      ink: light(getComputedStyle(document.querySelector('main h1')!).color),
      paper: light(getComputedStyle(document.documentElement).backgroundColor),
    };
  });
  expect(ink).toBeLessThan(0.25);
  expect(paper).toBeGreaterThan(0.95);
}

async function ownScenario(page: Page): Promise<string> {
  const { myScenarios } = await ask<{ myScenarios: { nodes: { code: string; matchCount: number }[] } }>(
    page,
    '{ myScenarios(first: 50, states: [OPEN]) { nodes { code matchCount } } }',
  );
  return myScenarios.nodes.find((one) => one.matchCount > 0)!.code;
}

test.use({ colorScheme: 'dark' });

test('a pilot on paper has all of its parts, with figures where the screen has charts', async ({ page }) => {
  await open(page, 'OFFICER', '/pipeline', 'en');
  const { pilots } = await ask<{
    pilots: {
      nodes: { code: string; state: string; stage: string; indicators: { readingCount: number }[] }[];
    };
  }>(page, '{ pilots(first: 50) { nodes { code state stage indicators { readingCount } } } }');
  const { code } = pilots.nodes.find(
    (one) =>
      one.state === 'RUNNING' &&
      one.stage !== 'REPLICATING' &&
      one.indicators.some(({ readingCount }) => readingCount > 0),
  )!;
  await open(page, null, `/pilots/${code}`, 'en');
  await expect(page.getByRole('button', { name: 'Print' })).toBeVisible();
  await onPaper(page, 'pilot');
  await inkOnWhite(page);
  for (const part of ['Milestones', 'Indicators', 'Risks', 'Trail'])
    await expect(page.getByRole('heading', { level: 2, name: part })).toBeVisible();
  await expect(page.getByRole('columnheader', { name: 'Reading' }).first()).toBeVisible();
  await expect(page.getByRole('heading', { name: /Next gate/ })).toBeVisible();
  expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(10_000);
});

test('a scenario on paper has all of its parts', async ({ page }) => {
  await open(page, 'FIRM', '/my/scenarios', 'zh');
  await open(page, null, `/scenarios/${await ownScenario(page)}`, 'zh');
  await onPaper(page, 'scenario');
  await inkOnWhite(page);
  for (const part of ['业务问题', '验收指标', '数据', '条件', '修改记录'])
    await expect(page.getByRole('heading', { name: part, exact: true }).first()).toBeVisible();
});

test('matches on paper: the ranking, and why the one that is open fits', async ({ page }) => {
  await open(page, 'FIRM', '/my/scenarios', 'en');
  await open(page, null, `/scenarios/${await ownScenario(page)}/matches`, 'en');
  await onPaper(page, 'matches');
  await inkOnWhite(page);
  await expect(page.getByRole('heading', { name: /Candidates/ })).toBeVisible();
  await expect(page.getByRole('heading', { name: /Hard requirements/ })).toBeVisible();
});

test('a firm takes away one list of everybody to be introduced to it', async ({ page }) => {
  await open(page, 'FIRM', '/matches', 'en');
  await page.getByRole('link', { name: 'Introduction list' }).click();
  await expect(page).toHaveURL(/\/matches\/print$/);
  await expect(page.getByRole('heading', { level: 1, name: /Introduction list of / })).toBeVisible();
  const { myScenarios } = await ask<{ myScenarios: { nodes: { matchCount: number }[] } }>(
    page,
    '{ myScenarios(first: 50, states: [OPEN, EVALUATING]) { nodes { matchCount } } }',
  );
  const fitting = myScenarios.nodes.filter((one) => one.matchCount > 0).length;
  await expect(page.locator('.introduced-scenario')).toHaveCount(fitting);
  await settled(page);
  expect(await violationsOf(page)).toEqual([]);
  await onPaper(page, 'introduction-of-firm');
  await inkOnWhite(page);
  await expect(page.locator('.introduction > li').first()).toBeVisible();
});
