import { Injectable } from '@nestjs/common';
import type { StoredEvent } from '@fairway/kernel';
import { Database } from '@fairway/database';
import { Subscriber, type EventSubscriber, type Once } from '@fairway/messaging';
import {
  scenarioJointAnswered,
  scenarioJointProposed,
  ScenarioService,
  scenarioSuperseded,
  type ScenarioEntity,
} from '@fairway/scenario';
import type { NoticeKind } from './domain/notice.ts';
import { NoticeService } from './notice.service.ts';

/** Firms hear that they are asked to share a scenario, leads what was answered, and vendors where a question went. */
@Injectable()
@Subscriber({
  name: 'notice.on-joint-events',
  events: [scenarioJointProposed, scenarioJointAnswered, scenarioSuperseded],
})
export class OnJointEvents implements EventSubscriber {
  constructor(
    private readonly database: Database,
    private readonly notices: NoticeService,
    private readonly scenarios: ScenarioService,
  ) {}

  async handle(event: StoredEvent, once: Once): Promise<void> {
    const scenario = await this.scenarios.load(this.database.reader, event.recordId);
    if (!scenario) return;
    const told = await this.told(event, scenario);
    await once(async (tx) => {
      for (const { kind, about, organizationIds } of told)
        await this.notices.tell(tx, {
          kind,
          recordType: 'Scenario',
          recordId: about.id,
          title: about.title,
          organizationIds,
        });
    });
  }

  private async told(
    { name, payload }: StoredEvent,
    scenario: ScenarioEntity,
  ): Promise<{ kind: NoticeKind; about: ScenarioEntity; organizationIds: string[] }[]> {
    const { reader } = this.database;
    if (name === scenarioJointProposed.name)
      return [
        {
          kind: 'JOINT_PROPOSED',
          about: scenario,
          organizationIds: payload.organizationIds as string[],
        },
      ];
    if (name === scenarioJointAnswered.name) {
      const kind = payload.answer === 'ACCEPTED' ? 'JOINT_ACCEPTED' : 'JOINT_DECLINED';
      return [{ kind, about: scenario, organizationIds: [scenario.organizationId] }];
    }
    const joint = await this.scenarios.load(reader, payload.jointId as string);
    const proposers = await reader.rows<{ id: string }>(
      `select distinct organization_id as id from proposal where scenario_id = $1 and state in ('DRAFT', 'SUBMITTED', 'SHORTLISTED')`,
      [scenario.id],
    );
    return [
      { kind: 'SCENARIO_SUPERSEDED', about: scenario, organizationIds: [scenario.organizationId] },
      ...(joint
        ? [
            {
              kind: 'SCENARIO_SUPERSEDED' as const,
              about: joint,
              organizationIds: proposers.map(({ id }) => id),
            },
          ]
        : []),
    ];
  }
}
