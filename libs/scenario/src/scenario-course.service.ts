import { Injectable } from '@nestjs/common';
import { problem, Refusal, SYSTEM, unwrap, type Actor } from '@fairway/kernel';
import { Database, type Tx } from '@fairway/database';
import { OrganizationDirectory } from '@fairway/party';
import { ScreeningService, type ScreeningAnswer } from '@fairway/screening';
import { editContent, isZone } from './domain/content.ts';
import { closeWithoutAward, evaluate, extend, screened, submit, withdraw } from './domain/decisions.ts';
import { codesOf, textsOf } from './domain/derived.ts';
import { scenarioInvited } from './domain/events.ts';
import { mayActFor, permissions } from './domain/policy.ts';
import { contentOf, EMPTY_CONTENT, type Scenario } from './domain/scenario.ts';
import type { ScenarioEntity } from './scenario.entity.ts';
import { CoSponsorRepository } from './co-sponsor.repository.ts';
import { ScenarioRepository } from './scenario.repository.ts';
import { ScenarioSteps } from './scenario-steps.service.ts';

export interface Submission {
  scenarioId: string;
  expectedVersion?: number | null;
  answers: readonly ScreeningAnswer[];
  proposalDeadline?: Date | null;
  deadlineZone?: string | null;
}

/** What an officer or a rule decided about a scenario in screening. */
export interface ScreeningVerdict {
  outcome: 'PASSED' | 'RETURNED' | 'REJECTED';
  tier: NonNullable<Scenario['riskTier']>;
  reason: string | null;
}

/** The way of a scenario from its submission to its end. */
@Injectable()
export class ScenarioCourse {
  constructor(
    private readonly database: Database,
    private readonly scenarios: ScenarioRepository,
    private readonly steps: ScenarioSteps,
    private readonly screening: ScreeningService,
    private readonly directory: OrganizationDirectory,
    private readonly coSponsors: CoSponsorRepository,
  ) {}

  /** Hands it in for screening. Harmless ones open at once; a prohibited one is rejected, and refused with the rule. */
  async submit(actor: Actor, input: Submission): Promise<ScenarioEntity> {
    const saved = await this.database.transaction((tx) =>
      this.steps.take(tx, actor, input.scenarioId, {
        action: 'scenario.submit',
        may: mayActFor,
        expectedVersion: input.expectedVersion,
        decide: async (scenario, now) => {
          const { proposalDeadline, deadlineZone } = input;
          const content = unwrap(
            editContent(
              contentOf(scenario),
              {
                ...(proposalDeadline ? { proposalDeadline } : {}),
                ...(deadlineZone ? { deadlineZone } : {}),
              },
              EMPTY_CONTENT,
            ),
          );
          const submitted = unwrap(submit(scenario, content, now));
          await this.settleCoSponsors(tx, scenario);
          const answered = await this.screening.open(tx, actor, {
            recordType: 'SCENARIO',
            recordId: scenario.id,
            organizationId: scenario.organizationId,
            region: content.region,
            title: content.title,
            text: textsOf(content).join('\n'),
            codes: codesOf(content),
            answers: input.answers,
          });
          const waiting = {
            changes: { ...submitted.changes, riskTier: answered.tier },
            events: submitted.events,
          };
          if (answered.outcome === 'WAITING') return waiting;
          const verdict = {
            outcome: answered.outcome === 'PASSED' ? 'PASSED' : 'REJECTED',
            tier: answered.tier,
            reason: answered.rule,
          } as const;
          const decided = screened({ ...scenario, ...waiting.changes }, verdict, now)!;
          return {
            changes: { ...waiting.changes, ...decided.changes },
            events: [...waiting.events, ...decided.events],
          };
        },
      }),
    );
    // The rejection is committed, so that it stays on record; the client is told why.
    if (saved.state === 'REJECTED')
      throw new Refusal([
        problem('PROHIBITED', `Not admitted: ${saved.stateReason ?? 'prohibited'}`, 'answers'),
      ]);
    return saved;
  }

  /** A joint scenario is handed in by two firms at least; who has not answered is left out. */
  private async settleCoSponsors(tx: Tx, scenario: ScenarioEntity): Promise<void> {
    if (!scenario.coSponsorIds.length) return;
    await this.coSponsors.lapse(tx, scenario.id);
    const left = await this.coSponsors.of(tx, [scenario.id]);
    if (!left.some(({ lead, state }) => !lead && state === 'ACCEPTED'))
      throw new Refusal([
        problem('CO_SPONSOR_MISSING', 'No other firm has accepted to share this scenario', 'scenarioId'),
      ]);
  }

  /** Carries out what screening decided; once the scenario has moved on it does nothing. */
  async screened(tx: Tx, scenarioId: string, verdict: ScreeningVerdict): Promise<ScenarioEntity> {
    return this.steps.take(tx, SYSTEM, scenarioId, {
      action: `scenario.screening-${verdict.outcome.toLowerCase() as Lowercase<typeof verdict.outcome>}`,
      may: () => true,
      reason: verdict.reason,
      decide: (scenario, now) => screened(scenario, verdict, now) ?? { changes: {}, events: [] },
    });
  }

  withdraw(actor: Actor, scenarioId: string, reason: string): Promise<ScenarioEntity> {
    return this.database.transaction((tx) =>
      this.steps.take(tx, actor, scenarioId, {
        action: 'scenario.withdraw',
        may: mayActFor,
        reason,
        decide: (scenario) => unwrap(withdraw(scenario, reason)),
      }),
    );
  }

  /** A later deadline; what was being evaluated opens again. */
  extend(actor: Actor, scenarioId: string, deadline: Date, zone?: string | null): Promise<ScenarioEntity> {
    if (zone && !isZone(zone))
      throw new Refusal([problem('INVALID', 'Not a time zone such as Asia/Shanghai', 'deadlineZone')]);
    return this.database.transaction((tx) =>
      this.steps.take(tx, actor, scenarioId, {
        action: 'scenario.extend',
        may: mayActFor,
        decide: (scenario, now) => unwrap(extend(scenario, deadline, zone ?? scenario.deadlineZone, now)),
      }),
    );
  }

  closeWithoutAward(actor: Actor, scenarioId: string, reason: string): Promise<ScenarioEntity> {
    return this.database.transaction((tx) =>
      this.steps.take(tx, actor, scenarioId, {
        action: 'scenario.close-without-award',
        may: mayActFor,
        reason,
        decide: (scenario) => unwrap(closeWithoutAward(scenario, reason)),
      }),
    );
  }

  /** Lets organizations see it whatever its visibility; who was invited stays invited. */
  invite(actor: Actor, scenarioId: string, organizationIds: readonly string[]): Promise<ScenarioEntity> {
    return this.database.transaction((tx) =>
      this.steps.take(tx, actor, scenarioId, {
        action: 'scenario.invite',
        may: mayActFor,
        decide: async (scenario) => {
          if (!permissions(actor, scenario).invite)
            throw new Refusal([
              problem(
                'WRONG_STATE',
                `Nobody is invited to a scenario in state ${scenario.state}`,
                'scenarioId',
              ),
            ]);
          const known = await this.directory.byIds(tx, organizationIds);
          const unknown = organizationIds.flatMap((id, i) =>
            known.has(id) && id !== scenario.organizationId
              ? []
              : [problem('INVALID', 'Not an organization that can be invited', `organizationIds.${i}`)],
          );
          if (unknown.length) throw new Refusal(unknown);
          const added = await this.scenarios.invite(tx, scenarioId, organizationIds);
          // The visibility is written as it is: the record has changed, so its version goes up.
          return added.length
            ? {
                changes: { visibility: scenario.visibility },
                events: [scenarioInvited(scenarioId, { organizationIds: added })],
              }
            : { changes: {}, events: [] };
        },
      }),
    );
  }

  /** OPEN → EVALUATING for every scenario whose deadline has passed by the database's clock. Answers how many. */
  async evaluateDue(limit = 100): Promise<number> {
    return this.database.transaction(async (tx) => {
      const due = await this.scenarios.lockDue(tx, limit);
      for (const { id } of due)
        await this.steps.take(tx, SYSTEM, id, {
          action: 'scenario.evaluate',
          may: () => true,
          decide: (scenario) => unwrap(evaluate(scenario)),
        });
      return due.length;
    });
  }
}
