import { Injectable } from '@nestjs/common';
import { isOwn, type Actor } from '@fairway/kernel';
import { AuditService } from '@fairway/audit';
import { Database, type Page, type PageArgs } from '@fairway/database';
import { ScenarioService } from '@fairway/scenario';
import {
  isOpened,
  mayCount,
  mayRead,
  mayReadContent,
  viewerCan,
  type ProposalViewerCan,
  type ProposedTo,
} from './domain/policy.ts';
import type { ProposalContent, ProposalState } from './domain/proposal.ts';
import type { ProposalEntity, ProposalVersionEntity } from './proposal.entity.ts';
import { ProposalRepository } from './proposal.repository.ts';

type ScenarioFacts = ProposedTo & { id: string };

/** What each viewer sees of proposals. */
@Injectable()
export class ProposalReading {
  constructor(
    private readonly database: Database,
    private readonly proposals: ProposalRepository,
    private readonly scenarios: ScenarioService,
    private readonly audit: AuditService,
  ) {}

  async find(actor: Actor, id: string): Promise<ProposalEntity | null> {
    const proposal = await this.proposals.byId(this.database.reader, id);
    if (!proposal) return null;
    const scenario = await this.scenarios.load(this.database.reader, proposal.scenarioId);
    return scenario && mayRead(actor, proposal, scenario, await this.database.now()) ? proposal : null;
  }

  /** Null when the viewer may not read it yet, or ever. A reading by anybody but the author goes on record first. */
  async content(actor: Actor, proposal: ProposalEntity): Promise<ProposalContent | null> {
    const scenario = (await this.scenarios.load(this.database.reader, proposal.scenarioId))!;
    if (!mayReadContent(actor, proposal, scenario, await this.database.now())) return null;
    if (!isOwn(actor, proposal.organizationId))
      await this.audit.reading(actor, { recordType: 'Proposal', recordId: proposal.id, what: 'content' });
    return this.proposals.content(this.database.reader, proposal.id);
  }

  /** What was told to the author; to nobody else but the firm that decided. */
  async decisionReason(actor: Actor, proposal: ProposalEntity): Promise<string | null> {
    if (isOwn(actor, proposal.organizationId) || !proposal.decisionReason) return proposal.decisionReason;
    const scenario = await this.scenarios.load(this.database.reader, proposal.scenarioId);
    return isOwn(actor, scenario!.organizationId) ? proposal.decisionReason : null;
  }

  /** The author's receipts, newest first; nobody else's. */
  async receipts(actor: Actor, proposal: ProposalEntity): Promise<ProposalVersionEntity[]> {
    return isOwn(actor, proposal.organizationId)
      ? this.proposals.versions(this.database.reader, proposal.id)
      : [];
  }

  async viewerCan(actor: Actor, proposal: ProposalEntity): Promise<ProposalViewerCan> {
    const scenario = (await this.scenarios.load(this.database.reader, proposal.scenarioId))!;
    return viewerCan(actor, proposal, scenario, await this.database.now());
  }

  mine(actor: Actor, states: readonly ProposalState[] | null, args: PageArgs): Promise<Page<ProposalEntity>> {
    return this.proposals.ofOrganization(this.database.reader, actor.organization!.id, states, args);
  }

  countMine(actor: Actor, states: readonly ProposalState[] | null): Promise<number> {
    return this.proposals.countOfOrganization(this.database.reader, actor.organization!.id, states);
  }

  /** Null to whoever may not see the proposals of this scenario, or not yet. */
  async ofScenario(
    actor: Actor,
    scenario: ScenarioFacts,
    args: PageArgs,
  ): Promise<Page<ProposalEntity> | null> {
    const now = await this.database.now();
    if (isOwn(actor, scenario.organizationId) && !isOpened(scenario, now)) return null;
    return mayCount(actor, scenario)
      ? this.proposals.ofScenario(this.database.reader, scenario.id, args)
      : null;
  }

  counts(scenarioIds: readonly string[]): Promise<Map<string, number>> {
    return this.proposals.counts(this.database.reader, scenarioIds);
  }

  liveOf(organizationId: string, scenarioIds: readonly string[]): Promise<Map<string, ProposalEntity>> {
    return this.proposals.liveOf(this.database.reader, organizationId, scenarioIds);
  }
}
