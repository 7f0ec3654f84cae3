import { expect, type Page } from './kit.ts';

/** Makes an event by its form, on whose first step the page stands, and has its timetable made; answers its code. */
export async function makeEvent(
  page: Page,
  { name, day, tables, each }: { name: string; day: string; tables: number; each: number },
  stateOf: (code: string) => Promise<string>,
): Promise<string> {
  await page.getByLabel('名称（中文）').fill(name);
  await page.getByRole('textbox', { name: '日期' }).fill(day);
  await page.getByRole('button', { name: '下一步' }).click();
  await page.getByLabel('同时会面桌数').fill(String(tables));
  await page.getByLabel('每单位最多会面').fill(String(each));
  await page.getByRole('button', { name: '下一步' }).click();
  await page.getByRole('button', { name: '建立对接会草稿' }).click();
  await expect(page).toHaveURL(/\/events\/EV-\d{4}-\d+/);
  const code = /EV-\d{4}-\d+/.exec(page.url())![0];
  await page.getByRole('button', { name: '排出日程' }).click();
  await expect.poll(() => stateOf(code), { timeout: 60_000 }).toBe('SCHEDULED');
  await page.getByRole('tab', { name: '日程表' }).click();
  return code;
}
