import type { Readable } from 'node:stream';

const LONGEST_MS = 5 * 60_000;

export class BodyTooLarge extends Error {}
export class BodyTooSlow extends Error {}

/** A whole body of at most so many bytes; what exceeds it, or takes too long, is not read on. */
export async function readBody(stream: Readable, most: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  const timer = setTimeout(() => stream.destroy(new BodyTooSlow('too slow')), LONGEST_MS);
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > most) throw new BodyTooLarge('too large');
      chunks.push(chunk);
    }
  } finally {
    clearTimeout(timer);
  }
  return Buffer.concat(chunks);
}
