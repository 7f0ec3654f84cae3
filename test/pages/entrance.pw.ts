import { createHmac } from 'node:crypto';
import { enter, fresh, freshUscc, leave, mailedLink, PASSWORD, signUp } from './accounts.ts';
import { ask, check, expect, open, signIn, test, watch } from './kit.ts';

/** The code an authenticator app would show for a base32 secret (RFC 6238), some steps from now. */
function totp(secret: string, ahead = 0): string {
  const bits = [...secret.replace(/=+$/, '')]
    .map((one) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(one).toString(2).padStart(5, '0'))
    .join('');
  const key = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => parseInt(byte, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000) + ahead));
  const digest = createHmac('sha1', key).update(counter).digest();
  const from = digest[19]! & 15;
  return String((digest.readUInt32BE(from) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}

test('from signing up to a second factor', async ({ page }) => {
  test.setTimeout(120_000);
  const { email } = await signUp(page, 'Deep Water Works');
  await leave(page);
  await enter(page, email, PASSWORD);
  await expect(page).toHaveURL(/\/scenarios/);

  const invited = fresh('invited');
  await page.goto('/organization?section=members');
  await page.getByLabel('E-mail').fill(invited);
  await page.getByRole('button', { name: 'Send the invitation' }).click();
  await expect(page.locator('.people b').getByText(invited)).toBeVisible();
  const link = await mailedLink(page, invited);

  await leave(page);
  await page.goto(link);
  await page.getByLabel('Your name').fill('Ivo Invited');
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Accept and join' }).click();
  await expect(page).toHaveURL(/\/scenarios/);

  await page.goto('/account');
  const factor = page.getByRole('region', { name: /Second factor/ });
  await factor.getByLabel('Current password').fill(PASSWORD);
  await factor.getByRole('button', { name: 'Set up a second factor' }).click();
  await expect(factor.getByRole('img', { name: 'QR code of the secret' })).toBeVisible();
  const secret = await factor.getByLabel('Secret to type in').inputValue();
  await factor.getByLabel('Six digits').fill(totp(secret));
  await factor.getByRole('button', { name: 'Turn it on' }).click();
  await expect(factor.locator('.recovery-codes li').first()).toBeVisible();
  const recovery = (await factor.locator('.recovery-codes li').first().innerText()).trim();
  await factor.getByRole('button', { name: 'I have saved them' }).click();
  await expect(factor.getByText('On', { exact: true })).toBeVisible();

  await leave(page);
  await enter(page, invited, PASSWORD);
  await page.getByLabel('Code of your authenticator app').fill(totp(secret, 1));
  await page.locator('form').getByRole('button', { name: 'Sign in' }).click();
  await expect(page).toHaveURL(/\/scenarios/);
  await leave(page);
  await enter(page, invited, PASSWORD);
  await page.getByLabel('Code of your authenticator app').fill(recovery);
  await page.locator('form').getByRole('button', { name: 'Sign in' }).click();
  await expect(page).toHaveURL(/\/scenarios/);
});

test('somebody of two organizations acts for one and then for the other', async ({ page }) => {
  const { organization: first } = await signUp(page, 'First Waters');
  const second = `Second Waters ${Date.now()}`;
  await page.goto('/organization/new?lang=en');
  await page.getByRole('checkbox', { name: /^AI vendor/ }).check();
  await page.getByLabel('Name of the organization').fill(second);
  await page.getByLabel('Unified social credit code').fill(freshUscc());
  await page.getByRole('combobox', { name: 'Region' }).fill('Hangzhou');
  await page.getByRole('option').first().click();
  await page.getByRole('button', { name: 'Register an organization' }).click();
  const account = page.getByRole('button', { name: /: switch organization/ });
  await expect(account).toContainText(second);
  // What a firm has is not there for a vendor, and comes back with it.
  const own = page.getByRole('navigation').getByRole('link', { name: 'My scenarios' });
  await expect(own).toHaveCount(0);
  await account.click();
  await page.getByRole('menuitem', { name: first }).click();
  await expect(account).toContainText(first);
  await expect(own).toBeVisible();
});

test('a password reset by the link', async ({ page }) => {
  const { email } = await signUp(page, 'Forgetful Works');
  await leave(page);
  await page.goto('/sign-in?lang=en');
  await page.getByRole('link', { name: 'Forgot your password?' }).click();
  // The page left behind asks for an address, too.
  await expect(page.getByRole('heading', { level: 1, name: 'Reset your password' })).toBeVisible();
  await page.getByLabel('E-mail').fill(email);
  await page.getByRole('button', { name: 'Send the link' }).click();
  await expect(page.getByText(`If ${email} has an account`)).toBeVisible();
  await page.goto(await mailedLink(page, email));
  await page.getByLabel('New password', { exact: true }).fill('a second slow river');
  await page.getByRole('button', { name: 'Set the new password' }).click();
  await expect(page.getByText('The new password is in force.')).toBeVisible();
  await enter(page, email, 'a second slow river');
  await expect(page).toHaveURL(/\/scenarios/);
});

test('a new e-mail address counts once its link was opened', async ({ page }) => {
  const { email } = await signUp(page, 'Moving Works');
  const moved = fresh('moved');
  await page.goto('/account');
  const address = page.getByRole('form', { name: 'E-mail address' });
  await address.getByLabel('New address').fill(moved);
  await address.getByLabel('Current password').fill(PASSWORD);
  await address.getByRole('button', { name: 'Send the link' }).click();
  await expect(address.getByText(moved)).toBeVisible();
  const link = await mailedLink(page, moved);
  await leave(page);
  await enter(page, moved, PASSWORD);
  await expect(page.locator('form').getByRole('alert')).toBeVisible();
  await page.goto(link);
  await page.getByRole('button', { name: 'Sign in with this address from now on' }).click();
  await expect(page.getByText('The new address is in force.')).toBeVisible();
  await enter(page, email, PASSWORD);
  await expect(page.locator('form').getByRole('alert')).toBeVisible();
  await enter(page, moved, PASSWORD);
  await expect(page).toHaveURL(/\/scenarios/);
});

test('a token made, used and revoked', async ({ page, playwright, baseURL }) => {
  const { organization } = await signUp(page, 'Token Works');
  await page.goto('/organization?section=tokens');
  await page.getByLabel('What it is for').fill('Reads the market');
  await page.getByRole('button', { name: 'Create the token' }).click();
  const secret = await page.getByLabel('Token', { exact: true }).inputValue();
  const program = await playwright.request.newContext({
    baseURL,
    extraHTTPHeaders: { authorization: `Bearer ${secret}` },
  });
  const whoami = async (): Promise<string> =>
    (
      await program.post('/graphql', { data: { query: '{ viewer { organization { name { en } } } }' } })
    ).text();
  expect(await whoami()).toContain(organization);
  await page.getByRole('button', { name: 'I have saved it' }).click();
  await page.getByRole('button', { name: /^Revoke Reads the market/ }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Revoke/ })
    .click();
  await expect(page.getByText('Revoked', { exact: true })).toBeVisible();
  expect(await whoami()).not.toContain(organization);
  await program.dispose();
});

test('an administrator grants a role; an officer verifies', async ({ page }) => {
  const { organization } = await signUp(page, 'Verified Works');
  await leave(page);
  await open(page, 'OFFICER', '/organizations?verified=false', 'en');
  await page.getByLabel('Name, code or registration number').fill(organization);
  const row = page.getByRole('listitem').filter({ hasText: organization });
  await row.getByRole('button', { name: /^Verify/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('What you looked at').fill('Certificate of registration');
  await dialog.getByRole('button', { name: 'Verify' }).click();
  await expect(page.getByText(`${organization} is verified.`)).toBeVisible();

  await leave(page);
  await open(page, 'ADMINISTRATOR', '/admin/organizations', 'en');
  await page.getByLabel('Name, code or registration number').fill(organization);
  await expect(page.locator('.register > li')).toHaveCount(1);
  await page.getByRole('button', { name: /^Grant roles/ }).click();
  await dialog.getByRole('checkbox', { name: /^Program office/ }).check();
  await dialog.getByLabel('Reason').fill('Runs the program of the park');
  await dialog.getByRole('button', { name: 'Save the granted roles' }).click();
  await expect(page.getByText('are changed.')).toBeVisible();
  await expect(row.getByText('Program office')).toBeVisible();
});

test('a public scenario needs no account', async ({ page }) => {
  const trouble = watch(page);
  await page.goto('/?lang=en');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('deep water');
  await page.locator('.scenario-row h2 a').first().click();
  await expect(page).toHaveURL(/\/scenarios\/SC-/);
  await expect(page.getByRole('link', { name: 'Sign up free' }).last()).toBeVisible();
  await page.goto('/pipeline');
  await expect(page).toHaveURL(/\/sign-in\?next=/);
  expect(trouble).toEqual([]);
});

test('the public page of an organization', async ({ page }) => {
  await signIn(page, 'FIRM');
  const { viewer } = await ask<{ viewer: { organization: { id: string } } }>(
    page,
    '{ viewer { organization { id } } }',
  );
  await leave(page);
  await check(
    page,
    'entrance-organization',
    await open(page, null, `/organizations/${encodeURIComponent(viewer.organization.id)}`, 'zh'),
  );
});
