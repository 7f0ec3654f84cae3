import { deflateSync, crc32 } from 'node:zlib';
import { ask, check, expect, LANGUAGES, open, test, WIDTHS, type Page } from './kit.ts';

const FIELD = { zh: '表格文件', en: 'Table' };
const csv = (rows: readonly string[]): { name: string; mimeType: string; buffer: Buffer } => ({
  name: '产线问题.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(['外部编号,标题,痛点', ...rows].join('\n')),
});
const put = (page: Page, file: { name: string; mimeType: string; buffer: Buffer }): Promise<void> =>
  page.locator('input[type=file]').first().setInputFiles(file);
const run = Date.now().toString(36);

/** A picture in one colour, as a phone would send one. */
function picture(width: number, height: number): Buffer {
  const chunk = (type: string, body: Buffer): Buffer => {
    const data = Buffer.concat([Buffer.from(type, 'latin1'), body]);
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(body.length);
    sum.writeUInt32BE(crc32(data));
    return Buffer.concat([length, data, sum]);
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2], 8);
  const row = Buffer.concat([Buffer.from([0]), Buffer.alloc(width * 3, 0x7a)]);
  const pixels = deflateSync(Buffer.concat(Array.from({ length: height }, () => row)));
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', head),
    chunk('IDAT', pixels),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Uploads with the page's session, past the field. */
async function upload(page: Page, name: string, bytes: Buffer): Promise<{ id: string }> {
  const answer = await page.request.post('/files', {
    headers: {
      'content-type': 'application/octet-stream',
      'x-fairway-upload': '1',
      'x-file-name': encodeURIComponent(name),
    },
    data: bytes,
  });
  expect(answer.status()).toBe(201);
  return ((await answer.json()) as { file: { id: string } }).file;
}

for (const [width, size] of Object.entries(WIDTHS)) {
  for (const language of LANGUAGES) {
    test.describe(`${width} ${language}`, () => {
      test.use({ viewport: size });
      const name = (page: string): string => `${page}-${width}-${language}`;

      test('import: mapping, rehearsal with its errors, import with progress, drafts', async ({ page }) => {
        const trouble = await open(page, 'FIRM', '/import', language);
        await check(page, name('import'), trouble);
        const id = (n: number): string => `${run}-${width}-${language}-${n}`;
        await put(
          page,
          csv([
            `${id(1)},轴承磨损 ${id(1)},每两周停机`,
            `${id(2)},,能耗高`,
            `${id(3)},漏检 ${id(3)},人工目检`,
          ]),
        );
        const columns = page
          .getByRole('region', { name: language === 'zh' ? '2. 对应字段' : '2. Match the columns' })
          .last();
        await expect(columns.getByRole('combobox')).toHaveCount(3);
        await columns.getByRole('combobox').nth(2).selectOption('problem');
        await check(page, name('import-mapping'), trouble);
        await page.getByRole('button', { name: language === 'zh' ? '试运行' : 'Rehearse' }).click();
        const button = page.getByRole('button', {
          name: language === 'zh' ? '导入这 2 行' : 'Import these 2 rows',
        });
        await expect(button).toBeVisible();
        const fault =
          width === 'phone'
            ? page.locator('.table-cards > li')
            : page.getByRole('table').getByRole('row').nth(1);
        await expect(fault).toContainText('3');
        await expect(fault).toContainText(id(2));
        await check(page, name('import-rehearsal'), trouble);
        await button.click();
        const link = page.getByRole('link', {
          name: language === 'zh' ? '查看我的场景' : 'See my scenarios',
        });
        await expect(link).toBeVisible();
        await check(page, name('import-done'), trouble);
        await link.click();
        await expect(page.getByText(`轴承磨损 ${id(1)}`)).toBeVisible();
      });
    });
  }
}

test.describe('at phone width', () => {
  test.use({ viewport: WIDTHS.phone, hasTouch: true });

  test('too large, of a refused kind and hostile files are refused at the file, in words', async ({
    page,
  }) => {
    const trouble = await open(page, 'FIRM', '/import', 'zh');
    await put(page, { name: '大表.csv', mimeType: 'text/csv', buffer: Buffer.alloc(11 * 2 ** 20, 65) });
    await expect(page.getByRole('alert').first()).toHaveText('文件超过 10 MB，请压缩后再传。');
    await put(page, { name: 'evil.svg', mimeType: 'image/svg+xml', buffer: Buffer.from('<svg/>') });
    await expect(page.getByText('不接收这种类型的文件。').first()).toBeVisible();
    await put(page, {
      name: '假表.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from('<!DOCTYPE html><script>alert(1)</script>'),
    });
    await expect(page.getByText('文件内容与扩展名不符，或夹带了其他内容。')).toBeVisible();
    // The refusal itself is an answer of 422, which browsers note in their console.
    await check(
      page,
      'upload-refused-phone',
      trouble.filter((one) => !one.includes('422')),
    );
    await page.getByRole('button', { name: '移除未上传的 假表.csv' }).click();
    await expect(page.getByText('假表.csv')).toBeHidden();
  });

  test('a photo shows on the scenario, and opens in a light box for the keyboard', async ({ page }) => {
    await open(page, 'FIRM', '/import', 'en');
    const [photo, other] = [
      await upload(page, 'line.png', picture(640, 480)),
      await upload(page, 'wide.png', picture(900, 300)),
    ];
    const { scenarioDraft } = await ask<{ scenarioDraft: { scenario: { code: string } } }>(
      page,
      `mutation ($input: ScenarioDraftInput!) { scenarioDraft(input: $input) { scenario { code } problems { code } } }`,
      { input: { content: { title: { en: 'Photos of a line' }, attachmentIds: [photo.id, other.id] } } },
    );
    const trouble = await open(page, null, `/scenarios/${scenarioDraft.scenario.code}`, 'en');
    const first = page.getByRole('button', { name: 'Enlarge line.png' });
    await first.focus();
    await page.keyboard.press('Enter');
    const box = page.getByRole('dialog');
    await expect(box).toContainText('Photo 1 of 2');
    await page.keyboard.press('ArrowRight');
    await expect(box).toContainText('Photo 2 of 2: wide.png');
    await check(page, 'light-box-phone', trouble);
    await page.keyboard.press('Escape');
    await expect(box).toBeHidden();
    await expect(first).toBeFocused();
    await check(page, 'scenario-photos-phone', trouble);
  });
});

test('a long import can be left, stopped, and keeps what it brought in', async ({ page }) => {
  await open(page, 'FIRM', '/import', 'en');
  const rows = Array.from({ length: 10_000 }, (_, i) => `${run}-long-${i},Long import ${i},It hurts`);
  await put(page, csv(rows));
  await expect(page.getByLabel(FIELD.en, { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Rehearse' }).click();
  await page.getByRole('button', { name: 'Stop the rehearsal' }).click();
  await expect(page.getByText('Cancelled', { exact: true })).toBeVisible();
  await page.getByRole('link', { name: 'Import', exact: true }).first().click();
  await expect(page.getByRole('heading', { name: 'Imports so far' })).toBeVisible();
  await expect(page.getByText('Cancelled').first()).toBeVisible();
});
