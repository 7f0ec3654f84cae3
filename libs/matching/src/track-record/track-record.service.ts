import { Injectable } from '@nestjs/common';
import { Database } from '@fairway/database';
import { appendEvents, Scheduled, type ScheduledTask } from '@fairway/messaging';
import { takeRates, type TrackRates } from '../domain/track-record.ts';
import { ratesTaken } from '../domain/events.ts';
import { TrackRecordRepository } from './track-record.repository.ts';

/** Takes the rates of pilots once a night: a version that all who rank read, so that they rank alike. */
@Injectable()
export class TrackRecordService {
  constructor(
    private readonly database: Database,
    private readonly records: TrackRecordRepository,
  ) {}

  /** Answers the rates that were taken, or null when none were due. */
  async take(): Promise<TrackRates | null> {
    const night = dayOf(await this.database.now());
    if (!(await this.records.isDue(this.database.reader, night))) return null;
    return this.database.transaction(async (tx) => {
      await this.records.lock(tx);
      if (!(await this.records.isDue(tx, night))) return null;
      const { version } = await this.records.latest(tx);
      const rates = takeRates(await this.records.trials(tx), version + 1);
      await this.records.insert(tx, night, rates);
      await appendEvents(tx, [ratesTaken(String(rates.version), { version: rates.version })]);
      return rates;
    });
  }
}

/** Looks every minute whether this night's rates have been taken. */
@Injectable()
@Scheduled({ name: 'matching.take-rates', everyMs: 60_000 })
export class TakeRates implements ScheduledTask {
  constructor(private readonly records: TrackRecordService) {}

  async run(): Promise<void> {
    await this.records.take();
  }
}

/** A night is one in China, where the market is. */
const dayOf = (now: Date): string => new Date(now.getTime() + 8 * 3_600_000).toISOString().slice(0, 10);
