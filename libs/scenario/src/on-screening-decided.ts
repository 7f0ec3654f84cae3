import { Injectable } from '@nestjs/common';
import type { StoredEvent } from '@fairway/kernel';
import { Subscriber, type EventSubscriber, type Once } from '@fairway/messaging';
import { screeningDecided } from '@fairway/screening';
import { ScenarioCourse, type ScreeningVerdict } from './scenario-course.service.ts';

type Decided = ScreeningVerdict & { recordType: string; caseId: string };

/** An officer has decided: the scenario opens, goes back to the firm, or ends. */
@Injectable()
@Subscriber({ name: 'scenario.on-screening-decided', events: [screeningDecided] })
export class OnScreeningDecided implements EventSubscriber<Decided> {
  constructor(private readonly course: ScenarioCourse) {}

  async handle(event: StoredEvent<Decided>, once: Once): Promise<void> {
    const { recordType, outcome, tier, reason } = event.payload;
    if (recordType !== 'SCENARIO') return;
    await once((tx) => this.course.screened(tx, event.recordId, { outcome, tier, reason }));
  }
}
