import { Injectable } from '@nestjs/common';
import type { Reader, Tx } from '@fairway/database';
import type { StoredFile } from './domain/stored-file.ts';

const COLUMNS = `id, organization_id as "organizationId", uploaded_by as "uploadedBy", name, media_type as "mediaType",
  size, sha256, width, height, stored_as as "storedAs", state, record_type as "recordType", record_id as "recordId",
  created_at as "createdAt"`;

type Row = Omit<StoredFile, 'size'> & { size: string };
const fileOf = (row: Row): StoredFile => ({ ...row, size: Number(row.size) });

@Injectable()
export class FileRepository {
  async byIds(reader: Reader, ids: readonly string[]): Promise<StoredFile[]> {
    const rows = await reader.rows<Row>(`select ${COLUMNS} from stored_file where id = any($1::uuid[])`, [
      ids,
    ]);
    return rows.map(fileOf);
  }

  async lock(tx: Tx, ids: readonly string[]): Promise<StoredFile[]> {
    const rows = await tx.rows<Row>(
      `select ${COLUMNS} from stored_file where id = any($1::uuid[]) order by id for update`,
      [ids],
    );
    return rows.map(fileOf);
  }

  async ofRecords(reader: Reader, recordType: string, recordIds: readonly string[]): Promise<StoredFile[]> {
    const rows = await reader.rows<Row>(
      `select ${COLUMNS} from stored_file where record_type = $1 and record_id = any($2::uuid[]) order by attached_at, id`,
      [recordType, recordIds],
    );
    return rows.map(fileOf);
  }

  async insert(
    tx: Tx,
    file: Omit<StoredFile, 'createdAt' | 'state' | 'recordType' | 'recordId'>,
  ): Promise<void> {
    await tx.rows(
      `insert into stored_file (id, organization_id, uploaded_by, name, media_type, size, sha256, width, height, stored_as, state)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 'UPLOADED')`,
      [
        file.id,
        file.organizationId,
        file.uploadedBy,
        file.name,
        file.mediaType,
        file.size,
        file.sha256,
        file.width,
        file.height,
        file.storedAs,
      ],
    );
  }

  async attach(tx: Tx, ids: readonly string[], recordType: string, recordId: string): Promise<void> {
    await tx.rows(
      `update stored_file set state = 'ATTACHED', record_type = $2, record_id = $3,
              attached_at = clock_timestamp(), loose_since = null
       where id = any($1::uuid[])`,
      [ids, recordType, recordId],
    );
  }

  async detach(tx: Tx, ids: readonly string[]): Promise<void> {
    await tx.rows(
      `update stored_file set state = 'UPLOADED', record_type = null, record_id = null,
              attached_at = null, loose_since = clock_timestamp()
       where id = any($1::uuid[])`,
      [ids],
    );
  }

  /** What an owner keeps now; uploads of one owner take their turn, so that two cannot pass one limit together. */
  async usage(
    tx: Tx,
    organizationId: string | null,
    personId: string,
  ): Promise<{ files: number; bytes: number }> {
    const owner = organizationId ?? personId;
    await tx.rows('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`stored-files/${owner}`]);
    const mine = organizationId ? 'organization_id = $1' : 'organization_id is null and uploaded_by = $1';
    const row = await tx.row<{ files: string; bytes: string }>(
      `select count(*) as files, coalesce(sum(size), 0) as bytes from stored_file where ${mine}`,
      [owner],
    );
    return { files: Number(row!.files), bytes: Number(row!.bytes) };
  }

  /** Takes rows of files that nobody attached for a day; what they were stored as is removed next. */
  async takeOrphans(tx: Tx, most: number): Promise<string[]> {
    const rows = await tx.rows<{ stored_as: string }>(
      `delete from stored_file where id in (
         select id from stored_file where state = 'UPLOADED' and loose_since < clock_timestamp() - interval '1 day'
         order by loose_since limit $1 for update skip locked)
       returning stored_as`,
      [most],
    );
    return rows.map((row) => row.stored_as);
  }
}
