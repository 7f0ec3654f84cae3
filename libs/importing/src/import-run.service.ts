import { Injectable } from '@nestjs/common';
import { newId, notFound, problem, Refusal, unwrap, type Actor } from '@fairway/kernel';
import { createOnce, Database, type Page, type PageArgs } from '@fairway/database';
import { appendEvents, publishLive } from '@fairway/messaging';
import { AuditService } from '@fairway/audit';
import { OrganizationDirectory } from '@fairway/party';
import { FileService } from '@fairway/storage';
import {
  cancel,
  importRunContinued,
  mayCancelRun,
  mayPublish,
  mayReadRun,
  reachOf,
  type ImportRun,
  type ImportRunKind,
} from './domain/import-run.ts';
import {
  ImportRunRepository,
  type FaultRow,
  type ImportRunRow,
  type RowFault,
  type RunsOf,
} from './import-run.repository.ts';
import { FileFault } from './reading/fault.ts';
import { parseMapping } from './reading/mapping.ts';

export interface ImportStart {
  fileId: string;
  kind: ImportRunKind;
  mapping?: string | null;
  sheet?: string | null;
  source: string;
  dryRun: boolean;
  publish?: boolean | null;
}

/** Imports that run as jobs: started, watched, cancelled. */
@Injectable()
export class ImportRunService {
  constructor(
    private readonly database: Database,
    private readonly runs: ImportRunRepository,
    private readonly files: FileService,
    private readonly directory: OrganizationDirectory,
    private readonly audit: AuditService,
  ) {}

  /** Null when absent or hidden from the actor. */
  async find(actor: Actor, id: string): Promise<ImportRun | null> {
    const run = await this.runs.byId(this.database.reader, id);
    return run && mayReadRun(actor, run) ? run : null;
  }

  async page(
    actor: Actor,
    args: PageArgs,
  ): Promise<{ page: Page<ImportRunRow>; count: () => Promise<number> }> {
    const { reader } = this.database;
    const who: RunsOf = {
      everybody: actor.administrator,
      organizationId: actor.organization?.id ?? null,
      personId: actor.personId,
    };
    return { page: await this.runs.page(reader, who, args), count: () => this.runs.count(reader, who) };
  }

  async faults(
    run: ImportRun,
    args: PageArgs,
  ): Promise<{ page: Page<FaultRow>; count: () => Promise<number> }> {
    const { reader } = this.database;
    return {
      page: await this.runs.faults(reader, run.id, args),
      count: () => this.runs.countFaults(reader, run.id),
    };
  }

  allFaults(run: ImportRun): Promise<RowFault[]> {
    return this.runs.allFaults(this.database.reader, run.id);
  }

  /** Queues a run. External ids are unique within an organization's own sources, so that nobody reaches another's records. */
  async start(actor: Actor, input: ImportStart): Promise<ImportRun> {
    const reach = reachOf(actor, input.kind);
    if (!reach) throw refused('NOT_ALLOWED', 'You may not import records of this kind');
    if (input.publish && !mayPublish(reach))
      throw refused(
        'NOT_ALLOWED',
        'What is imported becomes drafts; only administrators open it at once',
        'publish',
      );
    const found = await this.files.find(actor, input.fileId);
    if (!found) throw notFound('file', 'fileId');
    checkMapping(input.mapping);
    return this.database.transaction((tx) =>
      createOnce(
        tx,
        actor,
        'importRunStart',
        input,
        (id) => this.runs.byId(tx, id),
        async () => {
          const organizationId = actor.organization?.id ?? null;
          const organization = organizationId ? await this.directory.byId(tx, organizationId) : null;
          const source = reach === 'ALL' ? input.source : `${organization!.code}/${input.source}`;
          const id = newId();
          if (found.file.state === 'UPLOADED')
            await this.files.attach(tx, actor, [input.fileId], {
              recordType: 'ImportRun',
              recordId: id,
              path: 'fileId',
            });
          await this.runs.insert(tx, {
            id,
            kind: input.kind,
            reach,
            organizationId,
            startedBy: actor.personId,
            fileId: input.fileId,
            fileName: found.file.name,
            sheet: input.sheet ?? null,
            source,
            mapping: input.mapping ?? null,
            dryRun: input.dryRun,
            publish: !!input.publish,
          });
          await appendEvents(tx, [importRunContinued(id, { done: 0 })]);
          if (!input.dryRun)
            await this.audit.record(tx, actor, {
              action: 'import.start',
              recordType: 'ImportRun',
              recordId: id,
              after: { ...input, source },
            });
          return (await this.runs.byId(tx, id))!;
        },
      ),
    );
  }

  /** Stops a run after the row at hand; what it has imported stays. */
  cancel(actor: Actor, runId: string): Promise<ImportRun> {
    return this.database.transaction(async (tx) => {
      const run = await this.runs.lock(tx, runId);
      if (!run || !mayReadRun(actor, run)) throw notFound('import', 'runId');
      if (!mayCancelRun(actor, run)) throw refused('NOT_ALLOWED', 'You may not cancel this import', 'runId');
      await this.runs.end(tx, runId, unwrap(cancel(run)).state);
      await publishLive(tx, `record:${runId}`, runId);
      return (await this.runs.byId(tx, runId))!;
    });
  }

  /** Keeps a mapping for the next file of this kind; one of the same name is replaced. */
  async keepMapping(
    actor: Actor,
    input: { kind: ImportRunKind; name: string; mapping: string },
  ): Promise<{ name: string; mapping: string }> {
    if (!reachOf(actor, input.kind)) throw refused('NOT_ALLOWED', 'You may not import records of this kind');
    checkMapping(input.mapping);
    await this.database.transaction((tx) => this.runs.keepMapping(tx, actor.organization?.id ?? null, input));
    return input;
  }
}

function checkMapping(mapping: string | null | undefined): void {
  try {
    if (mapping) parseMapping(mapping);
  } catch (error) {
    if (!(error instanceof FileFault)) throw error;
    throw refused('INVALID', error.message, 'mapping');
  }
}

const refused = (code: string, message: string, path?: string): Refusal =>
  new Refusal([problem(code, message, path)]);
