import { Injectable } from '@nestjs/common';
import { newId } from '@fairway/kernel';
import {
  keysetPage,
  type Page,
  type PageArgs,
  type Reader,
  type SortColumn,
  type Tx,
} from '@fairway/database';
import type { SearchAlert } from './domain/saved-search.ts';
import { SavedSearchEntity } from './saved-search.entity.ts';

type Row = SavedSearchEntity & { sortAt: string };

const NEWEST_FIRST: SortColumn<Row>[] = [
  { sql: 's.created_at', type: 'timestamptz', descending: true, of: (row) => row.sortAt },
  { sql: 's.id', type: 'uuid', descending: true, of: (row) => row.id },
];
const SELECT = `select s.id, s.person_id as "personId", s.page, s.name, s.parameters, s.alert, s.organization_id as "organizationId", s.created_at as "createdAt",
  s.created_at::text as "sortAt" from saved_search s`;

@Injectable()
export class SavedSearchRepository {
  page(reader: Reader, personId: string, page: string | null, args: PageArgs): Promise<Page<Row>> {
    return keysetPage<Row>(
      reader,
      {
        select: SELECT,
        where: ['s.person_id = $1', '$2::text is null or s.page = $2'],
        parameters: [personId, page],
        sort: NEWEST_FIRST,
      },
      args,
    );
  }

  async count(reader: Reader, personId: string, page: string | null): Promise<number> {
    const row = await reader.row<{ n: string }>(
      `select count(*) as n from saved_search where person_id = $1 and ($2::text is null or page = $2)`,
      [personId, page],
    );
    return Number(row!.n);
  }

  byId(reader: Reader, personId: string, id: string): Promise<SavedSearchEntity | null> {
    return reader.repository(SavedSearchEntity).findOneBy({ id, personId });
  }

  /** One's own, or one that tells all members of the organization. */
  readable(
    reader: Reader,
    personId: string,
    organizationId: string | null,
    id: string,
  ): Promise<Row | undefined> {
    return reader.row<Row>(
      `${SELECT} where s.id = $1 and (s.person_id = $2 or (s.alert = 'TEAM' and s.organization_id = $3))`,
      [id, personId, organizationId],
    );
  }

  /** All of a person's, with the person locked: names stay unique and the number bounded among many at once. */
  async lockAll(tx: Tx, personId: string): Promise<SavedSearchEntity[]> {
    await tx.rows(`select 1 from person where id = $1 for update`, [personId]);
    return tx.repository(SavedSearchEntity).findBy({ personId });
  }

  async add(
    tx: Tx,
    personId: string,
    { page, name, parameters, alert }: { page: string; name: string; parameters: string; alert: SearchAlert },
    organizationId: string | null,
  ): Promise<SavedSearchEntity> {
    const id = newId<'SavedSearch'>();
    await tx.rows(
      `insert into saved_search (id, person_id, page, name, parameters, alert, organization_id) values ($1, $2, $3, $4, $5, $6, $7)`,
      [id, personId, page, name, parameters, alert, organizationId],
    );
    return (await this.byId(tx, personId, id))!;
  }

  async change(
    tx: Tx,
    id: string,
    { name, parameters, alert }: { name: string; parameters: string; alert: SearchAlert },
    /** Undefined leaves for whom it is. */
    organizationId?: string | null,
  ): Promise<void> {
    await tx.rows(
      `update saved_search set name = $2, parameters = $3, alert = $4, organization_id = case when $5 then $6::uuid else organization_id end
       where id = $1`,
      [id, name, parameters, alert, organizationId !== undefined, organizationId ?? null],
    );
    if (alert === 'OFF') await tx.rows(`delete from saved_search_hit where search_id = $1`, [id]);
  }

  async remove(tx: Tx, id: string): Promise<void> {
    await tx.rows(`delete from saved_search where id = $1`, [id]);
  }
}
