import { ask, check, expect, LANGUAGES, open, test, watch, WIDTHS, type Page } from './kit.ts';

/** A scenario of the signed-in firm that has matches. */
async function matchedScenario(page: Page): Promise<string> {
  const { myScenarios } = await ask<{
    myScenarios: { nodes: { code: string; state: string; matchCount: number }[] };
  }>(page, '{ myScenarios(first: 50) { nodes { code state matchCount } } }');
  const found = myScenarios.nodes
    .filter((one) => one.state === 'OPEN')
    .sort((a, b) => b.matchCount - a.matchCount)[0];
  expect(found?.matchCount).toBeGreaterThan(0);
  return found!.code;
}

for (const [width, size] of Object.entries(WIDTHS)) {
  for (const language of LANGUAGES) {
    test.describe(`${width} ${language}`, () => {
      test.use({ viewport: size });
      const name = (page: string): string => `${page}-${width}-${language}`;

      test('sign-in', async ({ page }) =>
        check(page, name('sign-in'), await open(page, null, '/sign-in', language)));
      test('scenario list', async ({ page }) =>
        check(page, name('scenarios'), await open(page, 'FIRM', '/scenarios', language)));
      test('match page', async ({ page }) => {
        await open(page, 'FIRM', '/scenarios', language);
        const code = await matchedScenario(page);
        await check(page, name('matches'), await open(page, null, `/scenarios/${code}/matches`, language));
      });
      test('pilot board', async ({ page }) =>
        check(page, name('pipeline'), await open(page, 'OFFICER', '/pipeline', language)));
      test('notices', async ({ page }) =>
        check(page, name('notices'), await open(page, 'FIRM', '/notices', language)));
    });
  }
}

test('GraphiQL is served by us', async ({ page }) => {
  const trouble = watch(page);
  await page.goto('/graphql');
  await expect(page.locator('.graphiql-container')).toBeVisible();
  expect(trouble.filter((one) => one.startsWith('request'))).toEqual([]);
});
