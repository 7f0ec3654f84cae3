import { randomUUID } from 'node:crypto';
import { testDatabase, type TestDatabase } from '../../../../test/kit/test-database.ts';
import { DirtyRepository } from './dirty.repository.ts';

describe('marks of what is to be scored', () => {
  let test: TestDatabase;
  const marks = new DirtyRepository();
  const ids = Array.from({ length: 12 }, () => randomUUID());

  beforeAll(async () => {
    test = await testDatabase();
    await test.database.transaction(async (tx) => {
      for (const [i, id] of ids.entries()) await marks.mark(tx, [{ type: 'SCENARIO', id, position: i + 1 }]);
    });
  });
  afterAll(() => test.drop());

  const positions = async (limit: number): Promise<number[]> =>
    (await marks.batch(test.database.reader, limit)).map(({ position }) => position).sort((a, b) => a - b);

  it('are taken from both ends, so that the newest does not wait for a long queue nor the oldest for ever', async () => {
    expect(await positions(6)).toEqual([1, 2, 3, 10, 11, 12]);
    expect(await positions(5)).toEqual([1, 2, 10, 11, 12]);
  });

  it('are each taken once when the ends meet', async () => {
    expect(await positions(20)).toEqual(ids.map((_, i) => i + 1));
  });

  it('stay when the record has changed again meanwhile', async () => {
    const batch = await marks.batch(test.database.reader, 20);
    await test.database.transaction(async (tx) => {
      await marks.mark(tx, [{ type: 'SCENARIO', id: ids[3]!, position: 40 }]);
      await marks.clear(tx, batch);
    });
    expect(await positions(20)).toEqual([40]);
  });
});
