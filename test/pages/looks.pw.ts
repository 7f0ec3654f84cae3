/// <reference lib="dom" />
import {
  ask,
  check,
  expect,
  LANGUAGES,
  open,
  prefer,
  settled,
  signIn,
  test,
  WIDTHS,
  type Page,
  type Role,
} from './kit.ts';

/** Pages with most on them. */
const DENSE: { name: string; role: Role; path: string | ((page: Page) => Promise<string>) }[] = [
  { name: 'dashboard', role: 'OFFICER', path: '/dashboard' },
  { name: 'pipeline', role: 'OFFICER', path: '/pipeline' },
  { name: 'scenarios', role: 'FIRM', path: '/scenarios' },
  { name: 'match', role: 'FIRM', path: matched },
  { name: 'table', role: 'OFFICER', path: '/scenarios?view=table' },
];

async function matched(page: Page): Promise<string> {
  const { myScenarios } = await ask<{ myScenarios: { nodes: { code: string; matchCount: number }[] } }>(
    page,
    '{ myScenarios(first: 50, states: [OPEN]) { nodes { code matchCount } } }',
  );
  return `/scenarios/${myScenarios.nodes.find((one) => one.matchCount > 0)!.code}/matches`;
}

for (const [at, { name, role, path }] of DENSE.entries())
  for (const [width, size] of Object.entries(WIDTHS)) {
    const language = LANGUAGES[(at + (width === 'desk' ? 0 : 1)) % 2]!;
    test(`large text: ${name}, ${width}, ${language}`, async ({ page }) => {
      await page.setViewportSize(size);
      await prefer(page, { text: 'large' });
      await signIn(page, role);
      const trouble = await open(page, null, typeof path === 'string' ? path : await path(page), language);
      const { body, line, least } = await page.evaluate(() => {
        const style = getComputedStyle(document.body);
        const sizes = [...document.querySelectorAll('main *')]
          .filter(
            (one) =>
              one.checkVisibility() &&
              // A letter in a round mark repeats the name beside it.
              !one.closest('.initial') &&
              [...one.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()),
          )
          .map((one) => parseFloat(getComputedStyle(one).fontSize));
        return {
          body: parseFloat(style.fontSize),
          line: parseFloat(style.lineHeight) / parseFloat(style.fontSize),
          least: Math.min(...sizes),
        };
      });
      expect(body).toBe(18);
      expect(line).toBeGreaterThanOrEqual(1.3);
      // What is smallest has grown with the rest: 11 px is the smallest of all otherwise.
      expect(least).toBeGreaterThanOrEqual(14);
      await check(page, `large-${name}-${width}-${language}`, trouble);
    });
  }

/** What moves, or would once something changes; the pictures before and after an element as well. */
const moving = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const still = (style: CSSStyleDeclaration): boolean =>
      ['none', ''].includes(style.animationName) &&
      style.transitionDuration.split(',').every((one) => parseFloat(one) === 0);
    const found = [...document.querySelectorAll('*')].flatMap((one) =>
      [undefined, '::before', '::after']
        .filter((part) => !still(getComputedStyle(one, part)))
        .map((part) => `${one.tagName}.${String(one.getAttribute('class'))}${part ?? ''}`),
    );
    const running = document.getAnimations().map((one) => `runs: ${one.constructor.name}`);
    return [...found.slice(0, 5), ...running];
  });

test('nothing moves for who has asked for less motion, whatever is opened', async ({ page }) => {
  await page.setViewportSize(WIDTHS.desk);
  await open(page, 'FIRM', '/scenarios', 'en');
  expect(await moving(page)).toEqual([]);
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(await moving(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Saved searches' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(await moving(page)).toEqual([]);
  await page.goto(await matched(page));
  await settled(page);
  await page
    .locator('.criterion')
    .getByRole('button', { name: /source/ })
    .first()
    .click();
  await expect(page.locator('.ant-drawer').getByRole('dialog')).toBeVisible();
  expect(await moving(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Invite to talk' }).first().waitFor();
  await open(page, 'OFFICER', '/dashboard', 'en');
  expect(await moving(page)).toEqual([]);
  await page.setViewportSize(WIDTHS.phone);
  await open(page, null, '/pipeline', 'en');
  expect(await moving(page)).toEqual([]);
});
