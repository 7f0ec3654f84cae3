import { Injectable } from '@nestjs/common';
import { problem, Refusal } from '@fairway/kernel';
import { Database } from '@fairway/database';
import { digestOf } from './secrets.ts';

export interface AttemptRule {
  name: string;
  attempts: number;
  minutes: number;
}

/** Counts what may be tried only so often. Counts are committed at once, so a refusal does not undo them. */
@Injectable()
export class AttemptLimit {
  constructor(private readonly database: Database) {}

  /** Counts one try and refuses it when there were too many in the window; parallel tries are counted one by one. */
  async count(rule: AttemptRule, about: string, path?: string): Promise<void> {
    const row = await this.database.reader.row<{ attempts: number }>(
      `insert into attempt_count (key, attempts) values ($1, 1)
       on conflict (key) do update set
         attempts = case when attempt_count.since < clock_timestamp() - $2 * interval '1 minute' then 1 else attempt_count.attempts + 1 end,
         since = case when attempt_count.since < clock_timestamp() - $2 * interval '1 minute' then clock_timestamp() else attempt_count.since end
       returning attempts`,
      [keyOf(rule, about), rule.minutes],
    );
    if (row!.attempts > rule.attempts) {
      throw new Refusal([
        problem('RATE_LIMITED', `Too many attempts; please try again in ${rule.minutes} minutes`, path),
      ]);
    }
  }

  /** Forgets the tries, after one that succeeded. */
  async forget(rule: AttemptRule, about: string): Promise<void> {
    await this.database.reader.rows(`delete from attempt_count where key = $1`, [keyOf(rule, about)]);
  }
}

/** Addresses of people are not kept in the clear. */
const keyOf = (rule: AttemptRule, about: string): string => `${rule.name}:${digestOf(about)}`;
