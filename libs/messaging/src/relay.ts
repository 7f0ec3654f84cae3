import { Inject, Injectable } from '@nestjs/common';
import type { Queue } from 'bullmq';
import { Database } from '@fairway/database';
import { SETTINGS, type Settings } from '@fairway/runtime';
import { Queues, type DeliveryJob } from './queues.ts';
import { SubscriberRegistry } from './registry.ts';

export const DELIVERY_QUEUE = 'deliveries';
const BATCH = 200;
const BULK_PRIORITY = 10;
/** More than these of a bulk are not in the queue at once: what waits there for long would be taken for lost and sent again. */
const BULK_AHEAD = 1_000;
/** On top of a subscriber's own time limit before the reconciler believes that the queue lost the job. */
const GRACE_MS = 5_000;

/** Turns what is owed into jobs, and sends again what the queue lost. */
@Injectable()
export class Relay {
  private queue?: Promise<Queue<DeliveryJob>>;

  constructor(
    private readonly database: Database,
    private readonly registry: SubscriberRegistry,
    private readonly queues: Queues,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** Sends one batch; answers its size. A crash between sending and committing sends twice, which the inbox makes harmless. */
  async round(): Promise<number> {
    const queue = await (this.queue ??= this.queues.queue<DeliveryJob>(DELIVERY_QUEUE));
    return this.database.transaction(async (tx) => {
      const rows = await tx.rows<{ event_id: string; subscriber: string; sends: number; bulk: boolean }>(
        `select event_id, subscriber, sends, bulk from delivery where state = 'PENDING' and sent_at is null
           and (not bulk or (select count(*) from (
             select from delivery where state = 'PENDING' and bulk and sent_at is not null limit ${BULK_AHEAD}) as ahead) < ${BULK_AHEAD})
         order by bulk, position limit ${BATCH} for update skip locked`,
      );
      if (!rows.length) return 0;
      await queue.addBulk(
        rows.map((row) => ({
          name: row.subscriber,
          data: { eventId: row.event_id, subscriber: row.subscriber },
          opts: {
            jobId: `d-${row.event_id}-${row.subscriber}-${row.sends}`,
            attempts: this.registry.all().get(row.subscriber)?.options.attempts ?? 8,
            // Jobs without a priority go before those that have one.
            priority: row.bulk ? BULK_PRIORITY : undefined,
            backoff: { type: 'exponential', delay: this.settings.RETRY_PAUSE_MS, jitter: 0.5 },
          },
        })),
      );
      await tx.rows(
        `update delivery d set sent_at = clock_timestamp(), sends = d.sends + 1
         from unnest($1::uuid[], $2::text[]) as sent (event_id, subscriber)
         where d.event_id = sent.event_id and d.subscriber = sent.subscriber`,
        [rows.map((r) => r.event_id), rows.map((r) => r.subscriber)],
      );
      return rows.length;
    });
  }

  /** Marks as unsent what has been silent for longer than its subscriber may take, with more patience after each failure. What only waits in a long queue is sent twice, which is harmless. */
  async reconcile(graceMs = GRACE_MS): Promise<number> {
    const all = [...this.registry.all().values()];
    const rows = await this.database.reader.rows(
      `update delivery d set sent_at = null
       from unnest($1::text[], $2::int[]) as s (name, patience)
       where d.state = 'PENDING' and d.subscriber = s.name
         and greatest(d.sent_at, d.failed_at) < clock_timestamp() - (s.patience * power(2, least(d.attempts, 6))) * interval '1 millisecond'
       returning 1`,
      [all.map((r) => r.options.name), all.map((r) => r.options.timeoutMs + graceMs)],
    );
    return rows.length;
  }
}
