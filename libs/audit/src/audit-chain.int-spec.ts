import { newId, SYSTEM } from '@fairway/kernel';
import { testDatabase, type TestDatabase } from '../../../test/kit/test-database.ts';
import { AuditChain, AuditService } from './index.ts';

let test: TestDatabase;
let chain: AuditChain;

beforeAll(async () => {
  test = await testDatabase();
  chain = new AuditChain(test.database);
  const audit = new AuditService(test.database);
  await test.database.transaction(async (tx) => {
    for (let n = 0; n < 5; n++)
      await audit.record(tx, SYSTEM, { action: 'read.content', recordType: 'Test', recordId: newId() });
    await chain.step(tx);
    await audit.record(tx, SYSTEM, { action: 'read.file', recordType: 'Test', recordId: newId() });
  });
});
afterAll(() => test?.drop());

describe('a walk over the chain', () => {
  it('comes to the same in parts as at once', async () => {
    const whole = await chain.verify();
    expect(whole).toMatchObject({ checked: 5, total: 5, unchained: 1, broken: null });
    const first = await chain.verify(0, undefined, 2);
    expect(first).toMatchObject({ checked: 2, total: 5, broken: null });
    const second = await chain.verify(first.checked, first.head, 2);
    const third = await chain.verify(second.checked, second.head, 2);
    expect(third).toEqual(whole);
  });

  it('does not go on from a hash that was not there', async () => {
    expect((await chain.verify(2, 'f'.repeat(64), 2)).broken).toEqual({
      seq: 3,
      why: 'does not follow the entry before it',
    });
  });
});
