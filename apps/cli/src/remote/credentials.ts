import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';

/** Where a Fairway is and who asks there: by the cookie of a session or by a program's token. */
export interface Credential {
  url: string;
  cookie?: string;
  token?: string;
}

/** The file of credentials, one for each profile; only its owner may read it. */
export class Credentials {
  constructor(private readonly file: string = credentialsFile()) {}

  find(profile: string): Credential | undefined {
    return this.all()[profile];
  }

  keep(profile: string, credential: Credential): void {
    this.write({ ...this.all(), [profile]: credential });
  }

  forget(profile: string): void {
    this.write(Object.fromEntries(Object.entries(this.all()).filter(([name]) => name !== profile)));
  }

  private all(): Record<string, Credential> {
    if (!existsSync(this.file)) return {};
    try {
      return JSON.parse(readFileSync(this.file, 'utf8')) as Record<string, Credential>;
    } catch {
      throw new Error(`${this.file} is not JSON; remove it and sign in again`);
    }
  }

  private write(all: Record<string, Credential>): void {
    mkdirSync(dirname(this.file), { recursive: true, mode: 0o700 });
    // Written beside and renamed, so that nobody reads half a file; the mode is set again in case the umask or an older file widened it.
    const written = `${this.file}.${process.pid}`;
    writeFileSync(written, `${JSON.stringify(all, null, 2)}\n`, { mode: 0o600 });
    chmodSync(written, 0o600);
    renameSync(written, this.file);
  }
}

const credentialsFile = (): string =>
  join(process.env.XDG_CONFIG_HOME || join(homedir(), '.config'), 'fairway', 'credentials.json');

/** Folder of what can be fetched again. */
export const cacheFolder = (): string =>
  join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'fairway');
