import { NestFactory } from '@nestjs/core';
import { createLog, NestLog, readSettings, type Settings } from '@fairway/runtime';
import { WorkerModule, type Opened } from '@fairway/marketplace';
import { runningInstallation, withDatabase } from '../with-database.ts';
import { FileFault } from '@fairway/importing';
import type { ImportKind } from '@fairway/importing';
import {
  prepareImport,
  runImport,
  type ImportOptions,
  type ImportResult,
  type PreparedImport,
} from './run-import.ts';

/** Imports a file into the installation's database. Exit code 1 when something failed, 130 when it was stopped. */
export async function importCommand(kind: ImportKind, path: string, options: ImportOptions): Promise<void> {
  try {
    const prepared = await prepareImport(kind, path, options);
    const result = await withDatabase((opened, settings) => inContext(opened, settings, prepared));
    process.stdout.write(
      options.json ? `${JSON.stringify(result)}\n` : told(kind, result) + next(kind, options, result),
    );
    if (result.stopped) process.exitCode = 130;
    else if (result.failed) process.exitCode = 1;
  } catch (error) {
    if (!(error instanceof FileFault)) throw error;
    process.stderr.write(`${error.code}: ${error.message}\n`);
    if (options.json)
      process.stdout.write(`${JSON.stringify({ error: { code: error.code, message: error.message } })}\n`);
    process.exitCode = 1;
  }
}

/** With a worker's services, but without its loop: what follows is left to the worker that runs, or will run. */
async function inContext(
  opened: Opened,
  settings: Settings,
  prepared: PreparedImport,
): Promise<ImportResult> {
  const log = createLog('warn', 'import');
  const app = await NestFactory.createApplicationContext(WorkerModule.of(settings, log, opened), {
    logger: new NestLog(log),
    abortOnError: false,
  });
  try {
    return await runImport(app, prepared);
  } finally {
    await app.close();
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
function next(kind: ImportKind, options: ImportOptions, result: ImportResult): string {
  if (result.dryRun || result.created + result.updated === 0) return '';
  if (!options.open && !options.list)
    return kind === 'scenarios'
      ? 'They are drafts; --open opens them.\n'
      : 'They are drafts; --list lists them.\n';
  const settings = readSettings();
  if (settings.DATABASE_URL || runningInstallation(settings)) return 'The running worker scores them.\n';
  return 'Fairway does not run on this data; they are scored at its next start.\n';
}
