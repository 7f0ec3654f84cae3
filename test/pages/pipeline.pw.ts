import { ask, check, expect, open, signIn, test, WIDTHS, type Page } from './kit.ts';

interface Board {
  regions: { code: string; count: number }[];
  columns: { count: number; cards: { code: string }[] }[];
}

const boardOf = async (page: Page, region: string | null = null): Promise<Board> =>
  (
    await ask<{ pilotBoard: Board }>(
      page,
      'query ($region: String) { pilotBoard(region: $region, perStage: 100) { regions { code count } columns { count cards { code } } } }',
      { region },
    )
  ).pilotBoard;
const inAll = (board: Board): number => board.columns.reduce((sum, one) => sum + one.count, 0);

test('the board is narrowed to a region, as board and as table, and the address keeps it', async ({
  page,
}) => {
  await page.setViewportSize(WIDTHS.desk);
  const trouble = await open(page, 'OFFICER', '/pipeline', 'zh');
  const all = await boardOf(page);
  const region = all.regions.at(-1)!;
  const narrowed = await boardOf(page, region.code);
  expect(inAll(narrowed)).toBe(region.count);
  expect(region.count).toBeLessThan(inAll(all));
  const choice = page.getByRole('combobox', { name: '地区' });
  await expect(choice.getByRole('option')).toHaveCount(all.regions.length + 1);
  await choice.selectOption(region.code);
  await expect(page).toHaveURL(new RegExp(`region=%22${region.code}%22|region=${region.code}`));
  await expect(page.locator('.pilot-card')).toHaveCount(region.count);
  for (const { code } of narrowed.columns.flatMap((column) => column.cards))
    await expect(page.locator('.pilot-card', { hasText: code })).toBeVisible();
  await check(page, 'pipeline-region-desk-zh', trouble);

  await page.getByRole('button', { name: '表格' }).click();
  await expect(page.locator('.data-table tbody tr')).toHaveCount(region.count);
  await page.reload();
  await expect(choice).toHaveValue(region.code);
  await expect(page.locator('.data-table tbody tr')).toHaveCount(region.count);
  await choice.selectOption('');
  await expect(page).not.toHaveURL(/region=/);
});

test('a region without pilots says so, and leads back to all', async ({ page }) => {
  await page.setViewportSize(WIDTHS.phone);
  const trouble = await open(page, 'FIRM', '/pipeline?region=%22540000%22', 'en');
  await expect(page.getByRole('heading', { name: 'No pilots in this region' })).toBeVisible();
  await check(page, 'pipeline-no-region-phone-en', trouble);
  await page.getByRole('main').getByRole('link', { name: 'All regions' }).click();
  await expect(page.locator('.pilot-card').first()).toBeVisible();
  await expect(page).not.toHaveURL(/region=/);
});

test('an overview’s region, narrower than those listed, stays to choose', async ({ page }) => {
  await signIn(page, 'OFFICER');
  const { regions } = await boardOf(page);
  const city = regions.every(({ code }) => code.endsWith('0000')) ? '330200' : '330000';
  await open(page, null, `/pipeline?region=%22${city}%22`, 'en');
  await expect(page.getByRole('combobox', { name: 'Region' })).toHaveValue(city);
});

test('a card is dragged to the next stage and back by undo; where a condition is missing it says which and goes back', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1920, height: 1400 });
  const trouble = await open(page, 'OFFICER', '/pipeline', 'en');
  const { pilots } = await ask<{
    pilots: {
      nodes: { code: string; gate: { ready: boolean } | null; viewerCan: { move: boolean } }[];
    };
  }>(
    page,
    // Stages whose next one is a column of its own.
    '{ pilots(first: 50, states: [RUNNING], stages: [PREPARING, DATA_READY, LIVE]) { nodes { code gate { ready } viewerCan { move } } } }',
  );
  const movable = (ready: boolean): string =>
    pilots.nodes.find((one) => one.gate?.ready === ready && one.viewerCan.move)!.code;
  const columns = page.locator('.board-column');
  const cardIn = (column: number, code: string) =>
    columns.nth(column).locator('.pilot-card', { hasText: code });
  const columnOf = async (code: string): Promise<number> => {
    const counts = await Promise.all(
      [...Array(await columns.count()).keys()].map((column) => cardIn(column, code).count()),
    );
    return counts.indexOf(1);
  };
  const drag = async (code: string, from: number): Promise<void> => {
    const card = cardIn(from, code);
    await card.scrollIntoViewIfNeeded();
    const [start, end] = [(await card.boundingBox())!, (await columns.nth(from + 1).boundingBox())!];
    await page.mouse.move(start.x + start.width / 2, start.y + start.height - 6);
    await page.mouse.down();
    await page.mouse.move(start.x + start.width / 2 + 8, start.y + start.height - 12, { steps: 4 });
    await page.mouse.move(end.x + end.width / 2, end.y + 60, { steps: 12 });
    await expect(columns.nth(from + 1)).toHaveAttribute('data-over', 'yes');
    await page.mouse.up();
  };

  const ready = movable(true);
  const at = await columnOf(ready);
  await drag(ready, at);
  await expect(cardIn(at + 1, ready)).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(cardIn(at, ready)).toBeVisible();
  expect(trouble).toEqual([]);

  await page.reload();
  const waiting = movable(false);
  await expect(page.locator('.pilot-card', { hasText: waiting })).toBeVisible();
  const there = await columnOf(waiting);
  await drag(waiting, there);
  await expect(page.locator('.toast')).toContainText('still missing');
  await expect(cardIn(there, waiting)).toBeVisible();
});
