import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

/**
 * A sealed file: mark, salt, then pieces of 64 KB, each with its own tag. The key is derived for one file from the
 * installation's secret, and a piece's nonce holds its number and whether it is the last: pieces cannot be
 * altered, moved, left out or taken from another file, and none is handed on before it was checked.
 */
const MARK = Buffer.from('FAIRWAY1', 'latin1');
const SALT = 16;
const TAG = 16;
const PIECE = 64 * 1024;
export const HEAD = MARK.length + SALT;

export class BrokenSeal extends Error {
  override name = 'BrokenSeal';
}

const keyOf = (secret: Buffer, salt: Buffer, name: string): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, salt, `fairway/file/${name}`, 32));

function nonce(at: number, last: boolean): Buffer {
  const bytes = Buffer.alloc(12);
  bytes.writeUInt32BE(at, 7);
  bytes[11] = last ? 1 : 0;
  return bytes;
}

export function* seal(secret: Buffer, name: string, plain: Buffer): Generator<Buffer> {
  const salt = randomBytes(SALT);
  const key = keyOf(secret, salt, name);
  yield Buffer.concat([MARK, salt]);
  const pieces = Math.max(1, Math.ceil(plain.length / PIECE));
  for (let at = 0; at < pieces; at++) {
    const cipher = createCipheriv('aes-256-gcm', key, nonce(at, at === pieces - 1));
    const body = Buffer.concat([cipher.update(plain.subarray(at * PIECE, (at + 1) * PIECE)), cipher.final()]);
    yield Buffer.concat([body, cipher.getAuthTag()]);
  }
}

/** The plain bytes of a sealed stream; throws `BrokenSeal` at the first piece that is not as it was written. */
export async function* unseal(
  secret: Buffer,
  name: string,
  sealed: AsyncIterable<Buffer>,
): AsyncGenerator<Buffer> {
  let key: Buffer | undefined;
  let held: Buffer = Buffer.alloc(0);
  let at = 0;
  const take = (piece: Buffer, last: boolean): Buffer => {
    try {
      const decipher = createDecipheriv('aes-256-gcm', key!, nonce(at++, last));
      decipher.setAuthTag(piece.subarray(piece.length - TAG));
      return Buffer.concat([decipher.update(piece.subarray(0, piece.length - TAG)), decipher.final()]);
    } catch {
      throw new BrokenSeal('A stored file was altered, or the installation key is another one');
    }
  };
  for await (const chunk of sealed) {
    held = Buffer.concat([held, chunk]);
    if (!key) {
      if (held.length < HEAD) continue;
      if (!held.subarray(0, MARK.length).equals(MARK)) throw new BrokenSeal('This is no stored file');
      key = keyOf(secret, held.subarray(MARK.length, HEAD), name);
      held = held.subarray(HEAD);
    }
    // The last piece is known only by the end, so one is always held back.
    while (held.length > PIECE + TAG) {
      yield take(held.subarray(0, PIECE + TAG), false);
      held = held.subarray(PIECE + TAG);
    }
  }
  if (!key || held.length < TAG) throw new BrokenSeal('A stored file ends too early');
  yield take(held, true);
}
