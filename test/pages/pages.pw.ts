/// <reference lib="dom" />
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';

const WIDTHS = { desk: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } };
const LANGUAGES = ['zh', 'en'] as const;
type Role = 'FIRM' | 'VENDOR' | 'OFFICER' | 'ADMINISTRATOR';

/** Signs in as a demo account the way the page does it, and remembers everything that goes wrong from then on. */
async function open(page: Page, role: Role | null, path: string, language: string): Promise<string[]> {
  const trouble: string[] = [];
  const own = new URL(test.info().project.use.baseURL!).host;
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (!['data:', 'blob:'].includes(url.protocol) && url.host !== own)
      trouble.push(`request to another host: ${request.url()}`);
  });
  page.on('pageerror', (error) => trouble.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') trouble.push(`console: ${message.text()}`);
  });
  if (role) {
    const answer = await page.request.post('/graphql', {
      data: {
        query: 'mutation ($role: DemoRole!) { demoSignIn(input: { role: $role }) { problems { code } } }',
        variables: { role },
      },
    });
    expect(await answer.json()).toMatchObject({ data: { demoSignIn: { problems: [] } } });
  }
  await page.goto(`${path}${path.includes('?') ? '&' : '?'}lang=${language}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.waitForLoadState('networkidle');
  return trouble;
}

/** A scenario of the signed-in firm that has matches. */
async function matchedScenario(page: Page): Promise<string> {
  const answer = await page.request.post('/graphql', {
    data: { query: '{ myScenarios(first: 50) { nodes { code state matchCount } } }' },
  });
  const { data } = (await answer.json()) as {
    data: { myScenarios: { nodes: { code: string; state: string; matchCount: number }[] } };
  };
  const found = data.myScenarios.nodes
    .filter((one) => one.state === 'OPEN')
    .sort((a, b) => b.matchCount - a.matchCount)[0];
  expect(found?.matchCount).toBeGreaterThan(0);
  return found!.code;
}

for (const [width, size] of Object.entries(WIDTHS)) {
  for (const language of LANGUAGES) {
    test.describe(`${width} ${language}`, () => {
      test.use({ viewport: size });

      const check = async (page: Page, name: string, trouble: string[]): Promise<void> => {
        await page.screenshot({
          path: `test-results/pages/${name}-${width}-${language}.png`,
          fullPage: true,
        });
        expect(await page.locator('html').getAttribute('lang')).toContain(language);
        // Nothing may be wider than the window: on a phone that would scroll sideways.
        expect(
          await page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          ),
        ).toBeLessThanOrEqual(1);
        const { violations } = await new AxeBuilder({ page })
          .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
          .analyze();
        expect(
          violations.map(
            (one) =>
              `${one.id}: ${one.nodes
                .map((node) => node.target.join(' '))
                .slice(0, 3)
                .join(', ')}`,
          ),
        ).toEqual([]);
        expect(trouble).toEqual([]);
      };

      test('sign-in', async ({ page }) =>
        check(page, 'sign-in', await open(page, null, '/sign-in', language)));
      test('scenario list', async ({ page }) =>
        check(page, 'scenarios', await open(page, 'FIRM', '/scenarios', language)));
      test('match page', async ({ page }) => {
        await open(page, 'FIRM', '/scenarios', language);
        const code = await matchedScenario(page);
        await check(page, 'matches', await open(page, null, `/scenarios/${code}/matches`, language));
      });
      test('pilot board', async ({ page }) =>
        check(page, 'pipeline', await open(page, 'OFFICER', '/pipeline', language)));
      test('notices', async ({ page }) =>
        check(page, 'notices', await open(page, 'FIRM', '/notices', language)));
    });
  }
}

test('GraphiQL is served by us', async ({ page }) => {
  const trouble: string[] = [];
  page.on('request', (request) => {
    if (
      new URL(request.url()).host !== new URL(test.info().project.use.baseURL!).host &&
      !/^(data|blob):/.test(request.url())
    )
      trouble.push(request.url());
  });
  await page.goto('/graphql');
  await expect(page.locator('.graphiql-container')).toBeVisible();
  expect(trouble).toEqual([]);
});
