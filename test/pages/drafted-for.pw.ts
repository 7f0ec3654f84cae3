import { leave, mailedLink, PASSWORD, signUp } from './accounts.ts';
import { ask, check, expect, open, test, watch, WIDTHS } from './kit.ts';

test('an officer drafts for a firm; the firm confirms by the link in its mail, once', async ({ page }) => {
  test.setTimeout(120_000);
  await page.setViewportSize(WIDTHS.desk);
  const { email, organization } = await signUp(page, 'Drafted Works');
  await leave(page);

  const title = 'Hub bearings that run hot on the long shift';
  const ofOfficer = await open(page, 'OFFICER', '/scenarios/new', 'en');
  await page.getByLabel('Find a firm').fill(organization);
  await page.getByRole('button', { name: organization }).click();
  await page.getByRole('textbox', { name: 'Title', exact: true }).fill(title);
  await page
    .getByRole('textbox', { name: 'Summary', exact: true })
    .fill('Two lines stop a week; the cause is found by hand, hours later.');
  await page
    .getByRole('button', { name: /Preview/ })
    .first()
    .click();
  await page.getByRole('button', { name: `Send to ${organization} to confirm` }).click();
  await expect(page.getByRole('heading', { level: 1, name: /SC-/ })).toBeVisible();
  await check(page, 'drafted-sent-desk-en', ofOfficer);
  const code = /SC-\d{4}-\d+/.exec(page.url())![0];
  const link = await mailedLink(page, email);
  expect(link.startsWith(`/scenarios/confirm?scenario=${code}&token=`)).toBe(true);

  // Another organization that comes by the link has nothing to press either.
  const ofOther = await open(page, 'VENDOR', link, 'en');
  await expect(page.getByRole('alert')).toContainText(`The draft ${code} does not wait for`);
  await expect(page.getByRole('button', { name: "Make it our organization's scenario" })).toHaveCount(0);
  await check(page, 'drafted-foreign-desk-en', ofOther);

  // Whoever has the link and no account of the firm is asked to sign in, and then comes back to it.
  await leave(page);
  await page.setViewportSize(WIDTHS.phone);
  const ofFirm = watch(page);
  await page.goto(`${link}&lang=en`);
  await expect(page).toHaveURL(/\/sign-in\?next=/);
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await page.locator('form').getByRole('button', { name: 'Sign in' }).click();
  await expect(page).toHaveURL(/\/scenarios\/confirm\?scenario=/);
  await expect(page.getByRole('link', { name: title })).toBeVisible();
  await check(page, 'drafted-confirm-phone-en', ofFirm);
  await page.getByRole('button', { name: "Make it our organization's scenario" }).click();
  await expect(page.getByRole('status').getByRole('link', { name: title })).toBeVisible();
  await check(page, 'drafted-confirmed-phone-en', ofFirm);
  const standing = await ask<{
    scenarioByCode: { confirmedAt: string | null; viewerCan: { confirm: boolean; submit: boolean } };
  }>(
    page,
    'query ($code: String!) { scenarioByCode(code: $code) { confirmedAt viewerCan { confirm submit } } }',
    { code },
  );
  expect(standing.scenarioByCode.confirmedAt).not.toBeNull();
  expect(standing.scenarioByCode.viewerCan).toEqual({ confirm: false, submit: true });

  // The link has done its work: a second time there is nothing to press, and it is said why.
  const confirm = page.getByRole('button', { name: "Make it our organization's scenario" });
  await page.goto(`${link}&lang=en`);
  await expect(page.getByRole('alert')).toContainText(`does not wait for ${organization}`);
  await expect(confirm).toHaveCount(0);
  await page.goto('/my/scenarios?lang=en');
  await expect(page.locator('.mine-row', { hasText: title })).toBeVisible();
});
