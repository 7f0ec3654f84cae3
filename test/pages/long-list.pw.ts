import { expect, open, settled, test, WIDTHS, type Page } from './kit.ts';

const ROWS = '.scenario-rows > li:not(.list-room)';

/** Asks for more until there is no more. */
async function loadAll(page: Page): Promise<void> {
  const more = page.locator('.load-more button');
  while (await more.count()) {
    await more.click();
    await settled(page);
  }
}

/** Which row stands at the top of the view, and how far from it. */
const topRow = (page: Page): Promise<{ code: string | undefined; top: number }> =>
  page.evaluate((rows) => {
    const row = [...document.querySelectorAll<HTMLElement>(rows)].find(
      (one) => one.getBoundingClientRect().bottom > 60,
    );
    return {
      code: row?.querySelector('a')?.getAttribute('href') ?? undefined,
      top: Math.round(row?.getBoundingClientRect().top ?? 0),
    };
  }, ROWS);

for (const [name, size] of Object.entries(WIDTHS))
  test(`a long list of cards draws a few dozen of a hundred and more, and keeps its place (${name})`, async ({
    page,
  }) => {
    await page.setViewportSize(size);
    await open(page, 'FIRM', '/solutions', 'en');
    const rows = page.locator(ROWS);
    await loadAll(page);
    const loaded = Number(await rows.first().getAttribute('aria-setsize'));
    expect(loaded).toBeGreaterThan(100);
    expect(await rows.count()).toBeLessThan(40);

    // All the way down by the wheel: every row comes by, in its order, and none is left out or drawn twice.
    await page.evaluate(() => scrollTo(0, 0));
    const seen = new Set<number>();
    await expect
      .poll(
        async () => {
          for (const place of await rows.evaluateAll((all) => all.map((one) => one.ariaPosInSet)))
            seen.add(Number(place));
          await page.mouse.move(size.width / 2, size.height / 2);
          await page.mouse.wheel(0, 700);
          await page.waitForTimeout(60);
          expect(await rows.count()).toBeLessThan(40);
          return page.evaluate(() => scrollY + innerHeight >= document.documentElement.scrollHeight - 2);
        },
        { intervals: [0], timeout: 90_000 },
      )
      .toBe(true);
    await expect(rows.last()).toHaveAttribute('aria-posinset', String(loaded));
    expect(seen.size).toBeGreaterThanOrEqual(loaded - 12);
    const places = await rows.evaluateAll((all) => all.map((one) => Number(one.ariaPosInSet)));
    expect(places).toEqual(places.map((_, at) => places[0]! + at));

    // Somewhere in the middle, into a record and back: the same row stands at the same place.
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight / 2));
    await page.waitForTimeout(400);
    const before = await topRow(page);
    await page
      .locator(`${ROWS} a[href="${before.code}"]`)
      .first()
      .evaluate((link: HTMLElement) => link.focus({ preventScroll: true }));
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/solutions\/\S+-\d+/);
    await settled(page);
    await page.goBack();
    await settled(page);
    // Heights are told in whole pixels.
    const held = async (): Promise<boolean> => {
      const { code, top } = await topRow(page);
      return code === before.code && Math.abs(top - before.top) <= 8;
    };
    await expect.poll(held).toBe(true);

    // Nothing moves by itself while the list stands still.
    await page.waitForTimeout(500);
    expect(await held()).toBe(true);
  });

test('Tab walks a long list past what was drawn, and the row that has the focus stays', async ({ page }) => {
  await page.setViewportSize(WIDTHS.desk);
  await open(page, 'FIRM', '/solutions', 'en');
  await loadAll(page);
  await page.evaluate(() => scrollTo(0, 0));
  await expect(page.locator(`${ROWS}[aria-posinset="1"]`)).toBeInViewport();
  await page.locator(ROWS).first().getByRole('link').first().focus();
  const focused = (): Promise<number> =>
    page.evaluate(() => Number(document.activeElement?.closest('li')?.ariaPosInSet));
  let last = 1;
  for (let presses = 0; presses < 300 && last < 60; presses++) {
    await page.keyboard.press('Tab');
    const now = await focused();
    expect([last, last + 1]).toContain(now);
    last = now;
  }
  expect(last).toBe(60);
  await expect(page.locator(':focus')).toBeInViewport();
  // Scrolled away from, it is still there to go on from.
  await page.evaluate(() => scrollTo(0, 0));
  await expect(page.locator(`${ROWS}[aria-posinset="1"]`)).toBeInViewport();
  expect(await focused()).toBe(60);
  await page.keyboard.press('Shift+Tab');
  expect(await focused()).toBeGreaterThanOrEqual(59);
});
