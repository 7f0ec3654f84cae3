import { Injectable } from '@nestjs/common';
import { SYSTEM, type StoredEvent } from '@fairway/kernel';
import { Subscriber, type EventSubscriber, type Once } from '@fairway/messaging';
import { screeningDecided } from '@fairway/screening';
import { SolutionService, type ScreeningOutcome } from './solution.service.ts';

/** An officer has decided: the solution is listed, returned or rejected. */
@Injectable()
@Subscriber({ name: 'solution.on-screening-decided', events: [screeningDecided] })
export class OnScreeningDecided implements EventSubscriber<ScreeningOutcome & { recordType: string }> {
  constructor(private readonly solutions: SolutionService) {}

  async handle(event: StoredEvent<ScreeningOutcome & { recordType: string }>, once: Once): Promise<void> {
    await once(async (tx) => {
      if (event.payload.recordType === 'SOLUTION')
        await this.solutions.takeScreening(tx, SYSTEM, event.recordId, event.payload);
    });
  }
}
