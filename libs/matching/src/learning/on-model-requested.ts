import { Injectable } from '@nestjs/common';
import type { StoredEvent } from '@fairway/kernel';
import {
  Scheduled,
  Subscriber,
  type EventSubscriber,
  type Once,
  type ScheduledTask,
} from '@fairway/messaging';
import { matchingModelRequested } from '../domain/events.ts';
import { FittingService } from './fitting.service.ts';

@Injectable()
@Subscriber({
  name: 'matching.on-model-requested',
  events: [matchingModelRequested],
  attempts: 3,
  timeoutMs: 5 * 60_000,
})
export class OnModelRequested implements EventSubscriber {
  constructor(private readonly fitting: FittingService) {}

  handle(event: StoredEvent, once: Once): Promise<void> {
    return this.fitting.execute(event.recordId, once);
  }
}

/** Looks every hour whether there is enough, or enough more, to learn from. */
@Injectable()
@Scheduled({ name: 'matching.learn', everyMs: 3_600_000 })
export class LearnFromOutcomes implements ScheduledTask {
  constructor(private readonly fitting: FittingService) {}

  run(): Promise<void> {
    return this.fitting.fitWhenGrown();
  }
}
