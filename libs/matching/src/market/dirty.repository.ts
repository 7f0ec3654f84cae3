import { Injectable } from '@nestjs/common';
import type { Reader, Tx } from '@fairway/database';

export type DirtyType = 'SCENARIO' | 'SOLUTION';
export interface Dirty {
  type: DirtyType;
  id: string;
  position: number;
}

/** Records that have changed since they were last scored. Many changes of one record are one row, and one scoring. */
@Injectable()
export class DirtyRepository {
  async mark(tx: Tx, marks: readonly Dirty[]): Promise<void> {
    await tx.rows(
      `insert into matching_dirty (record_type, record_id, position)
       select type, id, max(position) from unnest($1::text[], $2::uuid[], $3::bigint[]) as x (type, id, position)
       group by type, id order by type, id
       on conflict (record_type, record_id) do update set position = greatest(matching_dirty.position, excluded.position)`,
      [marks.map((d) => d.type), marks.map((d) => d.id), marks.map((d) => d.position)],
    );
  }

  /** The newest and the oldest, half and half: what somebody has just opened does not wait behind an import, and nothing waits for ever. */
  async batch(reader: Reader, limit: number): Promise<Dirty[]> {
    const rows = await reader.rows<{ type: DirtyType; id: string; position: string }>(
      `(select record_type as type, record_id as id, position from matching_dirty order by position desc limit $1)
       union
       (select record_type, record_id, position from matching_dirty order by position limit $2)`,
      [Math.ceil(limit / 2), Math.floor(limit / 2)],
    );
    return rows.map((row) => ({ ...row, position: Number(row.position) }));
  }

  /** Takes marks away, except where a record has changed again meanwhile. */
  async clear(tx: Tx, dirty: readonly Dirty[]): Promise<void> {
    await tx.rows(
      `delete from matching_dirty d using unnest($1::text[], $2::uuid[], $3::bigint[]) as x (type, id, position)
       where d.record_type = x.type and d.record_id = x.id and d.position <= x.position`,
      [dirty.map((d) => d.type), dirty.map((d) => d.id), dirty.map((d) => d.position)],
    );
  }

  async count(reader: Reader): Promise<number> {
    return Number((await reader.row<{ n: string }>('select count(*) as n from matching_dirty'))!.n);
  }
}
