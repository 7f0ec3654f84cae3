import { Injectable } from '@nestjs/common';
import type { Actor } from '@fairway/kernel';
import {
  columnsOf,
  keysetPage,
  ListFilter,
  searchText,
  type Page,
  type PageArgs,
  type Reader,
  type SortColumn,
  type Tx,
} from '@fairway/database';
import type { Facet } from '@fairway/graphql';
import { conceptLabel, type DataAccessWay } from '@fairway/taxonomy';
import { DataAssetEntity } from './data-asset.entity.ts';
import type { DataAssetContent, DataAssetState, DataClass } from './domain/data-asset.ts';

export interface DataAssetFilter {
  search?: string | null;
  modality?: string[] | null;
  sector?: string[] | null;
  dataClass?: DataClass[] | null;
  accessWay?: DataAccessWay[] | null;
  state?: DataAssetState[] | null;
  /** Only those of the viewer's own organization, in every state. */
  own?: boolean | null;
}

const FROM = 'data_asset d';
const NEWEST: SortColumn<DataAssetEntity>[] = [
  { sql: 'd.created_at', type: 'timestamptz', descending: true, of: (row) => row.createdAt.toISOString() },
  { sql: 'd.id', type: 'uuid', descending: true, of: (row) => row.id },
];

@Injectable()
export class DataAssetRepository {
  byId(reader: Reader, id: string): Promise<DataAssetEntity | null> {
    return reader.repository(DataAssetEntity).findOneBy({ id });
  }

  byIds(reader: Reader, ids: readonly string[]): Promise<DataAssetEntity[]> {
    if (!ids.length) return Promise.resolve([]);
    return reader
      .repository(DataAssetEntity)
      .createQueryBuilder('d')
      .where('d.id = any(:ids)', { ids: [...new Set(ids)] })
      .getMany();
  }

  lock(tx: Tx, id: string): Promise<DataAssetEntity | null> {
    return tx.repository(DataAssetEntity).findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  async insert(
    tx: Tx,
    row: Omit<DataAssetEntity, 'createdAt' | 'updatedAt' | 'searchText'>,
  ): Promise<DataAssetEntity> {
    await tx.repository(DataAssetEntity).insert({ ...row, searchText: wordsOf(row) });
    return (await this.byId(tx, row.id))!;
  }

  async apply(tx: Tx, row: DataAssetEntity, changes: Partial<DataAssetEntity>): Promise<DataAssetEntity> {
    const words = wordsOf({ ...row, ...changes });
    await tx
      .repository(DataAssetEntity)
      .update(
        { id: row.id },
        { ...changes, searchText: words, version: row.version + 1, updatedAt: () => 'fairway_now()' },
      );
    return (await this.byId(tx, row.id))!;
  }

  page(
    reader: Reader,
    actor: Actor,
    filter: DataAssetFilter,
    args: PageArgs,
  ): Promise<Page<DataAssetEntity>> {
    const select = `select ${columnsOf(reader, DataAssetEntity, 'd')} from ${FROM}`;
    return keysetPage(reader, { select, ...visible(actor, filter).build(), sort: NEWEST }, args);
  }

  count(reader: Reader, actor: Actor, filter: DataAssetFilter): Promise<number> {
    return visible(actor, filter).count(reader, FROM);
  }

  facets(reader: Reader, actor: Actor, filter: DataAssetFilter): Promise<Facet[]> {
    const conditions = visible(actor, filter);
    return Promise.all([
      conditions.facet(reader, 'modality', FROM, 'unnest(d.modalities)'),
      conditions.facet(reader, 'sector', FROM, 'left(d.sector, 1)'),
      conditions.facet(reader, 'dataClass', FROM, 'd.data_class'),
      conditions.facet(reader, 'accessWay', FROM, 'unnest(d.access_ways)'),
    ]);
  }
}

/** The guard: what is posted, and everything of one's own. */
function visible(actor: Actor, filter: DataAssetFilter): ListFilter {
  const own = actor.organization?.id ?? null;
  const conditions = new ListFilter();
  if (filter.own) conditions.require('own', 'd.organization_id = ?::uuid', own);
  else conditions.require('guard', `d.state = 'POSTED' or d.organization_id = ?::uuid`, own);
  return conditions
    .search('d.search_text', filter.search)
    .choose('state', 'd.state = any(?::text[])', filter.state ?? (filter.own ? null : ['POSTED']))
    .choose('modality', 'd.modalities && ?::text[]', filter.modality)
    .choose(
      'sector',
      'exists (select 1 from unnest(?::text[]) s where starts_with(d.sector, s))',
      filter.sector,
    )
    .choose('dataClass', 'd.data_class = any(?::text[])', filter.dataClass)
    .choose('accessWay', 'd.access_ways && ?::text[]', filter.accessWay);
}

const wordsOf = (content: DataAssetContent & { code: string }): string =>
  searchText([
    content.code,
    content.title.zh,
    content.title.en,
    content.description.zh,
    content.description.en,
    ...content.fields.map((field) => field.name),
    ...(['zh', 'en'] as const).flatMap((language) => [
      ...content.modalities.map((code) => conceptLabel('MODALITY', code, language)),
      content.sector && conceptLabel('SECTOR', content.sector, language),
      content.region && conceptLabel('REGION', content.region, language),
    ]),
  ]);
