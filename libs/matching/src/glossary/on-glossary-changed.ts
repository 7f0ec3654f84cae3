import { Injectable } from '@nestjs/common';
import type { StoredEvent } from '@fairway/kernel';
import { Database } from '@fairway/database';
import {
  Scheduled,
  Subscriber,
  type EventSubscriber,
  type Once,
  type ScheduledTask,
} from '@fairway/messaging';
import { concept } from '@fairway/taxonomy';
import { DirtyRepository } from '../market/dirty.repository.ts';
import { glossaryChanged } from '../domain/events.ts';
import { GlossaryRepository } from './glossary.repository.ts';
import { GlossaryService } from './glossary.service.ts';
import { MarketService } from '../market/market.service.ts';

/** Records that say a name which came or went are scored again; every process reads them again by itself. */
@Injectable()
@Subscriber({ name: 'matching.on-glossary-changed', events: [glossaryChanged] })
export class OnGlossaryChanged implements EventSubscriber {
  constructor(
    private readonly database: Database,
    private readonly glossary: GlossaryRepository,
    private readonly market: MarketService,
    private readonly dirty: DirtyRepository,
  ) {}

  async handle(event: StoredEvent, once: Once): Promise<void> {
    const alias = await this.glossary.byId(this.database.reader, event.recordId);
    const { scenarioIds, solutionIds } = alias
      ? await this.market.namingAlias({ ...alias, group: concept(alias.kind, alias.code)?.group ?? null })
      : { scenarioIds: [], solutionIds: [] };
    await once(async (tx) => {
      for (const id of scenarioIds) await this.dirty.mark(tx, 'SCENARIO', id, event.position);
      for (const id of solutionIds) await this.dirty.mark(tx, 'SOLUTION', id, event.position);
    });
  }
}

const EVERY_HOURS = 6;

/** Looks through the texts in both languages for names that the glossary lacks, and proposes them. */
@Injectable()
@Scheduled({ name: 'matching.mine-glossary', everyMs: EVERY_HOURS * 3_600_000 })
export class MineGlossary implements ScheduledTask {
  constructor(private readonly glossary: GlossaryService) {}

  async run(): Promise<void> {
    await this.glossary.mine();
  }
}
