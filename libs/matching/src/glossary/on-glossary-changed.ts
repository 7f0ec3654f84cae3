import { Injectable } from '@nestjs/common';
import type { StoredEvent } from '@fairway/kernel';
import { Database } from '@fairway/database';
import { Subscriber, type EventSubscriber, type Once } from '@fairway/messaging';
import { concept } from '@fairway/taxonomy';
import { DirtyRepository } from '../market/dirty.repository.ts';
import { glossaryChanged } from '../domain/events.ts';
import { GlossaryRepository } from './glossary.repository.ts';
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
      ? await this.market.ask('naming', {
          alias: { ...alias, group: concept(alias.kind, alias.code)?.group ?? null },
        })
      : { scenarioIds: [], solutionIds: [] };
    const { position } = event;
    await once((tx) =>
      this.dirty.mark(tx, [
        ...scenarioIds.map((id) => ({ type: 'SCENARIO' as const, id, position })),
        ...solutionIds.map((id) => ({ type: 'SOLUTION' as const, id, position })),
      ]),
    );
  }
}
