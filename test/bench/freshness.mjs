import 'reflect-metadata';
import { fork } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NestFactory } from '@nestjs/core';
import { createDataSource, Database, migrate, startEmbedded } from '@fairway/database';
import { newId } from '@fairway/kernel';
import { entities, WorkerModule } from '@fairway/marketplace';
import { DEFAULT_WEIGHTS, MarketService } from '@fairway/matching';
import { Sequencer } from '@fairway/messaging';
import { createLog, readSettings } from '@fairway/runtime';
import { dice, median, percentile, round } from './figures.mjs';
import { change, prose, SUMMARY } from './freshness-writer.mjs';

const SOLUTIONS = 2_000;
const TRANSACTION = 100;
const TRANSACTIONS = 20;
const RATE = 200;
const SECONDS = 5;
const PAUSE_MS = 2;
/** Names of concepts in a title and a description. */
const [TITLE, DESCRIPTION] = [2, 25];

/** Changes of records from their commit to a ranking that knows them: the worker's CPU for many, the wait of each for few. */
export async function bench() {
  const dataDir = mkdtempSync(join(tmpdir(), 'fairway-bench-'));
  chmodSync(dataDir, 0o755);
  const server = await startEmbedded({ dataDir, startFolder: import.meta.dirname });
  let app;
  try {
    const source = createDataSource(server.url, { DATABASE_POOL: 8 }, { entities });
    await source.initialize();
    await migrate(source);
    const database = new Database(source, true);
    const ids = await fill(database);
    const settings = {
      ...readSettings({
        NODE_ENV: 'development',
        LOG_LEVEL: 'silent',
        WORKER_CONCURRENCY: '1',
        DATA_DIR: dataDir,
      }),
      DATABASE_URL: server.url,
    };
    app = await NestFactory.createApplicationContext(
      WorkerModule.of(settings, createLog('silent', 'bench'), { database, url: server.url }),
      { logger: false, abortOnError: false },
    );
    const sequencer = app.get(Sequencer);
    const holder = app.get(MarketService);
    await holder.ask('openScenarios', null);
    // As in the worker, a round of stamping goes before following: who waited until nothing is left to stamp would never
    // follow while others write.
    const follow = async (question, asked) => {
      const stamped = await sequencer.round();
      return { stamped, answer: await holder.ask(question, asked) };
    };
    return { ...(await throughput(database, ids, follow)), ...(await visibility(server.url, ids, follow)) };
  } finally {
    await app?.close();
    await server.stop();
    rmSync(dataDir, { recursive: true, force: true, maxRetries: 20, retryDelay: 200 });
  }
}

async function throughput(database, ids, follow) {
  const next = dice(5);
  const scenario = asking(next);
  const passes = [];
  for (let pass = 0; pass < 3; pass++) {
    for (let n = 0; n < TRANSACTIONS; n++) {
      const from = (n * TRANSACTION) % ids.length;
      await change(database, ids.slice(from, from + TRANSACTION), prose(next, SUMMARY));
    }
    const [before, began] = [process.cpuUsage(), performance.now()];
    const options = { weights: DEFAULT_WEIGHTS, today: '2027-01-15' };
    while ((await follow('openScenarios', null)).stamped > 0);
    await follow('outlook', { scenario, options });
    const { user, system } = process.cpuUsage(before);
    passes.push({
      cpu: (TRANSACTIONS * TRANSACTION) / ((user + system) / 1e6),
      wall: (TRANSACTIONS * TRANSACTION) / ((performance.now() - began) / 1_000),
    });
  }
  return {
    changes: TRANSACTIONS * TRANSACTION,
    transaction_of: TRANSACTION,
    changes_per_cpu_s: round(median(passes.map(({ cpu }) => cpu))),
    changes_per_s: round(median(passes.map(({ wall }) => wall))),
  };
}

/** Another process writes, as everywhere; this one follows, rests for a moment, follows. */
async function visibility(url, ids, follow) {
  const waiting = new Map();
  const waits = [];
  const writer = fork(new URL('./freshness-writer.mjs', import.meta.url), [
    url,
    String(RATE),
    String(SECONDS),
  ]);
  writer.send(ids);
  let [began, ended] = [0, 0];
  writer.on('message', ({ id, version, committed }) => {
    began ||= committed;
    ended = committed;
    waiting.set(id, { version, committed });
  });
  let writing = true;
  writer.once('exit', () => (writing = false));
  const before = process.cpuUsage();
  while (writing || waiting.size) {
    const { answer: versions } = await follow('solutionVersions', null);
    const now = performance.timeOrigin + performance.now();
    for (const [id, { version, committed }] of waiting)
      if ((versions.get(id) ?? 0) >= version) {
        waits.push(Math.max(0, now - committed));
        waiting.delete(id);
      }
    await new Promise((done) => setTimeout(done, PAUSE_MS));
  }
  const { user, system } = process.cpuUsage(before);
  return {
    at_changes_per_s: round((waits.length - 1) / ((ended - began) / 1_000)),
    visible_after_ms: { p50: round(median(waits)), p99: round(percentile(waits, 0.99)) },
    worker_cpu_share: round((user + system) / 1_000 / (ended - began)),
  };
}

async function fill(database) {
  const next = dice(4);
  const organization = newId();
  const ids = Array.from({ length: SOLUTIONS }, () => newId());
  await database.transaction(async (tx) => {
    await tx.rows(
      `insert into organization (id, code, name, declared_parts) values ($1, 'O-BENCH', '{"zh":"测试"}', '{SUPPLY}')`,
      [organization],
    );
    await tx.rows(
      `insert into solution (id, code, organization_id, state, listed_at, language, title, title_order, summary, description, search_text)
       select id, 'S-' || n, $2, 'LISTED', fairway_now(), 'zh', jsonb_build_object('zh', title), '', jsonb_build_object('zh', summary),
         jsonb_build_object('zh', description), ''
       from unnest($1::uuid[], $3::text[], $4::text[], $5::text[]) with ordinality as t(id, title, summary, description, n)`,
      [ids, organization, ...[TITLE, SUMMARY, DESCRIPTION].map((count) => ids.map(() => prose(next, count)))],
    );
  });
  return ids;
}

const asking = (next) => ({
  id: 'asking',
  version: 1,
  organizationId: 'firm',
  language: 'zh',
  title: { zh: prose(next, DESCRIPTION) },
  needs: [],
});
