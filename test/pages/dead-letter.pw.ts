import { existsSync, mkdtempSync, readdirSync, renameSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { check, expect, open, signIn, test, WIDTHS } from './kit.ts';

/** Where the service that is looked at keeps its files. */
const FILES = join(process.env.FAIRWAY_PAGES_DATA!, 'files');
const stored = (): string[] =>
  existsSync(FILES)
    ? readdirSync(FILES, { recursive: true, encoding: 'utf8' }).filter((one) =>
        statSync(join(FILES, one)).isFile(),
      )
    : [];

test('a job that fails for good is seen by the administrator, and runs when it is sent again', async ({
  page,
}) => {
  // Eight tries with growing pauses lie between the first failure and the dead letter.
  test.setTimeout(240_000);
  await page.setViewportSize(WIDTHS.desk);
  await open(page, 'FIRM', '/import', 'en');
  const before = new Set(stored());
  const row = `dead-${Date.now()}`;
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({
      name: 'lost-and-found.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(`外部编号,标题,痛点\n${row},Lost on the disk ${row},It hurts`),
    });
  const rehearse = page.getByRole('button', { name: 'Rehearse' });
  await expect(rehearse).toBeVisible();
  // The disk loses what was uploaded: whatever wants to read it fails from now on.
  const [lost] = stored().filter((one) => !before.has(one));
  const away = join(mkdtempSync(join(tmpdir(), 'fairway-lost-')), 'file');
  renameSync(join(FILES, lost!), away);
  await rehearse.click();
  await expect(page).toHaveURL(/\/import\/./);
  const run = new URL(page.url()).pathname;

  const trouble = await open(page, 'ADMINISTRATOR', '/admin/queue', 'en');
  const letter = page
    .getByRole('listitem')
    .filter({ hasText: 'importing.on-run-continued' })
    .filter({ hasText: lost! });
  await expect(letter).toHaveCount(1, { timeout: 180_000 });
  await expect(letter).toContainText('8 attempts');
  await check(page, 'dead-letter-desk-en', trouble);

  // The file is back from the backup; the same job is sent again and comes to its end.
  renameSync(away, join(FILES, lost!));
  await letter.getByRole('button', { name: /^Send again/ }).click();
  await expect(letter).toHaveCount(0);
  await signIn(page, 'FIRM');
  await page.goto(`${run}?lang=en`);
  await expect(page.getByRole('button', { name: 'Import this row' })).toBeVisible({ timeout: 30_000 });
});
