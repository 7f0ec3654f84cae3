import { createHash, randomBytes } from 'node:crypto';

/** The digest under which a random secret is stored; a fast one serves, since nobody can guess 256 bits. */
export const digestOf = (secret: string): string => createHash('sha256').update(secret).digest('base64url');

const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';

/** A code to write down: ten letters and digits that are hard to confuse, near 50 bits. */
export function newRecoveryCode(): string {
  let code = '';
  while (code.length < 10) {
    for (const byte of randomBytes(16)) {
      // Bytes beyond the last whole multiple would favour the first letters.
      if (byte < 248 && code.length < 10) code += LETTERS[byte % LETTERS.length];
    }
  }
  return `${code.slice(0, 5)}-${code.slice(5)}`;
}
