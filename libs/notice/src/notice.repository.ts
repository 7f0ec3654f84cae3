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
import { NOTICE_KINDS, type NoticeKind, type Telling } from './domain/notice.ts';
import type { NoticeType } from './notice.types.ts';

export interface Recipient {
  personId: string;
  organizationId: string;
}

type Row = NoticeType & { personId: string; sortAt: string };

const NEWEST_FIRST: SortColumn<Row>[] = [
  { sql: 'n.created_at', type: 'timestamptz', descending: true, of: (row) => row.sortAt },
  { sql: 'n.id', type: 'uuid', descending: true, of: (row) => row.id },
];

const SELECT = `select n.id, n.person_id as "personId", n.kind, n.record_type as "recordType", n.record_id as "recordId", n.title, n.count,
  n.next_step as "nextStep", n.created_at as "createdAt", n.created_at::text as "sortAt", n.read_at as "readAt" from notice n`;

@Injectable()
export class NoticeRepository {
  /** One unread notice per person, kind and record: what happens again counts up instead of piling up. Answers the ids. */
  async tell(
    tx: Tx,
    telling: Telling,
    recipients: readonly Recipient[],
  ): Promise<{ id: string; personId: string }[]> {
    if (!recipients.length) return [];
    return tx.rows(
      `insert into notice (id, person_id, organization_id, kind, record_type, record_id, title, next_step)
       select r.id, r.person_id, r.organization_id, $4, $5, $6, $7, $8 from unnest($1::uuid[], $2::uuid[], $3::uuid[]) as r (id, person_id, organization_id)
       on conflict (person_id, kind, record_id) where read_at is null
       do update set count = notice.count + 1, created_at = fairway_now(), title = excluded.title
       returning id, person_id as "personId"`,
      [
        recipients.map(() => newId()),
        recipients.map((r) => r.personId),
        recipients.map((r) => r.organizationId),
        telling.kind,
        telling.recordType,
        telling.recordId,
        JSON.stringify(telling.title),
        NOTICE_KINDS[telling.kind],
      ],
    );
  }

  page(reader: Reader, personId: string, unreadOnly: boolean, args: PageArgs): Promise<Page<Row>> {
    const where = ['n.person_id = $1', ...(unreadOnly ? ['n.read_at is null'] : [])];
    return keysetPage<Row>(
      reader,
      { select: SELECT, where, parameters: [personId], sort: NEWEST_FIRST },
      args,
    );
  }

  async count(reader: Reader, personId: string, unreadOnly: boolean): Promise<number> {
    const row = await reader.row<{ n: string }>(
      `select count(*) as n from notice where person_id = $1 and ($2 = false or read_at is null)`,
      [personId, unreadOnly],
    );
    return Number(row!.n);
  }

  byId(reader: Reader, personId: string, id: string): Promise<Row | undefined> {
    return reader.row<Row>(`${SELECT} where n.person_id = $1 and n.id = $2`, [personId, id]);
  }

  /** Marks as read, or all with null; ids of others are left alone. Answers how many. */
  async markRead(tx: Tx, personId: string, ids: readonly string[] | null, at: Date): Promise<number> {
    const rows = await tx.rows(
      `update notice set read_at = $3 where person_id = $1 and read_at is null and ($2::uuid[] is null or id = any($2)) returning 1`,
      [personId, ids, at],
    );
    return rows.length;
  }

  /** Takes a marking back. What has happened again since then stands unread by itself and stays alone. */
  async markUnread(tx: Tx, personId: string, readAt: Date): Promise<number> {
    const rows = await tx.rows(
      `update notice n set read_at = null where n.person_id = $1 and n.read_at = $2 and not exists (
         select 1 from notice newer where newer.person_id = $1 and newer.read_at is null and newer.kind = n.kind and newer.record_id = n.record_id)
       returning 1`,
      [personId, readAt],
    );
    return rows.length;
  }

  /** Kinds of which somebody wants no mail. */
  async withoutMail(reader: Reader, personId: string): Promise<NoticeKind[]> {
    const rows = await reader.rows<{ kind: NoticeKind }>(
      `select kind from notice_without_mail where person_id = $1`,
      [personId],
    );
    return rows.map((row) => row.kind);
  }

  /** Of these people, those who want no mail of this kind. */
  async wantNoMail(reader: Reader, kind: NoticeKind, personIds: readonly string[]): Promise<Set<string>> {
    const rows = await reader.rows<{ id: string }>(
      `select person_id as id from notice_without_mail where kind = $1 and person_id = any($2)`,
      [kind, personIds],
    );
    return new Set(rows.map((row) => row.id));
  }

  async setMail(tx: Tx, personId: string, kind: NoticeKind, mail: boolean): Promise<void> {
    await tx.rows(
      mail
        ? `delete from notice_without_mail where person_id = $1 and kind = $2`
        : `insert into notice_without_mail (person_id, kind) values ($1, $2) on conflict do nothing`,
      [personId, kind],
    );
  }
}
