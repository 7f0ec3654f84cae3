import { expect, open, signIn, test, watch, type Page } from './kit.ts';

const unique = (): string => Date.now().toString(36);

/** Clicks and fields that somebody needs, and the seconds it took. */
function tally(page: Page) {
  const began = Date.now();
  let clicks = 0;
  let fields = 0;
  return {
    click: async (role: 'button' | 'link', name: string | RegExp): Promise<void> => {
      clicks += 1;
      await page.getByRole(role, { name }).first().click();
    },
    press: async (text: string | RegExp): Promise<void> => {
      clicks += 1;
      await page.getByText(text).first().click();
    },
    check: async (name: string | RegExp): Promise<void> => {
      clicks += 1;
      await page.getByRole('radio', { name }).first().check();
    },
    fill: async (label: string | RegExp, value: string): Promise<void> => {
      fields += 1;
      await page.getByLabel(label).first().fill(value);
    },
    pick: async (label: string | RegExp, search: string): Promise<void> => {
      fields += 1;
      const box = page.getByRole('combobox', { name: label }).first();
      await box.click();
      await box.fill(search);
      await page.getByRole('option').first().click();
      await box.press('Escape');
    },
    say: (what: string): void => {
      const seconds = Math.round((Date.now() - began) / 100) / 10;
      test.info().annotations.push({
        type: 'effort',
        description: `${what}: ${clicks} clicks, ${fields} fields, ${seconds} s`,
      });
      process.stdout.write(`${what}: ${clicks} clicks, ${fields} fields, ${seconds} s\n`);
    },
  };
}

test('what is chosen on the list of solutions stands in the address', async ({ page }) => {
  await open(page, 'FIRM', '/solutions', 'zh');
  await page.getByRole('checkbox', { name: /^边缘部署/ }).check();
  await expect(page).toHaveURL(/deployment=/);
  await expect(page.getByRole('button', { name: '移除筛选：边缘部署' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('checkbox', { name: /^边缘部署/ })).toBeChecked();
  await page.getByRole('button', { name: '清空筛选' }).click();
  await expect(page).not.toHaveURL(/deployment=/);
});

test('a vendor posts a solution in steps, leaves, resumes, and finds it on the market; pauses and resumes it', async ({
  page,
}) => {
  test.setTimeout(180_000);
  const title = `轴承外圈划伤检测 ${unique()}`;
  const trouble = await open(page, 'VENDOR', '/my/solutions', 'zh');
  const me = tally(page);
  await me.click('link', '发布方案');
  await me.fill('方案名称', title);
  await me.fill('摘要', '线扫相机与边缘推理，漏检率低于千分之五。');
  await me.pick('能力', '缺陷检测');
  await expect(page.getByText(/^已保存/)).toBeVisible();
  await expect(page).toHaveURL(/draft=SO-/);
  // A closed tab: what was typed is still there.
  await page.goto('/my/solutions');
  await me.click('link', title);
  await expect(page.getByLabel('方案名称')).toHaveValue(title);
  await me.check(/^8 级/);
  await me.click('button', '下一步：适用范围');
  await me.pick('服务行业', '汽车零部件');
  await me.pick('数据模态', '图像');
  await me.click('button', '下一步：部署与合规');
  await me.press('装在产线旁的设备上，时延最低。');
  await page.getByRole('textbox', { name: '时延' }).fill('0');
  await expect(page.locator('[data-path="latencyMs"] .field-error')).toBeVisible();
  await me.fill(/^时延/, '120');
  await expect(page.locator('[data-path="latencyMs"] .field-error')).toHaveCount(0);
  await me.click('button', '下一步：商务与案例');
  await me.fill('报价：最低', '30');
  await me.fill('报价：最高', '80');
  await me.fill('交付周期', '8');
  await me.fill('可同时承接的试点', '2');
  await me.click('button', '下一步：预览');
  await expect(page.getByRole('region', { name: '客户看到的方案页' })).toContainText(title);
  await expect(page.getByRole('region', { name: '客户看到的方案页' })).toContainText('120 毫秒');
  for (const box of await page.locator('fieldset:has(.questions) > .choice input').all()) await box.check();
  await me.click('button', '提交并上架');
  await expect(page.getByRole('heading', { name: /方案已上架|已提交/ })).toBeVisible();
  me.say('posting a solution');
  await me.click('link', '查看方案页');
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await expect(page.getByText('8 级，共 9 级：')).toBeVisible();
  await expect(page.getByText('120 毫秒')).toBeVisible();
  const code = new URL(page.url()).pathname.split('/').at(-1)!;

  await page.goto(`/solutions?q=${encodeURIComponent(title)}`);
  await expect(page.getByRole('link', { name: title })).toBeVisible();
  await page.goto(`/solutions/${code}`);
  await page.getByRole('button', { name: '暂停接单' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '暂停接单' }).click();
  await expect(page.getByText('已暂停', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: '恢复上架' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '恢复上架' }).click();
  await expect(page.getByText('已上架', { exact: true })).toBeVisible();
  expect(trouble).toEqual([]);
});

test('a firm posts data, a vendor asks, the firm grants and revokes', async ({ page, browser }) => {
  test.setTimeout(180_000);
  const title = `端面图像 ${unique()}`;
  const trouble = await open(page, 'FIRM', '/my/data', 'zh');
  const me = tally(page);
  await me.click('link', '登记数据资产');
  await me.fill('名称', title);
  await me.fill('说明', '三条产线两年的端面图像，已标注划伤与锈蚀。');
  await me.pick('数据模态', '图像');

  await me.press('核心数据');
  await expect(page.locator('[data-path="dataClass"] .field-error')).toContainText('核心数据按规定不得');
  await me.press('一般数据');
  await expect(page.locator('[data-path="dataClass"] .field-error')).toHaveCount(0);
  await me.press('含个人信息');
  await me.press('对方得到文件。');
  await expect(page.locator('[data-path="accessWays"] .field-error')).toContainText('不得下载');
  await me.press('对方得到文件。');
  await me.press('含个人信息');
  await me.press('最稳妥：模型进来跑');
  await me.press('合法取得并管理这些数据。');
  await me.click('button', '公开数据资产');
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await expect(page.getByText('已公开', { exact: true })).toBeVisible();
  me.say('posting a data asset');
  const address = new URL(page.url()).pathname;

  const other = await (await browser.newContext()).newPage();
  const theirTrouble = watch(other);
  await signIn(other, 'VENDOR');
  await other.goto(`${address}?lang=zh`);
  const vendor = tally(other);
  await vendor.click('button', '申请使用');
  await vendor.fill('用途', '为划伤检测方案做一次评测，需要两周。');
  await vendor.click('button', '提交申请');
  await expect(other.getByText('等待提供方决定')).toBeVisible();
  vendor.say('asking for data');

  await page.goto('/data/requests?side=OWNER');
  const owner = tally(page);
  const row = page.getByRole('listitem').filter({ hasText: title });
  await row.getByRole('button', { name: '授权' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '授权', exact: true }).click();
  await expect(row.getByText(/^授权至/)).toBeVisible();
  owner.say('granting');

  await other.goto('/data/requests?side=REQUESTER');
  const theirs = other.getByRole('listitem').filter({ hasText: title });
  await expect(theirs.getByText(/^可使用至/)).toBeVisible();

  await row.getByRole('button', { name: '收回授权' }).click();
  await page.getByRole('dialog').getByLabel('原因').fill('评测已完成。');
  await page.getByRole('dialog').getByRole('button', { name: '收回授权' }).click();
  await expect(row.getByText('授权已收回')).toBeVisible();
  await other.reload();
  await expect(theirs.getByText('提供方说明：评测已完成。')).toBeVisible();
  expect(trouble).toEqual([]);
  expect(theirTrouble).toEqual([]);
});
