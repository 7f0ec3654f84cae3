import { Injectable } from '@nestjs/common';
import { Database } from '@fairway/database';
import { Scheduled, type ScheduledTask } from '@fairway/messaging';
import { SESSION_DAYS } from './session.repository.ts';

/** Removes what has run out: it grants nothing any more, and only fills tables. */
@Injectable()
@Scheduled({ name: 'party.sweep-sessions', everyMs: 3_600_000 })
export class SessionSweep implements ScheduledTask {
  constructor(private readonly database: Database) {}

  async run(): Promise<void> {
    const { reader } = this.database;
    await reader.rows(
      `delete from session where last_seen_at < clock_timestamp() - interval '${SESSION_DAYS} days'`,
    );
    await reader.rows(`delete from mailed_link where expires_at < clock_timestamp() - interval '7 days'`);
    await reader.rows(`delete from attempt_count where since < clock_timestamp() - interval '1 day'`);
  }
}
