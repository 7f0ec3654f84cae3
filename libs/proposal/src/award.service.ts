import { Injectable } from '@nestjs/common';
import { notFound, problem, Refusal, unwrap, type Actor } from '@fairway/kernel';
import { AuditService } from '@fairway/audit';
import { Database, type Tx } from '@fairway/database';
import { MatchService } from '@fairway/matching';
import { appendEvents, publishLive } from '@fairway/messaging';
import { ScenarioService, type ScenarioEntity } from '@fairway/scenario';
import { isOpened, mayDecide, mayRead } from './domain/policy.ts';
import { award, shortlist } from './domain/proposal.ts';
import type { ProposalEntity } from './proposal.entity.ts';
import { ProposalRepository } from './proposal.repository.ts';

export interface AwardInput {
  scenarioId: string;
  /** Version of the scenario. */
  expectedVersion: number;
  selected: string[];
  reasons: { proposalId: string; reason: string }[];
}

/** What the firm decides about the proposals to its scenario. */
@Injectable()
export class AwardService {
  constructor(
    private readonly database: Database,
    private readonly proposals: ProposalRepository,
    private readonly scenarios: ScenarioService,
    private readonly matches: MatchService,
    private readonly audit: AuditService,
  ) {}

  async shortlist(
    actor: Actor,
    input: { proposalId: string; expectedVersion: number; note?: string | null },
  ): Promise<ProposalEntity> {
    return this.database.transaction(async (tx) => {
      const seen = await this.proposals.byId(tx, input.proposalId);
      if (!seen) throw notFound('proposal', 'proposalId');
      await this.proposals.holdScenario(tx, seen.scenarioId);
      const scenario = (await this.scenarios.load(tx, seen.scenarioId))!;
      const proposal = (await this.proposals.lock(tx, seen.id))!;
      const now = await this.database.now(tx);
      if (!mayRead(actor, proposal, scenario, now)) throw notFound('proposal', 'proposalId');
      if (!mayDecide(actor, scenario))
        throw new Refusal([problem('NOT_ALLOWED', 'The firm of the scenario makes the shortlist')]);
      if (scenario.state !== 'EVALUATING')
        throw new Refusal([
          problem('WRONG_STATE', 'The shortlist is made while the scenario is being evaluated', 'proposalId'),
        ]);
      if (proposal.version !== input.expectedVersion) throw conflict(proposal.version);
      const { changes, events } = unwrap(shortlist(proposal, now));
      const saved = await this.proposals.apply(tx, proposal, changes);
      await appendEvents(tx, events);
      await this.feedback(tx, saved, 'SHORTLISTED');
      await this.audit.record(tx, actor, {
        action: 'proposal.shortlist',
        recordType: 'Proposal',
        recordId: saved.id,
        reason: input.note,
        before: proposal,
        after: saved,
      });
      await publishLive(tx, `record:${saved.id}`, saved.id);
      await publishLive(tx, `record:${saved.scenarioId}`, saved.scenarioId);
      return saved;
    });
  }

  /** Decides all proposals of a scenario and the scenario itself in one transaction. */
  async award(actor: Actor, input: AwardInput): Promise<ScenarioEntity> {
    const visible = await this.scenarios.find(actor, input.scenarioId);
    if (!visible) throw notFound('scenario', 'scenarioId');
    if (!mayDecide(actor, visible))
      throw new Refusal([problem('NOT_ALLOWED', 'The firm of the scenario awards')]);
    return this.database.transaction(async (tx) => {
      const scenario = (await this.scenarios.lock(tx, input.scenarioId))!;
      const now = await this.database.now(tx);
      if (scenario.state !== 'EVALUATING' && scenario.state !== 'OPEN')
        throw new Refusal([
          problem('WRONG_STATE', `A scenario that is ${scenario.state} is not awarded`, 'scenarioId'),
        ]);
      if (!isOpened(scenario, now))
        throw new Refusal([problem('WRONG_STATE', 'Proposals are still being accepted', 'scenarioId')]);
      if (scenario.version !== input.expectedVersion) throw conflict(scenario.version);
      const proposals = await this.proposals.lockOfScenario(tx, scenario.id);
      const decided = unwrap(award(proposals, { ...input, maxAwards: scenario.maxAwards }, now));
      for (const { proposal, decision } of decided) {
        const saved = await this.proposals.apply(tx, proposal, {
          ...decision.changes,
          decidedBy: actor.personId,
        });
        await appendEvents(tx, decision.events);
        await this.feedback(tx, saved, saved.state === 'SELECTED' ? 'SELECTED' : 'DECLINED');
        await this.audit.record(tx, actor, {
          action: saved.state === 'SELECTED' ? 'proposal.award' : 'proposal.decline',
          recordType: 'Proposal',
          recordId: saved.id,
          reason: saved.decisionReason,
          before: proposal,
          after: saved,
        });
        await publishLive(tx, `record:${saved.id}`, saved.id);
      }
      return this.scenarios.award(tx, actor, scenario.id, { awards: input.selected.length });
    });
  }

  /** The engine learns from what happened to each solution of the proposal. */
  private async feedback(
    tx: Tx,
    proposal: ProposalEntity,
    kind: 'SHORTLISTED' | 'SELECTED' | 'DECLINED',
  ): Promise<void> {
    const { solutionIds } = await this.proposals.content(tx, proposal.id);
    for (const solutionId of solutionIds)
      await this.matches.recordFeedback(tx, { scenarioId: proposal.scenarioId, solutionId, kind });
  }
}

const conflict = (version: number): Refusal =>
  new Refusal([
    problem('VERSION_CONFLICT', `It was changed meanwhile: version ${version}`, 'expectedVersion'),
  ]);
