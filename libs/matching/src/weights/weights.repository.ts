import { Injectable } from '@nestjs/common';
import { newId } from '@fairway/kernel';
import {
  columnsOf,
  keysetPage,
  type Page,
  type PageArgs,
  type Reader,
  type SortColumn,
  type Tx,
} from '@fairway/database';
import type { Weights } from '../domain/weights.ts';
import { WeightsEntity } from './weights.entity.ts';

const NEWEST_FIRST: SortColumn<WeightsEntity>[] = [
  { sql: 'w.version', type: 'int', descending: true, of: (row) => row.version },
];

@Injectable()
export class WeightsRepository {
  byId(reader: Reader, id: string): Promise<WeightsEntity | null> {
    return reader.repository(WeightsEntity).findOneBy({ id });
  }

  /** The weights that count now. */
  async published(reader: Reader): Promise<Weights> {
    const row = await reader.row<Weights>(
      `select version, thousandths from matching_weights where state = 'PUBLISHED' order by version desc limit 1`,
    );
    return row!;
  }

  /** One publication at a time: versions have no gap and no twin. */
  async lock(tx: Tx): Promise<void> {
    await tx.rows(`select pg_advisory_xact_lock(hashtextextended('matching-weights', 7246))`);
  }

  draftOf(reader: Reader, authorId: string): Promise<WeightsEntity | null> {
    return reader.repository(WeightsEntity).findOneBy({ authorId, state: 'DRAFT' });
  }

  /** A person's draft, begun or written over. */
  async saveDraft(
    tx: Tx,
    authorId: string,
    thousandths: Weights['thousandths'],
    basedOn: number | null,
  ): Promise<WeightsEntity> {
    const row = await tx.row<{ id: string }>(
      `insert into matching_weights (id, thousandths, author_id, based_on) values ($1, $2, $3, $4)
       on conflict (author_id) where state = 'DRAFT'
       do update set thousandths = excluded.thousandths, based_on = excluded.based_on returning id`,
      [newId(), JSON.stringify(thousandths), authorId, basedOn],
    );
    return (await this.byId(tx, row!.id))!;
  }

  async publish(tx: Tx, id: string, version: number, reason: string): Promise<WeightsEntity> {
    await tx.rows(
      `update matching_weights set state = 'PUBLISHED', version = $2, reason = $3, published_at = fairway_now() where id = $1`,
      [id, version, reason],
    );
    return (await this.byId(tx, id))!;
  }

  page(reader: Reader, args: PageArgs): Promise<Page<WeightsEntity>> {
    const select = `select ${columnsOf(reader, WeightsEntity, 'w')} from matching_weights w`;
    return keysetPage<WeightsEntity>(
      reader,
      { select, where: [`w.state = 'PUBLISHED'`], parameters: [], sort: NEWEST_FIRST },
      args,
    );
  }

  async count(reader: Reader): Promise<number> {
    const row = await reader.row<{ n: string }>(
      `select count(*) as n from matching_weights where state = 'PUBLISHED'`,
    );
    return Number(row!.n);
  }

  /** Ids of scenarios that opened last and are still open. */
  async lastOpened(reader: Reader, limit: number): Promise<string[]> {
    const rows = await reader.rows<{ id: string }>(
      `select id from scenario where state = 'OPEN' order by opened_at desc, id desc limit $1`,
      [limit],
    );
    return rows.map((row) => row.id);
  }
}
