import { Injectable } from '@nestjs/common';
import type { Reader, Tx } from '@fairway/database';

/** Directions of texts by content, and what a day has cost. */
@Injectable()
export class EmbeddingRepository {
  /** What is known of these hashes, by hash. */
  async find(reader: Reader, model: string, hashes: readonly string[]): Promise<Map<string, Int8Array>> {
    const rows = await reader.rows<{ hash: string; direction: Buffer }>(
      `select encode(content_hash, 'hex') as hash, direction from embedding
       where model = $1 and content_hash = any(select decode(h, 'hex') from unnest($2::text[]) as h)`,
      [model, hashes],
    );
    return new Map(rows.map(({ hash, direction }) => [hash, Int8Array.from(direction)]));
  }

  async keep(tx: Tx, model: string, directions: ReadonlyMap<string, Int8Array>): Promise<void> {
    await tx.rows(
      `insert into embedding (model, content_hash, direction)
       select $1, decode(h, 'hex'), decode(d, 'hex') from unnest($2::text[], $3::text[]) as x (h, d)
       on conflict do nothing`,
      [
        model,
        [...directions.keys()],
        [...directions.values()].map((one) => Buffer.from(one).toString('hex')),
      ],
    );
  }

  /** Takes tokens from today's budget; answers false, and takes none, when they are not there. */
  async spend(tx: Tx, tokens: number, budget: number): Promise<boolean> {
    const row = await tx.row<{ tokens: string }>(
      `insert into embedding_spending as s (day, tokens)
       select (clock_timestamp() at time zone 'UTC')::date, $1 where $1 <= $2::bigint
       on conflict (day) do update set tokens = s.tokens + excluded.tokens where s.tokens + excluded.tokens <= $2
       returning tokens`,
      [tokens, budget],
    );
    return row !== null && row !== undefined;
  }

  /** Sets right what had been taken by estimate. */
  async settle(tx: Tx, difference: number): Promise<void> {
    await tx.rows(
      `update embedding_spending set tokens = greatest(0, tokens + $1) where day = (clock_timestamp() at time zone 'UTC')::date`,
      [difference],
    );
  }
}
