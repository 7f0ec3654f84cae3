import { expect, open, test, violationsOf, WIDTHS } from './kit.ts';

test('a long table draws what is seen, and the keyboard reaches both its ends', async ({ page }) => {
  await page.setViewportSize(WIDTHS.desk);
  await open(page, 'ADMINISTRATOR', '/audit', 'en');
  const rows = page.locator('.data-table tbody tr[data-index]');
  await expect(rows.first()).toBeVisible();
  for (let times = 0; times < 3; times++) {
    const more = page.waitForResponse((response) => response.url().includes('/graphql'));
    await page.locator('.load-more button:not(.ant-btn-loading)').click();
    await more;
  }
  await rows.first().focus();
  await page.keyboard.press('End');
  const last = page.locator('.data-table tr[data-index]:focus');
  await expect(last).toHaveAttribute('data-index', /^([6-9]\d|\d{3,})$/);
  await expect(last).toBeInViewport();
  expect(await rows.count()).toBeLessThan(60);
  await page.keyboard.press('Home');
  await expect(page.locator('.data-table tr[data-index="0"]')).toBeFocused();
});

test('a table wider than its place says so, keeps what names a row in sight, and is scrolled by the keyboard', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  await open(page, 'OFFICER', '/pipeline?view=table', 'en');
  const region = page.getByRole('region').filter({ has: page.locator('.data-table') });
  await expect(page.getByText('Scroll sideways for more columns')).toBeVisible();
  const named = page.locator('.data-table tbody tr[data-index="0"] .select-cell + td');
  const before = (await named.boundingBox())!;
  await region.last().focus();
  for (let presses = 0; presses < 40; presses++) await page.keyboard.press('ArrowRight');
  const scroller = page.locator('.table-scroll');
  await expect
    .poll(() => scroller.evaluate((one) => one.scrollLeft + one.clientWidth >= one.scrollWidth - 1))
    .toBe(true);
  const after = (await named.boundingBox())!;
  expect(after.x).toBeLessThanOrEqual(before.x + 1);
  await expect(named).toBeInViewport({ ratio: 0.9 });
  expect(await violationsOf(page)).toEqual([]);
});
