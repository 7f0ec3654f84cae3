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
import { SavedSearchEntity } from './saved-search.entity.ts';

type Row = SavedSearchEntity & { sortAt: string };

const NEWEST_FIRST: SortColumn<Row>[] = [
  { sql: 's.created_at', type: 'timestamptz', descending: true, of: (row) => row.sortAt },
  { sql: 's.id', type: 'uuid', descending: true, of: (row) => row.id },
];
const SELECT = `select s.id, s.person_id as "personId", s.page, s.name, s.parameters, s.created_at as "createdAt",
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

  /** All of a person's, with the person locked: names stay unique and the number bounded among many at once. */
  async lockAll(tx: Tx, personId: string): Promise<SavedSearchEntity[]> {
    await tx.rows(`select 1 from person where id = $1 for update`, [personId]);
    return tx.repository(SavedSearchEntity).findBy({ personId });
  }

  async add(
    tx: Tx,
    personId: string,
    { page, name, parameters }: { page: string; name: string; parameters: string },
  ): Promise<SavedSearchEntity> {
    const id = newId<'SavedSearch'>();
    await tx.rows(
      `insert into saved_search (id, person_id, page, name, parameters) values ($1, $2, $3, $4, $5)`,
      [id, personId, page, name, parameters],
    );
    return (await this.byId(tx, personId, id))!;
  }

  async change(
    tx: Tx,
    id: string,
    { name, parameters }: { name: string; parameters: string },
  ): Promise<void> {
    await tx.rows(`update saved_search set name = $2, parameters = $3 where id = $1`, [id, name, parameters]);
  }

  async remove(tx: Tx, id: string): Promise<void> {
    await tx.rows(`delete from saved_search where id = $1`, [id]);
  }
}
