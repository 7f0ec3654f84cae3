import { ok, refuse, textLength, type Result } from '@fairway/kernel';
import { BREACHED_PASSWORDS } from './breached-passwords.ts';

export const MIN_PASSWORD = 8;
/** Long enough for any passphrase; bounded, since hashing costs. */
export const MAX_PASSWORD = 256;

/** One form for what different keyboards compose differently. Spaces count. */
export const normalizePassword = (password: string): string => password.normalize('NFKC');

/** Length, known lists and the account's own name: nothing about which kinds of character it has. */
export function checkPassword(password: string, email: string, path: string): Result<string> {
  const normal = normalizePassword(password);
  const length = textLength(normal);
  if (length < MIN_PASSWORD)
    return refuse('PASSWORD_TOO_SHORT', `A password has at least ${MIN_PASSWORD} characters`, path);
  if (length > MAX_PASSWORD)
    return refuse('PASSWORD_TOO_LONG', `A password has at most ${MAX_PASSWORD} characters`, path);
  const plain = normal.toLowerCase();
  const [name] = email.toLowerCase().split('@');
  const trivial = new Set(plain).size <= 2 || plain === email.toLowerCase() || plain === name;
  if (trivial || BREACHED_PASSWORDS.has(plain)) {
    return refuse(
      'PASSWORD_TOO_COMMON',
      'This password is among those that are tried first; please choose another',
      path,
    );
  }
  return ok(normal);
}
