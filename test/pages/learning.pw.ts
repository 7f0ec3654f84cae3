import { ask, check, expect, open, openScenario, signIn, test, WIDTHS, type Page } from './kit.ts';

interface Calibration {
  outcomes: number;
  open: number;
  enough: { outcomes: number };
}
const calibration = async (page: Page): Promise<Calibration> =>
  (await ask<{ calibration: Calibration }>(page, '{ calibration { outcomes open enough { outcomes } } }'))
    .calibration;

/** The firm opens a scenario of its own and says of what is matched that it does not fit, so that there is enough to learn from. */
async function dismiss(page: Page, count: number): Promise<void> {
  if (count === 0) return;
  const code = await openScenario(page);
  const matched = async (): Promise<string[]> => {
    const { scenarioByCode } = await ask<{ scenarioByCode: { matches: { nodes: { id: string }[] } } }>(
      page,
      'query ($code: String!) { scenarioByCode(code: $code) { matches(first: 50, recommended: true) { nodes { id } } } }',
      { code },
    );
    return scenarioByCode.matches.nodes.map((match) => match.id);
  };
  await expect.poll(async () => (await matched()).length).toBeGreaterThanOrEqual(count);
  for (const matchId of (await matched()).slice(-count)) {
    const { matchDispose } = await ask<{ matchDispose: { problems: unknown[] } }>(
      page,
      'mutation ($input: MatchDisposeInput!) { matchDispose(input: $input) { problems { code } } }',
      { input: { matchId, state: 'DISMISSED', reason: 'Too far from our line' } },
    );
    expect(matchDispose.problems).toEqual([]);
  }
}

async function ownMatched(page: Page): Promise<string> {
  const { myScenarios } = await ask<{ myScenarios: { nodes: { code: string; matchCount: number }[] } }>(
    page,
    '{ myScenarios(first: 20, states: [OPEN]) { nodes { code matchCount } } }',
  );
  return myScenarios.nodes.sort((a, b) => b.matchCount - a.matchCount)[0]!.code;
}

test('a likelihood stands beside the fit and says that it is a prior', async ({ page }) => {
  await signIn(page, 'FIRM');
  const trouble = await open(page, null, `/scenarios/${await ownMatched(page)}/matches`, 'zh');
  await expect(page.getByText('经验先验：平台还没有足够的结果可依据')).toBeVisible();
  await expect(page.getByText(/^把握 \d+%$/).first()).toBeVisible();
  await check(page, 'likelihood', trouble);
  await page.setViewportSize(WIDTHS.phone);
  await check(page, 'likelihood-phone', trouble);
});

test('others are told who may see how true the likelihood is', async ({ page }) => {
  const trouble = await open(page, 'FIRM', '/rules/calibration', 'en');
  await expect(page.getByText('Settled outcomes')).toHaveCount(0);
  await check(page, 'calibration-refused', trouble);
});

test('an officer fits a calibration on what firms decided, and shadows it', async ({ page }) => {
  test.setTimeout(180_000);
  await signIn(page, 'OFFICER');
  const { outcomes, enough } = await calibration(page);
  await signIn(page, 'FIRM');
  await dismiss(page, Math.max(0, enough.outcomes - outcomes));

  const trouble = await open(page, 'OFFICER', '/rules/calibration', 'en');
  await expect(page.getByText(/^The prior:/)).toBeVisible();
  await page.getByRole('button', { name: 'Table' }).click();
  await expect(page.getByRole('columnheader', { name: '90% interval' })).toBeVisible();
  await page.getByRole('button', { name: 'Fit calibration again' }).click();
  const model = page.locator('[data-model^="CALIBRATION"]').first();
  await expect(model).toHaveAttribute('data-state', 'CANDIDATE');
  await expect(model.getByText(/^On later outcomes: calibration error/)).toBeVisible();

  await model.getByRole('button', { name: /^Shadow/ }).click();
  await expect(model).toHaveAttribute('data-state', 'SHADOW');
  await expect(async () => {
    await page.reload();
    await expect(model.getByText(/^Shadow: \d+ pairs/)).toBeVisible({ timeout: 2_000 });
  }).toPass({ timeout: 30_000 });

  // So few outcomes may or may not favour it: what is said of that and what may be done agree.
  const clear = await model.getByText(/^Truer on \d+ later outcomes/).count();
  await expect(model.getByRole('button', { name: /^Promote/ })).toHaveCount(clear);
  await check(page, 'calibration', trouble);
  await page.setViewportSize(WIDTHS.phone);
  await check(page, 'calibration-phone', trouble);
  await page.setViewportSize(WIDTHS.desk);
  await model.getByRole('button', { name: /^End shadow/ }).click();
  await expect(model).toHaveAttribute('data-state', 'CANDIDATE');
});
