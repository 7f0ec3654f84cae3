import { Injectable } from '@nestjs/common';
import type { StoredEvent } from '@fairway/kernel';
import { appendEvents, Subscriber, type EventSubscriber, type Once } from '@fairway/messaging';
import { ENGINE_VERSION } from '../domain/engine.ts';
import { matchRunRequested, ratesTaken, weightsPublished } from '../domain/events.ts';
import { MatchRunRepository } from '../run/match-run.repository.ts';

/** New weights, and new rates of pilots, concern every match, so the whole market is scored again. */
@Injectable()
@Subscriber({ name: 'matching.on-weights-published', events: [weightsPublished, ratesTaken] })
export class OnWeightsPublished implements EventSubscriber {
  constructor(private readonly runs: MatchRunRepository) {}

  async handle(_: StoredEvent, once: Once): Promise<void> {
    await once(async (tx) => {
      // One that has not begun reads what is new anyway.
      if (await this.runs.waiting(tx, null)) return;
      const run = await this.runs.insert(tx, {
        scenarioId: null,
        requestedBy: null,
        organizationId: null,
        engineVersion: ENGINE_VERSION,
      });
      await appendEvents(tx, [matchRunRequested(run.id, {})]);
    });
  }
}
