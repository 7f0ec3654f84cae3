import { chmodSync, createReadStream, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import pg from 'pg';
import { startEmbedded } from '@fairway/database';
import { sameLists } from './figures-of.mjs';

const [folder, few] = process.argv.slice(2);
const dataDir = mkdtempSync(join(tmpdir(), 'fairway-bench-'));
chmodSync(dataDir, 0o755);
const server = await startEmbedded({ dataDir, startFolder: import.meta.dirname });
const client = new pg.Client({ connectionString: server.url });
await client.connect();
const TICK_MS = 10;
try {
  await client.query('set max_parallel_workers_per_gather = 0');
  await client.query('set work_mem = "1GB"');
  await client.query('create unlogged table text_of (id int primary key, words tsvector)');
  const began = performance.now();
  let batch = [];
  let n = 0;
  const flush = async () => {
    await client.query(
      `insert into text_of select id, to_tsvector('simple', words) from unnest($1::int[], $2::text[]) as t(id, words)`,
      [batch.map(({ id }) => id), batch.map(({ words }) => words)],
    );
    batch = [];
  };
  for await (const words of createInterface({ input: createReadStream(join(folder, 'docs.txt')) })) {
    batch.push({ id: n++, words });
    if (batch.length === 1_000) await flush();
  }
  await flush();
  await client.query('create index on text_of using gin (words)');
  await client.query('vacuum analyze text_of');
  const index_s = (performance.now() - began) / 1_000;
  const { rows } = await client.query('select pg_backend_pid() as pid');
  const spent = () => {
    const fields = readFileSync(`/proc/${rows[0].pid}/stat`, 'utf8').split(') ')[1].split(' ');
    return (Number(fields[11]) + Number(fields[12])) * TICK_MS;
  };
  const asked = readFileSync(join(folder, 'asked.txt'), 'utf8').split('\n').slice(0, Number(few));
  const rank = async (line, limit) => {
    const query = line.split(' ').join(' | ');
    const answer = await client.query(
      `select id from text_of where words @@ $1::tsquery order by ts_rank(words, $1::tsquery) desc, id limit ${limit}`,
      [query],
    );
    return answer.rows.map(({ id }) => id);
  };
  const times = [];
  const best = [];
  for (const line of asked) {
    const before = spent();
    best.push(await rank(line, 50));
    times.push(spent() - before);
  }
  const every = [(await rank(asked[0], 'all')).slice(0, 50)];
  const version = (await client.query('show server_version')).rows[0].server_version;
  process.stdout.write(
    JSON.stringify({ version, index_s, times, agreed: sameLists(best.slice(0, 1), every) }),
  );
} finally {
  await client.end();
  await server.stop();
  rmSync(dataDir, { recursive: true, force: true, maxRetries: 20, retryDelay: 200 });
}
process.exit(0);
