import type { Tx } from './transaction.ts';

/** The next human code of a kind of record: `SC-2026-0117`. Codes are unique; a rolled back write may leave a gap. */
export async function nextCode(tx: Tx, prefix: string): Promise<string> {
  const row = await tx.row<{ year: number; last: number }>(
    `insert into record_code (prefix, year, last)
     values ($1, extract(year from fairway_now() at time zone 'Asia/Shanghai'), 1)
     on conflict (prefix, year) do update set last = record_code.last + 1
     returning year, last`,
    [prefix],
  );
  return `${prefix}-${row!.year}-${String(row!.last).padStart(4, '0')}`;
}
