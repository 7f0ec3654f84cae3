import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Settings } from './settings.ts';

/** The secret of this installation, kept outside the database: from the settings, else made once in the data folder. */
export function installationKey(settings: Pick<Settings, 'INSTALLATION_KEY' | 'DATA_DIR'>): Buffer {
  if (settings.INSTALLATION_KEY) return Buffer.from(settings.INSTALLATION_KEY, 'utf8');
  const file = join(settings.DATA_DIR, 'installation.key');
  if (!existsSync(file)) {
    mkdirSync(settings.DATA_DIR, { recursive: true });
    writeFileSync(file, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx' });
  }
  return Buffer.from(readFileSync(file, 'utf8').trim(), 'utf8');
}

/** Keys derived for one purpose, so that one secret serves many uses without mixing them. */
export class Vault {
  constructor(private readonly secret: Buffer) {}

  /** AES-256-GCM; `purpose` is bound to the text, so a value cannot be moved to another use. */
  seal(purpose: string, plain: string): string {
    const nonce = randomBytes(12);
    const cipher = createCipheriv('aes-256-gcm', this.key(purpose), nonce);
    const body = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()]);
    return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url');
  }

  /** The text of `seal`; throws when it was altered or sealed for another purpose. */
  open(purpose: string, sealed: string): string {
    const bytes = Buffer.from(sealed, 'base64url');
    const decipher = createDecipheriv('aes-256-gcm', this.key(purpose), bytes.subarray(0, 12));
    decipher.setAuthTag(bytes.subarray(12, 28));
    return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8');
  }

  /** A keyed digest, for look-ups of secrets that must not be stored. */
  digest(purpose: string, text: string): string {
    return createHmac('sha256', this.key(purpose)).update(text).digest('base64url');
  }

  private key(purpose: string): Buffer {
    return Buffer.from(hkdfSync('sha256', this.secret, 'fairway', purpose, 32));
  }
}
