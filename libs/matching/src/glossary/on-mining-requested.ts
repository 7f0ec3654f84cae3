import { Injectable } from '@nestjs/common';
import type { StoredEvent } from '@fairway/kernel';
import {
  Scheduled,
  Subscriber,
  type EventSubscriber,
  type Once,
  type ScheduledTask,
} from '@fairway/messaging';
import { glossaryMiningRequested } from '../domain/events.ts';
import { MiningService } from './mining.service.ts';

@Injectable()
@Subscriber({
  name: 'matching.on-glossary-mining-requested',
  events: [glossaryMiningRequested],
  attempts: 3,
  timeoutMs: 300_000,
})
export class OnMiningRequested implements EventSubscriber {
  constructor(private readonly minings: MiningService) {}

  handle(event: StoredEvent, once: Once): Promise<void> {
    return this.minings.execute(event.recordId, once);
  }
}

const EVERY_HOURS = 6;

/** Looks through the texts in both languages without being asked. */
@Injectable()
@Scheduled({ name: 'matching.mine-glossary', everyMs: EVERY_HOURS * 3_600_000 })
export class MineGlossary implements ScheduledTask {
  constructor(private readonly minings: MiningService) {}

  async run(): Promise<void> {
    await this.minings.start();
  }
}
