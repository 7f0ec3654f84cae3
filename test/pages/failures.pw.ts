import { expect, open, settled, signIn, test, violationsOf, WIDTHS, type Page } from './kit.ts';

const API = '**/graphql';
/** The operations that a page sends, as the service would see them. */
const answer = (page: Page, code: string): Promise<unknown> =>
  page.route(API, (route) =>
    route.fulfill({
      status: 200,
      contentType: 'application/json',
      body: JSON.stringify({ errors: [{ message: code, extensions: { code, traceId: 'a'.repeat(32) } }] }),
    }),
  );
/** Goes to a page within the console, without loading the document anew. */
const follow = (page: Page, name: string): Promise<void> =>
  page
    .getByRole('navigation')
    .getByRole('link', { name: new RegExp(`^${name}`) })
    .first()
    .click();

// Here things move, as they do for most people.
test.use({ viewport: WIDTHS.desk, contextOptions: { reducedMotion: 'no-preference' } });

test('the service is away: a sentence and a retry, and filters are kept', async ({ page }) => {
  await open(page, 'OFFICER', '/scenarios?states=OPEN', 'zh');
  await page.route(API, (route) => route.abort());
  await page.getByRole('searchbox').fill('检测');
  await expect(page.getByRole('alert')).toContainText('暂时无法加载', { timeout: 20_000 });
  expect(await violationsOf(page)).toEqual([]);
  await page.unroute(API);
  await page.getByRole('alert').getByRole('button', { name: '重试' }).click();
  await expect(page.getByRole('status').filter({ hasText: '个场景' })).toBeVisible();
  expect(page.url()).toContain('states');
});

test('the service is slow: the shape of the page stands, and nothing jumps', async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(window, { shift: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as unknown as { value: number; hadRecentInput: boolean }[])
        if (!entry.hadRecentInput) (window as unknown as { shift: number }).shift += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.route(API, async (route) => {
    await new Promise((done) => setTimeout(done, 700));
    await route.continue();
  });
  await signIn(page, 'FIRM');
  await page.goto('/scenarios?lang=en');
  await expect(page.locator('[class*=skeleton]').first()).toBeVisible();
  await expect(page.locator('.scenario-rows > li').first()).toBeVisible({ timeout: 20_000 });
  await settled(page);
  expect(await page.evaluate(() => (window as unknown as { shift: number }).shift)).toBeLessThan(0.1);
});

test('the service refuses: who may grant it, and the number to quote', async ({ page }) => {
  await open(page, 'OFFICER', '/scenarios', 'en');
  await answer(page, 'FORBIDDEN');
  await follow(page, 'Pilot pipeline');
  await expect(page.getByText('You do not have access')).toBeVisible();
  await page.unroute(API);
  await answer(page, 'INTERNAL');
  await follow(page, 'Notices');
  await expect(page.getByRole('alert')).toContainText('a'.repeat(32));
  expect(await violationsOf(page)).toEqual([]);
});

test('the session ends: signing in again stays on the page', async ({ page, context }) => {
  await open(page, 'OFFICER', '/pipeline', 'zh');
  await context.clearCookies();
  await follow(page, '消息中心');
  const dialog = page.getByRole('dialog', { name: '请重新登录' });
  await expect(dialog).toBeVisible();
  expect(await violationsOf(page)).toEqual([]);
  await dialog.getByRole('button', { name: /专员/ }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('消息中心');
  await expect(
    page
      .getByRole('listitem')
      .filter({ hasText: /试点|场景|方案/ })
      .first(),
  ).toBeVisible();
  expect(page.url()).toContain('/notices');
});

test('the network is gone: the console says so and can still be read', async ({ page, context }) => {
  await open(page, 'FIRM', '/scenarios', 'en');
  await context.setOffline(true);
  await expect(page.getByRole('status').filter({ hasText: 'offline' })).toBeVisible();
  await expect(page.locator('.scenario-rows > li').first()).toBeVisible();
  await context.setOffline(false);
  await expect(page.getByRole('status').filter({ hasText: 'offline' })).toHaveCount(0);
});
