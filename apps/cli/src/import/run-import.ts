import { open as openFile } from 'node:fs/promises';
import type { INestApplicationContext } from '@nestjs/common';
import { Database } from '@fairway/database';
import { OrganizationDirectory, PartyService } from '@fairway/party';
import { ScenarioService } from '@fairway/scenario';
import { SolutionService } from '@fairway/solution';
import { FileFault, type Fault } from '@fairway/importing';
import type { ImportKind } from '@fairway/importing';
import { importRows, writerOf, type ImportSummary } from '@fairway/importing';
import { findMapping, mappingFor, type Mapping } from '@fairway/importing';
import { ImportedOrganizations } from '@fairway/importing';
import { Progress } from './progress.ts';
import { readSourceFile } from '@fairway/importing';
import { reportHead, reportLine } from '@fairway/importing';
import type { SourceRow } from '@fairway/importing';

export interface ImportOptions {
  mapping?: string;
  source?: string;
  sheet?: string;
  limit?: string;
  report?: string;
  dryRun?: boolean;
  /** Opens scenarios. */
  open?: boolean;
  /** Lists solutions. */
  list?: boolean;
  json?: boolean;
}

export type ImportResult = ImportSummary & { source: string; encoding: string; seconds: number };

const SHOWN_FAULTS = 20;

/** A file that was read and understood; nothing is written yet. */
export interface PreparedImport {
  kind: ImportKind;
  source: string;
  encoding: string;
  mapping: Mapping;
  rows: SourceRow[];
  warnings: Fault[];
  options: ImportOptions;
}

export async function prepareImport(
  kind: ImportKind,
  path: string,
  options: ImportOptions,
): Promise<PreparedImport> {
  const limit = limitOf(options.limit);
  const written = await findMapping(kind, options.mapping);
  const file = await readSourceFile(path, { sheet: options.sheet });
  const { mapping, warnings } = mappingFor(kind, file, written);
  const rows = limit === undefined ? file.rows : file.rows.slice(0, limit);
  return {
    kind,
    source: sourceOf(options.source ?? mapping.source),
    encoding: file.encoding,
    mapping,
    rows,
    warnings: [...file.warnings, ...warnings],
    options,
  };
}

/** Imports what was prepared, with the services of a worker that need not be working. */
export async function runImport(
  app: INestApplicationContext,
  prepared: PreparedImport,
): Promise<ImportResult> {
  const started = performance.now();
  const { kind, source, encoding, mapping, rows, warnings, options } = prepared;
  const get = <T>(type: abstract new (...args: never[]) => T): T =>
    app.get(type as new () => T, { strict: false });
  const verbs = { scenarios: () => get(ScenarioService), solutions: () => get(SolutionService) };
  const part = kind === 'scenarios' ? 'DEMAND' : 'SUPPLY';
  const report = await reportTo(options.report, !options.json);
  const progress = new Progress(rows.length);
  const stop = stopSignal();
  try {
    for (const one of warnings) report.add([one], null);
    let failed = 0;
    const summary = await importRows(get(Database), {
      kind,
      mapping,
      rows,
      dryRun: !!options.dryRun,
      write: writerOf(kind, verbs, source, !!(options.open ?? options.list)),
      organizations: new ImportedOrganizations(get(OrganizationDirectory), get(PartyService), part, source),
      stopping: stop.asked,
      onRow: (done, faults, externalId) => {
        if (faults.some((one) => one.severity === 'ERROR')) failed++;
        report.add(faults, externalId);
        progress.show(done, failed);
      },
    });
    const seconds = Number(((performance.now() - started) / 1000).toFixed(1));
    return { ...summary, warnings: summary.warnings + warnings.length, source, encoding, seconds };
  } finally {
    progress.end();
    stop.release();
    await report.close();
  }
}

/** The first Ctrl-C ends it after the row at hand, the second at once. */
function stopSignal(): { asked: () => boolean; release: () => void } {
  let asked = false;
  const ask = (): void => {
    asked = true;
    process.removeListener('SIGINT', ask);
    process.removeListener('SIGTERM', ask);
  };
  process.once('SIGINT', ask);
  process.once('SIGTERM', ask);
  return { asked: () => asked, release: ask };
}

interface Report {
  add(faults: readonly Fault[], externalId: string | null): void;
  close(): Promise<void>;
}

/** Everything to the report's file when there is one; the first of it to standard error. */
async function reportTo(path: string | undefined, show: boolean): Promise<Report> {
  const stream = path ? (await openReport(path)).createWriteStream() : undefined;
  stream?.write(reportHead());
  let shown = 0;
  return {
    add: (faults, externalId) => {
      for (const one of faults) {
        stream?.write(reportLine(one, externalId));
        if (!show || ++shown > SHOWN_FAULTS) continue;
        process.stderr.write(
          `row ${one.row}${one.column ? `, ${one.column}` : ''}: ${one.code}: ${one.message}\n`,
        );
      }
    },
    close: async () => {
      const hidden = shown - SHOWN_FAULTS;
      if (hidden > 0)
        process.stderr.write(`${hidden} more ${path ? `in ${path}` : '(--report FILE writes them all)'}\n`);
      if (stream) await new Promise((done) => stream.end(done));
    },
  };
}

async function openReport(path: string) {
  try {
    return await openFile(path, 'w');
  } catch (error) {
    throw new FileFault(
      'REPORT_NOT_WRITABLE',
      `${path} cannot be written: ${(error as NodeJS.ErrnoException).code}`,
    );
  }
}

function sourceOf(name: string): string {
  const source = name.trim();
  if (!source || source.length > 100)
    throw new FileFault('INVALID_OPTION', '--source takes a name of 1 to 100 characters');
  return source;
}

function limitOf(limit: string | undefined): number | undefined {
  if (limit === undefined) return undefined;
  if (!/^[1-9]\d{0,8}$/.test(limit))
    throw new FileFault('INVALID_OPTION', `--limit takes a whole number above 0, not ${limit}`);
  return Number(limit);
}
