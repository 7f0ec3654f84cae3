import 'reflect-metadata';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Injectable, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { createDataSource, Database, DatabaseModule, migrate, startEmbedded } from '@fairway/database';
import { defineEvent } from '@fairway/kernel';
import { appendEvents, Deliveries, DeliveryLoop, MessagingModule, Subscriber } from '@fairway/messaging';
import { createLog, readSettings, RuntimeModule } from '@fairway/runtime';
import { startRedis } from '../equipment.mjs';
import { round, seconds } from './figures.mjs';

const EVENTS = 2_000;
const WIDTH = 8;
const happened = defineEvent('bench.happened');

class OnHappened {
  async handle(event, once) {
    await once((tx) => tx.rows('insert into bench_effect (n) values ($1)', [event.payload.n]));
  }
}
Injectable()(OnHappened);
Subscriber({ name: 'bench.on-happened', events: [happened] })(OnHappened);

/** Events committed, sequenced, relayed, delivered and their effects committed, against as many bare inserts. */
export async function bench() {
  const dataDir = mkdtempSync(join(tmpdir(), 'fairway-bench-'));
  chmodSync(dataDir, 0o755);
  const server = await startEmbedded({ dataDir, startFolder: import.meta.dirname });
  const redis = await startRedis();
  try {
    const source = createDataSource(server.url, { DATABASE_POOL: 16 }, { entities: [] });
    await source.initialize();
    await migrate(source);
    const database = new Database(source, true);
    await database.reader.rows('create table bench_effect (n int)');
    // Durable both: one commit, and one flush, for each.
    const bare = async () =>
      round(
        EVENTS /
          (await seconds(EVENTS, WIDTH, (n) =>
            database.transaction((tx) => tx.rows('insert into bench_effect (n) values ($1)', [n])),
          )),
      );
    const result = { events: EVENTS, transactions_at_once: WIDTH, bare_inserts_per_s: await bare() };
    result.postgres = await through(database, server.url, undefined, result.bare_inserts_per_s);
    if (redis) result.redis = await through(database, server.url, redis.url, result.bare_inserts_per_s);
    else result.redis = 'not run: no REDIS_URL and no redis-server found or installable';
    result.bare_inserts_again_per_s = await bare();
    await database.close();
    return result;
  } finally {
    await redis?.stop();
    await server.stop();
    rmSync(dataDir, { recursive: true, force: true, maxRetries: 20, retryDelay: 200 });
  }
}

async function through(database, url, redisUrl, bare) {
  class App {}
  const settings = {
    ...readSettings({ NODE_ENV: 'test', LOG_LEVEL: 'silent', WORKER_CONCURRENCY: '8' }),
    REDIS_URL: redisUrl,
  };
  Module({
    imports: [
      RuntimeModule.of(settings, createLog('silent', 'bench')),
      DatabaseModule.of(keptOpen(database), url),
      MessagingModule,
    ],
    providers: [OnHappened],
  })(App);
  const app = await NestFactory.createApplicationContext(App, { logger: false, abortOnError: false });
  try {
    const began = performance.now();
    const loop = app.get(DeliveryLoop);
    const written = await seconds(EVENTS, WIDTH, (n) =>
      database.transaction((tx) => appendEvents(tx, [happened('r', { n })])),
    );
    const started = performance.now();
    await loop.start();
    const deliveries = app.get(Deliveries);
    for (;;) {
      const { pending, unstamped, dead } = await deliveries.counts();
      if (dead) throw new Error(`${dead} dead letters`);
      if (pending + unstamped === 0) break;
      await new Promise((done) => setTimeout(done, 25));
    }
    const drained = (performance.now() - started) / 1000;
    const perSecond = EVENTS / drained;
    const whole = EVENTS / ((performance.now() - began) / 1000);
    return {
      events_committed_per_s: round(EVENTS / written),
      deliveries_per_s: round(perSecond),
      commit_to_effect_per_s: round(whole),
      ratio_delivery_to_bare_insert: round(perSecond / bare),
    };
  } finally {
    await app.close();
  }
}

/** The module closes what it is given; the next round needs it again. */
const keptOpen = (database) => Object.assign(Object.create(database), { close: async () => undefined });
