import { Injectable } from '@nestjs/common';
import type { StoredEvent } from '@fairway/kernel';
import { Database } from '@fairway/database';
import {
  Scheduled,
  Subscriber,
  type EventSubscriber,
  type Once,
  type ScheduledTask,
} from '@fairway/messaging';
import { SearchAlerts } from '@fairway/party';
import { scenarioOpened, ScenarioService } from '@fairway/scenario';
import { solutionListed, SolutionService } from '@fairway/solution';
import { SearchAlertService, type Opened } from './search-alert.service.ts';

/** What opens is held against every search with an alert; what fits is kept until it is told. */
@Injectable()
@Subscriber({ name: 'notice.on-something-opened', events: [scenarioOpened, solutionListed] })
export class OnSomethingOpened implements EventSubscriber {
  constructor(
    private readonly database: Database,
    private readonly scenarios: ScenarioService,
    private readonly solutions: SolutionService,
    private readonly alerts: SearchAlerts,
    private readonly service: SearchAlertService,
  ) {}

  async handle(event: StoredEvent, once: Once): Promise<void> {
    const opened = await this.opened(event);
    const found = opened ? await this.service.finding(opened) : [];
    await once((tx) => this.alerts.keep(tx, found, event.recordId));
  }

  private async opened({ name, recordId: id }: StoredEvent): Promise<Opened | undefined> {
    const { reader } = this.database;
    if (name === solutionListed.name) {
      const solution = await this.solutions.load(reader, id);
      return solution ? { page: 'solutions', id, owners: [solution.organizationId] } : undefined;
    }
    const scenario = await this.scenarios.load(reader, id);
    return scenario
      ? { page: 'scenarios', id, owners: [scenario.organizationId, ...scenario.coSponsorIds] }
      : undefined;
  }
}

/** Tells what searches have found, so that many openings in an hour are one notice. */
@Injectable()
@Scheduled({ name: 'notice.search-alerts', everyMs: 5_000 })
export class TellSearchAlerts implements ScheduledTask {
  constructor(private readonly service: SearchAlertService) {}

  async run(): Promise<void> {
    while (await this.service.tellDue());
  }
}
