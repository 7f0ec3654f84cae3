import { createLog, readSettings } from '@fairway/runtime';
import { embeddingStub, vectors, type StubAnswer } from '../../../../test/kit/embedding-stub.ts';
import { testDatabase, type TestDatabase } from '../../../../test/kit/test-database.ts';
import { EmbeddingRepository } from './embedding.repository.ts';
import { EmbeddingService } from './embedding.service.ts';

let test: TestDatabase;
let stub: Awaited<ReturnType<typeof embeddingStub>>;
let answer: (input: string[], request: number) => StubAnswer;
const right = (input: string[]): StubAnswer =>
  vectors(input, (text) => Array.from({ length: 8 }, (_, i) => (i === 0 ? text.length : 1)), 4);

beforeAll(async () => {
  test = await testDatabase();
});
afterAll(() => test.drop());
beforeEach(async () => {
  answer = right;
  stub = await embeddingStub((input, request) => answer(input, request));
  await test.database.transaction((tx) => tx.rows('delete from embedding'));
  await test.database.transaction((tx) => tx.rows('delete from embedding_spending'));
});
afterEach(() => stub.close());

const service = (more: Record<string, string> = {}): EmbeddingService =>
  new EmbeddingService(
    test.database,
    new EmbeddingRepository(),
    readSettings({
      NODE_ENV: 'test',
      EMBEDDING_URL: stub.url,
      EMBEDDING_DIMENSIONS: '8',
      EMBEDDING_BATCH: '2',
      ...more,
    }),
    createLog('silent', 'test'),
  );
const spent = async (): Promise<number> =>
  Number(
    (await test.database.reader.row<{ n: string }>('select sum(tokens) as n from embedding_spending'))!.n,
  );

describe('directions of texts', () => {
  it('come in batches, once for the same text, also to another process', async () => {
    const first = await service().directions(['a', 'bb', 'ccc', 'a']);
    expect(stub.asked.map(({ input }) => input)).toEqual([['a', 'bb'], ['ccc']]);
    expect(first[0]).toEqual(first[3]);
    expect(await service().directions(['ccc', 'a'])).toEqual([first[2], first[0]]);
    expect(stub.asked).toHaveLength(2);
  });

  it('cost what the service says they cost', async () => {
    await service().directions(['a text of thirty-two characters.']);
    expect(await spent()).toBe(4);
  });

  it('are not asked for beyond the budget of the day, to the token, whoever asks at once', async () => {
    const text = 'x'.repeat(20);
    await expect(service({ EMBEDDING_TOKENS_PER_DAY: '9' }).directions([text])).rejects.toMatchObject({
      fault: 'BUDGET_SPENT',
    });
    expect(stub.asked).toHaveLength(0);
    answer = (input) => vectors(input, () => Array(8).fill(1) as number[], 10);
    const all = await Promise.allSettled(
      Array.from({ length: 6 }, (_, i) =>
        service({ EMBEDDING_TOKENS_PER_DAY: '30' }).directions([`${i}${'y'.repeat(19)}`]),
      ),
    );
    expect(all.filter(({ status }) => status === 'fulfilled')).toHaveLength(3);
    expect(await spent()).toBe(30);
  });

  it('keep what came before a fault, and nobody waits for the service for a while after one', async () => {
    answer = (input, request) => (request === 2 ? { status: 500 } : right(input));
    const one = service();
    await expect(one.directions(['a', 'bb', 'ccc'])).rejects.toMatchObject({ fault: 'REFUSED' });
    await expect(one.directions(['d'])).rejects.toMatchObject({ fault: 'REFUSED' });
    expect(stub.asked).toHaveLength(2);
    expect(await one.directions(['bb', 'a'])).toHaveLength(2);
  });
});
