import { ask, check, expect, LANGUAGES, open, signIn, test, WIDTHS, type Page } from './kit.ts';

const WORDS = {
  zh: {
    start: '重新评分全部场景',
    pause: /^暂停 MR/,
    resume: /^继续 MR/,
    nights: '每晚的引荐',
    made: '已安排引荐',
  },
  en: {
    start: 'Score the whole market again',
    pause: /^Pause MR/,
    resume: /^Resume MR/,
    nights: 'Introductions by night',
    made: 'Introduced',
  },
};

interface Introduced {
  code: string;
  matches: {
    nodes: {
      introduced: boolean;
      introduction: { reason: string | null } | null;
      solution: { code: string };
    }[];
  };
}

/** An open scenario with a pair that is introduced. */
async function introduced(page: Page): Promise<Introduced> {
  const { scenarios } = await ask<{ scenarios: { nodes: Introduced[] } }>(
    page,
    `{ scenarios(first: 20, states: [OPEN]) { nodes { code matches(first: 20, recommended: true) {
       nodes { introduced introduction { reason } solution { code } } } } } }`,
  );
  const found = scenarios.nodes.find(({ matches }) => matches.nodes.some((one) => one.introduced));
  expect(found).toBeDefined();
  return found!;
}

for (const language of LANGUAGES)
  test(`a match says whether it is introduced, and why (${language})`, async ({ page }) => {
    await signIn(page, 'OFFICER');
    const scenario = await introduced(page);
    const pair = scenario.matches.nodes.find((one) => one.introduced)!;
    await page.setViewportSize(WIDTHS.desk);
    const trouble = await open(
      page,
      null,
      `/scenarios/${scenario.code}/matches?m=${pair.solution.code}`,
      language,
    );
    await expect(
      page.locator('.match-panel .introduction-note').getByText(WORDS[language].made),
    ).toBeVisible();
    // Every introduced row of the list carries the same word, and no other does.
    await expect(
      page.locator('.match-list .pills').getByText(WORDS[language].made, { exact: true }),
    ).toHaveCount(scenario.matches.nodes.filter((one) => one.introduced).length);
    await check(page, `introduction-${language}`, trouble);
    await page.setViewportSize(WIDTHS.phone);
    await check(page, `introduction-${language}-phone`, trouble);
  });

test('the last nights show what was reached, on a desk and on a phone', async ({ page }) => {
  const trouble = await open(page, 'OFFICER', '/runs', 'en');
  // The worker compares within a minute of the first market.
  await expect(async () => {
    await page.reload();
    await expect(page.locator('.night-list li').first()).toBeVisible({ timeout: 2_000 });
  }).toPass({ timeout: 50_000, intervals: [3_000] });
  const { matchAllocationRuns } = await ask<{
    matchAllocationRuns: {
      nodes: { night: string; introductions: number; value: number; optimum: number }[];
    };
  }>(page, '{ matchAllocationRuns(first: 1) { nodes { night introductions value optimum } } }');
  const [night] = matchAllocationRuns.nodes;
  const row = page.locator(`.night-list [data-night="${night!.night}"]`);
  await expect(row.getByText(`${((100 * night!.value) / night!.optimum).toFixed(1)}%`)).toBeVisible();
  await expect(row.getByText(String(night!.introductions), { exact: true })).toBeVisible();
  await check(page, 'nights', trouble);
  await page.setViewportSize(WIDTHS.phone);
  await check(page, 'nights-phone', trouble);
});

test('a run over the whole market is paused and goes on where it was', async ({ page }) => {
  test.slow();
  await open(page, 'OFFICER', '/runs', 'zh');
  const run = page.locator('.run-list li').first();
  // A market as small as the demo may be scored before anybody can pause: then once more.
  await expect(async () => {
    await page.getByRole('button', { name: WORDS.zh.start }).click();
    await page.getByRole('dialog').getByRole('button', { name: WORDS.zh.start }).click();
    await run.getByRole('button', { name: WORDS.zh.pause }).click({ timeout: 10_000 });
    await expect(run).toHaveAttribute('data-state', /PAUSED|DONE/);
    await expect(run).toHaveAttribute('data-state', 'PAUSED', { timeout: 1 });
  }).toPass({ timeout: 90_000 });
  const { matchRuns } = await ask<{ matchRuns: { nodes: { done: number; total: number }[] } }>(
    page,
    '{ matchRuns(first: 1) { nodes { done total } } }',
  );
  const { done } = matchRuns.nodes[0]!;
  await page.reload();
  await expect(run).toHaveAttribute('data-state', 'PAUSED');
  await run.getByRole('button', { name: WORDS.zh.resume }).click();
  await expect(run).toHaveAttribute('data-state', 'DONE', { timeout: 150_000 });
  const after = await ask<{ matchRuns: { nodes: { done: number; total: number }[] } }>(
    page,
    '{ matchRuns(first: 1) { nodes { done total } } }',
  );
  expect(after.matchRuns.nodes[0]!.done).toBe(after.matchRuns.nodes[0]!.total);
  expect(after.matchRuns.nodes[0]!.done).toBeGreaterThanOrEqual(done);
});

test('a vendor sees how many introductions its solution holds', async ({ page }) => {
  await signIn(page, 'VENDOR');
  const { mySolutions } = await ask<{
    mySolutions: { nodes: { code: string; introductionLoad: { open: number; room: number } }[] };
  }>(page, '{ mySolutions(first: 20) { nodes { code introductionLoad { open room } } } }');
  const [one] = mySolutions.nodes;
  const trouble = await open(page, null, `/solutions/${one!.code}/matches`, 'zh');
  await expect(
    page.getByText(`引荐名额 ${one!.introductionLoad.room} 个，已用 ${one!.introductionLoad.open} 个`),
  ).toBeVisible();
  await check(page, 'introduction-load', trouble);
});
