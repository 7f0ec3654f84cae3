import { randomInt } from 'node:crypto';
import { expect, open, test, type Page } from './kit.ts';

const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/** A unified social credit code that nobody has, with its check character. */
export function freshUscc(): string {
  const head = `91330100MA${String(randomInt(10_000_000)).padStart(7, '0')}`;
  const sum = [...head].reduce((total, one, at) => total + ALPHABET.indexOf(one) * WEIGHTS[at]!, 0);
  return head + ALPHABET[(31 - (sum % 31)) % 31];
}

/** The link in the newest mail to somebody, read by the administrator on the page of mails. */
export async function mailedLink(page: Page, to: string): Promise<string> {
  const context = await page.context().browser()!.newContext({ baseURL: test.info().project.use.baseURL });
  const administrator = await context.newPage();
  await open(administrator, 'ADMINISTRATOR', '/admin/mails', 'en');
  await administrator.getByRole('row').filter({ hasText: to }).first().getByRole('button').click();
  const body = await administrator.locator('.mail-body').innerText();
  await context.close();
  const link = /https?:\/\/\S+[#?]\S+/.exec(body)?.[0];
  expect(link).toBeDefined();
  const { pathname, search, hash } = new URL(link!);
  return pathname + search + hash;
}

/** An address that nobody has. */
export const fresh = (who: string): string => `${who}-${Date.now()}@example.org`;
export const PASSWORD = 'slow water runs deep here';

/** Registers a firm of Hangzhou by the form; whoever owns it stays signed in. */
export async function signUp(page: Page, name: string): Promise<{ email: string; organization: string }> {
  const email = fresh('owner');
  const organization = `${name} ${Date.now()}`;
  await page.goto('/sign-up?lang=en');
  await page.getByLabel('Your name').fill('Olive Owner');
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await page.getByRole('checkbox', { name: /^Firm/ }).check();
  await page.getByLabel('Name of the organization').fill(organization);
  const code = page.getByLabel('Unified social credit code');
  await code.fill('91350100M000100Y44');
  await expect(page.getByText('The check character is wrong')).toBeVisible();
  await code.fill(freshUscc());
  await expect(page.getByText('The check character is right')).toBeVisible();
  await page.getByRole('combobox', { name: 'Region' }).fill('Hangzhou');
  await page.getByRole('option').first().click();
  await page.getByRole('button', { name: 'Create account and organization' }).click();
  await page.waitForURL('**/organization');
  await expect(page.getByRole('heading', { level: 1, name: organization })).toBeVisible();
  return { email, organization };
}

export async function enter(page: Page, email: string, password: string): Promise<void> {
  await page.goto('/sign-in?lang=en');
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.locator('form').getByRole('button', { name: 'Sign in' }).click();
}

export const leave = (page: Page): Promise<void> => page.context().clearCookies();
