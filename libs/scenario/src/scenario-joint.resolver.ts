import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import DataLoader from 'dataloader';
import { canEdit, isOwn, type Actor, type BilingualText, type MoneyRange } from '@fairway/kernel';
import { Database } from '@fairway/database';
import {
  answer,
  BilingualTextType,
  Context,
  loaderOf,
  SignedIn,
  Viewer,
  WithPart,
  type RequestContext,
} from '@fairway/graphql';
import { OrganizationDirectory, OrganizationType } from '@fairway/party';
import { CoSponsorRepository } from './co-sponsor.repository.ts';
import { teaserOf } from './domain/derived.ts';
import { FORMING_STATES, sharesOf } from './domain/joint.ts';
import { isEntitled, maySeeCoSponsor, mayReadScenario } from './domain/policy.ts';
import type { CoSponsorEntity, ScenarioEntity } from './scenario.entity.ts';
import { ScenarioJoint } from './scenario-joint.service.ts';
import {
  CoSponsorType,
  ScenarioJointAcceptInput,
  ScenarioJointAcceptPayload,
  ScenarioJointProposeInput,
  ScenarioJointProposePayload,
  ScenarioJointRefuseInput,
  ScenarioJointRefusePayload,
} from './scenario-joint.types.ts';
import { ScenarioService } from './scenario.service.ts';
import { ScenarioType } from './scenario.types.ts';

interface Member {
  row: CoSponsorEntity;
  own: ScenarioEntity;
}

@Resolver(() => ScenarioType)
export class ScenarioJointResolver {
  private readonly membersKey = {};

  constructor(
    private readonly database: Database,
    private readonly joint: ScenarioJoint,
    private readonly coSponsors: CoSponsorRepository,
    private readonly scenarios: ScenarioService,
  ) {}

  @Mutation(() => ScenarioJointProposePayload, {
    description:
      'Drafts a joint scenario under one lead and asks the firms of like scenarios to share it. A firm leads with a scenario of its own; an office proposes for the firms of its region.',
  })
  @WithPart('DEMAND', 'PROGRAM')
  scenarioJointPropose(@Args('input') input: ScenarioJointProposeInput, @Viewer() actor: Actor) {
    const contribution = asRange(input.contribution);
    return answer('scenario', this.joint.propose(actor, { ...input, contribution }));
  }

  @Mutation(() => ScenarioJointAcceptPayload, {
    description: "Joins a joint scenario with one's own needs, data and budget.",
  })
  @SignedIn({ organization: true })
  scenarioJointAccept(@Args('input') input: ScenarioJointAcceptInput, @Viewer() actor: Actor) {
    return answer('scenario', this.joint.accept(actor, input.scenarioId, asRange(input.contribution)));
  }

  @Mutation(() => ScenarioJointRefusePayload, {
    description: 'Declines to share a scenario, or leaves again before it is handed in.',
  })
  @SignedIn({ organization: true })
  scenarioJointRefuse(@Args('input') input: ScenarioJointRefuseInput, @Viewer() actor: Actor) {
    return answer('scenario', this.joint.refuse(actor, input.scenarioId, input.reason ?? null));
  }

  @ResolveField('coSponsors', () => [CoSponsorType], {
    description:
      'The firms that share it, the lead first; empty for a scenario of one firm. Others than these firms and their officers see who has joined.',
  })
  async coSponsorsOf(@Parent() scenario: ScenarioEntity, @Context() context: RequestContext) {
    const { actor } = context;
    const members = await this.membersOf(context).load(scenario.id);
    const inside = isEntitled(actor, scenario);
    const shares = sharesOf(members.map(({ row }) => row));
    return members
      .filter(({ row }) => inside || row.lead || row.state === 'ACCEPTED')
      .map(({ row, own }): CoSponsorType => {
        const mine = canEdit(actor) && isOwn(actor, row.organizationId) && !row.lead;
        const forming = mine && FORMING_STATES.includes(scenario.state);
        return {
          lead: row.lead,
          state: row.state,
          contribution: inside ? row.contribution : null,
          share: shares.get(row.organizationId) ?? null,
          decidedAt: inside ? row.decidedAt : null,
          viewerCan: {
            accept: forming && row.state === 'INVITED',
            refuse: forming && (row.state === 'INVITED' || row.state === 'ACCEPTED'),
          },
          organizationId: maySeeCoSponsor(actor, scenario, row, own) ? row.organizationId : null,
          own,
        };
      });
  }

  @ResolveField(() => ScenarioType, {
    nullable: true,
    description: 'The joint scenario that it became part of, where the viewer may see that.',
  })
  supersededBy(@Parent() scenario: ScenarioEntity, @Context() context: RequestContext) {
    return scenario.supersededById ? this.scenarios.loader(context).load(scenario.supersededById) : null;
  }

  private membersOf(context: RequestContext): DataLoader<string, Member[]> {
    return loaderOf(
      context,
      this.membersKey,
      () =>
        new DataLoader(async (ids: readonly string[]) => {
          const { reader } = this.database;
          const rows = await this.coSponsors.of(reader, ids);
          const owns = await this.scenarios.loadMany(
            reader,
            rows.map((row) => row.ownScenarioId),
          );
          const members = rows.map((row) => ({ row, own: owns.get(row.ownScenarioId)! }));
          return ids.map((id) => members.filter(({ row }) => row.scenarioId === id));
        }),
    );
  }
}

@Resolver(() => CoSponsorType)
export class CoSponsorResolver {
  constructor(private readonly organizations: OrganizationDirectory) {}

  @ResolveField(() => OrganizationType, {
    nullable: true,
    description: 'Null while its name is withheld from the viewer.',
  })
  organization(@Parent() { organizationId }: CoSponsorType, @Context() context: RequestContext) {
    return organizationId ? this.organizations.loader(context).load(organizationId) : null;
  }

  @ResolveField(() => BilingualTextType, {
    nullable: true,
    description: 'What stands for the firm while its name is withheld.',
  })
  teaserName(@Parent() { organizationId, own }: CoSponsorType): BilingualText | null {
    return organizationId || !own ? null : teaserOf(own);
  }

  @ResolveField(() => ScenarioType, {
    nullable: true,
    description: 'The scenario that it brought in; null where hidden from the viewer.',
  })
  scenario(@Parent() { own }: CoSponsorType, @Viewer() actor: Actor): ScenarioEntity | null {
    return own && mayReadScenario(actor, own) ? own : null;
  }
}

const asRange = (
  input: { min?: number | null; max?: number | null; currency?: string | null } | null | undefined,
): MoneyRange | null =>
  input ? { min: input.min ?? null, max: input.max ?? null, currency: input.currency ?? 'CNY' } : null;
