import { newId } from '@fairway/kernel';
import { testDatabase, type TestDatabase } from '../../../test/kit/test-database.ts';
import { NoticeRepository } from './notice.repository.ts';
import type { NoticeKind } from './domain/notice.ts';

let test: TestDatabase;
const notices = new NoticeRepository();
const [personId, organizationId, scenario] = [newId(), newId(), newId()];

beforeAll(async () => {
  test = await testDatabase();
  const { reader } = test.database;
  await reader.rows(`insert into organization (id, code, name) values ($1, 'O', '{"en": "x"}')`, [
    organizationId,
  ]);
  await reader.rows(`insert into person (id, email, name) values ($1, 'reader@example.org', 'Reader')`, [
    personId,
  ]);
});
afterAll(() => test?.drop());

const tell = (kind: NoticeKind, recordId: string): Promise<unknown> =>
  test.database.transaction((tx) =>
    notices.tell(tx, { kind, recordType: 'Scenario', recordId, title: { en: 'x' } }, [
      { personId, organizationId },
    ]),
  );
const unread = (): Promise<number> => notices.count(test.database.reader, personId, true);

describe('an inbox', () => {
  it('takes a marking back, except for what has happened again since', async () => {
    await tell('MATCH_FOUND', scenario);
    await tell('SCENARIO_OPENED', scenario);
    const at = await test.database.now();
    expect(await test.database.transaction((tx) => notices.markRead(tx, personId, null, at))).toBe(2);
    expect(await unread()).toBe(0);
    await tell('MATCH_FOUND', scenario);
    expect(await test.database.transaction((tx) => notices.markUnread(tx, personId, at))).toBe(1);
    expect(await unread()).toBe(2);
    expect(await test.database.transaction((tx) => notices.markUnread(tx, personId, at))).toBe(0);
  });

  it('remembers of which kinds somebody wants no mail', async () => {
    const set = (mail: boolean): Promise<void> =>
      test.database.transaction((tx) => notices.setMail(tx, personId, 'PILOT_STARTED', mail));
    const without = async (): Promise<string[]> => [
      ...(await notices.wantNoMail(test.database.reader, 'PILOT_STARTED', [personId])),
    ];
    expect(await without()).toEqual([]);
    await set(false);
    await set(false);
    expect(await without()).toEqual([personId]);
    expect(await notices.withoutMail(test.database.reader, personId)).toEqual(['PILOT_STARTED']);
    await set(true);
    expect(await without()).toEqual([]);
  });
});
