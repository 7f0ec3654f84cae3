import { Injectable } from '@nestjs/common';
import { notFound, problem, Refusal, type Actor } from '@fairway/kernel';
import { Database, type Tx } from '@fairway/database';
import { appendEvents, publishLive } from '@fairway/messaging';
import { AuditService, type AuditAction } from '@fairway/audit';
import type { Decision } from './domain/decisions.ts';
import { mayReadScenario } from './domain/policy.ts';
import type { ScenarioEntity } from './scenario.entity.ts';
import { ScenarioRepository } from './scenario.repository.ts';

export interface Step {
  /** For the trail: `scenario.withdraw`. */
  action: AuditAction;
  may: (actor: Actor, scenario: ScenarioEntity) => boolean;
  /** Decides; a Refusal rolls the transaction back. */
  decide: (scenario: ScenarioEntity, now: Date) => Decision | Promise<Decision>;
  expectedVersion?: number | null;
  reason?: string | null;
  /** Names of the firm to be found by, where the step changes the content. */
  names?: (scenario: ScenarioEntity, decision: Decision) => string[] | Promise<string[]>;
}

/** The one way in which a verb changes a scenario: lock, policy, decide, apply, append, note. */
@Injectable()
export class ScenarioSteps {
  constructor(
    private readonly database: Database,
    private readonly scenarios: ScenarioRepository,
    private readonly audit: AuditService,
  ) {}

  async take(tx: Tx, actor: Actor, id: string, step: Step): Promise<ScenarioEntity> {
    const scenario = await this.scenarios.lock(tx, id);
    if (!scenario || !mayReadScenario(actor, scenario)) throw notFound('scenario', 'scenarioId');
    if (!step.may(actor, scenario))
      throw new Refusal([problem('NOT_ALLOWED', 'You may not do this with this scenario', 'scenarioId')]);
    if (typeof step.expectedVersion === 'number' && step.expectedVersion !== scenario.version)
      throw new Refusal([
        problem('VERSION_CONFLICT', 'Somebody else has changed this scenario', 'expectedVersion'),
      ]);
    const decision = await step.decide(scenario, await this.database.now(tx));
    if (!Object.keys(decision.changes).length) return scenario;
    const saved = await this.scenarios.apply(
      tx,
      scenario,
      decision.changes,
      await step.names?.(scenario, decision),
    );
    await this.finish(tx, actor, step, scenario, saved, decision);
    return saved;
  }

  /** Keeps versions, appends events, notes the trail and wakes whoever watches. `before` is null for a new scenario. */
  async finish(
    tx: Tx,
    actor: Actor,
    step: Pick<Step, 'action' | 'reason'>,
    before: ScenarioEntity | null,
    saved: ScenarioEntity,
    decision: Decision,
  ): Promise<void> {
    const opened = saved.state === 'OPEN' && !before?.openedAt;
    if (opened || decision.revision) await this.scenarios.keepVersion(tx, saved, decision.revision);
    await appendEvents(tx, decision.events);
    await this.audit.record(tx, actor, {
      action: step.action,
      recordType: 'Scenario',
      recordId: saved.id,
      reason: step.reason,
      before: before ? { ...before } : undefined,
      after: { ...saved },
      organizationId: actor.organization?.id ?? saved.organizationId,
    });
    await publishLive(tx, `record:${saved.id}`, saved.id);
    if (before?.state !== saved.state) await publishLive(tx, 'scenarios', saved.id);
  }
}
