import { newId, type DomainEvent } from '@fairway/kernel';
import type { Tx } from '@fairway/database';

export const OUTBOX_CHANNEL = 'fairway_outbox';

/** What follows from this transaction may wait behind what follows from others: for imports and for what is decided over the whole market, so that nobody's own work waits for them. */
export async function inBulk(tx: Tx): Promise<void> {
  await tx.rows(`select set_config('fairway.bulk', 'on', true)`);
}

/** Stores events in the transaction that causes them; what follows from them happens after commit, with effects once. */
export async function appendEvents(tx: Tx, events: readonly DomainEvent<object>[]): Promise<void> {
  if (!events.length) return;
  await tx.rows(
    `insert into outbox (id, name, record_id, payload)
     select * from unnest($1::uuid[], $2::text[], $3::text[], $4::jsonb[])`,
    [
      events.map(() => newId()),
      events.map((e) => e.name),
      events.map((e) => e.recordId),
      events.map((e) => JSON.stringify(e.payload)),
    ],
  );
  // Delivered at commit; it only wakes the sequencer, which also looks by itself.
  await tx.rows(`select pg_notify('${OUTBOX_CHANNEL}', '')`);
}
