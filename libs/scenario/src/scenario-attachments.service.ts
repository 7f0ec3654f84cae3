import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import { Database, type Tx } from '@fairway/database';
import { loaderOf, storedFileView, type RequestContext, type StoredFileType } from '@fairway/graphql';
import type { Actor } from '@fairway/kernel';
import { FileReaders, FileService } from '@fairway/storage';
import { isEntitled, mayReadScenario } from './domain/policy.ts';
import type { Scenario } from './domain/scenario.ts';
import { ScenarioRepository } from './scenario.repository.ts';

/** Photos and files of scenarios: part of the content, read by whoever may read the scenario. */
@Injectable()
export class ScenarioAttachments {
  private readonly key = {};

  constructor(
    private readonly database: Database,
    private readonly files: FileService,
    scenarios: ScenarioRepository,
    readers: FileReaders,
  ) {
    readers.add('Scenario', async (actor, id, file) => {
      const scenario = await scenarios.byId(database.reader, id);
      if (!scenario || !mayReadScenario(actor, scenario)) return 'HIDDEN';
      // What an edit has taken out stays for earlier versions, which only those entitled may follow.
      return scenario.attachmentIds.includes(file.id) || isEntitled(actor, scenario) ? 'OPEN' : 'HIDDEN';
    });
  }

  /** Takes in what is new. What is left out goes, unless the market has seen it: then earlier versions keep it. */
  async change(
    tx: Tx,
    actor: Actor,
    scenario: Pick<Scenario, 'id' | 'attachmentIds' | 'openedAt'>,
    after: readonly string[],
  ): Promise<void> {
    const added = after.filter((id) => !scenario.attachmentIds.includes(id));
    const removed = scenario.attachmentIds.filter((id) => !after.includes(id));
    const to = { recordType: 'Scenario', recordId: scenario.id, path: 'attachmentIds' };
    if (added.length) await this.files.attach(tx, actor, added, to);
    if (removed.length && !scenario.openedAt) await this.files.detach(tx, removed);
  }

  /** One query for all scenarios that a request asks for. */
  loader(context: RequestContext): DataLoader<string, StoredFileType | null> {
    return loaderOf(
      context,
      this.key,
      () =>
        new DataLoader(async (ids: readonly string[]) => {
          const found = await this.files.loadMany(this.database.reader, ids);
          const byId = new Map(found.map((file) => [file.id, storedFileView(file)]));
          return ids.map((id) => byId.get(id) ?? null);
        }),
    );
  }
}
