import { leave, signUp } from './accounts.ts';
import { ask, check, expect, open, settled, signIn, test, watch, WIDTHS } from './kit.ts';

const CERTIFICATE = {
  name: 'certificate-of-registration.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.from(
    '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
  ),
};

test('a firm hands in its papers; an officer reads them, vouches for it, and the firm is told', async ({
  page,
  context,
}) => {
  test.setTimeout(120_000);
  await page.setViewportSize(WIDTHS.phone);
  const ofFirm = watch(page);
  const { organization } = await signUp(page, 'Paper Works');
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles([CERTIFICATE, { ...CERTIFICATE, name: 'wrong-paper.pdf' }]);
  await expect(page.getByText(CERTIFICATE.name)).toBeVisible();
  await expect(page.getByText('wrong-paper.pdf')).toBeVisible();
  // Both are handed in, however close together they arrived.
  const handedIn = async (): Promise<string[]> => {
    const { viewer } = await ask<{
      viewer: { organization: { papersForVerification: { name: string }[] } };
    }>(page, '{ viewer { organization { papersForVerification { name } } } }');
    return viewer.organization.papersForVerification.map((one) => one.name).sort();
  };
  await expect.poll(handedIn).toEqual([CERTIFICATE.name, 'wrong-paper.pdf']);
  // What was handed in by mistake is taken back before anybody reads it.
  await page.getByRole('button', { name: /wrong-paper\.pdf/ }).click();
  await expect.poll(handedIn).toEqual([CERTIFICATE.name]);
  await page.reload();
  await expect(page.getByText(CERTIFICATE.name)).toBeVisible();
  await expect(page.getByText('wrong-paper.pdf')).toHaveCount(0);
  await check(page, 'verification-papers-phone-en', ofFirm);
  const firm = await context.storageState();

  await leave(page);
  await page.setViewportSize(WIDTHS.desk);
  const trouble = await open(page, 'OFFICER', '/organizations?verified=false', 'en');
  await page.getByLabel('Name, code or registration number').fill(organization);
  const row = page.getByRole('listitem').filter({ hasText: organization });
  await row.getByRole('button', { name: /^Verify/ }).click();
  const dialog = page.getByRole('dialog');
  const paper = dialog.getByRole('link', { name: CERTIFICATE.name });
  await expect(paper).toBeVisible();
  // The list behind pales while it is searched, a moment after the last key.
  await expect(page).toHaveURL(/[?&]q=/);
  await settled(page);
  await check(page, 'verification-officer-desk-en', trouble);
  const read = await page.request.get((await paper.getAttribute('href'))!);
  expect(read.status()).toBe(200);
  expect((await read.body()).equals(CERTIFICATE.buffer)).toBe(true);
  // A decision says what it stands on.
  await dialog.getByRole('button', { name: 'Verify' }).click();
  await expect(dialog.getByRole('alert').first()).toBeVisible();
  await dialog
    .getByLabel('What you looked at')
    .fill('The certificate handed in, against the public register');
  await dialog.getByRole('button', { name: 'Verify' }).click();
  await expect(page.getByText(`${organization} is verified.`)).toBeVisible();

  // Papers are for those who decide: nobody else reads them, and each reading is on the trail.
  const address = read.url().replace(/^https?:\/\/[^/]+/, '');
  await signIn(page, 'VENDOR');
  expect((await page.request.get(address)).status()).toBe(404);
  await signIn(page, 'ADMINISTRATOR');
  const { auditTrail } = await ask<{ auditTrail: { nodes: { action: string }[] } }>(
    page,
    '{ auditTrail(first: 30) { nodes { action } } }',
  );
  expect(auditTrail.nodes.map((one) => one.action)).toEqual(
    expect.arrayContaining(['organization.verify', 'read.file']),
  );

  await context.clearCookies();
  await context.addCookies(firm.cookies);
  await page.goto('/notices?lang=en');
  await expect(
    page.getByRole('listitem').filter({ hasText: 'Your organization is verified' }).first(),
  ).toBeVisible();
  await page.goto('/organization?lang=en');
  await expect(page.getByText('Verified', { exact: true }).first()).toBeVisible();
});
