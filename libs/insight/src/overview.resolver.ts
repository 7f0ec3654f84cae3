import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { toGlobalId, type Actor } from '@fairway/kernel';
import { NodeRegistry, Officer, Viewer } from '@fairway/graphql';
import type { Attention } from './overview.repository.ts';
import { OverviewService } from './overview.service.ts';
import { CasesInNeed, Overview, OverviewArgs, PilotsInNeed, ScenariosInNeed } from './overview.types.ts';

@Resolver(() => Overview)
export class OverviewResolver {
  constructor(
    private readonly overviews: OverviewService,
    private readonly nodes: NodeRegistry,
  ) {}

  @Query(() => Overview, {
    description: "The figures of an officer's region, with those of the period before.",
  })
  @Officer()
  overview(@Args() { region, months, first }: OverviewArgs, @Viewer() actor: Actor): Promise<Overview> {
    return this.overviews.read(actor, region ?? null, months, first);
  }

  @ResolveField(() => PilotsInNeed, {
    description: 'At work and longer in their stage than its norm; the longest, for their norm, first.',
  })
  overduePilots(@Parent() { overdue }: Overview, @Viewer() actor: Actor): Promise<PilotsInNeed> {
    return this.read(actor, 'Pilot', overdue);
  }

  @ResolveField(() => PilotsInNeed, { description: 'At work with a health other than ON_TRACK.' })
  atRiskPilots(@Parent() { atRisk }: Overview, @Viewer() actor: Actor): Promise<PilotsInNeed> {
    return this.read(actor, 'Pilot', atRisk);
  }

  @ResolveField(() => CasesInNeed)
  waitingCases(@Parent() { waiting }: Overview, @Viewer() actor: Actor): Promise<CasesInNeed> {
    return this.read(actor, 'ScreeningCase', waiting);
  }

  @ResolveField(() => ScenariosInNeed)
  undecidedScenarios(@Parent() { undecided }: Overview, @Viewer() actor: Actor): Promise<ScenariosInNeed> {
    return this.read(actor, 'Scenario', undecided);
  }

  /** Each row is read under its own policy, as everywhere. */
  private async read<Row>(
    actor: Actor,
    type: string,
    { count, ids }: Attention,
  ): Promise<{ count: number; nodes: Row[] }> {
    const rows = await Promise.all(ids.map((id) => this.nodes.read(actor, toGlobalId(type, id))));
    return { count, nodes: rows.filter((row) => !!row) as Row[] };
  }
}
