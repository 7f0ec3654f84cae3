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
import { ScreeningCaseEntity } from './screening-case.entity.ts';
import type { ScreenedRecord, ScreeningState } from './domain/screening-case.ts';

export interface InboxFilter {
  state?: ScreeningState | null;
  recordType?: ScreenedRecord | null;
  /** What an officer has decided, the newest decision first. */
  decided?: boolean | null;
}

const FROM = 'screening_case c';
/** The longest waiting first. */
const ORDER: SortColumn<ScreeningCaseEntity>[] = [
  { sql: 'c.created_at', type: 'timestamptz', of: (row) => row.createdAt.toISOString() },
  { sql: 'c.id', type: 'uuid', of: (row) => row.id },
];
const NEWEST_DECISION: SortColumn<ScreeningCaseEntity & { decidedAtText?: string }>[] = [
  {
    sql: 'c.decided_at',
    type: 'timestamptz',
    descending: true,
    of: (row) => row.decidedAtText ?? row.decidedAt!.toISOString(),
  },
  { sql: 'c.id', type: 'uuid', descending: true, of: (row) => row.id },
];

@Injectable()
export class ScreeningRepository {
  byId(reader: Reader, id: string): Promise<ScreeningCaseEntity | null> {
    return reader.repository(ScreeningCaseEntity).findOneBy({ id });
  }

  lock(tx: Tx, id: string): Promise<ScreeningCaseEntity | null> {
    return tx.repository(ScreeningCaseEntity).findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  /** The newest case of a record. */
  latest(reader: Reader, recordType: ScreenedRecord, recordId: string): Promise<ScreeningCaseEntity | null> {
    return reader
      .repository(ScreeningCaseEntity)
      .findOne({ where: { recordType, recordId }, order: { createdAt: 'DESC', id: 'DESC' } });
  }

  async insert(tx: Tx, row: Omit<ScreeningCaseEntity, 'createdAt' | 'version'>): Promise<void> {
    await tx.repository(ScreeningCaseEntity).insert({ ...row, version: 1 });
  }

  async apply(
    tx: Tx,
    row: ScreeningCaseEntity,
    changes: Partial<ScreeningCaseEntity>,
  ): Promise<ScreeningCaseEntity> {
    const saved = { ...row, ...changes, version: row.version + 1 };
    await tx.repository(ScreeningCaseEntity).update({ id: row.id }, { ...changes, version: saved.version });
    return saved;
  }

  page(
    reader: Reader,
    actor: Actor,
    filter: InboxFilter,
    args: PageArgs,
  ): Promise<Page<ScreeningCaseEntity>> {
    const columns = columnsOf(reader, ScreeningCaseEntity, 'c');
    const select = `select ${columns}, c.decided_at::text as "decidedAtText" from ${FROM}`;
    const sort = filter.decided ? NEWEST_DECISION : ORDER;
    return keysetPage(reader, { select, ...inbox(actor, filter).build(), sort }, args);
  }

  count(reader: Reader, actor: Actor, filter: InboxFilter): Promise<number> {
    return inbox(actor, filter).count(reader, FROM);
  }
}

/** An officer sees the cases under the office's region prefix; a case without a region belongs to every office. */
function inbox(actor: Actor, filter: InboxFilter): ListFilter {
  return new ListFilter()
    .require('office', `coalesce(starts_with(c.region, ?), true)`, actor.organization?.regionPrefix ?? '')
    .choose('state', 'c.state = ?', filter.state)
    .choose('recordType', 'c.record_type = ?', filter.recordType)
    .choose('decided', '(c.decided_by is not null) = ?::boolean', filter.decided);
}
