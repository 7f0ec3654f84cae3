import { Injectable } from '@nestjs/common';
import { problem, Refusal, unwrap, type Actor } from '@fairway/kernel';
import type { Reader, Tx } from '@fairway/database';
import { OrganizationDirectory } from '@fairway/party';
import { computedMet } from './domain/gate-facts.ts';
import { outcomeOf } from './domain/indicator.ts';
import { dwellDays, isOver, move, pause, resume, stop, withdraw, type Lesson } from './domain/pilot.ts';
import { actsForFirm, actsForVendor, mayDecide } from './domain/policy.ts';
import type { PilotStage } from './domain/stages.ts';
import type { DecisionKind, PilotEntity } from './pilot.entity.ts';
import { PilotLogRepository } from './pilot-log.repository.ts';
import { PilotOutcomes } from './pilot-outcomes.service.ts';
import { PilotRepository } from './pilot.repository.ts';
import { PilotSteps } from './pilot-steps.service.ts';

interface Target {
  pilotId: string;
  expectedVersion: number;
}

/** The course of a pilot: gates, pauses, its end, and who answers for it. */
@Injectable()
export class PilotService {
  constructor(
    private readonly pilots: PilotRepository,
    private readonly log: PilotLogRepository,
    private readonly steps: PilotSteps,
    private readonly directory: OrganizationDirectory,
    private readonly outcomes: PilotOutcomes,
  ) {}

  /** Without a policy, for slices above. */
  load(reader: Reader, id: string): Promise<PilotEntity | null> {
    return this.pilots.byId(reader, id);
  }

  move(actor: Actor, input: Target & { to: PilotStage; note?: string | null }): Promise<PilotEntity> {
    const note = input.note?.trim() || null;
    return this.steps.take(actor, input.pilotId, {
      action: 'pilot.move',
      expectedVersion: input.expectedVersion,
      reason: note,
      may: mayDecide,
      decide: async (tx, pilot, now) => {
        const measured = (await this.log.measured(tx, [pilot.id])).get(pilot.id) ?? new Map();
        const milestones = await this.log.milestones(tx, [pilot.id]);
        const risks = await this.log.risks(tx, [pilot.id]);
        const ticked = (await this.log.checks(tx, [pilot.id]))
          .filter((c) => c.fromStage === pilot.stage && c.toStage === input.to)
          .map((c) => c.item);
        const met = new Set([...computedMet({ ...pilot, measured, milestones, risks }), ...ticked]);
        const { changes, events, direction } = unwrap(move(pilot, { to: input.to, note, met }, now));
        await this.trail(tx, actor, pilot, direction, input.to, note, now);
        // What was confirmed for a passage is confirmed anew the next time.
        if (direction === 'BACK') await this.log.clear(tx, actor, pilot.id, input.to, pilot.stage, null);
        if (direction === 'FORWARD' && pilot.stage === 'SCALING')
          await this.outcomes.learn(tx, pilot, 'PILOT_SCALED');
        const accepted = direction === 'FORWARD' && pilot.stage === 'ACCEPTANCE' && !pilot.outcome;
        if (!accepted) return { changes, events };
        const outcome = outcomeOf(pilot.indicators, measured);
        await this.outcomes.accepted(tx, actor, pilot, outcome);
        return { changes: { ...changes, outcome, heldSolutionIds: [] }, events };
      },
    });
  }

  pause(actor: Actor, input: Target & { reason: string }): Promise<PilotEntity> {
    return this.change(actor, input, 'PAUSE', input.reason, mayDecide, async (_tx, pilot, now) =>
      unwrap(pause(pilot, input.reason, now)),
    );
  }

  resume(actor: Actor, input: Target & { note?: string | null }): Promise<PilotEntity> {
    return this.change(actor, input, 'RESUME', input.note ?? null, mayDecide, async (_tx, pilot, now) =>
      unwrap(resume(pilot, now)),
    );
  }

  stop(actor: Actor, input: Target & { reason: string; lesson: Lesson }): Promise<PilotEntity> {
    return this.change(actor, input, 'STOP', input.reason, mayDecide, async (tx, pilot, now) => {
      const { changes, events } = unwrap(stop(pilot, input.reason, input.lesson, now));
      await this.outcomes.release(tx, pilot);
      await this.outcomes.learn(tx, pilot, 'PILOT_STOPPED');
      return { changes: { ...changes, heldSolutionIds: [] }, events };
    });
  }

  withdraw(actor: Actor, input: Target & { reason: string }): Promise<PilotEntity> {
    return this.change(actor, input, 'WITHDRAW', input.reason, actsForVendor, async (tx, pilot, now) => {
      const { changes, events } = unwrap(withdraw(pilot, input.reason, now));
      await this.outcomes.release(tx, pilot);
      return { changes: { ...changes, heldSolutionIds: [] }, events };
    });
  }

  /** Names who answers for it on one side: a member of that side, chosen by that side. */
  assign(actor: Actor, input: Target & { side: 'FIRM' | 'VENDOR'; personId: string }): Promise<PilotEntity> {
    const firm = input.side === 'FIRM';
    return this.steps.take(actor, input.pilotId, {
      action: 'pilot.assign',
      expectedVersion: input.expectedVersion,
      may: firm ? actsForFirm : actsForVendor,
      decide: async (tx, pilot) => {
        if (isOver(pilot))
          throw new Refusal([
            problem('WRONG_STATE', `A pilot that is ${pilot.state} has no owners to name`, 'pilotId'),
          ]);
        const members = await this.directory.members(tx, [
          firm ? pilot.firmOrganizationId : pilot.vendorOrganizationId,
        ]);
        if (!members.some((m) => m.personId === input.personId))
          throw new Refusal([problem('INVALID', 'Not a member of your organization', 'personId')]);
        return { changes: firm ? { firmOwnerId: input.personId } : { vendorOwnerId: input.personId } };
      },
    });
  }

  private change(
    actor: Actor,
    input: Target,
    kind: Exclude<DecisionKind, 'FORWARD' | 'BACK'>,
    reason: string | null,
    may: (actor: Actor, pilot: PilotEntity) => boolean,
    decide: (
      tx: Tx,
      pilot: PilotEntity,
      now: Date,
    ) => Promise<{ changes: Partial<PilotEntity>; events: never[] | object[] }>,
  ): Promise<PilotEntity> {
    return this.steps.take(actor, input.pilotId, {
      action: `pilot.${kind.toLowerCase() as Lowercase<typeof kind>}`,
      expectedVersion: input.expectedVersion,
      reason,
      may,
      decide: async (tx, pilot, now) => {
        if ((kind === 'PAUSE' || kind === 'STOP' || kind === 'WITHDRAW') && !reason?.trim())
          throw new Refusal([problem('REASON_MISSING', 'Say why', 'reason')]);
        const decision = await decide(tx, pilot, now);
        await this.trail(tx, actor, pilot, kind, pilot.stage, reason, now);
        return decision as never;
      },
    });
  }

  private trail(
    tx: Tx,
    actor: Actor,
    pilot: PilotEntity,
    kind: DecisionKind,
    toStage: PilotStage,
    note: string | null,
    now: Date,
  ): Promise<void> {
    return this.log.addDecision(tx, actor, {
      pilotId: pilot.id,
      kind,
      fromStage: pilot.stage,
      toStage,
      note,
      dwellDays: dwellDays(pilot, now),
    });
  }
}
