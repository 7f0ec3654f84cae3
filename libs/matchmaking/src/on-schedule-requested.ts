import { Injectable } from '@nestjs/common';
import type { StoredEvent } from '@fairway/kernel';
import { Subscriber, type EventSubscriber, type Once } from '@fairway/messaging';
import { scheduleRequested } from './domain/events.ts';
import { ScheduleService } from './schedule.service.ts';

@Injectable()
@Subscriber({
  name: 'matchmaking.on-schedule-requested',
  events: [scheduleRequested],
  attempts: 3,
  timeoutMs: 5 * 60_000,
})
export class OnScheduleRequested implements EventSubscriber {
  constructor(private readonly schedules: ScheduleService) {}

  handle(event: StoredEvent, once: Once): Promise<void> {
    return this.schedules.execute(event.recordId, once);
  }
}
