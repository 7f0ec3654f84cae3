import { Inject, Injectable } from '@nestjs/common';
import { SYSTEM, type Actor, type StoredEvent } from '@fairway/kernel';
import { Database } from '@fairway/database';
import { appendEvents, publishLive, Subscriber, type EventSubscriber, type Once } from '@fairway/messaging';
import { LOG, type Logger } from '@fairway/runtime';
import { PartyActorResolver } from '@fairway/party';
import { ScenarioService } from '@fairway/scenario';
import { SolutionService } from '@fairway/solution';
import { importRunContinued, importRunFinished, isOver, type ImportRun } from './domain/import-run.ts';
import { ImportFiles, readingKind } from './import-file.service.ts';
import { ImportRunRepository, type Progress, type RowFault } from './import-run.repository.ts';
import { FileFault } from './reading/fault.ts';
import { importRows, writerOf } from './reading/importer.ts';
import { OwnersOfRows } from './owners-of-rows.service.ts';

/** One delivery works so long, then hands over to the next: well below the time after which it would be sent again. */
const PART_MS = 8_000;
const KEEP_EVERY_MS = 400;

/** Imports a part of a run. What was imported and not yet counted when a worker died is found unchanged by the next. */
@Injectable()
@Subscriber({ name: 'importing.on-run-continued', events: [importRunContinued], timeoutMs: 60_000 })
export class OnImportRun implements EventSubscriber {
  constructor(
    private readonly database: Database,
    private readonly runs: ImportRunRepository,
    private readonly files: ImportFiles,
    private readonly owners: OwnersOfRows,
    private readonly actors: PartyActorResolver,
    private readonly scenarios: ScenarioService,
    private readonly solutions: SolutionService,
    @Inject(LOG) private readonly log: Logger,
  ) {}

  async handle(event: StoredEvent, once: Once): Promise<void> {
    const run = await this.runs.byId(this.database.reader, event.recordId);
    if (!run || isOver(run)) return;
    try {
      const over = await this.part(run);
      await once(async (tx) => {
        if (!over) return appendEvents(tx, [importRunContinued(run.id, { done: run.done })]);
        if (!(await this.runs.end(tx, run.id, 'DONE'))) return;
        await appendEvents(tx, [importRunFinished(run.id, { state: 'DONE' })]);
        await publishLive(tx, `record:${run.id}`, run.id);
      });
    } catch (error) {
      if (!(error instanceof FileFault)) throw error;
      const { code, message } = error;
      await once(async (tx) => {
        if (!(await this.runs.end(tx, run.id, 'FAILED', { code, message }))) return;
        await appendEvents(tx, [importRunFinished(run.id, { state: 'FAILED' })]);
        await publishLive(tx, `record:${run.id}`, run.id);
      });
    }
  }

  /** Answers whether nothing is left to do. */
  private async part(run: ImportRun): Promise<boolean> {
    const until = performance.now() + PART_MS;
    const { file, mapping } = await this.files.prepare(this.database.reader, run);
    if (!(await this.runs.begin(this.database.reader, run.id, file.rows.length))) return true;
    const actor = await this.actorOf(run);
    const verbs = { scenarios: () => this.scenarios, solutions: () => this.solutions };
    const kind = readingKind(run.kind);
    const by = {
      actor: run.reach === 'OWN' && kind === 'scenarios' ? actor : SYSTEM,
      draftsOnly: run.reach === 'OFFICE',
    };
    let at: Progress = pick(run);
    let faults: RowFault[] = [];
    let kept = performance.now();
    let over = false;
    const keep = async (): Promise<void> => {
      const found = faults.splice(0);
      over = await this.database.transaction(async (tx) => {
        const state = await this.runs.keepProgress(tx, run.id, at, found);
        await publishLive(tx, `record:${run.id}`, run.id);
        return state === 'CANCELLED';
      });
      kept = performance.now();
    };
    const summary = await importRows(this.database, {
      kind,
      mapping,
      rows: file.rows,
      from: run.done,
      dryRun: run.dryRun,
      write: writerOf(kind, verbs, run.source, run.publish, by),
      organizations: this.owners.of(run, actor),
      stopping: async () => {
        if (performance.now() - kept > KEEP_EVERY_MS) await keep();
        return over || performance.now() > until;
      },
      onRow: (done, found, externalId, sum) => {
        faults = [...faults, ...found.map((one) => ({ ...one, externalId }))];
        at = added(run, { ...sum, done });
      },
    });
    await keep();
    if (summary.stopped && !over) this.log.info({ run: run.id, done: at.done }, 'import goes on');
    return !summary.stopped || over;
  }

  /** Whoever started it, with the rights of now: who has lost them imports nothing more. */
  private async actorOf(run: ImportRun): Promise<Actor> {
    try {
      return await this.actors.ofMember(run.startedBy ?? '', run.organizationId);
    } catch {
      throw new FileFault('NOT_ALLOWED', 'Whoever started this import is not a member any more');
    }
  }
}

const KEYS = ['done', 'created', 'updated', 'unchanged', 'failed', 'warnings', 'organizations'] as const;
const pick = (run: Progress): Progress =>
  Object.fromEntries(KEYS.map((key) => [key, run[key]])) as unknown as Progress;
const added = (before: Progress, more: Progress): Progress =>
  Object.fromEntries(KEYS.map((key) => [key, before[key] + more[key]])) as unknown as Progress;
