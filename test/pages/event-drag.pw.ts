import type { Locator } from '@playwright/test';
import { ask, check, expect, open, picture, test, type Page } from './kit.ts';
import { makeEvent } from './event-form.ts';

interface Room {
  slot: number;
  freeTables: number[];
  busy: { id: string }[];
}
type Place = { slot: number; table: number };
interface Meeting extends Place {
  id: string;
  firm: { id: string; name: { zh: string } };
  vendor: { name: { zh: string } };
  room: Room[];
}
interface Event {
  version: number;
  state: string;
  meetings: Meeting[];
}

const read = async (page: Page, code: string): Promise<Event> =>
  (
    await ask<{ matchmakingEventByCode: Event }>(
      page,
      `query ($code: String!) { matchmakingEventByCode(code: $code) { version state
        meetings { id slot table firm { id name { zh } } vendor { name { zh } } room { slot freeTables busy { id } } } } }`,
      { code },
    )
  ).matchmakingEventByCode;

/** An event of its own: two meetings each leave places free, and still somebody who is busy. */
const scheduled = (page: Page): Promise<string> =>
  makeEvent(
    page,
    { name: '拖动测试对接会', day: '2030-06-18', tables: 10, each: 2 },
    async (code) => (await read(page, code)).state,
  );

const cardOf = (page: Page, { firm, vendor }: Meeting): Locator =>
  page.locator('.event-card', { hasText: firm.name.zh }).filter({ hasText: vendor.name.zh }).first();
/** Breaks are rows of their own, so a slot is found by its cells. */
const placeOf = (page: Page, { slot, table }: Place): Locator =>
  page
    .locator('.event-grid tbody tr:not(.event-pause)')
    .nth(slot)
    .locator('td')
    .nth(table - 1);

/** Takes a card with the mouse to a place; `over` is looked at before it is let go. */
async function drag(page: Page, card: Locator, place: Locator, over?: () => Promise<void>): Promise<void> {
  await card.scrollIntoViewIfNeeded();
  const from = (await card.boundingBox())!;
  await page.mouse.move(from.x + from.width / 2, from.y + from.height - 8);
  await page.mouse.down();
  await page.mouse.move(from.x + from.width / 2 + 8, from.y + from.height - 16, { steps: 4 });
  const to = (await place.boundingBox())!;
  await page.mouse.move(to.x + to.width / 2, to.y + to.height / 2, { steps: 12 });
  await over?.();
  await page.mouse.up();
}

test('a meeting is dragged to another slot; where somebody is busy it says who, and goes back', async ({
  page,
}) => {
  test.setTimeout(150_000);
  await page.setViewportSize({ width: 1920, height: 1900 });
  const trouble = await open(page, 'OFFICER', '/events/new', 'zh');
  const code = await scheduled(page);
  const before = await read(page, code);

  // Two meetings of one party, and a time at which neither side of the first is busy and two tables stand empty.
  const roomFor = (one: Meeting): Room | undefined =>
    one.room.find((room) => room.slot !== one.slot && !room.busy.length && room.freeTables.length > 1);
  const pairs = before.meetings.flatMap((one) =>
    before.meetings
      .filter((other) => other.id !== one.id && other.firm.id === one.firm.id && roomFor(one))
      .map((other) => ({ one, other })),
  );
  const { one, other } = pairs[0]!;
  const { slot, freeTables } = roomFor(one)!;
  const [to, beside] = freeTables.map((table) => ({ slot, table })) as [Place, Place];
  const now = async ({ id }: Meeting): Promise<Meeting> =>
    (await read(page, code)).meetings.find((meeting) => meeting.id === id)!;
  await drag(page, cardOf(page, one), placeOf(page, to), () =>
    expect(placeOf(page, to)).toHaveAttribute('data-over', 'true'),
  );
  await expect.poll(() => now(one)).toMatchObject(to);
  await expect(placeOf(page, to).locator('.event-card')).toContainText(one.firm.name.zh);
  await page.getByRole('button', { name: '撤销' }).click();
  await expect.poll(() => now(one)).toMatchObject({ slot: one.slot, table: one.table });
  await expect(placeOf(page, one).locator('.event-card')).toContainText(one.firm.name.zh);
  await drag(page, cardOf(page, one), placeOf(page, to));
  await expect.poll(() => now(one)).toMatchObject(to);
  await expect(placeOf(page, to).locator('.event-card')).toContainText(one.firm.name.zh);

  // Now the firm sits there already, though a table beside it stands empty.
  await drag(page, cardOf(page, other), placeOf(page, beside), async () => {
    // While it is in the hand, times at which somebody is busy are marked.
    await expect(placeOf(page, beside)).toHaveAttribute('data-busy', 'true');
    await picture(page, 'event-dragged-desk-zh');
  });
  const alert = page.locator('.event-conflicts');
  await expect(alert).toContainText(one.firm.name.zh);
  await check(page, 'event-drag-conflict-desk-zh', trouble);
  expect(await now(other)).toMatchObject({ slot: other.slot, table: other.table });
  await expect(placeOf(page, other).locator('.event-card')).toContainText(other.vendor.name.zh);
  await alert.getByRole('button').click();
  await expect(alert).toHaveCount(0);
});
