import { Injectable } from '@nestjs/common';
import {
  keysetPage,
  type Page,
  type PageArgs,
  type Reader,
  type SortColumn,
  type Tx,
} from '@fairway/database';
import { isOver, type ImportRun, type ImportRunKind, type ImportRunState } from './domain/import-run.ts';
import type { Fault } from './reading/fault.ts';

/** Faults that are kept of one run; a file of which every row is wrong is not read to its end by anybody. */
export const MOST_FAULTS = 5_000;

const COLUMNS = `r.id, r.kind, r.state, r.reach, r.organization_id as "organizationId", r.started_by as "startedBy",
  r.file_id as "fileId", r.file_name as "fileName", r.sheet, r.source, r.mapping, r.dry_run as "dryRun", r.publish, r.rows,
  r.done, r.created, r.updated, r.unchanged, r.failed, r.warnings, r.organizations, r.error_code as "errorCode",
  r.error_message as "errorMessage", r.created_at as "createdAt", r.finished_at as "finishedAt"`;

export interface RowFault extends Fault {
  externalId: string | null;
}

export interface SavedMapping {
  name: string;
  kind: ImportRunKind;
  mapping: string;
}

export type ImportRunRow = ImportRun & { sortAt: string };
type Row = ImportRunRow;
const NEWEST: SortColumn<Row>[] = [
  { sql: 'r.created_at', type: 'timestamptz', descending: true, of: (row) => row.sortAt },
  { sql: 'r.id', type: 'uuid', descending: true, of: (row) => row.id },
];
export type FaultRow = RowFault & { id: string };
const IN_FILE: SortColumn<FaultRow>[] = [{ sql: 'f.id', type: 'bigint', of: (row) => row.id }];

export type Progress = Pick<
  ImportRun,
  'done' | 'created' | 'updated' | 'unchanged' | 'failed' | 'warnings' | 'organizations'
>;

@Injectable()
export class ImportRunRepository {
  async byId(reader: Reader, id: string): Promise<ImportRun | null> {
    return (await reader.row<ImportRun>(`select ${COLUMNS} from import_run r where r.id = $1`, [id])) ?? null;
  }

  async lock(tx: Tx, id: string): Promise<ImportRun | null> {
    await tx.row('select 1 from import_run where id = $1 for update', [id]);
    return this.byId(tx, id);
  }

  page(reader: Reader, who: RunsOf, args: PageArgs): Promise<Page<Row>> {
    const select = `select ${COLUMNS}, r.created_at::text as "sortAt" from import_run r`;
    return keysetPage<Row>(reader, { select, where: [SEEN], parameters: seen(who), sort: NEWEST }, args);
  }

  async count(reader: Reader, who: RunsOf): Promise<number> {
    const row = await reader.row<{ n: string }>(
      `select count(*) as n from import_run r where ${SEEN}`,
      seen(who),
    );
    return Number(row!.n);
  }

  async insert(tx: Tx, run: Omit<ImportRun, keyof Progress | 'state' | 'rows' | Ended>): Promise<void> {
    await tx.rows(
      `insert into import_run (id, kind, state, reach, organization_id, started_by, file_id, file_name, sheet, source, mapping, dry_run, publish)
       values ($1, $2, 'QUEUED', $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
      [
        run.id,
        run.kind,
        run.reach,
        run.organizationId,
        run.startedBy,
        run.fileId,
        run.fileName,
        run.sheet,
        run.source,
        run.mapping,
        run.dryRun,
        run.publish,
      ],
    );
  }

  /** RUNNING, with what the file holds; false when somebody cancelled it meanwhile. */
  async begin(reader: Reader, id: string, rows: number): Promise<boolean> {
    const found = await reader.rows(
      `update import_run set state = 'RUNNING', rows = $2 where id = $1 and state in ('QUEUED', 'RUNNING') returning 1`,
      [id, rows],
    );
    return found.length > 0;
  }

  /** Keeps how far it is, with the faults found since; answers the state, which a cancelling may have changed. */
  async keepProgress(tx: Tx, id: string, at: Progress, faults: readonly RowFault[]): Promise<ImportRunState> {
    const run = (await this.lock(tx, id))!;
    if (isOver(run)) return run.state;
    await tx.rows(
      `update import_run set done = $2, created = $3, updated = $4, unchanged = $5, failed = $6, warnings = $7, organizations = $8 where id = $1`,
      [id, at.done, at.created, at.updated, at.unchanged, at.failed, at.warnings, at.organizations],
    );
    await this.addFaults(tx, id, faults);
    return run.state;
  }

  async end(
    tx: Tx,
    id: string,
    state: ImportRunState,
    error: { code: string; message: string } | null = null,
  ): Promise<boolean> {
    const found = await tx.rows(
      `update import_run set state = $2, error_code = $3, error_message = left($4, 1000), finished_at = fairway_now()
       where id = $1 and state in ('QUEUED', 'RUNNING') returning 1`,
      [id, state, error?.code ?? null, error?.message ?? null],
    );
    return found.length > 0;
  }

  faults(reader: Reader, runId: string, args: PageArgs): Promise<Page<FaultRow>> {
    return keysetPage<FaultRow>(
      reader,
      {
        select: `select f.id, f.row, f.external_id as "externalId", f.severity, f.column_name as "column", f.code, f.message from import_fault f`,
        where: ['f.run_id = $1'],
        parameters: [runId],
        sort: IN_FILE,
      },
      args,
    );
  }

  async countFaults(reader: Reader, runId: string): Promise<number> {
    const row = await reader.row<{ n: string }>('select count(*) as n from import_fault where run_id = $1', [
      runId,
    ]);
    return Number(row!.n);
  }

  async allFaults(reader: Reader, runId: string): Promise<RowFault[]> {
    return reader.rows<RowFault>(
      `select row, external_id as "externalId", severity, column_name as "column", code, message from import_fault where run_id = $1 order by id limit ${MOST_FAULTS}`,
      [runId],
    );
  }

  mappings(reader: Reader, organizationId: string | null, kind: ImportRunKind): Promise<SavedMapping[]> {
    return reader.rows<SavedMapping>(
      `select name, kind, mapping from import_mapping where organization_id is not distinct from $1 and kind = $2 order by name limit 50`,
      [organizationId, kind],
    );
  }

  async keepMapping(tx: Tx, organizationId: string | null, one: SavedMapping): Promise<void> {
    await tx.rows(
      `insert into import_mapping (organization_id, kind, name, mapping) values ($1, $2, $3, $4)
       on conflict (organization_id, kind, name) do update set mapping = excluded.mapping`,
      [organizationId, one.kind, one.name, one.mapping],
    );
  }

  private async addFaults(tx: Tx, id: string, faults: readonly RowFault[]): Promise<void> {
    if (!faults.length) return;
    const room = MOST_FAULTS - (await this.countFaults(tx, id));
    const kept = faults.slice(0, Math.max(0, room));
    await tx.rows(
      `insert into import_fault (run_id, row, external_id, severity, column_name, code, message)
       select $1, * from unnest($2::int[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[])`,
      [
        id,
        kept.map((one) => one.row),
        kept.map((one) => one.externalId?.slice(0, 200) ?? null),
        kept.map((one) => one.severity),
        kept.map((one) => one.column?.slice(0, 200) ?? null),
        kept.map((one) => one.code),
        kept.map((one) => one.message.replaceAll('\0', '').slice(0, 500)),
      ],
    );
  }
}

type Ended = 'errorCode' | 'errorMessage' | 'createdAt' | 'finishedAt';

/** Whose runs to list. */
export interface RunsOf {
  everybody: boolean;
  organizationId: string | null;
  personId: string | null;
}
const SEEN = `$1 or r.organization_id = $2 or (r.organization_id is null and r.started_by = $3)`;
const seen = (who: RunsOf): unknown[] => [who.everybody, who.organizationId, who.personId];
