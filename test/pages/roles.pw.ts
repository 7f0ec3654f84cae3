import { enter, leave, PASSWORD, signUp } from './accounts.ts';
import { check, expect, open, settled, test, WIDTHS } from './kit.ts';

// Firms, vendors and officers have journeys of their own (posting, reading, deal, supply, officer, together).
test.use({ viewport: WIDTHS.desk });

test('an administrator appoints an auditor, who finds it on the trail and proves the chain, and can do no more', async ({
  page,
}) => {
  const { email } = await signUp(page, 'Careful Books');
  await leave(page);

  const trouble = await open(page, 'ADMINISTRATOR', '/admin/organizations', 'en');
  await page.getByRole('button', { name: 'Appoint a person' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('E-mail of the person').fill('nobody@example.org');
  await dialog.getByRole('checkbox', { name: /^Auditor/ }).check();
  await dialog.getByLabel('Reason').fill('Looks at the books of this year');
  await dialog.getByRole('button', { name: 'Save the appointment' }).click();
  // Refused at its field: there is no such person.
  await expect(dialog.locator('.field-error').first()).toBeVisible();
  await check(page, 'appoint-refused', trouble);
  await dialog.getByLabel('E-mail of the person').fill(email);
  await dialog.getByRole('button', { name: 'Save the appointment' }).click();
  await expect(page.getByText('The offices of Olive Owner are changed.')).toBeVisible();
  await leave(page);

  await enter(page, email, PASSWORD);
  await expect(page).toHaveURL(/\/my\/scenarios/);
  const navigation = page.getByRole('navigation', { name: 'Main' }).first();
  await navigation.getByRole('link', { name: 'Audit trail' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Audit trail');
  await settled(page);
  // The newest but for what the auditor's own coming has left.
  const entry = page
    .locator('.data-table tbody tr')
    .filter({ hasText: /appoint/i })
    .first();
  await entry.click();
  await expect(page.getByRole('dialog')).toContainText('Looks at the books of this year');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /^Verify the (whole )?chain/ }).click();
  await expect(page.locator('.verified[data-tone=good]')).toBeVisible();
  await expect(navigation.getByRole('link', { name: /Queue|Mails/ })).toHaveCount(0);
  await page.goto('/admin/queue');
  await expect(page.getByText('You do not have access')).toBeVisible();
});

test('a reviewer reads what everybody signed in may read, and is told who can grant the rest', async ({
  page,
}) => {
  const trouble = await open(page, null, '/sign-in', 'en');
  await page.getByRole('button', { name: /Reviewer/ }).click();
  await expect(page).toHaveURL(/\/scenarios/);
  await page.locator('.scenario-rows h2 a').first().click();
  await expect(page.getByRole('heading', { level: 2, name: 'Business problem' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Write a proposal' })).toHaveCount(0);
  const navigation = page.getByRole('navigation', { name: 'Main' }).first();
  await expect(navigation.getByRole('link', { name: /Pilot pipeline|Screening|Audit/ })).toHaveCount(0);
  await navigation.getByRole('link', { name: 'Solutions' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Solutions');
  for (const path of ['/screening', '/audit', '/dashboard']) {
    await page.goto(path);
    await expect(page.getByText('You do not have access')).toBeVisible();
  }
  expect(trouble).toEqual([]);
});
