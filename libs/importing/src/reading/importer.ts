import { Refusal, SYSTEM, type Actor } from '@fairway/kernel';
import type { Database, Tx } from '@fairway/database';
import { inBulk } from '@fairway/messaging';
import { scenarioOf, solutionOf, organizationOf, entriesOf } from './drafts.ts';
import { fault, warning, type Fault } from './fault.ts';
import type { ImportKind } from './fields.ts';
import type { Mapping } from './mapping.ts';
import type { OrganizationsOfRows } from './organizations.ts';
import { readRecord, type FieldRecord } from './record.ts';
import type { SourceRow } from './source-file.ts';

export type RowOutcome = 'created' | 'updated' | 'unchanged';

/** Writes one record in the caller's transaction. */
export type WriteRecord = (tx: Tx, organizationId: string, record: FieldRecord) => Promise<RowOutcome>;

export interface ImportSummary {
  rows: number;
  created: number;
  updated: number;
  unchanged: number;
  failed: number;
  warnings: number;
  /** Organizations registered on the way. */
  organizations: number;
  /** Told to stop before the last row; the same command goes on where it ended. */
  stopped: boolean;
  dryRun: boolean;
}

export interface ImportJob {
  kind: ImportKind;
  mapping: Mapping;
  rows: readonly SourceRow[];
  dryRun: boolean;
  write: WriteRecord;
  organizations: OrganizationsOfRows;
  /** Rows that an earlier part of the same run has done. */
  from?: number;
  /** Asked before each row. */
  stopping: () => boolean | Promise<boolean>;
  onRow: (done: number, faults: readonly Fault[], externalId: string | null, summary: ImportSummary) => void;
}

/** Undoes a dry run's transaction and carries out what it would have done. */
class Rehearsed extends Error {
  constructor(readonly done: Written) {
    super('dry run');
  }
}

interface Written {
  outcome: RowOutcome;
  newOrganization: boolean;
  faults: Fault[];
}

/** Row by row, each in a transaction of its own: a row is imported as a whole or not at all, and a repetition changes nothing. */
export async function importRows(database: Database, job: ImportJob): Promise<ImportSummary> {
  const summary: ImportSummary = {
    rows: 0,
    created: 0,
    updated: 0,
    unchanged: 0,
    failed: 0,
    warnings: 0,
    organizations: 0,
    stopped: false,
    dryRun: job.dryRun,
  };
  const rowOfId = new Map<string, number>();
  for (const [at, source] of job.rows.entries()) {
    const earlier = at < (job.from ?? 0);
    if (!earlier && (await job.stopping())) {
      summary.stopped = true;
      break;
    }
    const record = readRecord(job.kind, job.mapping, source);
    const externalId = (record.values.get('externalId') as string | undefined) ?? null;
    checkRepeated(record, externalId, rowOfId);
    if (earlier) continue;
    const written = record.faults.some((one) => one.severity === 'ERROR')
      ? undefined
      : await writeRow(database, job, record);
    summary.rows++;
    if (!written || written.faults.some((one) => one.severity === 'ERROR')) summary.failed++;
    else {
      summary[written.outcome]++;
      if (written.newOrganization) summary.organizations++;
    }
    const faults = [...record.faults, ...(written?.faults ?? [])];
    summary.warnings += faults.filter((one) => one.severity === 'WARNING').length;
    job.onRow(summary.rows, faults, externalId, summary);
  }
  return summary;
}

function checkRepeated(record: FieldRecord, externalId: string | null, rowOfId: Map<string, number>): void {
  if (externalId === null) return;
  const earlier = rowOfId.get(externalId);
  if (earlier === undefined) return void rowOfId.set(externalId, record.row);
  const column = record.columns.get('externalId') ?? 'externalId';
  record.faults.push(
    fault(
      record.row,
      column,
      'DUPLICATE_ID',
      `The external id ${externalId} stands in row ${earlier} already`,
    ),
  );
}

async function writeRow(database: Database, job: ImportJob, record: FieldRecord): Promise<Written> {
  const named = organizationOf(record);
  try {
    const { done, organizationId } = await database.transaction(async (tx) => {
      await inBulk(tx);
      const organization = await job.organizations.find(tx, named);
      const outcome = await job.write(tx, organization.id, record);
      const faults = organization.remark
        ? [warning(record.row, columnOf(record, ['organization', 'name']), 'OTHER_NAME', organization.remark)]
        : [];
      const done: Written = { outcome, newOrganization: organization.created, faults };
      if (job.dryRun) throw new Rehearsed(done);
      return { done, organizationId: organization.id };
    });
    job.organizations.remember(named, organizationId);
    return done;
  } catch (error) {
    if (error instanceof Rehearsed) return error.done;
    if (!(error instanceof Refusal)) throw error;
    const faults = error.problems.map(({ code, message, path }) =>
      fault(record.row, path ? columnOf(record, path) : null, code, message),
    );
    return { outcome: 'unchanged', newOrganization: false, faults };
  }
}

/** The column that a problem speaks of: `needs.0.text.zh` is what the file calls needs.1.text. */
export function columnOf(record: FieldRecord, path: readonly string[]): string {
  const [list, entry, ...rest] = path;
  const numbered = entry !== undefined && /^\d+$/.test(entry);
  const field = numbered
    ? [list, entriesOf(record, list!)[Number(entry)] ?? Number(entry) + 1, ...rest]
    : [...path];
  // From the whole path to shorter ones, since a problem may speak of a language or of one code of a list.
  for (let length = field.length; length > 0; length--) {
    const column = record.columns.get(field.slice(0, length).join('.'));
    if (column) return column;
  }
  return field.filter((part) => part !== 'zh' && part !== 'en').join('.');
}

/** How the slices take a record. */
export interface RecordVerbs {
  scenarios(): {
    importRecord(
      tx: Tx,
      actor: Actor,
      organizationId: string,
      record: ReturnType<typeof scenarioOf>,
      options: { open: boolean; draftsOnly?: boolean },
    ): Promise<RowOutcome>;
  };
  solutions(): {
    importRecord(
      tx: Tx,
      actor: Actor,
      organizationId: string,
      record: ReturnType<typeof solutionOf>,
      options: { state: 'DRAFT' | 'LISTED' },
    ): Promise<{ outcome: 'CREATED' | 'UPDATED' | 'UNCHANGED' }>;
  };
}

/** Writes records of a kind; `publish` opens scenarios and lists solutions, subject to their screening. */
export function writerOf(
  kind: ImportKind,
  verbs: RecordVerbs,
  source: string,
  publish: boolean,
  by: { actor: Actor; draftsOnly?: boolean } = { actor: SYSTEM },
): WriteRecord {
  if (kind === 'scenarios') {
    const scenarios = verbs.scenarios();
    return (tx, organizationId, record) =>
      scenarios.importRecord(tx, by.actor, organizationId, scenarioOf(record, source), {
        open: publish,
        draftsOnly: by.draftsOnly,
      });
  }
  const solutions = verbs.solutions();
  return async (tx, organizationId, record) => {
    const { outcome } = await solutions.importRecord(
      tx,
      by.actor,
      organizationId,
      solutionOf(record, source),
      {
        state: publish ? 'LISTED' : 'DRAFT',
      },
    );
    return outcome.toLowerCase() as RowOutcome;
  };
}
