import { Args, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import DataLoader from 'dataloader';
import type { Actor } from '@fairway/kernel';
import {
  ConnectionArgs,
  Context,
  loaderOf,
  toConnection,
  Viewer,
  type Connection,
  type RequestContext,
} from '@fairway/graphql';
import { ScenarioType, type ScenarioEntity } from '@fairway/scenario';
import { mayCount } from './domain/policy.ts';
import type { ProposalEntity } from './proposal.entity.ts';
import { ProposalReading } from './proposal-reading.service.ts';
import { ProposalConnection, ProposalType } from './proposal.types.ts';

/** Fields of a scenario that grow from proposals. */
@Resolver(() => ScenarioType)
export class ScenarioProposals {
  constructor(private readonly reading: ProposalReading) {}

  @ResolveField(() => ProposalConnection, {
    nullable: true,
    description:
      'What was handed in, in the order it came: to the firm once the deadline has passed, to officers of its region. Null to others.',
  })
  async proposals(
    @Parent() scenario: ScenarioEntity,
    @Args() args: ConnectionArgs,
    @Viewer() actor: Actor,
  ): Promise<Connection<ProposalEntity> | null> {
    const page = await this.reading.ofScenario(actor, scenario, args);
    return (
      page && toConnection(page, async () => (await this.reading.counts([scenario.id])).get(scenario.id) ?? 0)
    );
  }

  @ResolveField(() => Int, {
    nullable: true,
    description: 'How many were handed in; for the firm and the officers of its region.',
  })
  async proposalCount(
    @Parent() scenario: ScenarioEntity,
    @Context() context: RequestContext,
  ): Promise<number | null> {
    if (!mayCount(context.actor, scenario)) return null;
    const loader = loaderOf(
      context,
      ScenarioProposals,
      () =>
        new DataLoader<string, number>(async (ids) => {
          const counts = await this.reading.counts(ids);
          return ids.map((id) => counts.get(id) ?? 0);
        }),
    );
    return loader.load(scenario.id);
  }

  @ResolveField(() => ProposalType, {
    nullable: true,
    description: "The live proposal of the viewer's organization.",
  })
  myProposal(
    @Parent() scenario: ScenarioEntity,
    @Context() context: RequestContext,
  ): Promise<ProposalEntity | null> | null {
    const organization = context.actor.organization;
    if (!organization) return null;
    const loader = loaderOf(
      context,
      this,
      () =>
        new DataLoader<string, ProposalEntity | null>(async (ids) => {
          const found = await this.reading.liveOf(organization.id, ids);
          return ids.map((id) => found.get(id) ?? null);
        }),
    );
    return loader.load(scenario.id);
  }
}
