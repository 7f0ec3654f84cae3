import { Context, loaderOf, type RequestContext } from '@fairway/graphql';
import { Field, ObjectType, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import DataLoader from 'dataloader';
import { Database } from '@fairway/database';
import { MatchService, MatchType, type MatchEntity } from '@fairway/matching';
import { OrganizationDirectory } from '@fairway/party';
import { ScenarioService } from '@fairway/scenario';
import { SolutionService } from '@fairway/solution';
import { mayLearnContact } from './domain/policy.ts';
import { ProposalRepository } from './proposal.repository.ts';

@ObjectType('MatchContact', { description: 'Whom to speak to at the vendor.' })
export class MatchContactType {
  @Field(() => String) name!: string;
  @Field(() => String) email!: string;
}

/** Whom a firm may call about a match. It grows here, since only this slice knows whose proposal is open by now. */
@Resolver(() => MatchType)
export class MatchContacts {
  constructor(
    private readonly database: Database,
    private readonly matches: MatchService,
    private readonly proposals: ProposalRepository,
    private readonly directory: OrganizationDirectory,
    private readonly scenarios: ScenarioService,
    private readonly solutions: SolutionService,
  ) {}

  @ResolveField(() => MatchContactType, {
    nullable: true,
    description:
      'The vendor’s contact, for the firm and officers of its region, once the firm has invited it or may read its proposal. Null otherwise.',
  })
  contact(
    @Parent() match: MatchEntity,
    @Context() context: RequestContext,
  ): Promise<MatchContactType | null> {
    const loader = loaderOf(
      context,
      this,
      () =>
        new DataLoader<MatchEntity, MatchContactType | null, string>((all) => this.read(context, all), {
          cacheKeyFn: ({ id }) => id,
        }),
    );
    return loader.load(match);
  }

  private async read(
    { actor }: RequestContext,
    matches: readonly MatchEntity[],
  ): Promise<(MatchContactType | null)[]> {
    const { reader } = this.database;
    const scenarioIds = [...new Set(matches.map((match) => match.scenarioId))];
    const [now, scenarios, solutions, invited, proposers] = await Promise.all([
      this.database.now(),
      this.scenarios.loadMany(reader, scenarioIds),
      this.solutions.loadMany(
        reader,
        matches.map((match) => match.solutionId),
      ),
      this.matches.invited(matches),
      this.proposals.proposers(reader, scenarioIds),
    ]);
    const vendorOf = matches.map((match) => {
      const scenario = scenarios.get(match.scenarioId);
      const vendor = solutions.get(match.solutionId)?.organizationId;
      if (!scenario || !vendor) return null;
      const known = {
        invited: invited.has(match.id),
        proposed: proposers.get(match.scenarioId)?.has(vendor) ?? false,
      };
      return mayLearnContact(actor, scenario, known, now) ? vendor : null;
    });
    const people = await this.directory.spokespeople(
      reader,
      vendorOf.flatMap((vendor) => vendor ?? []),
    );
    return vendorOf.map((vendor) => (vendor && people.get(vendor)) || null);
  }
}
