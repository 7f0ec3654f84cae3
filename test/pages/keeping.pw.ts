import {
  ask,
  check,
  expect,
  open,
  openScenario,
  settled,
  signIn,
  test,
  type Page,
  type Role,
  WIDTHS,
} from './kit.ts';

/** Where somebody writes: where to, the field they are in, and what the demo account is called that comes back. */
interface Place {
  name: string;
  role: Role;
  account: RegExp;
  path: (page: Page) => Promise<string>;
  field: string | RegExp;
  /** Kept only in this browser until it is sent by hand. */
  local?: true;
}

const unique = (): string => `${Date.now()}`;

/** An open scenario of the firm that the vendor has not answered yet. */
async function unanswered(page: Page): Promise<string> {
  await signIn(page, 'FIRM');
  const code = await openScenario(page);
  await signIn(page, 'VENDOR');
  return code;
}

const PLACES: Place[] = [
  {
    name: 'scenario',
    role: 'FIRM',
    account: /firm/i,
    path: async () => '/scenarios/new',
    field: 'Title',
  },
  {
    name: 'quick post',
    role: 'FIRM',
    account: /firm/i,
    path: async () => '/scenarios/quick',
    field: 'What hurts?',
    local: true,
  },
  {
    name: 'proposal',
    role: 'VENDOR',
    account: /vendor/i,
    path: async (page) => `/proposals/new?scenario=${await unanswered(page)}`,
    field: 'Approach',
  },
  {
    name: 'solution',
    role: 'VENDOR',
    account: /vendor/i,
    path: async () => '/solutions/new',
    field: 'Name of the solution',
  },
  {
    name: 'data asset',
    role: 'FIRM',
    account: /firm/i,
    path: async () => '/data/new',
    field: 'Title',
  },
];

test.use({ viewport: WIDTHS.desk });

/** Ends the session as somebody does who signs out elsewhere: the cookie stays, and is worth nothing. */
async function endElsewhere(page: Page): Promise<void> {
  const cookies = await page.context().cookies();
  await ask(page, 'mutation { signOut { problems { code } } }');
  await page.context().clearCookies();
  await page.context().addCookies(cookies);
}

for (const { name, role, account, path, field, local } of PLACES) {
  test(`${name}: the session ends while somebody types, and nothing is lost`, async ({ page }) => {
    const words = `Kept ${name} ${unique()}`;
    await open(page, role, '/account', 'en');
    await open(page, null, await path(page), 'en');
    const box = page.getByLabel(field, { exact: typeof field === 'string' }).first();
    await box.fill('First words');
    if (!local) await expect(page.locator('.draft-status')).toHaveAttribute('data-state', 'SAVED');
    await endElsewhere(page);
    await box.fill(words);
    if (local) await page.getByRole('button', { name: 'Save as a draft' }).click();
    const dialog = page.getByRole('dialog', { name: 'Please sign in again' });
    await expect(dialog).toBeVisible();
    await dialog.getByRole('button', { name: account }).click();
    await expect(dialog).toBeHidden();
    if (local) await expect(page.getByRole('heading', { name: /Draft SC-.* is made/ })).toBeVisible();
    else {
      await expect(box).toHaveValue(words);
      await expect(page.locator('.draft-status')).toHaveAttribute('data-state', 'SAVED');
      await page.reload();
      await expect(box).toHaveValue(words);
    }
  });

  test(`${name}: a closed tab loses nothing that had not been sent yet`, async ({ page, context }) => {
    const words = `Unsent ${name} ${unique()}`;
    await open(page, role, '/account', 'en');
    const address = await path(page);
    await open(page, null, address, 'en');
    // Nothing reaches the service any more: what comes back can only have been kept here.
    await page.route('**/graphql', (route) => route.abort());
    await page
      .getByLabel(field, { exact: typeof field === 'string' })
      .first()
      .fill(words);
    await page.close();
    const again = await context.newPage();
    await open(again, null, address, 'en');
    await expect(again.getByLabel(field, { exact: typeof field === 'string' }).first()).toHaveValue(words);
    await expect(again.getByText(/What you had not finished saving is back/).first()).toBeVisible();
  });

  if (local) continue;
  test(`${name}: two people at once see both versions, and one decides`, async ({ page, context }) => {
    const box = (on: Page) => on.getByLabel(field, { exact: typeof field === 'string' }).first();
    const saved = (on: Page) => expect(on.locator('.draft-status')).toHaveAttribute('data-state', 'SAVED');
    await open(page, role, '/account', 'en');
    const trouble = await open(page, null, await path(page), 'en');
    await box(page).fill('First words');
    await saved(page);
    await settled(page);
    const other = await context.newPage();
    await open(other, null, new URL(page.url()).pathname + new URL(page.url()).search, 'en');
    await expect(box(other)).toHaveValue('First words');
    await box(other).fill('Words of the other');
    await saved(other);
    await page.bringToFront();
    await box(page).fill('Words of this one');
    const dialog = page.getByRole('dialog', { name: /changed elsewhere/ });
    await expect(dialog).toContainText('Words of the other');
    await expect(dialog).toContainText('Words of this one');
    await check(page, `conflict-${name.replace(' ', '-')}`, trouble);
    await dialog.getByRole('radio', { name: /Words of the other/ }).check();
    await dialog.getByRole('button', { name: 'Save what is chosen' }).click();
    await saved(page);
    await expect(box(page)).toHaveValue('Words of the other');
    await page.reload();
    await expect(box(page)).toHaveValue('Words of the other');
    await other.close();
  });
}
