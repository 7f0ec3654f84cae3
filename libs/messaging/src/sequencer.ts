import { Injectable } from '@nestjs/common';
import { Database, type Tx } from '@fairway/database';
import { SubscriberRegistry } from './registry.ts';

const SEQUENCER_LOCK = 7_246_002;
const BATCH = 500;

/**
 * Gives committed outbox rows a gap-free position and writes what is owed for each: one delivery per subscriber.
 * A row that commits late is found by a later round, so none is skipped; the lock lets one process do this at a time.
 */
@Injectable()
export class Sequencer {
  constructor(
    private readonly database: Database,
    private readonly registry: SubscriberRegistry,
  ) {}

  /** One round; answers how many rows it dealt with, 0 when there are none or another process is at it. */
  async round(): Promise<number> {
    return this.database.transaction(async (tx) => {
      const lock = await tx.row<{ got: boolean }>('select pg_try_advisory_xact_lock($1) as got', [
        SEQUENCER_LOCK,
      ]);
      if (!lock!.got) return 0;
      let done = await this.stamp(tx);
      for (const step of this.registry.sequencerSteps()) done += await step.step(tx);
      return done;
    });
  }

  private async stamp(tx: Tx): Promise<number> {
    const stamped = await tx.rows<{ id: string; name: string; position: string; bulk: boolean }>(
      `with batch as (
         select id, row_number() over (order by seq) as nth from outbox where position is null order by seq limit ${BATCH}
       ), head as (
         update sequencer set position = sequencer.position + (select count(*) from batch)
         returning sequencer.position - (select count(*) from batch) as start
       )
       update outbox set position = head.start + batch.nth from batch, head where outbox.id = batch.id
       returning outbox.id, outbox.name, outbox.position, outbox.bulk`,
    );
    const owed = stamped.flatMap((row) =>
      [...this.registry.all().values()]
        .filter((registered) => registered.events.includes(row.name))
        .map((registered) => ({
          event: row.id,
          position: row.position,
          bulk: row.bulk,
          subscriber: registered.options.name,
        })),
    );
    if (owed.length) {
      await tx.rows(
        `insert into delivery (event_id, subscriber, position, bulk)
         select * from unnest($1::uuid[], $2::text[], $3::bigint[], $4::boolean[]) on conflict do nothing`,
        [
          owed.map((o) => o.event),
          owed.map((o) => o.subscriber),
          owed.map((o) => o.position),
          owed.map((o) => o.bulk),
        ],
      );
    }
    return stamped.length;
  }
}
