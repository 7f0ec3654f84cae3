import { Injectable } from '@nestjs/common';
import type { StoredEvent } from '@fairway/kernel';
import { Subscriber, type EventSubscriber, type Once } from '@fairway/messaging';
import { scenarioOpened } from './domain/events.ts';
import { ScenarioJoint } from './scenario-joint.service.ts';

/** A joint scenario is on the market: the scenarios that it stands for leave it. */
@Injectable()
@Subscriber({ name: 'scenario.on-joint-opened', events: [scenarioOpened] })
export class OnJointOpened implements EventSubscriber {
  constructor(private readonly joint: ScenarioJoint) {}

  handle(event: StoredEvent, once: Once): Promise<void> {
    return once((tx) => this.joint.supersede(tx, event.recordId));
  }
}
