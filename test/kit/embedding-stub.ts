import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface StubAnswer {
  status?: number;
  headers?: Record<string, string>;
  /** Sent as it is when it is a text. */
  body?: unknown;
  delayMs?: number;
}

/** An embedding service over HTTP that answers as it is told, and remembers what it was asked. */
export async function embeddingStub(answer: (input: string[], request: number) => StubAnswer) {
  const asked: { input: string[]; model: string; authorization: string | undefined }[] = [];
  const server = createServer((request, response) => {
    let text = '';
    request.on('data', (chunk: Buffer) => (text += chunk.toString()));
    request.on('end', () => {
      const { input, model } = JSON.parse(text) as { input: string[]; model: string };
      asked.push({ input, model, authorization: request.headers.authorization });
      const { status = 200, headers = {}, body, delayMs = 0 } = answer(input, asked.length);
      setTimeout(() => {
        response.writeHead(status, { 'content-type': 'application/json', ...headers });
        response.end(typeof body === 'string' ? body : JSON.stringify(body ?? {}));
      }, delayMs);
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    asked,
    close: () =>
      new Promise<void>((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}

/** A right answer: each text by its vector. */
export const vectors = (
  input: readonly string[],
  of: (text: string) => number[],
  tokens = 10,
): StubAnswer => ({
  body: {
    data: input.map((text, index) => ({ index, embedding: of(text) })).reverse(),
    usage: { total_tokens: tokens },
  },
});
