import { expect, open, test, WIDTHS } from './kit.ts';

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
