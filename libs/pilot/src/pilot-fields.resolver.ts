import { Args, Float, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '@fairway/kernel';
import { Context, Viewer, type RequestContext } from '@fairway/graphql';
import { OrganizationDirectory, OrganizationType, PersonType } from '@fairway/party';
import { ProposalReading, ProposalType } from '@fairway/proposal';
import { ScenarioService, ScenarioType } from '@fairway/scenario';
import { SolutionService, SolutionType } from '@fairway/solution';
import { dwellDays, limitDays } from './domain/pilot.ts';
import { viewerCan } from './domain/policy.ts';
import { stagesOf, type PilotStage } from './domain/stages.ts';
import type { GateDecisionEntity, MilestoneEntity, PilotEntity } from './pilot.entity.ts';
import { SeriesArgs } from './pilot.inputs.ts';
import { PilotLoaders } from './pilot.loaders.ts';
import { PilotReading, type Gate, type GateItem, type IndicatorNow } from './pilot-reading.service.ts';
import {
  PilotDecisionType,
  PilotGateItemType,
  PilotGateType,
  PilotIndicatorType,
  PilotMilestone,
  PilotPathPoint,
  PilotReadingType,
  PilotRiskType,
  PilotStageEnum,
  PilotType,
  PilotViewerCanType,
} from './pilot.types.ts';

/** What is computed of a pilot, and what is recorded of it. */
@Resolver(() => PilotType)
export class PilotFields {
  constructor(
    private readonly reading: PilotReading,
    private readonly loaders: PilotLoaders,
  ) {}

  @ResolveField(() => Float, { description: 'Days in this stage, without pauses.' })
  async dwellDays(@Parent() pilot: PilotEntity, @Context() context: RequestContext): Promise<number> {
    return dwellDays(pilot, await this.loaders.now(context));
  }

  @ResolveField(() => [PilotStageEnum], {
    description: 'The stages it goes through, in order; SANDBOX only where the risk is high.',
  })
  stages(@Parent() pilot: PilotEntity): readonly PilotStage[] {
    return stagesOf(pilot.riskTier);
  }

  @ResolveField(() => Int, { description: 'Days a pilot usually stays in this stage.' })
  limitDays(@Parent() pilot: PilotEntity): number {
    return limitDays(pilot);
  }

  @ResolveField(() => [PilotMilestone])
  milestones(@Parent() pilot: PilotEntity, @Context() context: RequestContext): Promise<MilestoneEntity[]> {
    return this.loaders.milestones(context).load(pilot.id);
  }

  @ResolveField(() => PilotMilestone, { nullable: true, description: 'The next one that is not done.' })
  async nextMilestone(
    @Parent() pilot: PilotEntity,
    @Context() context: RequestContext,
  ): Promise<MilestoneEntity | null> {
    const open = (await this.loaders.milestones(context).load(pilot.id)).filter((one) => !one.doneAt);
    return open.sort((a, b) => a.dueAt.getTime() - b.dueAt.getTime())[0] ?? null;
  }

  @ResolveField(() => [PilotIndicatorType])
  async indicators(
    @Parent() pilot: PilotEntity,
    @Context() context: RequestContext,
  ): Promise<IndicatorNow[]> {
    return this.reading.indicators(pilot, await this.loaders.measured(context).load(pilot.id));
  }

  @ResolveField(() => [PilotRiskType])
  risks(@Parent() pilot: PilotEntity, @Context() context: RequestContext) {
    return this.loaders.risks(context).load(pilot.id);
  }

  @ResolveField(() => Int)
  async openRisks(@Parent() pilot: PilotEntity, @Context() context: RequestContext): Promise<number> {
    return (await this.loaders.risks(context).load(pilot.id)).filter((one) => !one.closedAt).length;
  }

  @ResolveField(() => PilotGateType, {
    nullable: true,
    description: 'The gate ahead; null at the last stage.',
  })
  gate(@Parent() pilot: PilotEntity, @Context() context: RequestContext): Promise<Gate | null> {
    return this.loaders.gates(context).load(pilot);
  }

  @ResolveField(() => [PilotDecisionType], { description: 'Every decision, the last one first.' })
  decisions(@Parent() pilot: PilotEntity, @Context() context: RequestContext): Promise<GateDecisionEntity[]> {
    return this.loaders.decisions(context).load(pilot.id);
  }

  @ResolveField(() => Date, { nullable: true, description: 'When its owners were reminded last.' })
  remindedAt(@Parent() pilot: PilotEntity, @Context() context: RequestContext): Promise<Date | null> {
    return this.loaders.reminders(context).load(pilot.id);
  }

  @ResolveField(() => PilotViewerCanType)
  viewerCan(@Parent() pilot: PilotEntity, @Viewer() actor: Actor) {
    return viewerCan(actor, pilot);
  }
}

/** What a pilot belongs to. */
@Resolver(() => PilotType)
export class PilotRelations {
  constructor(
    private readonly loaders: PilotLoaders,
    private readonly scenarios: ScenarioService,
    private readonly solutionService: SolutionService,
    private readonly proposals: ProposalReading,
    private readonly directory: OrganizationDirectory,
  ) {}

  @ResolveField(() => ScenarioType, { nullable: true, description: 'Null when the viewer may not see it.' })
  scenario(@Parent() pilot: PilotEntity, @Context() context: RequestContext): Promise<unknown> {
    return this.scenarios.loader(context, context.actor).load(pilot.scenarioId);
  }

  @ResolveField(() => ProposalType, {
    nullable: true,
    description: 'The awarded proposal; null for a replication.',
  })
  proposal(@Parent() pilot: PilotEntity, @Viewer() actor: Actor): Promise<unknown> | null {
    return pilot.proposalId ? this.proposals.find(actor, pilot.proposalId) : null;
  }

  @ResolveField(() => [SolutionType], {
    description: 'Solutions at work, as far as the viewer may see them.',
  })
  async solutions(@Parent() pilot: PilotEntity, @Context() context: RequestContext): Promise<unknown[]> {
    const found = await this.solutionService.loader(context, context.actor).loadMany(pilot.solutionIds);
    return found.filter((one) => one && !(one instanceof Error));
  }

  @ResolveField(() => OrganizationType)
  firm(@Parent() pilot: PilotEntity, @Context() context: RequestContext): Promise<unknown> {
    return this.directory.loader(context).load(pilot.firmOrganizationId);
  }

  @ResolveField(() => OrganizationType)
  vendor(@Parent() pilot: PilotEntity, @Context() context: RequestContext): Promise<unknown> {
    return this.directory.loader(context).load(pilot.vendorOrganizationId);
  }

  @ResolveField(() => PersonType, { nullable: true, description: 'Who answers for it at the firm.' })
  firmOwner(@Parent() pilot: PilotEntity, @Context() context: RequestContext): Promise<unknown> | null {
    return pilot.firmOwnerId ? this.loaders.people(context).load(pilot.firmOwnerId) : null;
  }

  @ResolveField(() => PersonType, { nullable: true, description: 'Who answers for it at the vendor.' })
  vendorOwner(@Parent() pilot: PilotEntity, @Context() context: RequestContext): Promise<unknown> | null {
    return pilot.vendorOwnerId ? this.loaders.people(context).load(pilot.vendorOwnerId) : null;
  }
}

@Resolver(() => PilotIndicatorType)
export class PilotIndicatorFields {
  constructor(
    private readonly reading: PilotReading,
    private readonly loaders: PilotLoaders,
  ) {}

  @ResolveField(() => [PilotPathPoint], {
    description: 'The even way from the baseline to the target; empty until the pilot is live.',
  })
  async path(
    @Parent() indicator: IndicatorNow,
    @Context() context: RequestContext,
  ): Promise<PilotPathPoint[]> {
    const [decisions, milestones] = await Promise.all([
      this.loaders.decisions(context).load(indicator.pilotId),
      this.loaders.milestones(context).load(indicator.pilotId),
    ]);
    return this.reading.path(indicator, decisions, milestones);
  }

  @ResolveField(() => [PilotReadingType], { description: 'The newest readings, oldest first.' })
  series(@Parent() indicator: IndicatorNow, @Args() args: SeriesArgs) {
    return this.reading.series(indicator.pilotId, indicator.key, args.last);
  }
}

@Resolver(() => PilotGateItemType)
export class PilotGateItemFields {
  constructor(private readonly loaders: PilotLoaders) {}

  @ResolveField(() => PersonType, { nullable: true })
  tickedBy(@Parent() item: GateItem, @Context() context: RequestContext): Promise<unknown> | null {
    return item.tickedById ? this.loaders.people(context).load(item.tickedById) : null;
  }
}

@Resolver(() => PilotDecisionType)
export class PilotDecisionFields {
  constructor(
    private readonly loaders: PilotLoaders,
    private readonly directory: OrganizationDirectory,
  ) {}

  @ResolveField(() => PersonType, { nullable: true })
  person(
    @Parent() decision: GateDecisionEntity,
    @Context() context: RequestContext,
  ): Promise<unknown> | null {
    return decision.decidedBy ? this.loaders.people(context).load(decision.decidedBy) : null;
  }

  @ResolveField(() => OrganizationType, {
    nullable: true,
    description: 'For which organization it was decided.',
  })
  organization(
    @Parent() decision: GateDecisionEntity,
    @Context() context: RequestContext,
  ): Promise<unknown> | null {
    return decision.organizationId ? this.directory.loader(context).load(decision.organizationId) : null;
  }
}

/** Fields of a scenario that grow from pilots. */
@Resolver(() => ScenarioType)
export class ScenarioPilots {
  constructor(private readonly loaders: PilotLoaders) {}

  @ResolveField(() => [PilotType], { description: 'Its pilots, as far as the viewer may see them.' })
  pilots(@Parent() scenario: { id: string }, @Context() context: RequestContext): Promise<PilotEntity[]> {
    return this.loaders.ofScenario(context).load(scenario.id);
  }
}

@Resolver(() => ProposalType)
export class ProposalPilot {
  constructor(private readonly loaders: PilotLoaders) {}

  @ResolveField(() => PilotType, { nullable: true, description: 'The pilot that came of it.' })
  pilot(@Parent() proposal: { id: string }, @Context() context: RequestContext): Promise<PilotEntity | null> {
    return this.loaders.ofProposal(context).load(proposal.id);
  }
}
