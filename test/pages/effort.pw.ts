import { ask, expect, open, openScenario, signIn, test, WIDTHS, type Page } from './kit.ts';
import { measured, table } from './effort.ts';

/** Each task from where its role lands to where it is done, the way that takes the least. */
test.use({ viewport: WIDTHS.desk });
test.afterAll(() => void process.stdout.write(`\n${table()}\n\n`));

const PROBLEM = '机加工表面的划伤和磕碰靠人工目检，夜班漏检率高，一个月平均退货三次，每次损失约八万元。';

/** As a hand does it: a field is pressed, then written into. */
async function write(page: Page, label: string | RegExp, words: string): Promise<void> {
  const field = page.getByLabel(label, { exact: typeof label === 'string' }).first();
  await field.click();
  await field.fill(words);
}
const press = (
  page: Page,
  name: string | RegExp,
  role: 'button' | 'link' | 'radio' | 'checkbox' | 'menuitem' = 'button',
): Promise<void> => page.getByRole(role, { name }).first().click();
async function pick(page: Page, label: string, search: string, option: RegExp): Promise<void> {
  const box = page.getByRole('combobox', { name: label }).first();
  await box.click();
  await box.fill(search);
  await page.getByRole('option', { name: option }).first().click();
}

test('posting a scenario in full', async ({ page }) => {
  await open(page, 'FIRM', '/my/scenarios', 'zh');
  await measured(page, 'posting a scenario, full', { clicks: 31, fields: 11 }, async () => {
    await press(page, '发布场景', 'link');
    await write(page, '标题', '机加工件表面划伤在线检测');
    await write(page, '摘要', '夜班漏检多，希望用视觉替代人工目检。');
    await write(page, '业务问题', PROBLEM);
    await press(page, /下一步：目标/);
    await press(page, '添加指标');
    await write(page, '指标', '漏检率');
    await write(page, /^单位/, '%');
    await press(page, /下降/, 'radio');
    await write(page, '现状', '4.5');
    await write(page, '目标', '0.5');
    await press(page, '添加需求');
    await pick(page, '所需能力', '缺陷', /缺陷检测/);
    await press(page, /下一步：数据/);
    await pick(page, '数据模态', '图像', /图像/);
    await page.keyboard.press('Escape');
    await press(page, /仅评测/, 'radio');
    await press(page, /下一步：条件/);
    await press(page, /本地部署|本厂服务器/, 'checkbox');
    await write(page, '预算：最低', '60');
    await write(page, '预算：最高', '120');
    await press(page, '30 天后');
    await press(page, /下一步：预览/);
    const groups = page.getByRole('checkbox', { name: /均为“否”/ });
    await expect(groups.first()).toBeVisible();
    for (const group of await groups.all()) await group.click();
    await press(page, '提交并公开场景');
    await expect(page.getByRole('heading', { name: /SC-.* 已公开/ })).toBeVisible();
  });
});

test('posting a scenario quickly, on a phone', async ({ page }) => {
  await page.setViewportSize(WIDTHS.phone);
  await open(page, 'FIRM', '/my/scenarios', 'zh');
  await measured(page, 'posting a scenario, quick (phone)', { clicks: 5, fields: 2 }, async () => {
    await press(page, '快速描述', 'link');
    await write(page, '遇到什么问题？', PROBLEM);
    await write(page, /^在哪里？/, '二号车间');
    await press(page, '几个月', 'radio');
    await press(page, '存为草稿');
    await expect(page.getByRole('heading', { name: /草稿 SC-.* 已建好/ })).toBeVisible();
  });
});

test('finding and inviting the best solution', async ({ page }) => {
  await signIn(page, 'FIRM');
  const code = await openScenario(page);
  await expect
    .poll(
      async () =>
        (
          await ask<{ scenarioByCode: { matchCount: number } }>(
            page,
            'query ($code: String!) { scenarioByCode(code: $code) { matchCount } }',
            { code },
          )
        ).scenarioByCode.matchCount,
      { timeout: 60_000 },
    )
    .toBeGreaterThan(0);
  await open(page, null, '/my/scenarios', 'en');
  await measured(page, 'finding and inviting the best solution', { clicks: 2, fields: 0 }, async () => {
    await page.locator('.mine-row', { hasText: code }).locator('.mine-next').getByRole('link').click();
    // The best stands open already.
    await press(page, 'Invite to talk');
    await expect(page.locator('.toast')).toBeVisible();
  });
});

test('answering with a proposal', async ({ page }) => {
  await open(page, 'VENDOR', '/recommended', 'en');
  const unanswered = page.locator('.recommended-row').filter({ hasNotText: 'Proposal begun' }).first();
  await measured(page, 'answering with a proposal', { clicks: 7, fields: 1 }, async () => {
    await unanswered.getByRole('heading').getByRole('link').click();
    await press(page, 'Write a proposal', 'link');
    await write(
      page,
      'Approach',
      'A camera above the line grades every piece; people look at doubtful ones only.',
    );
    // The solution that fits best and its price are there already.
    await press(page, 'Commit to every target of the scenario');
    await press(page, 'Fill in the usual four steps');
    await press(page, 'Submit the proposal');
    await page.getByRole('dialog').getByRole('button', { name: 'Submit the proposal' }).click();
    await expect(page.getByRole('heading', { name: 'Receipt' })).toBeVisible();
  });
});

test('moving a pilot', async ({ page }) => {
  await signIn(page, 'OFFICER');
  const { pilots } = await ask<{
    pilots: { nodes: { code: string; gate: { ready: boolean } | null; viewerCan: { move: boolean } }[] };
  }>(page, '{ pilots(first: 100, states: [RUNNING]) { nodes { code gate { ready } viewerCan { move } } } }');
  const ready = pilots.nodes.find((one) => one.gate?.ready && one.viewerCan.move);
  expect(ready).toBeDefined();
  await open(page, null, '/pipeline', 'en');
  await measured(page, 'moving a pilot', { clicks: 2, fields: 0 }, async () => {
    await page.getByRole('button', { name: new RegExp(`^${ready!.code}: move`) }).click();
    await page.getByRole('menuitem').first().click();
    await expect(page.locator('.toast').filter({ hasText: 'Undo' })).toBeVisible();
  });
});
