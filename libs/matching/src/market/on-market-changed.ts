import { Injectable } from '@nestjs/common';
import type { StoredEvent } from '@fairway/kernel';
import {
  Scheduled,
  Subscriber,
  type EventSubscriber,
  type Once,
  type ScheduledTask,
} from '@fairway/messaging';
import { DirtyRepository } from './dirty.repository.ts';
import { SCENARIO_EVENTS, SOLUTION_EVENTS } from './market.service.ts';
import { ScoringService } from '../scoring.service.ts';

/** What opens, lists or changes is marked for scoring; many changes of one record become one mark. */
@Injectable()
@Subscriber({ name: 'matching.on-market-changed', events: [...SCENARIO_EVENTS, ...SOLUTION_EVENTS] })
export class OnMarketChanged implements EventSubscriber {
  constructor(private readonly dirty: DirtyRepository) {}

  async handle(event: StoredEvent, once: Once): Promise<void> {
    const type = event.name.startsWith('scenario.') ? 'SCENARIO' : 'SOLUTION';
    await once((tx) => this.dirty.mark(tx, [{ type, id: event.recordId, position: event.position }]));
  }
}

/** Drains the marks in batches, so that ten thousand changes are tens of scorings, not ten thousand jobs. */
@Injectable()
@Scheduled({ name: 'matching.drain', everyMs: 300 })
export class DrainDirty implements ScheduledTask {
  constructor(private readonly scoring: ScoringService) {}

  async run(): Promise<void> {
    await this.scoring.drain();
  }
}
