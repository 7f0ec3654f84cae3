import { Injectable } from '@nestjs/common';
import { inLanguage } from '@fairway/kernel';
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
import {
  conceptLabel,
  regionCode,
  sector,
  sectorChildren,
  type ConceptKind,
  type DeploymentMode,
} from '@fairway/taxonomy';
import { contentOf, type SolutionContent, type SolutionState } from './domain/solution.ts';
import { SolutionEntity, SolutionVersionEntity } from './solution.entity.ts';

export const SOLUTION_SORTS = ['NEWEST', 'TITLE'] as const;
export type SolutionSort = (typeof SOLUTION_SORTS)[number];

/** What a client may choose; several codes of one filter are alternatives. */
export interface SolutionFilter {
  search?: string | null;
  capability?: string[] | null;
  sector?: string[] | null;
  deployment?: DeploymentMode[] | null;
  certification?: string[] | null;
  trl?: number[] | null;
  region?: string | null;
  organizationId?: string | null;
  /** For slices that ask whether a filter finds certain records. */
  ids?: string[] | null;
}

/** Whose solutions: the market's, or those of one organization in any state. */
export type SolutionScope = { market: true } | { organizationId: string; state?: SolutionState[] | null };

const FROM = 'solution s';
const SECTIONS = sectorChildren(null).map((section) => section.code);
/** The sections that a solution serves; one that serves all counts in each. */
const SECTIONS_SERVED = `unnest(case when '*' = any(s.sectors) then array[${SECTIONS.map((code) => `'${code}'`).join(', ')}]
  else (select array_agg(distinct left(held, 1)) from unnest(s.sectors) as held) end)`;
const BY_ID: SortColumn<SolutionEntity> = { sql: 's.id', type: 'uuid', of: (row) => row.id };

@Injectable()
export class SolutionRepository {
  byId(reader: Reader, id: string): Promise<SolutionEntity | null> {
    return reader.repository(SolutionEntity).findOneBy({ id });
  }

  byCode(reader: Reader, code: string): Promise<SolutionEntity | null> {
    return reader.repository(SolutionEntity).findOneBy({ code });
  }

  async byIds(reader: Reader, ids: readonly string[]): Promise<SolutionEntity[]> {
    if (!ids.length) return [];
    return reader
      .repository(SolutionEntity)
      .createQueryBuilder('s')
      .where('s.id = any(:ids)', { ids: [...new Set(ids)] })
      .getMany();
  }

  lock(tx: Tx, id: string): Promise<SolutionEntity | null> {
    return tx.repository(SolutionEntity).findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  lockImported(tx: Tx, source: string, externalId: string): Promise<SolutionEntity | null> {
    return tx
      .repository(SolutionEntity)
      .findOne({ where: { source, externalId }, lock: { mode: 'pessimistic_write' } });
  }

  async insert(
    tx: Tx,
    row: Omit<SolutionEntity, 'createdAt' | 'updatedAt' | 'searchText' | 'titleOrder'>,
    by: string | null,
  ): Promise<SolutionEntity> {
    await tx.repository(SolutionEntity).insert({ ...row, ...derived(row) });
    await this.keepVersion(tx, row, by);
    return (await this.byId(tx, row.id))!;
  }

  /** Writes the changes; the words to search in and the kept version follow the content. */
  async apply(
    tx: Tx,
    row: SolutionEntity,
    changes: Partial<SolutionEntity>,
    by: string | null,
  ): Promise<SolutionEntity> {
    const next = { ...row, ...changes };
    await tx
      .repository(SolutionEntity)
      .update(
        { id: row.id },
        { ...changes, ...derived(next), version: row.version + 1, updatedAt: () => 'fairway_now()' },
      );
    await this.keepVersion(tx, next, by);
    return (await this.byId(tx, row.id))!;
  }

  versions(reader: Reader, solutionId: string): Promise<SolutionVersionEntity[]> {
    return reader
      .repository(SolutionVersionEntity)
      .find({ where: { solutionId }, order: { contentVersion: 'DESC' }, take: 50 });
  }

  /** One more pilot, if there is room; false when there is none. */
  async takeCapacity(tx: Tx, id: string): Promise<boolean> {
    const row = await tx.row(
      `update solution set capacity_taken = capacity_taken + 1 where id = $1 and (capacity is null or capacity_taken < capacity) returning 1`,
      [id],
    );
    return !!row;
  }

  async releaseCapacity(tx: Tx, id: string): Promise<void> {
    await tx.rows(`update solution set capacity_taken = greatest(capacity_taken - 1, 0) where id = $1`, [id]);
  }

  page(
    reader: Reader,
    scope: SolutionScope,
    filter: SolutionFilter,
    sort: SolutionSort,
    args: PageArgs,
  ): Promise<Page<SolutionEntity>> {
    const select = `select ${columnsOf(reader, SolutionEntity, 's')} from ${FROM}`;
    return keysetPage(
      reader,
      { select, ...conditions(scope, filter).build(), sort: order(scope, sort) },
      args,
    );
  }

  count(reader: Reader, scope: SolutionScope, filter: SolutionFilter): Promise<number> {
    return conditions(scope, filter).count(reader, FROM);
  }

  facets(reader: Reader, scope: SolutionScope, filter: SolutionFilter): Promise<Facet[]> {
    const where = conditions(scope, filter);
    return Promise.all([
      where.facet(reader, 'capability', FROM, 'unnest(s.capabilities)'),
      where.facet(reader, 'sector', FROM, SECTIONS_SERVED),
      where.facet(reader, 'deployment', FROM, 'unnest(s.deployment)'),
      where.facet(reader, 'certification', FROM, 'unnest(s.certifications)'),
      where.facet(reader, 'trl', FROM, 's.trl::text'),
    ]);
  }

  private async keepVersion(
    tx: Tx,
    row: SolutionContent & { id: string; contentVersion: number },
    by: string | null,
  ): Promise<void> {
    // The current version follows the record until the next number begins.
    await tx.rows(
      `insert into solution_version (solution_id, content_version, content, created_by) values ($1, $2, $3, $4)
       on conflict (solution_id, content_version) do update set content = excluded.content`,
      [row.id, row.contentVersion, JSON.stringify(contentOf(row)), by],
    );
  }
}

/** The guard is the scope: what is listed, or what is the organization's own. */
function conditions(scope: SolutionScope, filter: SolutionFilter): ListFilter {
  const where = new ListFilter();
  if ('market' in scope) where.require('guard', `s.state = 'LISTED'`);
  else
    where
      .require('guard', 's.organization_id = ?::uuid', scope.organizationId)
      .choose('state', 's.state = any(?::text[])', scope.state);
  return where
    .search('s.search_text', filter.search)
    .choose('ids', 's.id = any(?::uuid[])', filter.ids)
    .choose('capability', 's.capabilities && ?::text[]', filter.capability)
    .choose(
      'sector',
      SERVES('s.sectors'),
      filter.sector?.map((code) => sector(code)?.code ?? code),
    )
    .choose('deployment', 's.deployment && ?::text[]', filter.deployment)
    .choose('certification', 's.certifications && ?::text[]', filter.certification)
    .choose('trl', 's.trl = any(?::int[])', filter.trl)
    .choose(
      'region',
      `exists (select 1 from unnest(s.regions) as held where held = '*' or starts_with(?::text, regexp_replace(rpad(held, 6, '0'), '(00)+$', '')))`,
      filter.region && (regionCode(filter.region) ?? filter.region),
    )
    .choose('organizationId', 's.organization_id = ?::uuid', filter.organizationId);
}

/** Serves one of the sectors, as a whole or a part of it. */
const SERVES = (column: string): string =>
  `exists (select 1 from unnest(${column}) as held, unnest(?::text[]) as wanted where held = '*' or starts_with(held, wanted) or starts_with(wanted, held))`;

function order(scope: SolutionScope, sort: SolutionSort): SortColumn<SolutionEntity>[] {
  if (sort === 'TITLE') return [{ sql: 's.title_order', type: 'text', of: (row) => row.titleOrder }, BY_ID];
  const newest: SortColumn<SolutionEntity> =
    'market' in scope
      ? {
          sql: 's.listed_at',
          type: 'timestamptz',
          descending: true,
          of: (row) => row.listedAt!.toISOString(),
        }
      : {
          sql: 's.created_at',
          type: 'timestamptz',
          descending: true,
          of: (row) => row.createdAt.toISOString(),
        };
  return [newest, { ...BY_ID, descending: true }];
}

const TITLE_ORDER_LENGTH = 120;

function derived(row: SolutionContent & { code: string }): Pick<SolutionEntity, 'searchText' | 'titleOrder'> {
  const labels = (kind: ConceptKind, codes: readonly string[] | null): string[] =>
    (codes ?? [])
      .filter((code) => code !== '*')
      .flatMap((code) => [conceptLabel(kind, code, 'zh'), conceptLabel(kind, code, 'en')]);
  return {
    titleOrder: [...inLanguage(row.title, row.language).toLowerCase()].slice(0, TITLE_ORDER_LENGTH).join(''),
    searchText: searchText([
      row.code,
      row.title.zh,
      row.title.en,
      row.summary.zh,
      row.summary.en,
      ...labels('CAPABILITY', row.capabilities),
      ...labels('MODALITY', row.modalities),
      ...labels('SECTOR', row.sectors),
      ...labels('INTERFACE', row.interfaces),
      ...labels('CERTIFICATION', row.certifications),
    ]),
  };
}
