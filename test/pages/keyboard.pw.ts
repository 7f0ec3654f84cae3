/// <reference lib="dom" />
import type { Locator } from '@playwright/test';
import { ask, expect, open, settled, test, WIDTHS, type Page } from './kit.ts';

/** No mouse: what is pressed here are keys alone, and the focus is where Tab has led. */
test.use({ viewport: WIDTHS.desk });
const FAR = 250;

/** Walks on with Tab until this has the focus, which must be seen. */
async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await expect(target).toBeVisible();
  for (let at = 0; at < FAR; at++) {
    if (await target.evaluate((one) => one === document.activeElement)) {
      const ring = await target.evaluate((one) => {
        // A row, a card or a field may have the ring around it.
        const parts = [one, one.closest('label, li'), one.parentElement, one.parentElement?.parentElement];
        return parts.some(
          (part) =>
            part &&
            (getComputedStyle(part).outlineStyle !== 'none' || getComputedStyle(part).boxShadow !== 'none'),
        );
      });
      expect(ring, 'the focus is seen').toBe(true);
      return;
    }
    await page.keyboard.press(key);
  }
  throw new Error(`${target.toString()} is not reached by ${key}`);
}
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.textContent?.trim() || document.activeElement?.tagName || '');

interface Matched {
  code: string;
  matches: { nodes: { id: string; solution: { code: string } }[] };
}

test('filters, a scenario, its matches, what they rest on, and an invitation', async ({ page }) => {
  const trouble = await open(page, 'FIRM', '/scenarios', 'en');
  const { myScenarios } = await ask<{ myScenarios: { nodes: Matched[] } }>(
    page,
    '{ myScenarios(first: 50, states: [OPEN]) { nodes { code matches(first: 1, recommended: true) { nodes { id solution { code } } } } } }',
  );
  const own = myScenarios.nodes.find((one) => one.matches.nodes.length)!;
  await ask(
    page,
    'mutation ($input: MatchDisposeInput!) { matchDispose(input: $input) { problems { code } } }',
    { input: { matchId: own.matches.nodes[0]!.id, state: 'NEW', reason: null } },
  );

  // The first stop leads past the navigation.
  await page.keyboard.press('Tab');
  expect(await focused(page)).toBe('Skip to content');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');

  // A filter by Space, a search by words.
  const facet = page.getByRole('group', { name: 'State' }).getByRole('checkbox', { name: /^Open/ });
  await tabTo(page, facet);
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/states=/);
  await tabTo(page, page.getByRole('searchbox'));
  await page.keyboard.type(own.code);
  await expect(page).toHaveURL(new RegExp(`q=${own.code}`));
  const row = page.locator('.scenario-rows h2 a').first();
  await expect(page.locator('.scenario-rows h2 a')).toHaveCount(1);
  await tabTo(page, row);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`/scenarios/${own.code}`));

  await tabTo(page, page.getByRole('link', { name: /matching solution/ }));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/matches/);
  await settled(page);

  // The drawer takes the focus, keeps it, and gives it back.
  const evidence = page
    .locator('.criterion')
    .getByRole('button', { name: /source/ })
    .first();
  await tabTo(page, evidence);
  await page.keyboard.press('Enter');
  const drawer = page.getByRole('dialog');
  await expect(drawer).toBeVisible();
  for (let at = 0; at < 8; at++) {
    await page.keyboard.press(at % 3 ? 'Tab' : 'Shift+Tab');
    expect(await page.evaluate(() => !!document.activeElement?.closest('.ant-drawer'))).toBe(true);
  }
  await page.keyboard.press('Escape');
  await expect(drawer).toBeHidden();
  await expect(evidence).toBeFocused();

  await tabTo(page, page.getByRole('button', { name: 'Invite to talk' }), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('.toast')).toBeVisible();
  await tabTo(page, page.locator('.toast').getByRole('button', { name: 'Undo' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Invite to talk' })).toBeVisible();
  expect(trouble).toEqual([]);
});

test('a pilot on the board: its menu is walked by the arrows, and a refused move is said', async ({
  page,
}) => {
  const trouble = await open(page, 'OFFICER', '/pipeline', 'en');
  const { pilots } = await ask<{
    pilots: { nodes: { code: string; gate: { ready: boolean } | null; viewerCan: { move: boolean } }[] };
  }>(page, '{ pilots(first: 50, states: [RUNNING]) { nodes { code gate { ready } viewerCan { move } } } }');
  const waiting = pilots.nodes.find((one) => one.gate && !one.gate.ready && one.viewerCan.move)!;
  const card = page.locator('.pilot-card', { hasText: waiting.code });
  const column = page.locator('.board-column', { has: card });
  const name = await column.getByRole('heading', { level: 2 }).textContent();
  const menu = page.getByRole('button', { name: new RegExp(`^${waiting.code}: move`) });
  await tabTo(page, menu);
  await page.keyboard.press('Enter');
  const items = page.getByRole('menuitem');
  await expect(items.first()).toBeFocused();
  if ((await items.count()) > 1) {
    await page.keyboard.press('ArrowDown');
    await expect(items.nth(1)).toBeFocused();
    await page.keyboard.press('ArrowUp');
  }
  await page.keyboard.press('Escape');
  await expect(menu).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(items.first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('.toast')).toContainText('still missing');
  // It is back where it was.
  await expect(page.locator('.board-column', { has: card }).getByRole('heading', { level: 2 })).toHaveText(
    name!,
  );
  expect(trouble).toEqual([]);
});

test('a scenario is written and its steps are walked', async ({ page }) => {
  const trouble = await open(page, 'FIRM', '/scenarios/new', 'en');
  const title = page.getByLabel('Title', { exact: true });
  await tabTo(page, title);
  await page.keyboard.type('Written without a mouse');
  // On with the button of the step, and back by the step's own.
  await tabTo(page, page.getByRole('button', { name: /^Next: / }));
  await page.keyboard.press('Enter');
  const steps = page.getByRole('navigation', { name: /Steps/ });
  await expect(steps.locator('[aria-current=step]')).toContainText('Goals');
  await tabTo(page, page.getByRole('button', { name: 'Add a need' }));
  await page.keyboard.press('Enter');
  const capability = page.getByRole('combobox', { name: 'Capability' }).first();
  await tabTo(page, capability, 'Shift+Tab');
  await page.keyboard.type('defect');
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(page.locator('.picker-chip').first()).toBeVisible();
  await tabTo(page, steps.getByRole('button').first(), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(title).toHaveValue('Written without a mouse');
  expect(trouble).toEqual([]);
});
