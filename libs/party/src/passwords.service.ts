import { Injectable } from '@nestjs/common';
import { hash, verify } from '@node-rs/argon2';
import { newSecret } from '@fairway/kernel';
import { normalizePassword } from './domain/password.ts';

/** Argon2id; about 20 ms and 19 MiB a try. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

@Injectable()
export class Passwords {
  /** What an unknown account is checked against, so that the answer takes as long as for a known one. */
  private dummy?: Promise<string>;

  hash(password: string): Promise<string> {
    return hash(normalizePassword(password), COST);
  }

  /** Takes the same time whether or not there is a hash to compare with. */
  async matches(stored: string | null | undefined, password: string): Promise<boolean> {
    const against = stored ?? (await (this.dummy ??= this.hash(newSecret())));
    const same = await verify(against, normalizePassword(password));
    return same && !!stored;
  }
}
