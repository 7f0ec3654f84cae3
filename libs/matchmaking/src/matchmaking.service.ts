import { Injectable } from '@nestjs/common';
import { coversRegion, notFound, problem, Refusal, unwrap, type Actor } from '@fairway/kernel';
import { AuditService } from '@fairway/audit';
import { createOnce, Database, type Reader, type Tx } from '@fairway/database';
import { OrganizationDirectory } from '@fairway/party';
import { mayReadScenario, ScenarioService, type ScenarioEntity } from '@fairway/scenario';
import {
  faultsOf,
  hold,
  invite,
  moveTo,
  revise,
  type EventContent,
  type MatchmakingEvent,
} from './domain/event.ts';
import { eventCancelled, eventHeld, eventPublished } from './domain/events.ts';
import { mayDraft } from './domain/policy.ts';
import { instantOf } from './domain/zone.ts';
import type { MatchmakingEventEntity } from './matchmaking.entity.ts';
import {
  contentOf,
  type MatchmakingEventAddInput,
  type MatchmakingEventRemoveInput,
  type MatchmakingEventReviseInput,
} from './matchmaking.inputs.ts';
import { MatchmakingRepository } from './matchmaking.repository.ts';
import { MatchmakingSteps } from './matchmaking-steps.service.ts';
import { MeetingRepository } from './meeting.repository.ts';

const SCENARIOS_AT_MOST = 200;
const VENDORS_AT_MOST = 400;

interface Target {
  eventId: string;
  expectedVersion: number;
}

/** The course of an event: what it is, who takes part, when it is public, held and over. */
@Injectable()
export class MatchmakingService {
  constructor(
    private readonly database: Database,
    private readonly events: MatchmakingRepository,
    private readonly meetings: MeetingRepository,
    private readonly steps: MatchmakingSteps,
    private readonly scenarios: ScenarioService,
    private readonly directory: OrganizationDirectory,
    private readonly audit: AuditService,
  ) {}

  /** Without a policy, for slices above. */
  load(reader: Reader, id: string): Promise<MatchmakingEventEntity | null> {
    return this.events.byId(reader, id);
  }

  draft(actor: Actor, content: EventContent): Promise<MatchmakingEventEntity> {
    if (!mayDraft(actor))
      return Promise.reject(
        new Refusal([problem('NOT_ALLOWED', 'Events are made by officers who may edit', 'name')]),
      );
    return this.database.transaction((tx) =>
      createOnce(
        tx,
        actor,
        'matchmakingEventDraft',
        content,
        (id) => this.events.byId(tx, id),
        async () => {
          const faults = faultsOf(content);
          if (faults.length) throw new Refusal(faults);
          const event = await this.events.insert(tx, actor, content);
          await this.audit.record(tx, actor, {
            action: 'matchmaking-event.draft',
            recordType: 'MatchmakingEvent',
            recordId: event.id,
            after: event,
          });
          return event;
        },
      ),
    );
  }

  revise(actor: Actor, input: MatchmakingEventReviseInput): Promise<MatchmakingEventEntity> {
    return this.steps.take(actor, input.eventId, {
      action: 'matchmaking-event.revise',
      expectedVersion: input.expectedVersion,
      idle: true,
      decide: async (tx, event) => this.voiding(tx, event, unwrap(revise(event, contentOf(input)))),
    });
  }

  /** Adds scenarios by hand or by a filter, and vendors by hand. */
  add(actor: Actor, input: MatchmakingEventAddInput): Promise<MatchmakingEventEntity> {
    return this.steps.take(actor, input.eventId, {
      action: 'matchmaking-event.add',
      expectedVersion: input.expectedVersion,
      idle: true,
      decide: async (tx, event) => {
        const decided = unwrap(invite(event));
        const scenarios = [
          ...(await this.chosen(tx, actor, input.scenarioIds ?? [])),
          ...(input.filter ? await this.filtered(actor, input.filter) : []),
        ];
        const vendors = await this.vendors(tx, input.vendorIds ?? []);
        await this.events.addScenarios(tx, event.id, scenarios);
        await this.events.addVendors(tx, event.id, vendors);
        const [all, allVendors] = [
          await this.events.scenarioIds(tx, event.id),
          await this.events.vendorIds(tx, event.id),
        ];
        if (all.length > SCENARIOS_AT_MOST)
          throw new Refusal([problem('INVALID', `At most ${SCENARIOS_AT_MOST} scenarios`, 'scenarioIds')]);
        if (allVendors.length > VENDORS_AT_MOST)
          throw new Refusal([problem('INVALID', `At most ${VENDORS_AT_MOST} vendors`, 'vendorIds')]);
        return this.voiding(tx, event, decided);
      },
    });
  }

  remove(actor: Actor, input: MatchmakingEventRemoveInput): Promise<MatchmakingEventEntity> {
    return this.steps.take(actor, input.eventId, {
      action: 'matchmaking-event.remove',
      expectedVersion: input.expectedVersion,
      idle: true,
      decide: async (tx, event) => {
        const decided = unwrap(invite(event));
        await this.events.remove(tx, event.id, input.scenarioIds ?? [], input.vendorIds ?? []);
        return this.voiding(tx, event, decided);
      },
    });
  }

  publish(actor: Actor, input: Target): Promise<MatchmakingEventEntity> {
    return this.steps.take(actor, input.eventId, {
      action: 'matchmaking-event.publish',
      expectedVersion: input.expectedVersion,
      idle: true,
      decide: async (tx, event, now) => {
        const changes = unwrap(moveTo(event, 'PUBLISHED'));
        const organizationIds = await this.parties(tx, event.id);
        return {
          changes: { ...changes, publishedAt: now },
          events: [eventPublished(event.id, { organizationIds })],
        };
      },
    });
  }

  cancel(actor: Actor, input: Target & { reason: string }): Promise<MatchmakingEventEntity> {
    return this.steps.take(actor, input.eventId, {
      action: 'matchmaking-event.cancel',
      expectedVersion: input.expectedVersion,
      reason: input.reason,
      idle: true,
      decide: async (tx, event) => {
        const changes = unwrap(moveTo(event, 'CANCELLED', input.reason));
        // Who never heard of it need not hear that it does not take place.
        const organizationIds = event.publishedAt ? await this.parties(tx, event.id) : [];
        return { changes, events: [eventCancelled(event.id, { organizationIds })] };
      },
    });
  }

  hold(actor: Actor, input: Target): Promise<MatchmakingEventEntity> {
    return this.steps.take(actor, input.eventId, {
      action: 'matchmaking-event.hold',
      expectedVersion: input.expectedVersion,
      decide: async (_tx, event, now) => ({
        changes: unwrap(hold(event, instantOf(event.day, event.startMinute, event.zone), now)),
        events: [eventHeld(event.id, {})],
      }),
    });
  }

  close(actor: Actor, input: Target): Promise<MatchmakingEventEntity> {
    return this.steps.take(actor, input.eventId, {
      action: 'matchmaking-event.close',
      expectedVersion: input.expectedVersion,
      decide: async (_tx, event) => ({ changes: unwrap(moveTo(event, 'CLOSED')) }),
    });
  }

  private async voiding(
    tx: Tx,
    event: MatchmakingEventEntity,
    decided: { changes: Partial<MatchmakingEvent>; voids: boolean },
  ): Promise<{ changes: Partial<MatchmakingEvent> }> {
    if (decided.voids) await this.meetings.clear(tx, event.id);
    return { changes: decided.changes };
  }

  private async parties(tx: Tx, eventId: string): Promise<string[]> {
    const meetings = await this.meetings.of(tx, eventId);
    return [...new Set(meetings.flatMap((one) => [one.firmId, one.vendorId]))].sort();
  }

  private async chosen(tx: Tx, actor: Actor, ids: readonly string[]): Promise<ScenarioEntity[]> {
    const found = await this.scenarios.loadMany(tx, ids);
    return ids.map((id, i) => {
      const scenario = found.get(id);
      if (!scenario || !mayReadScenario(actor, scenario)) throw notFound('scenario', `scenarioIds.${i}`);
      if (!coversRegion(actor, scenario.region))
        return refused('NOT_ALLOWED', 'This scenario lies outside of the region', `scenarioIds.${i}`);
      if (scenario.state !== 'OPEN' && scenario.state !== 'EVALUATING')
        return refused(
          'INVALID',
          `A scenario that is ${scenario.state} looks for nobody`,
          `scenarioIds.${i}`,
        );
      return scenario;
    });
  }

  private async filtered(
    actor: Actor,
    filter: NonNullable<MatchmakingEventAddInput['filter']>,
  ): Promise<ScenarioEntity[]> {
    const found: ScenarioEntity[] = [];
    let after: string | null = null;
    do {
      const page = await this.scenarios.page(actor, { ...filter, states: ['OPEN'] }, 'NEWEST', {
        first: 100,
        after,
      });
      found.push(...page.rows.filter((one) => coversRegion(actor, one.region)));
      after = page.hasNextPage ? page.endCursor : null;
    } while (after && found.length <= SCENARIOS_AT_MOST);
    if (!found.length) refused('INVALID', 'No open scenario is like this', 'filter');
    return found;
  }

  private async vendors(tx: Tx, ids: readonly string[]): Promise<string[]> {
    const found = await this.directory.byIds(tx, ids);
    for (const [i, id] of ids.entries())
      if (!found.get(id)?.parts.includes('SUPPLY')) throw notFound('vendor', `vendorIds.${i}`);
    return [...ids];
  }
}

function refused(code: string, message: string, path: string): never {
  throw new Refusal([problem(code, message, path)]);
}
