import { embeddingStub, vectors, type StubAnswer } from '../../../../test/kit/embedding-stub.ts';
import { requestEmbeddings } from './embedding-service.ts';

const settings = {
  EMBEDDING_KEY: 'secret',
  EMBEDDING_MODEL: 'some-model',
  EMBEDDING_DIMENSIONS: 2,
  EMBEDDING_TIMEOUT_MS: 2_000,
};
const right = (input: string[]): StubAnswer => vectors(input, (text) => [text.length, 1]);

async function ask(
  answer: (input: string[], request: number) => StubAnswer,
  more: Partial<typeof settings> = {},
) {
  const stub = await embeddingStub(answer);
  try {
    const result = await requestEmbeddings({ ...settings, EMBEDDING_URL: stub.url, ...more }, [
      'a',
      'bbb',
    ]).then(
      (value) => value,
      (error: { fault: string }) => error.fault,
    );
    return { result, asked: stub.asked };
  } finally {
    await stub.close();
  }
}

describe('a request to an embedding service', () => {
  it('asks for a model with a key, and sorts the answers by the texts', async () => {
    const { result, asked } = await ask(right);
    expect(result).toEqual({
      vectors: [
        [1, 1],
        [3, 1],
      ],
      tokens: 10,
    });
    expect(asked).toEqual([{ input: ['a', 'bbb'], model: 'some-model', authorization: 'Bearer secret' }]);
  });

  it('gives up when no answer comes in time', async () => {
    const late = (input: string[]): StubAnswer => ({ ...right(input), delayMs: 5_000 });
    expect((await ask(late, { EMBEDDING_TIMEOUT_MS: 50 })).result).toBe('TIMEOUT');
  });

  it('asks again when there was no room, but not for ever', async () => {
    const once = await ask((input, request) =>
      request === 1 ? { status: 429, headers: { 'retry-after': '0.01' } } : right(input),
    );
    expect(once.result).toMatchObject({ tokens: 10 });
    const never = await ask(() => ({ status: 429, headers: { 'retry-after': '0.01' } }));
    expect(never.result).toBe('RATE_LIMITED');
    expect(never.asked).toHaveLength(3);
  });

  it('does not wait longer for room than for an answer', async () => {
    const busy = (): StubAnswer => ({ status: 429, headers: { 'retry-after': '3600' } });
    const { result, asked } = await ask(busy, { EMBEDDING_TIMEOUT_MS: 60 });
    expect(result).toBe('TIMEOUT');
    expect(asked).toHaveLength(1);
  });

  it('takes no vectors of another size', async () => {
    expect((await ask((input) => vectors(input, () => [1, 2, 3]))).result).toBe('WRONG_DIMENSIONS');
  });

  it.each([
    ['a refusal', { status: 401 }],
    ['what is no JSON', { body: '<html>' }],
    ['another form', { body: { embeddings: [] } }],
    ['too few answers', { body: { data: [{ index: 0, embedding: [1, 2] }] } }],
    ['an answer without a place', { body: { data: [{ index: 7, embedding: [1, 2] }] } }],
  ])('takes %s as a refusal', async (_, answer) => {
    expect((await ask(() => answer as StubAnswer)).result).toBe('REFUSED');
  });

  it('says when nobody is there', async () => {
    const stub = await embeddingStub(right);
    await stub.close();
    await expect(requestEmbeddings({ ...settings, EMBEDDING_URL: stub.url }, ['a'])).rejects.toMatchObject({
      fault: 'UNREACHABLE',
    });
  });
});
