import { Injectable } from '@nestjs/common';
import type { StoredEvent } from '@fairway/kernel';
import { Database } from '@fairway/database';
import { Subscriber, type EventSubscriber, type Once } from '@fairway/messaging';
import { matchDisposed, matchFound, matchIntroduced } from '@fairway/matching';
import {
  scenarioDraftedFor,
  scenarioEvaluating,
  scenarioInvited,
  scenarioOpened,
  scenarioRejected,
  scenarioReturned,
  scenarioRevised,
  ScenarioService,
  type ScenarioEntity,
} from '@fairway/scenario';
import { SolutionService } from '@fairway/solution';
import type { NoticeKind, Telling } from './domain/notice.ts';
import { NoticeService } from './notice.service.ts';

const TO_THE_FIRM: Readonly<Record<string, NoticeKind>> = {
  [scenarioOpened.name]: 'SCENARIO_OPENED',
  [scenarioDraftedFor.name]: 'SCENARIO_DRAFTED_FOR',
  [scenarioEvaluating.name]: 'SCENARIO_EVALUATING',
  [scenarioReturned.name]: 'SCENARIO_RETURNED',
  [scenarioRejected.name]: 'SCENARIO_REJECTED',
};

@Injectable()
@Subscriber({
  name: 'notice.on-scenario-events',
  events: [
    scenarioOpened,
    scenarioDraftedFor,
    scenarioEvaluating,
    scenarioReturned,
    scenarioRejected,
    scenarioRevised,
    scenarioInvited,
    matchFound,
    matchIntroduced,
    matchDisposed,
  ],
})
export class OnScenarioEvents implements EventSubscriber {
  constructor(
    private readonly database: Database,
    private readonly notices: NoticeService,
    private readonly scenarios: ScenarioService,
    private readonly solutions: SolutionService,
  ) {}

  async handle(event: StoredEvent, once: Once): Promise<void> {
    const scenario = await this.scenarios.load(this.database.reader, event.recordId);
    if (!scenario) return;
    const tellings = await this.tellings(event, scenario);
    await once(async (tx) => {
      for (const telling of tellings) await this.notices.tell(tx, telling);
    });
  }

  private async tellings(event: StoredEvent, scenario: ScenarioEntity): Promise<Telling[]> {
    const telling = (kind: NoticeKind, organizationIds: readonly string[]): Telling => ({
      kind,
      recordType: 'Scenario',
      recordId: scenario.id,
      title: scenario.title,
      organizationIds,
    });
    const toFirm = TO_THE_FIRM[event.name];
    if (toFirm) return [telling(toFirm, [scenario.organizationId])];
    if (event.name === scenarioInvited.name)
      return [telling('SCENARIO_INVITED', event.payload.organizationIds as string[])];
    if (event.name === scenarioRevised.name)
      return [telling('SCENARIO_REVISED', await this.proposers(scenario.id))];
    // Of what a firm does with a match, an invitation alone is for the vendor's ears.
    if (event.name === matchDisposed.name && event.payload.state !== 'INVITED') return [];
    // The firm hears of every good match, a vendor of those that it is introduced to.
    if (event.name === matchFound.name) return [telling('MATCH_FOUND', [scenario.organizationId])];
    const solution = await this.solutions.load(this.database.reader, event.payload.solutionId as string);
    if (event.name === matchDisposed.name)
      return solution ? [telling('SCENARIO_INVITED', [solution.organizationId])] : [];
    return solution ? [telling('SCENARIO_FITS', [solution.organizationId])] : [];
  }

  /** Whoever has a proposal in hand or handed in has to know that the question changed. */
  private async proposers(scenarioId: string): Promise<string[]> {
    const rows = await this.database.reader.rows<{ id: string }>(
      `select distinct organization_id as id from proposal where scenario_id = $1 and state in ('DRAFT', 'SUBMITTED', 'SHORTLISTED')`,
      [scenarioId],
    );
    return rows.map((row) => row.id);
  }
}
