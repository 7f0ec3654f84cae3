import { open as openFile } from 'node:fs/promises';
import { NestFactory } from '@nestjs/core';
import { createLog, NestLog, type Settings } from '@fairway/runtime';
import { WorkerModule, type Opened } from '@fairway/marketplace';
import { OrganizationDirectory, PartyService } from '@fairway/party';
import { ScenarioService } from '@fairway/scenario';
import { SolutionService } from '@fairway/solution';
import { runningInstallation, withDatabase } from '../with-database.ts';
import { FileFault, type Fault } from './fault.ts';
import type { ImportKind } from './fields.ts';
import { importRows, writerOf, type ImportSummary } from './importer.ts';
import { findMapping, mappingFor } from './mapping.ts';
import { ImportedOrganizations } from './organizations.ts';
import { Progress } from './progress.ts';
import { readSourceFile } from './read-file.ts';
import { reportHead, reportLine } from './report.ts';

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

/** Imports a file into the installation's database. Exit code 1 when something failed, 130 when it was stopped. */
export async function importCommand(kind: ImportKind, path: string, options: ImportOptions): Promise<void> {
  try {
    const result = await withDatabase((opened, settings) => importFile(kind, path, options, opened, settings));
    process.stdout.write(options.json ? `${JSON.stringify(result)}\n` : told(kind, result));
    if (!options.json && !result.dryRun && result.created + result.updated > 0) process.stdout.write(await next(kind, options));
    if (result.stopped) process.exitCode = 130;
    else if (result.failed) process.exitCode = 1;
  } catch (error) {
    if (!(error instanceof FileFault)) throw error;
    process.stderr.write(`${error.code}: ${error.message}\n`);
    if (options.json) process.stdout.write(`${JSON.stringify({ error: { code: error.code, message: error.message } })}\n`);
    process.exitCode = 1;
  }
}

/** The same on an open database, with what it did as a value. */
export async function importFile(kind: ImportKind, path: string, options: ImportOptions, opened: Opened, settings: Settings): Promise<ImportResult> {
  const started = performance.now();
  const file = await readSourceFile(path, { sheet: options.sheet });
  const { mapping, warnings } = mappingFor(kind, file, await findMapping(kind, options.mapping));
  const source = sourceOf(options.source ?? mapping.source);
  const rows = file.rows.slice(0, limitOf(options.limit) ?? file.rows.length);
  const app = await NestFactory.createApplicationContext(WorkerModule.of(settings, createLog('warn', 'import'), opened), {
    logger: new NestLog(createLog('warn', 'import')),
    abortOnError: false,
  });
  const report = await reportTo(options.report, !options.json);
  const progress = new Progress(rows.length);
  const stop = stopSignal();
  try {
    const get = <T>(type: abstract new (...args: never[]) => T): T => app.get(type as new () => T, { strict: false });
    const verbs = { scenarios: () => get(ScenarioService), solutions: () => get(SolutionService) };
    const part = kind === 'scenarios' ? 'DEMAND' : 'SUPPLY';
    for (const one of warnings) report.add([one], null);
    let failed = 0;
    const summary = await importRows(opened.database, {
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
    return { ...summary, warnings: summary.warnings + warnings.length, source, encoding: file.encoding, seconds };
  } finally {
    progress.end();
    stop.release();
    await report.close();
    await app.close();
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
        process.stderr.write(`row ${one.row}${one.column ? `, ${one.column}` : ''}: ${one.code}: ${one.message}\n`);
      }
    },
    close: async () => {
      const hidden = shown - SHOWN_FAULTS;
      if (hidden > 0) process.stderr.write(`${hidden} more ${path ? `in ${path}` : '(--report FILE writes them all)'}\n`);
      if (stream) await new Promise((done) => stream.end(done));
    },
  };
}

async function openReport(path: string) {
  try {
    return await openFile(path, 'w');
  } catch (error) {
    throw new FileFault('REPORT_NOT_WRITABLE', `${path} cannot be written: ${(error as NodeJS.ErrnoException).code}`);
  }
}

function told(kind: ImportKind, result: ImportResult): string {
  const { rows, created, updated, unchanged, failed, warnings, organizations, seconds } = result;
  const would = result.dryRun ? 'Dry run, nothing is written. ' : '';
  const line = `${would}${rows} ${kind}: ${created} created, ${updated} updated, ${unchanged} unchanged, ${failed} failed, ${warnings} warnings; `;
  const stopped = result.stopped ? 'Stopped before the end; the same command goes on from here.\n' : '';
  return `${line}${organizations} organizations registered; ${seconds} s (${result.encoding})\n${stopped}`;
}

/** Who does what follows: the events lie in the outbox until somebody works. */
async function next(kind: ImportKind, options: ImportOptions): Promise<string> {
  if (!options.open && !options.list) return kind === 'scenarios' ? 'They are drafts; --open opens them.\n' : 'They are drafts; --list lists them.\n';
  const { readSettings } = await import('@fairway/runtime');
  const settings = readSettings();
  if (settings.DATABASE_URL || runningInstallation(settings)) return 'The running worker scores them.\n';
  return 'Fairway does not run on this data; they are scored at its next start.\n';
}

function sourceOf(name: string): string {
  const source = name.trim();
  if (!source || source.length > 100) throw new FileFault('INVALID_OPTION', '--source takes a name of 1 to 100 characters');
  return source;
}

function limitOf(limit: string | undefined): number | undefined {
  if (limit === undefined) return undefined;
  if (!/^[1-9]\d{0,8}$/.test(limit)) throw new FileFault('INVALID_OPTION', `--limit takes a whole number above 0, not ${limit}`);
  return Number(limit);
}
