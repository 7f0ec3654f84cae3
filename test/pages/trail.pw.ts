import { ask, check, expect, open, signIn, test, WIDTHS } from './kit.ts';

test('the trail on a phone is short lines that open the entry, and more comes when asked', async ({
  page,
}) => {
  await page.setViewportSize(WIDTHS.phone);
  const trouble = await open(page, 'ADMINISTRATOR', '/audit', 'zh');
  const cards = page.getByRole('list', { name: '操作留痕' }).getByRole('button');
  await expect(cards).toHaveCount(15);
  expect((await cards.first().boundingBox())!.height).toBeLessThan(100);
  await page.getByRole('button', { name: '加载更多' }).click();
  await expect(cards).toHaveCount(30);
  await check(page, 'audit-phone', trouble);
  await cards.nth(20).click();
  await expect(page.getByRole('dialog')).toContainText('本条的哈希');
});

test('an event has its hours typed and moved by the arrows, by the 24-hour clock', async ({ page }) => {
  const trouble = await open(page, 'OFFICER', '/events/new', 'en');
  const start = page.getByRole('textbox', { name: 'Begins', exact: true });
  await start.fill('1330');
  await start.blur();
  await expect(start).toHaveValue('13:30');
  await start.press('Home');
  await start.press('ArrowUp');
  await expect(start).toHaveValue('14:30');
  await start.press('End');
  await start.press('ArrowDown');
  await expect(start).toHaveValue('14:25');
  await start.fill('25:00');
  await start.blur();
  await expect(start).toHaveValue('14:25');
  expect(trouble).toEqual([]);
});

test('a link to confirm a draft leads to the one it names, with the others below', async ({ page }) => {
  await signIn(page, 'FIRM');
  const { viewer } = await ask<{ viewer: { organization: { id: string } } }>(
    page,
    '{ viewer { organization { id } } }',
  );
  await signIn(page, 'OFFICER');
  const draft = async (title: string): Promise<string> => {
    const { scenarioDraftFor } = await ask<{ scenarioDraftFor: { scenario: { code: string } } }>(
      page,
      'mutation ($input: ScenarioDraftForInput!) { scenarioDraftFor(input: $input) { scenario { code } } }',
      {
        input: { content: { language: 'zh', title: { zh: title } }, organizationId: viewer.organization.id },
      },
    );
    return scenarioDraftFor.scenario.code;
  };
  await draft('代起草：轴承外圈划伤');
  const second = await draft('代起草：缸盖气密检测');
  const trouble = await open(page, 'FIRM', `/scenarios/confirm?scenario=${second}&token=nothing`, 'zh');
  const main = page.getByRole('main');
  await expect(main.getByRole('heading', { name: '请先阅读草稿' })).toBeVisible();
  const others = page.getByRole('region', { name: '其他待确认的草稿' });
  await expect(main.getByRole('link', { name: '代起草：缸盖气密检测' })).toHaveCount(1);
  await expect(others.getByRole('link', { name: '代起草：缸盖气密检测' })).toHaveCount(0);
  await expect(others.getByRole('link', { name: '代起草：轴承外圈划伤' })).toBeVisible();
  await check(page, 'confirm-named', trouble);
});
