import { z } from 'zod';
import type { Settings } from '@fairway/runtime';

/** Why no embedding came; scoring goes on without. */
export const EMBEDDING_FAULTS = [
  'TIMEOUT',
  'RATE_LIMITED',
  'WRONG_DIMENSIONS',
  'BUDGET_SPENT',
  'REFUSED',
  'UNREACHABLE',
] as const;
export type EmbeddingFault = (typeof EMBEDDING_FAULTS)[number];

export class EmbeddingFailed extends Error {
  override name = 'EmbeddingFailed';
  constructor(
    readonly fault: EmbeddingFault,
    detail: string,
  ) {
    super(`The embedding service gave nothing (${fault}): ${detail}`);
  }
}

const answerSchema = z.object({
  data: z.array(z.object({ index: z.number().int().min(0), embedding: z.array(z.number()) })),
  usage: z.object({ total_tokens: z.number().int().min(0) }).optional(),
});

export interface Embedded {
  vectors: number[][];
  tokens: number;
}

/** How often a service that has no room is asked again within the time limit. */
const TRIES = 3;
/** More characters say nothing more, and models refuse them. */
const LONGEST = 8_000;
/** A token is rarely less than this many characters of English, and seldom more than one of Chinese. */
const CHARACTERS_PER_TOKEN = 2;

/** What a request will cost, about, before it is made. */
export const tokensOf = (texts: readonly string[]): number =>
  texts.reduce((sum, text) => sum + Math.ceil(Math.min(text.length, LONGEST) / CHARACTERS_PER_TOKEN), 0);

/** One request to any service that speaks as OpenAI's `/embeddings` does. Throws `EmbeddingFailed` alone. */
export async function requestEmbeddings(
  settings: Pick<
    Settings,
    'EMBEDDING_URL' | 'EMBEDDING_KEY' | 'EMBEDDING_MODEL' | 'EMBEDDING_DIMENSIONS' | 'EMBEDDING_TIMEOUT_MS'
  >,
  texts: readonly string[],
): Promise<Embedded> {
  const until = AbortSignal.timeout(settings.EMBEDDING_TIMEOUT_MS);
  const body = JSON.stringify({
    model: settings.EMBEDDING_MODEL,
    input: texts.map((text) => text.slice(0, LONGEST)),
    encoding_format: 'float',
  });
  try {
    for (let attempt = 1; ; attempt++) {
      const response = await fetch(`${settings.EMBEDDING_URL!.replace(/\/$/, '')}/embeddings`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...(settings.EMBEDDING_KEY && { authorization: `Bearer ${settings.EMBEDDING_KEY}` }),
        },
        body,
        signal: until,
        redirect: 'error',
      });
      if (response.ok)
        return read(parsed(await response.text()), texts.length, settings.EMBEDDING_DIMENSIONS);
      await response.body?.cancel();
      if (response.status !== 429 && response.status !== 503)
        throw new EmbeddingFailed('REFUSED', `status ${response.status}`);
      if (attempt === TRIES) throw new EmbeddingFailed('RATE_LIMITED', `status ${response.status}`);
      await pause(Number(response.headers.get('retry-after') ?? 0.2) * 1_000 || 200, until);
    }
  } catch (error) {
    if (error instanceof EmbeddingFailed) throw error;
    if (until.aborted) throw new EmbeddingFailed('TIMEOUT', `after ${settings.EMBEDDING_TIMEOUT_MS} ms`);
    throw new EmbeddingFailed('UNREACHABLE', error instanceof Error ? error.message : String(error));
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new EmbeddingFailed('REFUSED', 'the answer is no JSON');
  }
}

function read(body: unknown, count: number, dimensions: number): Embedded {
  const answer = answerSchema.safeParse(body);
  if (!answer.success) throw new EmbeddingFailed('REFUSED', 'the answer has another form');
  const vectors: number[][] = [];
  for (const { index, embedding } of answer.data.data) {
    if (embedding.length !== dimensions)
      throw new EmbeddingFailed('WRONG_DIMENSIONS', `${embedding.length} numbers instead of ${dimensions}`);
    vectors[index] = embedding;
  }
  if (vectors.length !== count || vectors.includes(undefined as never))
    throw new EmbeddingFailed('REFUSED', `${answer.data.data.length} answers to ${count} texts`);
  return { vectors, tokens: answer.data.usage?.total_tokens ?? 0 };
}

const pause = (ms: number, until: AbortSignal): Promise<void> =>
  new Promise((done, failed) => {
    const timer = setTimeout(done, ms);
    until.addEventListener('abort', () => {
      clearTimeout(timer);
      failed(until.reason as Error);
    });
  });
