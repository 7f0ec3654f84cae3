/// <reference lib="dom" />
import { readFileSync } from 'node:fs';
import readWorkbook from 'read-excel-file/node';
import { parse } from 'csv-parse/sync';
import { ask, check, expect, LANGUAGES, open, picture, test, type Page, WIDTHS } from './kit.ts';

interface Found {
  code: string;
  state: string;
  matchCount: number;
  matches: { nodes: { id: string }[] };
}

/** Scenarios of the signed-in firm, those with most matches first. */
async function scenariosOfFirm(page: Page): Promise<Found[]> {
  const { myScenarios } = await ask<{ myScenarios: { nodes: Found[] } }>(
    page,
    `{ myScenarios(first: 50) { nodes { code state matchCount
       matches(first: 4, recommended: true) { nodes { id } } } } }`,
  );
  return myScenarios.nodes.sort((a, b) => b.matchCount - a.matchCount);
}

async function download(page: Page, ending: 'CSV' | 'Excel'): Promise<Buffer> {
  await page.getByRole('button', { name: 'Export' }).click();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: new RegExp(ending) }).click(),
  ]);
  return readFileSync(await file.path());
}

test('a firm finds and invites the best solution by keyboard alone', async ({ page }) => {
  await open(page, 'FIRM', '/scenarios', 'en');
  const scenario = (await scenariosOfFirm(page)).find(
    (one) => one.state === 'OPEN' && one.matches.nodes.length > 0,
  );
  // The demo firm may have invited it already: as if it had not.
  await ask(
    page,
    `mutation ($input: MatchDisposeInput!) { matchDispose(input: $input) { problems { code } } }`,
    { input: { matchId: scenario!.matches.nodes[0]!.id, state: 'NEW', reason: null } },
  );
  const began = Date.now();
  let keys = 0;
  const press = async (key: string): Promise<void> => {
    keys += 1;
    await page.keyboard.press(key);
  };
  await press('Control+k');
  await page.getByRole('dialog').getByRole('combobox').pressSequentially(scenario!.code);
  await expect(page.getByRole('option', { name: new RegExp(scenario!.code) })).toHaveAttribute(
    'aria-selected',
    'true',
  );
  await press('Enter');
  const matches = page.getByRole('link', { name: /matching solution/ });
  await expect(matches).toBeVisible();
  while (!(await matches.evaluate((node) => node === document.activeElement))) await press('Tab');
  await press('Enter');
  // The scenario's own page, left just now, has a button that invites as well.
  const invite = page.getByRole('button', { name: 'Invite to talk' });
  await expect(invite).toBeVisible();
  while (!(await invite.evaluate((node) => node === document.activeElement))) await press('Tab');
  await press('Enter');
  await expect(page.locator('.toast')).toBeVisible();
  test.info().annotations.push({
    type: 'find and invite',
    description: `${keys} keys and ${scenario!.code.length} characters, ${Date.now() - began} ms`,
  });
  await page.getByRole('button', { name: 'Undo' }).click();
  // Not before it is undone does the next one find the market as it was.
  await expect(invite).toBeVisible();
});

test('filters are kept as a search, and lead back', async ({ page }) => {
  const trouble = await open(page, 'FIRM', '/scenarios?states=["OPEN"]&q=a', 'en');
  await page.getByRole('button', { name: 'Saved searches' }).click();
  await page.getByRole('button', { name: 'Save this search' }).click();
  const name = `Open ones ${Date.now()}`;
  await page.getByRole('textbox', { name: 'Name' }).fill(name);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name, exact: true })).toBeVisible();
  await page.goto('/scenarios');
  await page.getByRole('button', { name: 'Saved searches' }).click();
  await page.getByRole('button', { name, exact: true }).click();
  await expect(page).toHaveURL(/q=a/);
  await expect(page).toHaveURL(/OPEN/);
  await page.getByRole('button', { name: 'Saved searches' }).click();
  await page.getByRole('button', { name: `Delete ${name}` }).click();
  await expect(page.getByRole('button', { name, exact: true })).toHaveCount(0);
  expect(trouble).toEqual([]);
});

test('four matches stand side by side, and only their differences', async ({ page }) => {
  await open(page, 'FIRM', '/scenarios', 'en');
  const scenario = (await scenariosOfFirm(page)).find((one) => one.matches.nodes.length >= 3)!;
  const ids = scenario.matches.nodes.map((one) => one.id);
  const trouble = await open(page, null, `/compare?ids=${ids.join(',')}`, 'en');
  await expect(page.locator('thead th')).toHaveCount(ids.length + 1);
  await expect(page.getByText('Best').first()).toBeVisible();
  const all = await page.locator('tbody tr').count();
  await page.getByRole('switch').click();
  await expect(page).toHaveURL(/diff=true/);
  await expect.poll(() => page.locator('tbody tr').count()).toBeLessThan(all);
  await check(page, 'compare-desk', trouble);
  await page.setViewportSize(WIDTHS.phone);
  await check(page, 'compare-phone', trouble);
});

test('a file has exactly the rows that are filtered', async ({ page }) => {
  await open(page, 'FIRM', '/scenarios?states=["OPEN"]&view=table', 'en');
  const { scenarios } = await ask<{ scenarios: { nodes: { code: string }[]; totalCount: number } }>(
    page,
    '{ scenarios(states: [OPEN], first: 100) { totalCount nodes { code } } }',
  );
  const codes = scenarios.nodes.map((one) => one.code).sort();
  expect(codes.length).toBe(scenarios.totalCount);
  const csv = await download(page, 'CSV');
  expect(csv.subarray(0, 3).toString('hex')).toBe('efbbbf');
  const [heads, ...rows] = parse(csv, { bom: true }) as unknown as string[][];
  const at = heads!.indexOf('Code');
  expect(rows.map((row) => row[at]).sort()).toEqual(codes);
  const sheets = await readWorkbook(await download(page, 'Excel'));
  expect(
    JSON.stringify(sheets)
      .match(/SC-\d{4}-\d{4}/g)!
      .sort(),
  ).toEqual(codes);
  // Names, not codes, stand for places.
  expect(rows.map((row) => row[heads!.indexOf('Region')]).join()).not.toMatch(/\d{6}/);
});

test('rows of the table are walked and opened by keyboard', async ({ page }) => {
  const trouble = await open(page, 'FIRM', '/scenarios?view=table', 'en');
  const rows = page.locator('tbody tr[data-index]');
  await rows.first().focus();
  await page.keyboard.press('ArrowDown');
  await expect(rows.nth(1)).toBeFocused();
  await check(page, 'scenario-table', trouble);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/scenarios\/SC-/);
});

test('the palette jumps to a pilot', async ({ page }) => {
  await open(page, 'OFFICER', '/pipeline', 'en');
  const { pilots } = await ask<{ pilots: { nodes: { code: string }[] } }>(
    page,
    '{ pilots(first: 1) { nodes { code } } }',
  );
  const [pilot] = pilots.nodes;
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('combobox').fill(pilot!.code);
  await page.getByRole('option', { name: new RegExp(pilot!.code) }).waitFor();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`/pilots/${pilot!.code}`));
});

for (const [width, size] of Object.entries(WIDTHS)) {
  for (const language of LANGUAGES) {
    test.describe(`${width} ${language}`, () => {
      test.use({ viewport: size });
      test('a scenario, its parts, and on paper', async ({ page }) => {
        await open(page, 'FIRM', '/scenarios', language);
        const { code } = (await scenariosOfFirm(page)).find((one) => one.matchCount > 0)!;
        const trouble = await open(page, null, `/scenarios/${code}`, language);
        await check(page, `scenario-${width}-${language}`, trouble);
        await page.getByRole('tab').last().click();
        await expect(page).toHaveURL(/tab=progress/);
        await check(page, `scenario-progress-${width}-${language}`, trouble);
        await page.emulateMedia({ media: 'print' });
        await expect(page.locator('.side, .tabs-bottom').first()).toBeHidden();
        await picture(page, `scenario-print-${width}-${language}`);
        await page.emulateMedia({ media: 'screen' });
        await open(page, null, `/matches/print?scenario=${code}`, language);
        await check(page, `introduction-${width}-${language}`, trouble);
        await open(page, null, `/scenarios/${code}/matches`, language);
        await page.emulateMedia({ media: 'print' });
        await picture(page, `match-print-${width}-${language}`);
      });

      test('the taxonomy opens, finds and counts', async ({ page }) => {
        const trouble = await open(page, 'FIRM', '/taxonomy?term=C', language);
        await expect(page.locator('.term-card li').first()).toBeVisible();
        const tree = page.getByRole('tree');
        await tree.getByRole('treeitem').nth(2).focus();
        const before = await tree.getByRole('treeitem').count();
        await page.keyboard.press('ArrowRight');
        await expect.poll(() => tree.getByRole('treeitem').count()).toBeGreaterThan(before);
        await check(page, `taxonomy-${width}-${language}`, trouble);
      });
    });
  }
}

test('a day is typed or chosen by keyboard, in the language of the console whatever the browser speaks', async ({
  page,
}) => {
  const trouble = await open(page, 'ADMINISTRATOR', '/audit', 'en');
  const from = page.getByRole('textbox', { name: 'From' });
  await from.fill('2026/1/40');
  await from.blur();
  await expect(page.getByText('Write year-month-day, such as 2026-11-24')).toBeVisible();
  await from.fill('2026年1月5日');
  await from.blur();
  await expect(from).toHaveValue('2026-01-05');
  await expect(page).toHaveURL(/from=.*2026-01-05/);
  await page.getByRole('button', { name: 'From: calendar' }).press('Enter');
  const calendar = page.getByRole('dialog', { name: 'From: calendar' });
  await expect(calendar.getByRole('button', { name: /, 5 January 2026/ })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('PageDown');
  await expect(calendar.getByRole('button', { name: /12 February 2026/ })).toBeFocused();
  await check(page, 'calendar-en', trouble);
  await page.keyboard.press('Enter');
  await expect(calendar).toBeHidden();
  await expect(from).toHaveValue('2026-02-12');
  await expect(page.getByRole('button', { name: 'From: calendar' })).toBeFocused();
});
