import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { fromGlobalId, toGlobalId, type Actor } from '@fairway/kernel';
import {
  answer,
  ConnectionArgs,
  NodeRegistry,
  SignedIn,
  toConnection,
  Viewer,
  type Connection,
} from '@fairway/graphql';
import { FileReaders } from '@fairway/storage';
import { isOver, mayCancelRun, type ImportRun } from './domain/import-run.ts';
import { ImportPreviews, type ImportPreview } from './import-preview.service.ts';
import type { RowFault } from './import-run.repository.ts';
import { ImportRunService } from './import-run.service.ts';
import {
  ImportMappingKeepInput,
  ImportPreviewArgs,
  ImportRunCancelInput,
  ImportRunIdArgs,
  ImportRunStartInput,
} from './importing.inputs.ts';
import {
  ImportFaultConnection,
  ImportMappingKeepPayload,
  ImportPreviewType,
  ImportProblemType,
  ImportRunCancelPayload,
  ImportRunConnection,
  ImportRunStartPayload,
  ImportRunType,
  ImportRunViewerCan,
} from './importing.types.ts';

@Resolver(() => ImportRunType)
export class ImportingResolver {
  constructor(
    private readonly runs: ImportRunService,
    private readonly previews: ImportPreviews,
    nodes: NodeRegistry,
    readers: FileReaders,
  ) {
    nodes.add('ImportRun', (actor, id) => runs.find(actor, id));
    readers.add('ImportRun', async (actor, id) => ((await runs.find(actor, id)) ? 'OPEN' : 'HIDDEN'));
  }

  @Query(() => ImportPreviewType, {
    nullable: true,
    description: 'Looks into an uploaded table; null when the file is hidden or one may not import.',
  })
  @SignedIn()
  importPreview(@Args() args: ImportPreviewArgs, @Viewer() actor: Actor): Promise<ImportPreview | null> {
    return this.previews.of(actor, args.fileId, args.kind, args.sheet ?? null);
  }

  @Query(() => ImportRunType, { nullable: true, description: 'One import; null when absent or hidden.' })
  @SignedIn()
  async importRun(@Args() { id }: ImportRunIdArgs, @Viewer() actor: Actor): Promise<ImportRun | null> {
    const parts = fromGlobalId(id);
    return parts?.type === 'ImportRun' ? this.runs.find(actor, parts.id) : null;
  }

  @Query(() => ImportRunConnection, {
    description: "Imports of one's organization, newest first; administrators see all.",
  })
  @SignedIn()
  async importRuns(@Args() args: ConnectionArgs, @Viewer() actor: Actor): Promise<Connection<ImportRun>> {
    const { page, count } = await this.runs.page(actor, args);
    return toConnection(page, count);
  }

  @Mutation(() => ImportRunStartPayload, {
    description: 'Imports an uploaded table as a job, or rehearses it; a repeated row changes nothing.',
  })
  @SignedIn()
  importRunStart(@Args('input') input: ImportRunStartInput, @Viewer() actor: Actor) {
    return answer('run', this.runs.start(actor, input));
  }

  @Mutation(() => ImportRunCancelPayload, { description: 'Stops an import; what it has brought in stays.' })
  @SignedIn()
  importRunCancel(@Args('input') input: ImportRunCancelInput, @Viewer() actor: Actor) {
    return answer('run', this.runs.cancel(actor, input.runId));
  }

  @Mutation(() => ImportMappingKeepPayload, {
    description: 'Keeps a mapping under a name, for the next file; one of the same name is replaced.',
  })
  @SignedIn()
  importMappingKeep(@Args('input') input: ImportMappingKeepInput, @Viewer() actor: Actor) {
    const kept = this.runs.keepMapping(actor, input).then((one) => ({ ...one, builtIn: false }));
    return answer('mapping', kept);
  }

  @ResolveField(() => ImportFaultConnection, { description: 'What was wrong, in the order of the file.' })
  async faults(@Parent() run: ImportRun, @Args() args: ConnectionArgs): Promise<Connection<RowFault>> {
    const { page, count } = await this.runs.faults(run, args);
    return toConnection(page, count);
  }

  @ResolveField(() => ID)
  fileId(@Parent() run: ImportRun): string {
    return toGlobalId('StoredFile', run.fileId);
  }

  @ResolveField(() => ImportProblemType, {
    nullable: true,
    description: 'Why the whole file could not be imported.',
  })
  problem(@Parent() run: ImportRun): ImportProblemType | null {
    return run.errorCode ? { code: run.errorCode, message: run.errorMessage ?? '' } : null;
  }

  @ResolveField(() => ImportRunViewerCan)
  viewerCan(@Parent() run: ImportRun, @Viewer() actor: Actor): ImportRunViewerCan {
    return { cancel: !isOver(run) && mayCancelRun(actor, run) };
  }
}
