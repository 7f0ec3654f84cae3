import { Injectable } from '@nestjs/common';
import {
  canEdit,
  isOwn,
  mayMove,
  notFound,
  problem,
  Refusal,
  SYSTEM,
  unwrap,
  type Actor,
  type MoneyRange,
  type Problem,
} from '@fairway/kernel';
import { createOnce, Database, type Tx } from '@fairway/database';
import { OrganizationDirectory } from '@fairway/party';
import { editContent } from './domain/content.ts';
import { scenarioDraftedFor, scenarioJointAnswered, scenarioJointProposed } from './domain/events.ts';
import {
  CO_SPONSOR_MOVES,
  FORMING_STATES,
  JOINABLE_STATES,
  pooled,
  superseded,
  unpooled,
  type CoSponsorState,
} from './domain/joint.ts';
import { isCoSponsor, mayActFor, mayLearnOfLike, mayProposeJoint, mayReadScenario } from './domain/policy.ts';
import { contentOf, EMPTY_CONTENT } from './domain/scenario.ts';
import { CoSponsorRepository } from './co-sponsor.repository.ts';
import type { CoSponsorEntity, ScenarioEntity } from './scenario.entity.ts';
import { namesOf, ScenarioRepository } from './scenario.repository.ts';
import { ScenarioSteps, type Step } from './scenario-steps.service.ts';

export interface JointProposal {
  /** The lead's scenario, whose words the joint one begins with. */
  leadScenarioId: string;
  /** Scenarios of the firms that are asked. */
  scenarioIds: readonly string[];
  contribution?: MoneyRange | null;
}

/** Joint scenarios (联合需求): several firms with one need, their data and money pooled under one lead. */
@Injectable()
export class ScenarioJoint {
  constructor(
    private readonly database: Database,
    private readonly scenarios: ScenarioRepository,
    private readonly coSponsors: CoSponsorRepository,
    private readonly steps: ScenarioSteps,
    private readonly directory: OrganizationDirectory,
  ) {}

  /** A draft of the lead's, to which the firms of the other scenarios are asked. */
  propose(actor: Actor, input: JointProposal): Promise<ScenarioEntity> {
    return this.database.transaction(async (tx) => {
      const lead = await this.scenarios.lock(tx, input.leadScenarioId);
      if (!lead || !mayReadScenario(actor, lead)) throw notFound('scenario', 'leadScenarioId');
      const load = (id: string) => this.scenarios.byId(tx, id);
      return createOnce(tx, actor, 'scenarioJointPropose', input, load, async () => {
        if (!mayProposeJoint(actor, lead))
          throw new Refusal([
            problem('NOT_ALLOWED', 'You may not share this scenario with other firms', 'leadScenarioId'),
          ]);
        const others = await this.askable(tx, actor, lead, input.scenarioIds);
        return this.begin(tx, actor, lead, others, input.contribution ?? lead.budget);
      });
    });
  }

  /** Joins: the own needs, data and money become part of the joint scenario. */
  accept(actor: Actor, scenarioId: string, contribution?: MoneyRange | null): Promise<ScenarioEntity> {
    return this.answer(
      actor,
      scenarioId,
      { verb: 'accept', to: () => 'ACCEPTED' },
      async (tx, joint, row) => {
        const own = await this.scenarios.lock(tx, row.ownScenarioId);
        if (!own || !JOINABLE_STATES.includes(own.state) || own.supersededById)
          throw wrongState('Your own scenario has moved on');
        if ((await this.coSponsors.living(tx, own.id)).length)
          throw new Refusal([
            problem('ALREADY_JOINT', 'Your scenario is part of another joint one', 'scenarioId'),
          ]);
        const brings = contribution ?? own.budget;
        if (brings && joint.budget && brings.currency !== joint.budget.currency)
          throw new Refusal([
            problem('INVALID', `The joint budget is in ${joint.budget.currency}`, 'contribution.currency'),
          ]);
        const patch = pooled(contentOf(joint), contentOf(own), brings);
        return { contribution: brings, patch };
      },
    );
  }

  /** Declines; or leaves again, with its money and data, while the joint scenario is still being formed. */
  refuse(actor: Actor, scenarioId: string, reason: string | null): Promise<ScenarioEntity> {
    return this.answer(
      actor,
      scenarioId,
      { verb: 'refuse', reason, to: declining },
      async (tx, joint, row) => {
        if (row.state === 'INVITED') return { contribution: row.contribution, patch: {} };
        const own = await this.scenarios.byId(tx, row.ownScenarioId);
        const patch = own ? unpooled(contentOf(joint), contentOf(own), row.contribution) : {};
        return { contribution: null, patch };
      },
    );
  }

  /** The joint scenario has opened: what it stands for leaves the market, by the table of states. */
  async supersede(tx: Tx, jointId: string): Promise<void> {
    const members = (await this.coSponsors.of(tx, [jointId])).filter(({ state }) => state === 'ACCEPTED');
    const joint = members.length ? await this.scenarios.byId(tx, jointId) : null;
    if (!joint) return;
    for (const { ownScenarioId } of members)
      await this.steps.take(tx, SYSTEM, ownScenarioId, {
        action: 'scenario.supersede',
        may: () => true,
        reason: joint.code,
        decide: (own) => superseded(own, joint),
      });
  }

  private async askable(
    tx: Tx,
    actor: Actor,
    lead: ScenarioEntity,
    ids: readonly string[],
  ): Promise<ScenarioEntity[]> {
    const found = new Map((await this.scenarios.byIds(tx, ids)).map((one) => [one.id, one]));
    const firms = new Set([lead.organizationId]);
    const problems: Problem[] = [];
    const others = ids.flatMap((id, i) => {
      const other = found.get(id);
      const path = `scenarioIds.${i}`;
      if (!other || !mayLearnOfLike(actor, other)) {
        problems.push(problem('NOT_FOUND', 'scenario not found', path));
        return [];
      }
      if (other.state !== 'OPEN' || firms.has(other.organizationId))
        problems.push(problem('INVALID', 'Not an open scenario of another firm', path));
      firms.add(other.organizationId);
      return other;
    });
    if (problems.length) throw new Refusal(problems);
    for (const { id } of [lead, ...others])
      if ((await this.coSponsors.living(tx, id)).length)
        throw new Refusal([
          problem(
            'ALREADY_JOINT',
            'One of the scenarios is part of another joint one',
            id === lead.id ? 'leadScenarioId' : `scenarioIds.${ids.indexOf(id)}`,
          ),
        ]);
    return others;
  }

  private async begin(
    tx: Tx,
    actor: Actor,
    lead: ScenarioEntity,
    others: readonly ScenarioEntity[],
    contribution: MoneyRange | null,
  ): Promise<ScenarioEntity> {
    const own = mayActFor(actor, lead);
    // A new deadline belongs to a new question; photos and files stay with the record that holds them.
    const content = { ...contentOf(lead), proposalDeadline: null, attachmentIds: [], budget: contribution };
    const start = {
      organizationId: lead.organizationId,
      draftedByOrganizationId: own ? null : actor.organization!.id,
      confirmedAt: own ? await this.database.now(tx) : null,
      source: null,
      externalId: null,
    };
    const names = namesOf(await this.directory.byId(tx, lead.organizationId), content);
    const { id } = await this.scenarios.insert(tx, start, content, names);
    const member = (scenario: ScenarioEntity) => ({
      organizationId: scenario.organizationId,
      ownScenarioId: scenario.id,
    });
    await this.coSponsors.insert(tx, id, [
      { ...member(lead), lead: true, state: 'ACCEPTED', contribution },
      ...others.map((one) => ({
        ...member(one),
        lead: false,
        state: 'INVITED' as const,
        contribution: null,
      })),
    ]);
    const joint = (await this.scenarios.byId(tx, id))!;
    const events = [
      ...(own ? [] : [scenarioDraftedFor(id, { organizationId: lead.organizationId })]),
      scenarioJointProposed(id, { organizationIds: others.map((one) => one.organizationId) }),
    ];
    await this.steps.finish(tx, actor, { action: 'scenario.joint-propose' }, null, joint, {
      changes: {},
      events,
    });
    return joint;
  }

  private answer(
    actor: Actor,
    scenarioId: string,
    {
      verb,
      reason,
      to,
    }: { verb: 'accept' | 'refuse'; reason?: string | null; to: (from: CoSponsorState) => CoSponsorState },
    decide: (
      tx: Tx,
      joint: ScenarioEntity,
      row: CoSponsorEntity,
    ) => Promise<{
      contribution: MoneyRange | null;
      patch: ReturnType<typeof pooled>;
    }>,
  ): Promise<ScenarioEntity> {
    return this.database.transaction(async (tx) => {
      const step: Step = {
        action: `scenario.joint-${verb}`,
        may: (who, scenario) =>
          canEdit(who) && isCoSponsor(who, scenario) && !isOwn(who, scenario.organizationId),
        reason,
        decide: async (joint) => {
          if (!FORMING_STATES.includes(joint.state))
            throw wrongState(`A joint scenario in state ${joint.state} has its firms`);
          const organizationId = actor.organization!.id;
          const row = (await this.coSponsors.of(tx, [joint.id])).find(
            (one) => one.organizationId === organizationId,
          )!;
          const state = to(row.state);
          if (!mayMove(CO_SPONSOR_MOVES, row.state, state))
            throw wrongState(`Your firm's answer was ${row.state}`);
          const { contribution, patch } = await decide(tx, joint, row);
          const content = unwrap(editContent(contentOf(joint), patch, EMPTY_CONTENT));
          await this.coSponsors.decide(tx, row, { state, contribution, by: actor.personId });
          return {
            changes: content,
            events: [scenarioJointAnswered(joint.id, { organizationId, answer: state })],
          };
        },
        names: async (joint, { changes }) =>
          namesOf(await this.directory.byId(tx, joint.organizationId), { ...joint, ...changes }),
      };
      return this.steps.take(tx, actor, scenarioId, step);
    });
  }
}

const declining = (from: CoSponsorState): CoSponsorState => (from === 'ACCEPTED' ? 'LEFT' : 'REFUSED');

const wrongState = (message: string): Refusal => new Refusal([problem('WRONG_STATE', message, 'scenarioId')]);
