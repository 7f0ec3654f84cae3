import DataLoader from 'dataloader';
import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { isOfficer, type Actor } from '@fairway/kernel';
import { Database } from '@fairway/database';
import {
  ConnectionArgs,
  Context,
  loaderOf,
  Officer,
  toConnection,
  Viewer,
  type Connection,
  type RequestContext,
} from '@fairway/graphql';
import { SolutionType, type SolutionEntity } from '@fairway/solution';
import { AllocationRepository, type AllocationRun, type StoredDecision } from './allocation.repository.ts';
import { IntroductionService, type IntroductionLoad } from './introduction.service.ts';
import {
  IntroductionLoadType,
  IntroductionType,
  MatchAllocationRunConnection,
} from './introduction.types.ts';
import type { MatchEntity } from '../match.entity.ts';
import { pairKey } from '../match.repository.ts';
import { MatchType } from '../match.types.ts';

/** What a match shows of its introduction. */
@Resolver(() => MatchType)
export class MatchIntroductionResolver {
  constructor(
    private readonly database: Database,
    private readonly allocations: AllocationRepository,
  ) {}

  @ResolveField(() => Boolean, {
    description:
      'The two are introduced to each other: bounded by the places of the scenario and the room of the vendor.',
  })
  async introduced(@Parent() match: MatchEntity, @Context() context: RequestContext): Promise<boolean> {
    return (await this.decisions(context).load(match))?.introduced ?? false;
  }

  @ResolveField(() => IntroductionType, {
    nullable: true,
    description: 'Why it is introduced or not; null when it was not up for it.',
  })
  async introduction(
    @Parent() match: MatchEntity,
    @Context() context: RequestContext,
  ): Promise<IntroductionType | null> {
    const decided = await this.decisions(context).load(match);
    return decided ? { ...decided, propensity: isOfficer(context.actor) ? decided.propensity : null } : null;
  }

  private decisions(context: RequestContext) {
    return loaderOf(
      context,
      'match.introductions',
      () =>
        new DataLoader<MatchEntity, StoredDecision | undefined, string>(
          async (matches) => {
            const found = await this.allocations.ofPairs(this.database.reader, matches);
            return matches.map((match) => found.get(pairKey(match.scenarioId, match.solutionId)));
          },
          { cacheKeyFn: (match) => pairKey(match.scenarioId, match.solutionId) },
        ),
    );
  }
}

/** How busy a solution is with introductions. */
@Resolver(() => SolutionType)
export class SolutionIntroductionResolver {
  constructor(private readonly introductions: IntroductionService) {}

  @ResolveField(() => IntroductionLoadType, {
    nullable: true,
    description: 'Only for its vendor and officers.',
  })
  introductionLoad(
    @Parent() solution: SolutionEntity,
    @Viewer() actor: Actor,
  ): Promise<IntroductionLoad | null> {
    return this.introductions.loadOf(actor, solution);
  }
}

@Resolver()
export class AllocationRunResolver {
  constructor(private readonly introductions: IntroductionService) {}

  @Query(() => MatchAllocationRunConnection, {
    description:
      'How the introductions of the last nights compare with the best that could be done; for officers.',
  })
  @Officer()
  async matchAllocationRuns(@Args() args: ConnectionArgs): Promise<Connection<AllocationRun>> {
    const { page, count } = await this.introductions.runs(args);
    return toConnection(page, count);
  }
}
