import { Injectable } from '@nestjs/common';
import type { Reader, Tx } from '@fairway/database';
import type { SearchAlert } from './domain/saved-search.ts';

/** A kept search that wants to be told. */
export interface AlertingSearch {
  id: string;
  personId: string;
  organizationId: string;
  parameters: string;
}

/** What a search has found since it told last. */
export interface DueAlert {
  id: string;
  name: string;
  personId: string;
  organizationId: string;
  alert: SearchAlert;
  found: number;
}

/** The alerts of kept searches, for the slice that knows what opens and whom to tell. */
@Injectable()
export class SearchAlerts {
  alerting(reader: Reader, page: string): Promise<AlertingSearch[]> {
    return reader.rows(
      `select id, person_id as "personId", organization_id as "organizationId", parameters
       from saved_search where page = $1 and alert <> 'OFF' order by id`,
      [page],
    );
  }

  /** Keeps that these searches find the record; once, however often it opens before they tell. */
  async keep(tx: Tx, searchIds: readonly string[], recordId: string): Promise<void> {
    await tx.rows(
      `insert into saved_search_hit (search_id, record_id)
       select s.id, $2 from saved_search s where s.id = any($1::uuid[]) and s.alert <> 'OFF' order by s.id
       on conflict do nothing`,
      [searchIds, recordId],
    );
  }

  /** Takes what is due, at most once an hour for each search, and forgets what was found: the caller tells it in this transaction. */
  async take(tx: Tx, limit: number): Promise<DueAlert[]> {
    const due = await tx.rows<Omit<DueAlert, 'found'>>(
      `update saved_search set alerted_at = fairway_now() where id in (
         select s.id from saved_search s
         where s.alert <> 'OFF' and (s.alerted_at is null or s.alerted_at <= fairway_now() - interval '1 hour')
           and exists (select 1 from saved_search_hit h where h.search_id = s.id)
         order by s.id limit $1 for update skip locked)
       returning id, name, person_id as "personId", organization_id as "organizationId", alert`,
      [limit],
    );
    if (!due.length) return [];
    const gone = await tx.rows<{ id: string }>(
      `delete from saved_search_hit where search_id = any($1::uuid[]) returning search_id as id`,
      [due.map(({ id }) => id)],
    );
    return due.map((one) => ({ ...one, found: gone.filter(({ id }) => id === one.id).length }));
  }
}
