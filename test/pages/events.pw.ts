import { ask, check, expect, LANGUAGES, open, signIn, test, WIDTHS, type Page } from './kit.ts';
import { makeEvent } from './event-form.ts';

interface Event {
  id: string;
  code: string;
  version: number;
  state: string;
  meetings: { id: string; slot: number; table: number; firm: { name: { zh: string } } | null }[];
}

const read = async (page: Page, code: string): Promise<Event> =>
  (
    await ask<{ matchmakingEventByCode: Event }>(
      page,
      'query ($code: String!) { matchmakingEventByCode(code: $code) { id code version state meetings { id slot table firm { name { zh } } } } }',
      { code },
    )
  ).matchmakingEventByCode;

interface Room {
  slot: number;
  freeTables: number[];
  busy: unknown[];
}

/** A place at which a meeting could be instead. */
async function roomOf(page: Page, code: string, id: string): Promise<{ slot: number; table: number }> {
  const { matchmakingEventByCode } = await ask<{
    matchmakingEventByCode: { meetings: { id: string; slot: number; room: Room[] }[] };
  }>(
    page,
    'query ($code: String!) { matchmakingEventByCode(code: $code) { meetings { id slot room { slot freeTables busy { id } } } } }',
    { code },
  );
  const meeting = matchmakingEventByCode.meetings.find((one) => one.id === id)!;
  const room = meeting.room.find(
    (one) => one.slot !== meeting.slot && !one.busy.length && one.freeTables.length,
  )!;
  return { slot: room.slot, table: room.freeTables[0]! };
}

test('an officer makes an event, has a timetable made, changes it by hand and publishes it', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await page.setViewportSize(WIDTHS.desk);
  const trouble = await open(page, 'OFFICER', '/events/new', 'zh');
  // One meeting each leaves places free to move to.
  const code = await makeEvent(
    page,
    { name: '页面测试对接会', day: '2030-05-20', tables: 6, each: 1 },
    async (made) => (await read(page, made)).state,
  );
  await expect(page.locator('.event-card').first()).toBeVisible();
  await check(page, 'event-timetable', trouble);

  // A meeting onto the table of another at the same time: the place is taken, and it says so by name.
  const made = await read(page, code);
  const [first, second] = made.meetings;
  expect(second!.slot).toBe(first!.slot);
  await page.locator('.event-card button').first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('桌号').selectOption(String(second!.table));
  await dialog.getByRole('button', { name: '移动会面' }).click();
  await expect(dialog.getByRole('alert')).toContainText('该时段此桌已有会面');
  await check(page, 'event-conflict', trouble);

  // To a time at which both are free, and back again.
  const { slot, table } = await roomOf(page, code, first!.id);
  await dialog.getByLabel('时段').selectOption(String(slot));
  await dialog.getByLabel('桌号').selectOption(String(table));
  await dialog.getByRole('button', { name: '移动会面' }).click();
  await expect
    .poll(async () => (await read(page, code)).meetings.find((one) => one.id === first!.id))
    .toMatchObject({ slot, table });
  await page.getByRole('button', { name: '撤销' }).click();
  await expect
    .poll(async () => (await read(page, code)).meetings.find((one) => one.id === first!.id))
    .toMatchObject({ slot: first!.slot, table: first!.table });

  await page.getByRole('button', { name: '发布日程' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '发布日程' }).click();
  await expect.poll(async () => (await read(page, code)).state).toBe('PUBLISHED');
});

test('a party sees its own agenda and takes it away as a calendar', async ({ page }) => {
  const trouble = await open(page, 'VENDOR', '/events', 'zh');
  await page.locator('.event-list a').first().click();
  await expect(page.getByRole('heading', { name: '我的议程' })).toBeVisible();
  await expect(page.getByRole('tab')).toHaveCount(0);
  await page.getByRole('button', { name: '导出' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: '日历文件 (.ics)' }).click();
  expect((await download).suggestedFilename()).toMatch(/^EV-.*\.ics$/);
  await check(page, 'event-agenda', trouble);
});

for (const language of LANGUAGES)
  test(`events on a phone, ${language}`, async ({ page }) => {
    await page.setViewportSize(WIDTHS.phone);
    await signIn(page, 'OFFICER');
    const { matchmakingEvents } = await ask<{ matchmakingEvents: { nodes: { code: string }[] } }>(
      page,
      '{ matchmakingEvents(first: 1, states: [PUBLISHED, CLOSED]) { nodes { code } } }',
    );
    const { code } = matchmakingEvents.nodes[0]!;
    const trouble = await open(page, null, `/events/${code}`, language);
    await expect(page.locator('.event-slots .event-card').first()).toBeVisible();
    await check(page, `event-phone-${language}`, trouble);
  });
