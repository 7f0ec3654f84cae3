import { Injectable } from '@nestjs/common';
import { notFound, problem, Refusal, type Actor, type DomainEvent } from '@fairway/kernel';
import { AuditService, type AuditAction } from '@fairway/audit';
import { Database, type Tx } from '@fairway/database';
import { appendEvents, publishLive } from '@fairway/messaging';
import { mayRead } from './domain/policy.ts';
import type { PilotEntity } from './pilot.entity.ts';
import { PilotHealth } from './pilot-health.service.ts';
import { PilotRepository } from './pilot.repository.ts';

export interface Step {
  action: AuditAction;
  /** Absent for what cannot conflict: ticks, readings, risks. */
  expectedVersion?: number;
  reason?: string | null;
  may: (actor: Actor, pilot: PilotEntity) => boolean;
  /** What happens, on the locked row. Without `changes` the pilot's own row stays as it is. */
  decide: (
    tx: Tx,
    pilot: PilotEntity,
    now: Date,
  ) => Promise<{ changes?: Partial<PilotEntity>; events?: DomainEvent<object>[] }>;
}

/** The lines that every verb of a pilot has in common: lock, policy, decision, events, health, audit, live topics. */
@Injectable()
export class PilotSteps {
  constructor(
    private readonly database: Database,
    private readonly pilots: PilotRepository,
    private readonly health: PilotHealth,
    private readonly audit: AuditService,
  ) {}

  take(actor: Actor, pilotId: string, step: Step): Promise<PilotEntity> {
    return this.database.transaction(async (tx) => {
      const pilot = await this.pilots.lock(tx, pilotId);
      if (!pilot || !mayRead(actor, pilot)) throw notFound('pilot', 'pilotId');
      if (!step.may(actor, pilot))
        throw new Refusal([
          problem('NOT_ALLOWED', 'This is for the other side, or for somebody with more rights', 'pilotId'),
        ]);
      if (step.expectedVersion !== undefined && step.expectedVersion !== pilot.version) {
        throw new Refusal([
          problem(
            'VERSION_CONFLICT',
            `It was changed meanwhile: version ${pilot.version}`,
            'expectedVersion',
          ),
        ]);
      }
      const now = await this.database.now(tx);
      const { changes, events } = await step.decide(tx, pilot, now);
      const saved = changes ? await this.pilots.apply(tx, pilot, changes) : pilot;
      await appendEvents(tx, events ?? []);
      await this.health.refresh(tx, saved, now);
      await this.audit.record(tx, actor, {
        action: step.action,
        recordType: 'Pilot',
        recordId: pilot.id,
        reason: step.reason,
        ...(changes ? { before: pilot, after: saved } : {}),
      });
      await publishLive(tx, 'pilots', pilot.id);
      await publishLive(tx, `record:${pilot.id}`, pilot.id);
      return (await this.pilots.lock(tx, pilot.id))!;
    });
  }
}
