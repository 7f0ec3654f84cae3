import type { BrowserContext } from '@playwright/test';
import { EVERY_PAGE } from './every-page.ts';
import { openAll } from './opened.ts';
import { check, expect, FULL, LANGUAGES, open, prefer, signIn, test as each, watch, WIDTHS } from './kit.ts';

/** Somebody who looks at one page after another: the browser keeps what it has of the console, and forgets who looked. */
const test = each.extend<object, { visitor: BrowserContext }>({
  visitor: [
    async ({ browser }, use, { project }) => {
      const { baseURL, contextOptions } = project.use;
      const context = await browser.newContext({ ...contextOptions, baseURL });
      await use(context);
      await context.close();
    },
    { scope: 'worker' },
  ],
  page: async ({ visitor, baseURL }, use) => {
    const page = await visitor.newPage();
    const browser = await visitor.newCDPSession(page);
    await browser.send('Storage.clearDataForOrigin', {
      origin: baseURL!,
      storageTypes: 'cookies,local_storage',
    });
    await visitor.clearCookies();
    await use(page);
    await page.close();
  },
});

const looks = Object.entries({ ...WIDTHS, ...(FULL ? { table: { width: 1024, height: 800 } } : {}) }).flatMap(
  ([width, size]) =>
    LANGUAGES.flatMap((language) =>
      (['light', 'dark'] as const).map((scheme) => ({ width, size, language, scheme })),
    ),
);

for (const [at, { name, role, path }] of EVERY_PAGE.entries()) {
  // Steps through all looks, so that neighbours differ in language, width and theme.
  const turn = looks[(at * 3) % looks.length]!;
  for (const { width, size, language, scheme } of FULL ? looks : [turn]) {
    test(`${name}: ${width}, ${language}, ${scheme}`, async ({ page }) => {
      // A page with much to open takes its time on a busy machine.
      test.slow();
      await page.setViewportSize(size);
      await prefer(page, { scheme });
      if (role) await signIn(page, role);
      const address = typeof path === 'string' ? path : await path(page);
      const trouble = await open(page, null, address, language);
      expect(await page.locator('html').getAttribute('lang')).toContain(language);
      await check(page, `${name}-${width}-${language}-${scheme}`, trouble);
      // The page behind was just looked at; once more with each thing open, but not in every look.
      const whole = FULL && width === 'desk' && scheme === 'light';
      expect(await openAll(page, { whole })).toEqual([]);
    });
  }
}

for (const [width, size] of Object.entries(WIDTHS))
  for (const language of LANGUAGES)
    test(`what stands on every page opens and closes: ${width}, ${language}`, async ({ page }) => {
      test.slow();
      await page.setViewportSize(size);
      const trouble = await open(page, 'OFFICER', '/taxonomy', language);
      expect(await openAll(page, { shell: true, whole: FULL })).toEqual([]);
      expect(trouble).toEqual([]);
    });

test('GraphiQL is served by us', async ({ page }) => {
  const trouble = watch(page);
  await page.goto('/graphql');
  await expect(page.locator('.graphiql-container')).toBeVisible();
  expect(trouble.filter((one) => one.startsWith('request'))).toEqual([]);
});
