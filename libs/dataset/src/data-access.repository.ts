import { Injectable } from '@nestjs/common';
import type { Actor } from '@fairway/kernel';
import {
  columnsOf,
  keysetPage,
  ListFilter,
  type Page,
  type PageArgs,
  type Reader,
  type SortColumn,
  type Tx,
} from '@fairway/database';
import type { DataAccessWay } from '@fairway/taxonomy';
import { DataAccessEntity } from './data-asset.entity.ts';
import type { DataAccessState } from './domain/data-access.ts';

export const ACCESS_SIDES = ['OWNER', 'REQUESTER'] as const;
export type AccessSide = (typeof ACCESS_SIDES)[number];

export interface DataAccessFilter {
  side: AccessSide;
  state?: DataAccessState[] | null;
  dataAssetId?: string | null;
}

const FROM = 'data_access a join data_asset d on d.id = a.data_asset_id';
const NEWEST: SortColumn<DataAccessEntity>[] = [
  { sql: 'a.created_at', type: 'timestamptz', descending: true, of: (row) => row.createdAt.toISOString() },
  { sql: 'a.id', type: 'uuid', descending: true, of: (row) => row.id },
];

@Injectable()
export class DataAccessRepository {
  byId(reader: Reader, id: string): Promise<DataAccessEntity | null> {
    return reader.repository(DataAccessEntity).findOneBy({ id });
  }

  lock(tx: Tx, id: string): Promise<DataAccessEntity | null> {
    return tx.repository(DataAccessEntity).findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  /** Requests and grants of an asset that are still open, locked. */
  lockOpen(tx: Tx, dataAssetId: string): Promise<DataAccessEntity[]> {
    return tx
      .repository(DataAccessEntity)
      .createQueryBuilder('a')
      .where(`a.dataAssetId = :dataAssetId and a.state in ('REQUESTED', 'GRANTED')`, { dataAssetId })
      .orderBy('a.id')
      .setLock('pessimistic_write')
      .getMany();
  }

  /** A request of this organization that waits, or a grant in force, for the same way of use. */
  async open(tx: Tx, dataAssetId: string, organizationId: string, way: DataAccessWay): Promise<boolean> {
    const row = await tx.row(
      `select 1 from data_access where data_asset_id = $1 and organization_id = $2 and way = $3
       and (state = 'REQUESTED' or state = 'GRANTED' and granted_until > fairway_now())`,
      [dataAssetId, organizationId, way],
    );
    return !!row;
  }

  async insert(tx: Tx, row: Omit<DataAccessEntity, 'createdAt' | 'version'>): Promise<DataAccessEntity> {
    await tx.repository(DataAccessEntity).insert({ ...row, version: 1 });
    return (await this.byId(tx, row.id))!;
  }

  async apply(tx: Tx, row: DataAccessEntity, changes: Partial<DataAccessEntity>): Promise<DataAccessEntity> {
    await tx.repository(DataAccessEntity).update({ id: row.id }, { ...changes, version: row.version + 1 });
    return (await this.byId(tx, row.id))!;
  }

  page(
    reader: Reader,
    actor: Actor,
    filter: DataAccessFilter,
    args: PageArgs,
  ): Promise<Page<DataAccessEntity>> {
    const select = `select ${columnsOf(reader, DataAccessEntity, 'a')} from ${FROM}`;
    return keysetPage(reader, { select, ...visible(actor, filter).build(), sort: NEWEST }, args);
  }

  count(reader: Reader, actor: Actor, filter: DataAccessFilter): Promise<number> {
    return visible(actor, filter).count(reader, FROM);
  }
}

/** The guard: one side of it is the viewer's own organization. */
function visible(actor: Actor, filter: DataAccessFilter): ListFilter {
  const own = filter.side === 'OWNER' ? 'd.organization_id' : 'a.organization_id';
  return new ListFilter()
    .require('side', `${own} = ?::uuid`, actor.organization?.id ?? null)
    .choose('state', 'a.state = any(?::text[])', filter.state)
    .choose('dataAssetId', 'a.data_asset_id = ?::uuid', filter.dataAssetId);
}
