import type { Database } from '@fairway/database';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** Days begin at midnight in Shanghai, which has no summer time. */
const SHANGHAI = 8 * 60 * MINUTE;
export const MORNING = 9 * 60;

/** The shifted clock of the load: it only goes forward, from day to day, and never beyond the real time. */
export class DemoClock {
  private readonly midnight: number;

  constructor(
    private readonly database: Database,
    today: Date,
  ) {
    this.midnight = Math.floor((today.getTime() + SHANGHAI) / DAY) * DAY - SHANGHAI;
  }

  /** An instant of a day, counted from the day of the load; minutes since midnight in Shanghai. */
  at(day: number, minutes = MORNING): Date {
    return new Date(this.midnight + day * DAY + minutes * MINUTE);
  }

  /** As a day of the calendar. */
  dayOf(day: number): string {
    return new Date(this.midnight + SHANGHAI + day * DAY).toISOString().slice(0, 10);
  }

  /** Sets the clock for the first time: back to the day on which history begins. */
  async begin(day: number): Promise<void> {
    const { real } = await this.read();
    await this.database.shiftClock(this.at(day).getTime() - real);
  }

  async goTo(day: number, minutes: number): Promise<void> {
    const { real, now } = await this.read();
    const wanted = Math.min(this.at(day, minutes).getTime(), real);
    if (wanted > now) await this.database.shiftClock(wanted - real);
  }

  end(): Promise<void> {
    return this.database.shiftClock(0);
  }

  private async read(): Promise<{ real: number; now: number }> {
    const row = await this.database.reader.row<{ real: Date; now: Date }>(
      'select clock_timestamp() as real, fairway_now() as now',
    );
    return { real: row!.real.getTime(), now: row!.now.getTime() };
  }
}
