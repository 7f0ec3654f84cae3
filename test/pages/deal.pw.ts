import { appendFileSync, mkdirSync } from 'node:fs';
import type { Locator } from '@playwright/test';
import { ask, check, expect, open, settled, signIn, test, violationsOf, watch, type Page } from './kit.ts';

/** The demo market's scenario that takes proposals, and the one whose proposals are being evaluated. */
const OPEN_FOR_PROPOSALS = 'SC-2026-0065';

/** Counts what a person does between two points of a journey. */
class Effort {
  clicks = 0;
  fields = 0;
  private readonly began = Date.now();
  constructor(private readonly page: Page) {}

  async click(name: string | RegExp, role: 'button' | 'link' | 'menuitem' | 'tab' = 'button'): Promise<void> {
    this.clicks += 1;
    await this.page.getByRole(role, { name }).first().click();
  }
  async fill(label: string | RegExp, text: string): Promise<void> {
    this.fields += 1;
    await this.page.getByLabel(label).first().fill(text);
  }
  async confirm(name: string): Promise<void> {
    this.clicks += 1;
    await this.page.getByRole('dialog').getByRole('button', { name }).click();
  }
  async tick(box: Locator): Promise<void> {
    this.clicks += 1;
    await box.check();
  }
  said(what: string): void {
    const seconds = ((Date.now() - this.began) / 1000).toFixed(1);
    const line = `${what}: ${this.clicks} clicks, ${this.fields} fields, ${seconds} s`;
    test.info().annotations.push({ type: 'effort', description: line });
    mkdirSync('test-results', { recursive: true });
    appendFileSync('test-results/effort.txt', `${line}\n`);
  }
}

test.describe('a vendor answers', () => {
  test('a proposal saves itself, is taken up again, refused while it lacks something, and handed in with a receipt', async ({
    page,
  }) => {
    const trouble = await open(page, 'VENDOR', `/scenarios/${OPEN_FOR_PROPOSALS}`, 'en');
    const effort = new Effort(page);
    await effort.click('Write a proposal', 'link');
    await effort.fill(
      'Approach',
      'A camera above the line grades every piece, people look at doubtful ones only.',
    );
    await expect(page.locator('.draft-status')).toHaveAttribute('data-state', 'SAVED');
    await page.reload();
    await expect(page.getByLabel('Approach').first()).toHaveValue(/grades every piece/);

    await effort.click('Submit the proposal');
    await expect(page.getByRole('dialog')).toContainText('can read it only after the deadline');
    await effort.confirm('Submit the proposal');
    await expect(page.getByText(/things are still missing/)).toBeVisible();

    await effort.tick(page.locator('.choice input[type=checkbox]').first());
    await effort.click('Commit to every target of the scenario');
    await effort.click('Fill in the usual four steps');
    await effort.fill('Price: at least', '600,000');
    await effort.fill('Price: at most', '780,000');
    await expect(page.locator('.draft-status')).toHaveAttribute('data-state', 'SAVED');
    await check(page, 'proposal-editor-desk-en', trouble);
    await effort.click('Submit the proposal');
    await effort.confirm('Submit the proposal');
    await expect(page.getByRole('heading', { name: 'Receipt' })).toBeVisible();
    await expect(page.getByText(/^SHA-256 [0-9a-f]{64}$/)).toBeVisible();
    effort.said('Answering with a proposal');
    await check(page, 'proposal-desk-en', trouble);
  });

  test('it can be replaced and withdrawn until the deadline', async ({ page }) => {
    await open(page, 'VENDOR', '/proposals?state=handedIn', 'en');
    await page
      .locator('.proposal-rows li', { hasText: OPEN_FOR_PROPOSALS })
      .getByRole('link')
      .first()
      .click();
    await page.getByRole('link', { name: 'Edit and replace' }).click();
    await page.getByLabel('Team').first().fill('Four people on site');
    await expect(page.locator('.draft-status')).toHaveAttribute('data-state', 'UNSAVED');
    await page.getByRole('button', { name: 'Replace the submitted version' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Replace the submitted version' }).click();
    await expect(page.getByText('Submission 2')).toBeVisible();
    await page.getByRole('button', { name: 'Withdraw…' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Withdraw the proposal' }).click();
    await expect(page.getByText('Withdrawn; nobody else can read it.')).toBeVisible();
  });
});

test('a firm awards with a reason for each, and the pilot appears by itself', async ({ page, browser }) => {
  await signIn(page, 'FIRM');
  const { scenarios } = await ask<{ scenarios: { nodes: { code: string }[] } }>(
    page,
    '{ scenarios(first: 1, mine: true, states: [EVALUATING]) { nodes { code } } }',
  );
  const trouble = await open(page, null, `/scenarios/${scenarios.nodes[0]!.code}/proposals`, 'en');
  const vendor = await browser.newPage({ baseURL: test.info().project.use.baseURL });
  await signIn(vendor, 'VENDOR');
  await vendor.goto('/pipeline?lang=en');
  await expect(vendor.getByRole('heading', { level: 1 })).toBeVisible();

  await check(page, 'evaluation-desk-en', trouble);
  // By keyboard alone, from the first choice to the end.
  await page.getByRole('checkbox', { name: /Select Guanlan/ }).focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Saw the whole wave on our own panels.');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(
    page.getByText('Please give a reason.').or(page.locator('.field-error')).first(),
  ).toBeVisible();
  await page
    .getByRole('group', { name: /Tuheng|涂衡/ })
    .getByRole('textbox')
    .fill('A good plan, but later on site.');
  await page.getByRole('button', { name: 'Announce the result' }).focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('2 vendors are notified at once');
  expect(await violationsOf(page, ['.ant-modal'])).toEqual([]);
  await dialog.getByRole('button', { name: 'Announce the result' }).press('Enter');
  const pilot = page.getByRole('link', { name: /Open pilot PL-/ });
  await expect(pilot).toBeVisible();
  const code = (await pilot.textContent())!.match(/PL-\d{4}-\d{4}/)![0];
  await vendor.reload();
  await expect(vendor.locator('.pilot-card', { hasText: code })).toBeVisible();
  await vendor.close();
  await pilot.click();
  await expect(page.getByRole('heading', { name: 'Next gate: Data ready' })).toBeVisible();
});

test('a pilot is refused at its gate, then passes, is undone, measured, moved by keyboard and stopped with a lesson', async ({
  page,
  browser,
}) => {
  const trouble = await open(page, 'FIRM', '/pipeline', 'en');
  const { pilots } = await ask<{ pilots: { nodes: { code: string }[] } }>(
    page,
    '{ pilots(first: 1, stages: [PREPARING]) { nodes { code } } }',
  );
  const { code } = pilots.nodes[0]!;
  const vendor = await browser.newPage({ baseURL: test.info().project.use.baseURL });
  await signIn(vendor, 'VENDOR');
  await vendor.goto(`/pilots/${code}?lang=en`);
  await expect(vendor.getByRole('tab', { name: 'Trail 0' })).toBeVisible();
  await settled(vendor);
  const effort = new Effort(page);
  await page.locator('.pilot-card', { hasText: code }).getByRole('link').click();
  effort.clicks += 1;

  // Refused, with what is missing by its name.
  await effort.click('On to Data ready');
  await expect(page.locator('.toast')).toContainText('still missing: Agreement signed.');

  await effort.tick(page.getByRole('checkbox', { name: /Agreement signed/ }));
  // The firm's page hears of it.
  await expect(page.getByText('Every condition of this gate is met: it can pass.')).toBeVisible();
  await effort.click('On to Data ready');
  await expect(page.getByRole('heading', { name: /Next gate: Offline/ })).toBeVisible();
  effort.said('Moving a pilot');

  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('heading', { name: 'Next gate: Data ready' })).toBeVisible();
  // The vendor's page has followed both.
  await expect(vendor.getByRole('tab', { name: 'Trail 2' })).toBeVisible();
  // Back before its gate, the pilot's conditions are confirmed anew.
  await page.getByRole('checkbox', { name: /Agreement signed/ }).check();
  await expect(page.getByText('Every condition of this gate is met: it can pass.')).toBeVisible();

  await page.getByRole('tab', { name: /Indicators/ }).click();
  await page.getByRole('button', { name: 'Record readings' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.locator('input').first().fill('91.2');
  await dialog.getByLabel('Source').fill('Daily report of quality control');
  await dialog.getByRole('button', { name: 'Save the readings' }).click();
  await expect(page.getByRole('img', { name: /Course of .*1 reading/ })).toBeVisible();
  await expect(page.locator('.chart-canvas svg').first()).toBeVisible();
  await check(page, 'pilot-indicators-desk-en', trouble);
  await page.getByRole('button', { name: 'Table' }).first().click();
  await expect(page.getByRole('cell', { name: 'Daily report of quality control' })).toBeVisible();

  // The board, by keyboard: open the menu of the card and choose the way on.
  await page.goto('/pipeline?lang=en');
  await page.getByRole('button', { name: new RegExp(`^${code}: move`) }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: /Data ready/ }).press('Enter');
  await expect(page.locator('.board-column').nth(1).locator('.pilot-card', { hasText: code })).toBeVisible();
  // It stays there: the service has agreed.
  await expect(page.locator('.toast').filter({ hasText: 'Undo' })).toBeVisible();
  await check(page, 'pipeline-moved-desk-en', trouble);

  await page.goto(`/pilots/${code}?lang=en`);
  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem', { name: 'Stop the pilot…' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Stop and keep the lesson' }).click();
  await expect(page.getByText('This is needed').first()).toBeVisible();
  await page.getByLabel('Reason').fill('The paint line is being rebuilt.');
  await page.getByLabel('What was tried').fill('Four weeks of stripes on the oven exit.');
  await page.getByLabel('What was learnt').fill('Vibration of the conveyor must be measured first.');
  await page.getByRole('dialog').getByRole('button', { name: 'Stop and keep the lesson' }).click();
  await expect(page.getByRole('heading', { name: 'What this pilot taught' })).toBeVisible();
  await check(page, 'pilot-stopped-desk-en', trouble);
  await vendor.close();
});

test('somebody else finds no pilot and no proposal', async ({ page }) => {
  const trouble = watch(page);
  await open(page, 'REVIEWER', '/pilots/PL-2026-0002', 'en');
  await expect(page.getByRole('heading', { name: 'No such pilot' })).toBeVisible();
  expect(trouble).toEqual([]);
});
