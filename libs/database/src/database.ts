import type { DataSource } from 'typeorm';
import { Reader, Tx } from './transaction.ts';

/** Codes after which the same transaction may succeed when it runs again: serialization failure and deadlock. */
const TRY_AGAIN = new Set(['40001', '40P01']);
const ATTEMPTS = 4;

/** The record of everything. One per process. */
export class Database {
  readonly reader: Reader;

  constructor(
    readonly source: DataSource,
    private readonly mayShiftClock: boolean,
  ) {
    this.reader = new Reader(source.manager);
  }

  /** Runs a transaction; deadlocks and serialization failures run it again, so it must have no effect outside the database. */
  async transaction<T>(run: (tx: Tx) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.source.transaction((manager) => run(new Tx(manager)));
      } catch (error) {
        const code = (error as { driverError?: { code?: string } }).driverError?.code ?? '';
        if (attempt === ATTEMPTS || !TRY_AGAIN.has(code)) throw error;
      }
    }
  }

  /** The instant that decides: the database's clock plus the demo's offset. Never the transaction's start. */
  async now(reader: Reader = this.reader): Promise<Date> {
    return (await reader.row<{ now: Date }>('select fairway_now() as now'))!.now;
  }

  /** Shifts the clock for the demo loader, tests and simulations; a production installation refuses. */
  async shiftClock(milliseconds: number): Promise<void> {
    // Setting it right again is never refused: a demo that was killed while loading leaves it shifted.
    if (!this.mayShiftClock && milliseconds !== 0)
      throw new Error('The clock of a production installation is not shifted');
    await this.reader.rows(`update fairway_clock set shift = $1 * interval '1 millisecond'`, [
      Math.round(milliseconds),
    ]);
  }

  async close(): Promise<void> {
    if (this.source.isInitialized) await this.source.destroy();
  }
}
