import { Injectable } from '@nestjs/common';
import { Refusal, type StoredEvent } from '@fairway/kernel';
import { Database, type Tx } from '@fairway/database';
import { appendEvents, publishLive, Subscriber, type EventSubscriber, type Once } from '@fairway/messaging';
import { proposalAwarded, ProposalService } from '@fairway/proposal';
import { ScenarioService } from '@fairway/scenario';
import { SolutionService } from '@fairway/solution';
import { pilotStarted } from './domain/events.ts';
import { freezeIndicators } from './domain/indicator.ts';
import { schedule, tierOf } from './domain/pilot.ts';
import { PilotLogRepository } from './pilot-log.repository.ts';
import { PilotRepository } from './pilot.repository.ts';

/** An award becomes a pilot, once: with the proposal's milestones, and with the indicators as both sides agreed on them. */
@Injectable()
@Subscriber({ name: 'pilot.on-proposal-awarded', events: [proposalAwarded] })
export class OnProposalAwarded implements EventSubscriber {
  constructor(
    private readonly database: Database,
    private readonly proposals: ProposalService,
    private readonly scenarios: ScenarioService,
    private readonly solutions: SolutionService,
    private readonly pilots: PilotRepository,
    private readonly log: PilotLogRepository,
  ) {}

  async handle(event: StoredEvent, once: Once): Promise<void> {
    await once((tx) => this.start(tx, event.recordId));
  }

  private async start(tx: Tx, proposalId: string): Promise<void> {
    const proposal = await this.proposals.load(tx, proposalId);
    if (proposal?.state !== 'SELECTED' || (await this.pilots.startedFor(tx, proposalId))) return;
    const content = await this.proposals.loadContent(tx, proposalId);
    const scenario = (await this.scenarios.load(tx, proposal.scenarioId))!;
    const solutions = await this.solutions.loadMany(tx, content.solutionIds);
    const startedAt = await this.database.now(tx);
    const heldSolutionIds: string[] = [];
    for (const id of [...content.solutionIds].sort()) if (await this.hold(tx, id)) heldSolutionIds.push(id);
    const pilot = await this.pilots.insert(tx, {
      origin: 'AWARD',
      proposalId,
      scenarioId: scenario.id,
      solutionIds: content.solutionIds,
      heldSolutionIds,
      firmOrganizationId: scenario.organizationId,
      vendorOrganizationId: proposal.organizationId,
      title: scenario.title,
      sector: scenario.sector,
      region: scenario.region,
      riskTier: tierOf([scenario.riskTier, ...[...solutions.values()].map((one) => one.riskTier)]),
      stage: 'PREPARING',
      state: 'RUNNING',
      stateReason: null,
      startedAt,
      stageSince: startedAt,
      pausedAt: null,
      pausedSeconds: 0,
      indicators: freezeIndicators(scenario.indicators, content.indicatorCommitments),
      // Until a side names somebody else: who awarded, and who wrote the proposal.
      firmOwnerId: proposal.decidedBy,
      vendorOwnerId: proposal.createdBy,
      health: 'ON_TRACK',
      healthReasons: [],
      gateDueSince: null,
      outcome: null,
      lesson: null,
    });
    if (!pilot)
      throw new Error(`Proposal ${proposal.code} is getting its pilot from somebody else at this moment`);
    await this.log.addMilestones(tx, pilot.id, schedule(content.milestones, startedAt));
    await appendEvents(tx, [pilotStarted(pilot.id, { scenarioId: scenario.id, proposalId })]);
    await publishLive(tx, 'pilots', pilot.id);
    await publishLive(tx, `record:${proposalId}`, proposalId);
    await publishLive(tx, `record:${scenario.id}`, scenario.id);
  }

  /** An award binds even a vendor that is full meanwhile: then the pilot starts without a place of its own. */
  private async hold(tx: Tx, solutionId: string): Promise<boolean> {
    try {
      await this.solutions.takeCapacity(tx, solutionId);
      return true;
    } catch (error) {
      if (error instanceof Refusal) return false;
      throw error;
    }
  }
}
