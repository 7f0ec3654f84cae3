import { Inject, Injectable } from '@nestjs/common';
import type { StoredEvent } from '@fairway/kernel';
import { Database, type Reader, type Tx } from '@fairway/database';
import { LOG, withTrace, type Logger } from '@fairway/runtime';
import { SubscriberRegistry } from './registry.ts';
import type { DeliveryJob } from './queues.ts';

/** Thrown inside `once` when another worker has already done the delivery; rolls back and is no failure. */
class AlreadyDone extends Error {}

export interface DeadLetter {
  eventId: string;
  subscriber: string;
  eventName: string;
  recordId: string;
  attempts: number;
  error: string | null;
  failedAt: Date | null;
}

/** What is owed to subscribers, in PostgreSQL: the queue may lose everything and nothing is lost. */
@Injectable()
export class Deliveries {
  constructor(
    private readonly database: Database,
    private readonly registry: SubscriberRegistry,
    @Inject(LOG) private readonly log: Logger,
  ) {}

  /** Hands one event to one subscriber. Effects happen once, however often this runs. Throws when the subscriber fails. */
  async deliver(job: DeliveryJob): Promise<void> {
    const registered = this.registry.all().get(job.subscriber);
    const event = await this.pendingEvent(job);
    if (!event) return;
    if (!registered) throw new Error(`No subscriber is named ${job.subscriber}`);
    let marked = false;
    const once = async <T>(effects: (tx: Tx) => Promise<T>): Promise<T | undefined> => {
      try {
        return await this.database.transaction(async (tx) => {
          await this.markDone(tx, job);
          const result = await effects(tx);
          marked = true;
          return result;
        });
      } catch (error) {
        if (!(error instanceof AlreadyDone)) throw error;
        marked = true;
        return undefined;
      }
    };
    await withTrace(event.id.replaceAll('-', ''), () => registered.subscriber.handle(event, once));
    if (!marked) await once(async () => undefined);
  }

  /** Notes a failed try; after the last one the delivery waits for an administrator. */
  async failed(job: DeliveryJob, error: unknown): Promise<void> {
    const attempts = this.registry.all().get(job.subscriber)?.options.attempts ?? 8;
    const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    const row = await this.database.reader.row<{ state: string }>(
      `update delivery set attempts = attempts + 1, failed_at = clock_timestamp(), error = left($3, 2000),
              state = case when attempts + 1 >= $4 then 'DEAD' else state end
       where event_id = $1 and subscriber = $2 and state = 'PENDING' returning state`,
      [job.eventId, job.subscriber, text, attempts],
    );
    this.log.error({ err: error, ...job, state: row?.state }, 'delivery failed');
  }

  async deadLetters(reader: Reader, limit: number): Promise<DeadLetter[]> {
    return reader.rows<DeadLetter>(
      `select d.event_id as "eventId", d.subscriber, o.name as "eventName", o.record_id as "recordId", d.attempts, d.error, d.failed_at as "failedAt"
       from delivery d join outbox o on o.id = d.event_id where d.state = 'DEAD' order by d.position desc limit $1`,
      [limit],
    );
  }

  /** Sends a dead letter again; false when there is none. */
  async resend(tx: Tx, eventId: string, subscriber: string): Promise<boolean> {
    const rows = await tx.rows(
      `update delivery set state = 'PENDING', attempts = 0, sent_at = null, error = null where event_id = $1 and subscriber = $2 and state = 'DEAD' returning 1`,
      [eventId, subscriber],
    );
    return rows.length > 0;
  }

  /** How many deliveries wait and how many are dead, for health and administration. */
  async counts(
    reader: Reader = this.database.reader,
  ): Promise<{ unstamped: number; pending: number; dead: number }> {
    const row = await reader.row<{ unstamped: string; pending: string; dead: string }>(
      `select (select count(*) from outbox where position is null) as unstamped,
              (select count(*) from delivery where state = 'PENDING') as pending,
              (select count(*) from delivery where state = 'DEAD') as dead`,
    );
    return { unstamped: Number(row!.unstamped), pending: Number(row!.pending), dead: Number(row!.dead) };
  }

  /** Sequence number of the youngest event; 0 when there is none. */
  async lastSeq(reader: Reader): Promise<number> {
    return Number(
      (await reader.row<{ seq: string }>('select coalesce(max(seq), 0) as seq from outbox'))!.seq,
    );
  }

  /** Is anything of the events up to this sequence number still to be sent or handled? What is dead is an administrator's. */
  async owedUpTo(reader: Reader, seq: number): Promise<boolean> {
    const row = await reader.row<{ owed: boolean }>(
      `select exists (select 1 from outbox where position is null and seq <= $1)
           or exists (select 1 from delivery d join outbox o on o.id = d.event_id where d.state = 'PENDING' and o.seq <= $1) as owed`,
      [seq],
    );
    return row!.owed;
  }

  private async pendingEvent(job: DeliveryJob): Promise<StoredEvent | undefined> {
    const row = await this.database.reader.row<StoredEvent & { position: string }>(
      `select o.id, o.name, o.record_id as "recordId", o.payload, o.position, o.occurred_at as "occurredAt"
       from delivery d join outbox o on o.id = d.event_id
       where d.event_id = $1 and d.subscriber = $2 and d.state = 'PENDING'`,
      [job.eventId, job.subscriber],
    );
    return row && { ...row, position: Number(row.position) };
  }

  private async markDone(tx: Tx, job: DeliveryJob): Promise<void> {
    const rows = await tx.rows(
      `update delivery set state = 'DONE', done_at = clock_timestamp(), error = null where event_id = $1 and subscriber = $2 and state <> 'DONE' returning 1`,
      [job.eventId, job.subscriber],
    );
    if (!rows.length) throw new AlreadyDone();
  }
}
