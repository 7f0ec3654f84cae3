import { Injectable, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { INestApplicationContext } from '@nestjs/common';
import { defineEvent, type StoredEvent } from '@fairway/kernel';
import { DatabaseModule } from '@fairway/database';
import { createLog, readSettings, RuntimeModule } from '@fairway/runtime';
import { testDatabase, type TestDatabase } from '../../../test/kit/test-database.ts';
import {
  appendEvents,
  Deliveries,
  DeliveryLoop,
  inBulk,
  MessagingModule,
  Relay,
  Subscriber,
  type EventSubscriber,
  type Once,
} from './index.ts';

const thingHappened = defineEvent<{ n: number }>('test.happened');
const thingFailed = defineEvent<{ n: number }>('test.failed');

@Injectable()
@Subscriber({ name: 'test.on-happened', events: [thingHappened], timeoutMs: 500 })
class OnHappened implements EventSubscriber<{ n: number }> {
  async handle(event: StoredEvent<{ n: number }>, once: Once): Promise<void> {
    await once((tx) =>
      tx.rows(`insert into effect (n, position) values ($1, $2)`, [event.payload.n, event.position]),
    );
  }
}

@Injectable()
@Subscriber({ name: 'test.on-failed', events: [thingFailed], attempts: 2 })
class OnFailed implements EventSubscriber<{ n: number }> {
  static broken = true;
  async handle(event: StoredEvent<{ n: number }>, once: Once): Promise<void> {
    await once(async (tx) => {
      await tx.rows(`insert into effect (n, position) values ($1, $2)`, [event.payload.n, event.position]);
      if (OnFailed.broken) throw new Error('cannot');
    });
  }
}

@Module({ providers: [OnHappened, OnFailed] })
class TestModule {}

const redisUrl = process.env.FAIRWAY_TEST_REDIS;
const backends = [['PostgreSQL', undefined] as const, ...(redisUrl ? [['Redis', redisUrl] as const] : [])];

describe.each(backends)('the queue contract on %s', (_name, redis) => {
  let test: TestDatabase;
  let app: INestApplicationContext;

  beforeAll(async () => {
    test = await testDatabase();
    await test.database.reader.rows('create table effect (n int, position bigint, nth serial)');
    const settings = { ...readSettings({ NODE_ENV: 'test', LOG_LEVEL: 'silent' }), REDIS_URL: redis };
    const log = createLog('silent', 'test');
    @Module({
      imports: [
        RuntimeModule.of(settings, log),
        DatabaseModule.of(test.database, test.url),
        MessagingModule,
        TestModule,
      ],
    })
    class App {}
    app = await NestFactory.createApplicationContext(App, { logger: false, abortOnError: false });
    await app.get(DeliveryLoop).start();
  });

  afterAll(async () => {
    await app.close();
    await test.drop();
  });

  const effects = async (): Promise<number[]> =>
    (await test.database.reader.rows<{ n: number }>('select n from effect order by n')).map((r) => r.n);
  const until = async (condition: () => Promise<boolean>): Promise<void> => {
    for (let i = 0; i < 1_000 && !(await condition()); i++) await new Promise((r) => setTimeout(r, 50));
    expect(await condition()).toBe(true);
  };
  const idle = async (): Promise<boolean> => {
    const counts = await app.get(Deliveries).counts();
    return counts.pending === 0 && counts.unstamped === 0;
  };

  it('delivers each committed event once, and none of a rolled back transaction', async () => {
    await Promise.all(
      Array.from({ length: 60 }, (_, n) =>
        test.database
          .transaction(async (tx) => {
            await appendEvents(tx, [thingHappened('r', { n })]);
            if (n % 3 === 0) throw new Error('rolled back');
          })
          .catch(() => undefined),
      ),
    );
    await until(idle);
    expect(await effects()).toEqual(Array.from({ length: 60 }, (_, n) => n).filter((n) => n % 3));
  });

  it('stamps positions without gaps', async () => {
    const rows = await test.database.reader.rows<{ position: string }>(
      'select position from outbox order by position',
    );
    expect(rows.map((r) => Number(r.position))).toEqual(rows.map((_, i) => i + 1));
  });

  it('lets what comes in bulk wait behind what somebody does by hand, and most of it outside the queue', async () => {
    const many = Array.from({ length: 2_000 }, (_, n) => thingHappened('bulk', { n: 10_000 + n }));
    await test.database.transaction(async (tx) => {
      await inBulk(tx);
      await appendEvents(tx, many);
    });
    await test.database.transaction((tx) => appendEvents(tx, [thingHappened('r', { n: 5_000 })]));
    let ahead = 0;
    await until(async () => {
      const row = await test.database.reader.row<{ n: string }>(
        `select count(*) as n from delivery where state = 'PENDING' and bulk and sent_at is not null`,
      );
      ahead = Math.max(ahead, Number(row!.n));
      return idle();
    });
    const after = await test.database.reader.rows<{ n: number }>(
      `select n from effect where n >= 5000 order by nth`,
    );
    expect(after).toHaveLength(2_001);
    expect(after.findIndex(({ n }) => n === 5_000)).toBeLessThan(450);
    // A thousand, and the rest of the batch that reached it.
    expect(ahead).toBeLessThan(1_200);
    await test.database.reader.rows(`delete from effect where n >= 5000`);
  });

  it('makes a repeated delivery harmless', async () => {
    const before = await effects();
    const row = await test.database.reader.row<{ event_id: string }>(`select event_id from delivery limit 1`);
    const deliveries = app.get(Deliveries);
    await Promise.all(
      [1, 2, 3].map(() => deliveries.deliver({ eventId: row!.event_id, subscriber: 'test.on-happened' })),
    );
    expect(await effects()).toEqual(before);
  });

  it('sends again what the queue lost', async () => {
    await test.database.transaction((tx) => appendEvents(tx, [thingHappened('r', { n: 777 })]));
    // As if the queue had been emptied: owed and marked as sent, but no job exists.
    await until(
      async () =>
        (await test.database.reader.rows(`select 1 from outbox where position is null`)).length === 0,
    );
    await until(idle);
    await test.database.reader.rows(`delete from effect where n = 777`);
    await test.database.reader.rows(
      `update delivery set state = 'PENDING', sent_at = clock_timestamp() - interval '1 hour' where event_id = (select id from outbox where payload = '{"n": 777}')`,
    );
    expect(await app.get(Relay).reconcile()).toBe(1);
    await until(async () => (await effects()).includes(777));
    expect((await effects()).filter((n) => n === 777)).toHaveLength(1);
  });

  it('puts a delivery aside after its last attempt, without its effects, and sends it again on demand', async () => {
    OnFailed.broken = true;
    await test.database.transaction((tx) => appendEvents(tx, [thingFailed('r', { n: 888 })]));
    const deliveries = app.get(Deliveries);
    await until(async () => (await deliveries.counts()).dead === 1);
    expect(await effects()).not.toContain(888);
    const [letter] = await deliveries.deadLetters(test.database.reader, 10);
    expect(letter).toMatchObject({
      subscriber: 'test.on-failed',
      eventName: 'test.failed',
      error: 'Error: cannot',
      attempts: 2,
    });
    OnFailed.broken = false;
    expect(
      await test.database.transaction((tx) => deliveries.resend(tx, letter!.eventId, letter!.subscriber)),
    ).toBe(true);
    await until(async () => (await effects()).includes(888));
  });
});
