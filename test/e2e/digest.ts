import type { Reader } from '@fairway/database';

/** What may move without anybody having changed a record: how often somebody tried, whether a session is in use, and the queue's own bookkeeping. */
const RESTLESS = new Set([
  'attempt_count',
  'session',
  'sequencer',
  'tail_cursor',
  'fairway_migrations',
  'migrations',
]);

/** Rows and newest writer of every table: equal digests mean that nothing was written between them. */
export async function digest(reader: Reader): Promise<Record<string, string>> {
  const tables = await reader.rows<{ name: string }>(
    `select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE' order by 1`,
  );
  const watched = tables.map(({ name }) => name).filter((name) => !RESTLESS.has(name));
  // xmin as text: it is compared, never counted with; summing hashes notices an older row that was written again, too.
  const parts = watched.map(
    (name) =>
      `select '${name}' as name, (select count(*) || '/' || coalesce(sum(hashtext(xmin::text || ctid::text)::bigint), 0) from "${name}") as state`,
  );
  const rows = await reader.rows<{ name: string; state: string }>(parts.join(' union all '));
  return Object.fromEntries(rows.map(({ name, state }) => [name, state]));
}
