import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { ask, expect, open, settled, test, type Page, type Role, WIDTHS } from './kit.ts';

test.use({ viewport: WIDTHS.desk, timezoneId: 'America/New_York' });

const first = async (page: Page, query: string, ...path: string[]): Promise<string> =>
  path.reduce<unknown>(
    (value, key) => (value as Record<string, unknown>)[key],
    await ask(page, query),
  ) as string;

/** An open scenario of the signed-in firm with a match that can be saved. */
async function matched(page: Page): Promise<string> {
  const { myScenarios } = await ask<{
    myScenarios: { nodes: { code: string; matches: { nodes: { disposition: { state: string } }[] } }[] };
  }>(
    page,
    `{ myScenarios(first: 50, states: [OPEN]) { nodes { code
       matches(first: 20, recommended: true) { nodes { id disposition { state } } } } } }`,
  );
  return myScenarios.nodes.find((one) => one.matches.nodes[0]?.disposition.state === 'NEW')!.code;
}

async function csvOf(page: Page): Promise<string[][]> {
  await page.getByRole('button', { name: 'Export' }).click();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: /CSV/ }).click(),
  ]);
  return parse(readFileSync(await file.path()), { bom: true }) as unknown as string[][];
}
const headsOf = (page: Page): Promise<string[]> =>
  page.locator('.data-table th[scope=col]:not(.select-cell)').allInnerTexts();

test('a file has the columns that are shown, in their order, and deadlines in their own zone', async ({
  page,
}) => {
  await open(page, 'FIRM', '/scenarios?states=["OPEN"]&view=table', 'en');
  await page.getByRole('button', { name: 'Columns' }).click();
  const menu = page.getByRole('group', { name: 'Columns' });
  await menu.getByRole('checkbox', { name: 'Region' }).uncheck();
  await menu.getByRole('checkbox', { name: 'Currency' }).check();
  await menu.getByRole('checkbox', { name: 'Budget to' }).check();
  await page.keyboard.press('Escape');
  const [heads, ...rows] = await csvOf(page);
  expect(heads).toEqual((await headsOf(page)).map((one) => one.trim()));
  expect(heads).not.toContain('Region');
  const cell = (row: string[], head: string): string => row[heads!.indexOf(head)]!;
  const { scenarios } = await ask<{
    scenarios: {
      totalCount: number;
      nodes: { code: string; proposalDeadline: string | null; budget: { max: number | null } | null }[];
    };
  }>(
    page,
    '{ scenarios(first: 100, states: [OPEN]) { totalCount nodes { code proposalDeadline budget { max } } } }',
  );
  expect(rows).toHaveLength(scenarios.totalCount);
  for (const { code, proposalDeadline, budget } of scenarios.nodes) {
    const row = rows.find((one) => cell(one, 'Code') === code)!;
    // The reader sits in New York; these deadlines were agreed on in China.
    expect(cell(row, 'Closes')).toMatch(proposalDeadline ? /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+08:00$/ : /^$/);
    if (proposalDeadline)
      expect(Date.parse(cell(row, 'Closes'))).toBe(Math.floor(Date.parse(proposalDeadline) / 1000) * 1000);
    expect(cell(row, 'Budget to')).toBe(budget?.max ? String(budget.max / 100) : '');
  }
  // The choice is kept for the next visit.
  await page.reload();
  await settled(page);
  expect((await headsOf(page)).map((one) => one.trim())).toEqual(heads);
});

test('the table of pilots takes away the pilots that are filtered', async ({ page }) => {
  await open(page, 'OFFICER', '/pipeline?filter=overdue&view=table', 'en');
  const rows = page.locator('.data-table tbody tr[data-index]');
  await expect(rows.first()).toBeVisible();
  const shown = await rows.count();
  const all = Number(await first(page, '{ pilots(first: 1) { totalCount } }', 'pilots', 'totalCount'));
  expect(shown).toBeGreaterThan(0);
  expect(shown).toBeLessThan(all);
  const [heads, ...lines] = await csvOf(page);
  expect(heads).toEqual((await headsOf(page)).map((one) => one.trim()));
  expect(lines).toHaveLength(shown);
  const at = heads!.indexOf('Code');
  expect(lines.map((line) => line[at])).toEqual(
    await rows.locator('td').filter({ hasText: /^PL-/ }).allInnerTexts(),
  );
});

test('a match is saved at once, and goes back when the service refuses; without a network as well', async ({
  page,
  context,
}) => {
  await open(page, 'FIRM', '/my/scenarios', 'en');
  await open(page, null, `/scenarios/${await matched(page)}/matches`, 'en');
  const save = page.getByRole('button', { name: 'Save', exact: true });
  const saved = page.getByRole('button', { name: 'Saved', exact: true });
  await expect(save).toBeVisible();
  let refuse = (): void => undefined;
  const asked = new Promise<void>((done) => (refuse = done));
  await page.route('**/graphql', async (route) => {
    if (!route.request().postData()?.includes('"SAVED"')) return route.continue();
    await asked;
    await route.fulfill({
      contentType: 'application/json',
      body: JSON.stringify({ errors: [{ message: 'no', extensions: { code: 'FORBIDDEN' } }] }),
    });
  });
  await save.click();
  // The answer has not come yet.
  await expect(saved).toBeVisible();
  refuse();
  await expect(page.locator('.toast[data-tone=bad]')).toBeVisible();
  await expect(save).toBeVisible();
  await page.unroute('**/graphql');

  await context.setOffline(true);
  await expect(page.getByRole('status').filter({ hasText: 'can only read' })).toBeVisible();
  await save.click();
  await expect(page.locator('.toast[data-tone=bad]').last()).toContainText(/reach|network|service/i);
  await expect(save).toBeVisible();
  await context.setOffline(false);
  await settled(page);
  // Nothing was kept back to be done later.
  await expect(save).toBeVisible();

  await save.click();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(save).toBeVisible();
  await settled(page);
  await page.reload();
  await expect(save).toBeVisible();
});

test('the palette leads anywhere by the keyboard alone', async ({ page }) => {
  await open(page, 'OFFICER', '/dashboard', 'en');
  const one = (list: string, field: string): Promise<string> =>
    first(page, `{ ${list}(first: 1) { nodes { ${field} } } }`, list, 'nodes', '0', ...field.match(/\w+/g)!);
  const leads: [typed: string, to: RegExp][] = [
    ['Screening', /\/screening/],
    [await one('scenarios', 'code'), /\/scenarios\/SC-/],
    [await one('solutions', 'code'), /\/solutions\/SO-/],
    [await one('pilots', 'code'), /\/pilots\/PL-/],
    [await one('solutions', 'organization { name { zh } }'), /\/organizations\//],
    [await one('scenarios', 'organization { name { zh } }'), /\/organizations\//],
  ];
  for (const [typed, to] of leads) {
    await page.keyboard.press('Control+k');
    const box = page.getByRole('dialog').getByRole('combobox');
    await expect(box).toBeFocused();
    await page.keyboard.type(typed);
    const groups = page.getByRole('listbox');
    await expect(groups.getByRole('option').first()).toBeVisible();
    await settled(page);
    // Down to the one that leads there: a firm stands below its records.
    const option = /organizations/.test(String(to))
      ? groups.getByRole('group', { name: 'Organizations' }).getByRole('option').first()
      : groups.getByRole('option').first();
    for (let down = 0; down < 40 && (await option.getAttribute('aria-selected')) !== 'true'; down++)
      await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(to);
    await expect(page.getByRole('dialog')).toHaveCount(0);
  }
});

test('who goes back finds the list where it was left, cards and table', async ({ page }) => {
  await open(page, 'OFFICER', '/scenarios', 'en');
  await page.getByRole('button', { name: 'Load more' }).click();
  await settled(page);
  const rows = page.locator('.scenario-rows > li');
  const far = rows.nth(30);
  await far.scrollIntoViewIfNeeded();
  await page.waitForTimeout(300);
  const at = await page.evaluate(() => scrollY);
  expect(at).toBeGreaterThan(1500);
  await far.getByRole('heading').getByRole('link').click();
  await expect(page).toHaveURL(/\/scenarios\/SC-/);
  await settled(page);
  await page.goBack();
  await settled(page);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(at - 60);
  expect(await page.evaluate(() => scrollY)).toBeLessThan(at + 60);

  await open(page, null, '/scenarios?view=table', 'en');
  const scroller = page.locator('.table-scroll');
  await scroller.evaluate((one) => one.scrollTo(0, 500));
  await page.waitForTimeout(300);
  await page.locator('.data-table tbody tr[data-index] .cell-title').nth(12).click();
  await expect(page).toHaveURL(/\/scenarios\/SC-/);
  await settled(page);
  await page.goBack();
  await settled(page);
  await expect.poll(() => scroller.evaluate((one) => one.scrollTop)).toBeGreaterThan(300);
});

/** What is chosen on a page, how, and what shows it: in the window where it was chosen and in any that opens its address. */
const CHOSEN: {
  name: string;
  role: Role;
  path: (page: Page) => Promise<string>;
  choose: (page: Page) => Promise<void>;
  shows: (page: Page) => Promise<void>;
}[] = [
  {
    name: 'filters, order and words of the market',
    role: 'FIRM',
    path: async () => '/scenarios',
    choose: async (page) => {
      await page.getByRole('checkbox', { name: /^Manufacturing/ }).check();
      await page.getByRole('combobox', { name: 'Sort by' }).selectOption('BUDGET');
      await page.getByRole('searchbox').fill('inspection');
      await expect(page).toHaveURL(/inspection/);
    },
    shows: async (page) => {
      await expect(page.getByRole('checkbox', { name: /^Manufacturing/ })).toBeChecked();
      await expect(page.getByRole('combobox', { name: 'Sort by' })).toHaveValue('BUDGET');
      await expect(page.getByRole('searchbox')).toHaveValue('inspection');
    },
  },
  {
    name: 'a tab of a pilot',
    role: 'OFFICER',
    path: async (page) =>
      `/pilots/${await first(page, '{ pilots(first: 1) { nodes { code } } }', 'pilots', 'nodes', '0', 'code')}`,
    choose: (page) => page.getByRole('tab', { name: /Risks/ }).click(),
    shows: async (page) => {
      await expect(page.getByRole('tab', { name: /Risks/ })).toHaveAttribute('aria-selected', 'true');
    },
  },
  {
    name: 'filter and view of the board',
    role: 'OFFICER',
    path: async () => '/pipeline',
    choose: async (page) => {
      await page.getByRole('button', { name: /Overdue/ }).click();
      await page.getByRole('button', { name: 'Table', exact: true }).click();
    },
    shows: async (page) => {
      await expect(page.getByRole('button', { name: /Overdue/ })).toHaveAttribute('aria-pressed', 'true');
      await expect(page.locator('.data-table')).toBeVisible();
    },
  },
  {
    name: 'an entry of the trail',
    role: 'ADMINISTRATOR',
    path: async () => '/audit',
    choose: async (page) => {
      await page.locator('.data-table tbody tr[data-index]').nth(2).locator('td').first().click();
      await expect(page.getByRole('dialog')).toBeVisible();
    },
    shows: (page) => expect(page.getByRole('dialog')).toBeVisible(),
  },
  {
    name: 'the group of one’s own scenarios',
    role: 'FIRM',
    path: async () => '/my/scenarios',
    choose: (page) => page.getByRole('link', { name: /^Open \d/ }).click(),
    shows: async (page) => {
      await expect(page.getByRole('link', { name: /^Open \d/ })).toHaveAttribute('aria-current', 'page');
    },
  },
];
for (const { name, role, path, choose, shows } of CHOSEN) {
  test(`the address holds ${name}`, async ({ page, context }) => {
    await open(page, role, '/account', 'en');
    await open(page, null, await path(page), 'en');
    const before = page.url();
    await choose(page);
    await expect.poll(() => page.url()).not.toBe(before);
    await settled(page);
    await shows(page);
    await page.reload();
    await settled(page);
    await shows(page);
    const other = await context.newPage();
    await other.goto(page.url());
    await shows(other);
  });
}
