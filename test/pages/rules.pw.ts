import { ask, check, expect, open, test } from './kit.ts';

test('an officer tries other weights, publishes them and goes back', async ({ page }) => {
  const trouble = await open(page, 'OFFICER', '/rules', 'zh');
  await expect(page.getByText('权重与正在使用的版本相同')).toBeVisible();
  await check(page, 'rules', trouble);
  const { matchingWeights } = await ask<{ matchingWeights: { nodes: { version: number }[] } }>(
    page,
    '{ matchingWeights(first: 1) { nodes { version } } }',
  );
  const { version } = matchingWeights.nodes[0]!;

  // The sum has to be whole before anything can be tried; the rest adjusts on request.
  await page.getByRole('spinbutton', { name: /预算契合/ }).fill('40');
  await expect(page.getByText('超出 30')).toBeVisible();
  await expect(page.getByRole('button', { name: '用最近的场景试算' })).toBeDisabled();
  await page.getByRole('button', { name: /保持“预算契合”/ }).click();
  await expect(page.getByText('合计 100', { exact: true })).toBeVisible();
  await expect(page).toHaveURL(/[?&]w=/);

  const before = await ask(page, '{ matchRuns(first: 1) { totalCount } }');
  await page.getByRole('button', { name: '用最近的场景试算' }).click();
  await expect(page.locator('.dry-run-totals')).toBeVisible();
  await expect(page.locator('.dry-run-table tbody tr').first()).toBeVisible();
  expect(await ask(page, '{ matchRuns(first: 1) { totalCount } }')).toEqual(before);
  await check(page, 'rules-tried', trouble);

  const next = version + 1;
  await page.getByRole('button', { name: `发布为第 ${next} 版` }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('重新评分');
  await dialog.getByLabel(/为什么调整/).fill('预算是企业最常见的退出原因');
  await check(page, 'rules-publish', trouble);
  await dialog.getByRole('button', { name: `发布为第 ${next} 版` }).click();
  const row = page.locator(`[data-version="${next}"]`);
  await expect(row).toContainText('预算是企业最常见的退出原因');
  await expect(row).toContainText('正在使用');
  await expect
    .poll(
      async () =>
        (
          await ask<{ matchRuns: { nodes: { state: string; scenario: null | object }[] } }>(
            page,
            '{ matchRuns(first: 1) { nodes { state scenario { id } } } }',
          )
        ).matchRuns.nodes[0],
      { timeout: 60_000 },
    )
    .toMatchObject({ scenario: null });

  await page.locator(`[data-version="${version}"]`).getByRole('button', { name: '恢复到此版' }).click();
  await dialog.getByLabel(/为什么调整/).fill('恢复');
  await dialog.getByRole('button', { name: `发布为第 ${next + 1} 版` }).click();
  await expect(page.locator(`[data-version="${next + 1}"]`)).toContainText(`恢复自第 ${version} 版`);
  expect(trouble).toEqual([]);
});

test('who is neither officer nor administrator sees why there is nothing', async ({ page }) => {
  const trouble = await open(page, 'VENDOR', '/rules', 'en');
  await expect(page.locator('.weights-editor')).toHaveCount(0);
  await expect(page.locator('.empty')).toBeVisible();
  await check(page, 'rules-hidden', trouble);
});

test('an officer adds a name to a term, having seen what it changes', async ({ page }) => {
  const trouble = await open(page, 'OFFICER', '/taxonomy?kind=CAPABILITY&term=demand-forecasting', 'zh');
  const form = page.locator('.alias-new');
  await form.getByLabel('新别名').fill('需求预测');
  await form.getByRole('button', { name: '查看影响' }).click();
  await expect(form.getByText('该词已有这个名称。')).toBeVisible();
  const alias = `走势推算${Date.now() % 10_000}号`;
  await form.getByLabel('新别名').fill(alias);
  await form.getByRole('button', { name: '查看影响' }).click();
  await expect(form.getByText('0 条记录提到这个说法。')).toBeVisible();
  await check(page, 'aliases', trouble);
  await form.getByRole('button', { name: '添加别名' }).click();
  const row = page.locator('.alias-panel .alias-list li', { hasText: alias });
  await expect(row).toBeVisible();
  await row.getByRole('button', { name: '停用' }).click();
  await page
    .getByRole('tooltip')
    .getByRole('button', { name: /停\s*用/ })
    .click();
  await expect(row).toHaveCount(0);
  await page.getByRole('button', { name: '检查双语文本' }).click();
  await expect(page.getByText(/个新建议|没有新建议/).first()).toBeVisible();
  expect(trouble).toEqual([]);
});
