import { Injectable } from '@nestjs/common';
import type { StoredEvent } from '@fairway/kernel';
import { Subscriber, type EventSubscriber, type Once } from '@fairway/messaging';
import { matchRunRequested } from '../domain/events.ts';
import { MatchRunService } from './match-run.service.ts';

@Injectable()
@Subscriber({
  name: 'matching.on-match-run-requested',
  events: [matchRunRequested],
  attempts: 3,
  timeoutMs: 60_000,
})
export class OnMatchRunRequested implements EventSubscriber {
  constructor(private readonly runs: MatchRunService) {}

  handle(event: StoredEvent, once: Once): Promise<void> {
    return this.runs.execute(event.recordId, once);
  }
}
