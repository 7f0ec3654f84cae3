import { Refusal } from '@fairway/kernel';
import type { Database, Tx } from '@fairway/database';

/** What a verb answers when it was carried out, but not noted, before the loader was killed. */
const DONE_BEFORE = new Set(['WRONG_STATE', 'ALREADY_REQUESTED', 'REMINDED_TODAY', 'REFERENCE_EXISTS']);

/** Which steps of the load are done, so that a load that was killed goes on where it stood and does nothing twice. */
export class StepBook {
  private constructor(
    private readonly database: Database,
    private readonly done: Map<string, string | null>,
    /** An earlier load did not end. */
    readonly resumed: boolean,
  ) {}

  static async open(database: Database): Promise<StepBook> {
    const rows = await database.reader.rows<{ key: string; id: string | null }>(
      'select key, record_id as id from demo_step',
    );
    return new StepBook(database, new Map(rows.map((row) => [row.key, row.id])), rows.length > 0);
  }

  has(key: string): boolean {
    return this.done.has(key);
  }

  /** The record that a step made. */
  id(key: string): string {
    const id = this.done.get(key);
    if (!id) throw new Error(`The demo step ${key} has made nothing yet`);
    return id;
  }

  async once(key: string, run: () => Promise<{ id: string } | void>): Promise<void> {
    if (this.done.has(key)) return;
    let id: string | null = null;
    try {
      id = (await run())?.id ?? null;
    } catch (error) {
      if (
        !this.resumed ||
        !(error instanceof Refusal) ||
        !error.problems.every((one) => DONE_BEFORE.has(one.code))
      )
        throw new Error(`The demo step ${key} failed: ${(error as Error).message}`, { cause: error });
    }
    await this.note(this.database.reader, key, id);
  }

  /** For verbs that take a transaction: the step and its note are committed together. */
  async onceInTransaction(key: string, run: (tx: Tx) => Promise<{ id: string }>): Promise<void> {
    if (this.done.has(key)) return;
    await this.database.transaction(async (tx) => this.note(tx, key, (await run(tx)).id));
  }

  private async note(on: Tx | Database['reader'], key: string, id: string | null): Promise<void> {
    await on.rows('insert into demo_step (key, record_id) values ($1, $2) on conflict (key) do nothing', [
      key,
      id,
    ]);
    this.done.set(key, id);
  }
}
