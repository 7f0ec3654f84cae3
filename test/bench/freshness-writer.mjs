import 'reflect-metadata';
import { fileURLToPath } from 'node:url';
import { createDataSource, Database } from '@fairway/database';
import { appendEvents } from '@fairway/messaging';
import { solutionRevised } from '@fairway/solution';
import { allConcepts } from '@fairway/taxonomy';
import { dice } from './figures.mjs';

/** Names of concepts in a summary. */
export const SUMMARY = 8;
const CONNECTIONS = 4;

/** One transaction; answers the versions that the records have by it. */
export const change = (database, ids, text) =>
  database.transaction(async (tx) => {
    const rows = await tx.rows(
      `update solution set summary = jsonb_build_object('zh', $2::text), content_version = content_version + 1
       where id = any($1::uuid[]) returning id, content_version`,
      [ids, text],
    );
    await appendEvents(
      tx,
      rows.map(({ id, content_version: version }) => solutionRevised(id, { version })),
    );
    return rows.map((row) => row.content_version);
  });

const CONCEPTS = ['CAPABILITY', 'MODALITY', 'SECTOR'].flatMap((kind) => allConcepts(kind));
export const prose = (next, count) =>
  Array.from({ length: count }, () => CONCEPTS[Math.floor(next() * CONCEPTS.length)].zh).join('，');

/** Changes records one by one at a steady rate and says when each was committed. */
async function write(url, rate, seconds, ids) {
  const source = createDataSource(url, { DATABASE_POOL: CONNECTIONS }, { entities: [] });
  await source.initialize();
  const database = new Database(source, true);
  const next = dice(6);
  const writes = [];
  const began = performance.now();
  for (let n = 0; n < rate * seconds; n++) {
    const early = began + (n * 1_000) / rate - performance.now();
    if (early > 0) await new Promise((done) => setTimeout(done, early));
    const id = ids[n % ids.length];
    writes.push(
      change(database, [id], prose(next, SUMMARY)).then(([version]) =>
        process.send({ id, version, committed: performance.timeOrigin + performance.now() }),
      ),
    );
  }
  await Promise.all(writes);
  await database.close();
  process.disconnect();
}

if (process.argv[1] === fileURLToPath(import.meta.url) && process.send) {
  const [, , url, rate, seconds] = process.argv;
  process.once('message', (ids) => write(url, Number(rate), Number(seconds), ids));
}
