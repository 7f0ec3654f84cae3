import DataLoader from 'dataloader';
import { Args, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { fromGlobalId, toGlobalId, type Actor } from '@fairway/kernel';
import { Database } from '@fairway/database';
import {
  answer,
  Context,
  loaderOf,
  NodeRegistry,
  SignedIn,
  toConnection,
  Viewer,
  type Connection,
  type RequestContext,
} from '@fairway/graphql';
import { ScenarioService, ScenarioType, type ScenarioEntity } from '@fairway/scenario';
import { SolutionService, SolutionType, type SolutionEntity } from '@fairway/solution';
import { mayDispose, mayReadMatches, UNTOUCHED, type Disposition } from './domain/disposition.ts';
import { mayObject } from './domain/objection.ts';
import type { MatchEntity } from './match.entity.ts';
import { MatchRepository, pairKey } from './match.repository.ts';
import { MatchService } from './match.service.ts';
import { PeerMedians, type Medians } from './reasons/peer-medians.repository.ts';
import {
  ConstraintType,
  CriterionType,
  DispositionType,
  EvidenceType,
  MatchArgs,
  MatchConnection,
  MatchDisposeInput,
  MatchDisposePayload,
  MatchType,
  MatchViewerCan,
} from './match.types.ts';
import { sidesToChange } from './reasons/what-if.service.ts';

@Resolver(() => MatchType)
export class MatchResolver {
  constructor(
    private readonly database: Database,
    private readonly matches: MatchService,
    private readonly repository: MatchRepository,
    private readonly scenarios: ScenarioService,
    private readonly solutions: SolutionService,
    private readonly medians: PeerMedians,
    nodes: NodeRegistry,
  ) {
    nodes.add('Match', (actor, id) => matches.find(actor, id));
  }

  @Query(() => MatchType, { nullable: true, description: 'One match; null when absent or hidden.' })
  @SignedIn()
  async match(
    @Args('id', { type: () => ID }) id: string,
    @Viewer() actor: Actor,
  ): Promise<MatchEntity | null> {
    const parts = fromGlobalId(id);
    return parts?.type === 'Match' ? this.matches.find(actor, parts.id) : null;
  }

  @Mutation(() => MatchDisposePayload, {
    description:
      'Saves, invites or dismisses a match, or takes that back (NEW). Dismissing needs a reason, which the engine learns from.',
  })
  @SignedIn({ organization: true })
  matchDispose(@Args('input') input: MatchDisposeInput, @Viewer() actor: Actor) {
    return answer('match', this.matches.dispose(actor, input));
  }

  @ResolveField(() => ScenarioType)
  scenario(@Parent() match: MatchEntity, @Context() context: RequestContext): Promise<ScenarioEntity | null> {
    return this.scenarios.loader(context).load(match.scenarioId);
  }

  @ResolveField(() => SolutionType)
  async solution(
    @Parent() match: MatchEntity,
    @Context() context: RequestContext,
  ): Promise<SolutionEntity | null> {
    // A solution that left the market stays readable in the matches it was part of.
    return (
      (await this.solutions.loader(context).load(match.solutionId)) ??
      this.solutions.load(this.database.reader, match.solutionId)
    );
  }

  @ResolveField(() => Int, {
    nullable: true,
    description: 'Place among the scenarios of the solution; null when not recommended.',
  })
  rankForSolution(@Parent() match: MatchEntity, @Context() context: RequestContext): Promise<number | null> {
    return loaderOf(
      context,
      'match.ranksForSolutions',
      () =>
        new DataLoader(async (ids: readonly string[]) => {
          const found = await this.repository.ranksForSolutions(this.database.reader, ids);
          return ids.map((id) => found.get(id) ?? null);
        }),
    ).load(match.id);
  }

  @ResolveField(() => [CriterionType])
  async criteria(@Parent() match: MatchEntity, @Context() context: RequestContext): Promise<CriterionType[]> {
    const medians = await this.peerMedians(match, context);
    return match.criteria.map((one) => ({
      ...one,
      evidence: one.evidence.map(withNodeId),
      peerMedian: medians.get(one.code) ?? null,
    }));
  }

  @ResolveField(() => [ConstraintType])
  constraints(@Parent() match: MatchEntity): ConstraintType[] {
    return match.constraints.map((one) => ({ ...one, evidence: one.evidence.map(withNodeId) }));
  }

  @ResolveField(() => DispositionType)
  async disposition(@Parent() match: MatchEntity, @Context() context: RequestContext): Promise<Disposition> {
    const disposition = (await this.dispositions(context).load(match)) ?? UNTOUCHED;
    const scenario = await this.scenarios.loader(context).load(match.scenarioId);
    return scenario && mayReadMatches(context.actor, scenario)
      ? disposition
      : { ...disposition, reason: null, state: disposition.state === 'INVITED' ? 'INVITED' : 'NEW' };
  }

  @ResolveField(() => Boolean)
  async stale(@Parent() match: MatchEntity, @Context() context: RequestContext): Promise<boolean> {
    const [scenario, solution] = await Promise.all([
      this.scenarios.loader(context).load(match.scenarioId),
      this.solutions.loader(context).load(match.solutionId),
    ]);
    return (
      (scenario?.contentVersion ?? 0) > match.scenarioContentVersion ||
      (solution?.contentVersion ?? 0) > match.solutionContentVersion
    );
  }

  @ResolveField(() => MatchViewerCan)
  async viewerCan(@Parent() match: MatchEntity, @Context() context: RequestContext): Promise<MatchViewerCan> {
    const [scenario, solution] = await Promise.all([
      this.scenarios.loader(context).load(match.scenarioId),
      this.solution(match, context),
    ]);
    const sides = scenario && solution && { scenario, solution };
    return {
      dispose: !!scenario && mayDispose(context.actor, scenario),
      object: !!sides && mayObject(context.actor, sides),
      whatIf: sides ? sidesToChange(context.actor, sides) : [],
    };
  }

  /** A vendor is compared with its own solution's other scenarios: what others offer is not shown to it. */
  private async peerMedians(match: MatchEntity, context: RequestContext): Promise<Medians> {
    const scenario = await this.scenarios.loader(context).load(match.scenarioId);
    const side = scenario && mayReadMatches(context.actor, scenario) ? 'SCENARIO' : 'SOLUTION';
    const loader = loaderOf(
      context,
      `match.medians.${side}`,
      () =>
        new DataLoader(async (ids: readonly string[]) => {
          const found = await this.medians.of(this.database.reader, side, ids);
          return ids.map((id) => found.get(id) ?? (new Map() as Medians));
        }),
    );
    return loader.load(side === 'SCENARIO' ? match.scenarioId : match.solutionId);
  }

  private dispositions(context: RequestContext) {
    return loaderOf(
      context,
      'match.dispositions',
      () =>
        new DataLoader<MatchEntity, Disposition | undefined, string>(
          async (matches) => {
            const found = await this.repository.dispositions(this.database.reader, matches);
            return matches.map((match) => found.get(pairKey(match.scenarioId, match.solutionId)));
          },
          { cacheKeyFn: (match) => pairKey(match.scenarioId, match.solutionId) },
        ),
    );
  }
}

export const withNodeId = (evidence: MatchEntity['criteria'][number]['evidence'][number]): EvidenceType => ({
  ...evidence,
  recordId: toGlobalId(evidence.side === 'SCENARIO' ? 'Scenario' : 'Solution', evidence.recordId),
});

/** What scenarios and solutions show of their matches. */
@Resolver(() => ScenarioType)
export class ScenarioMatchesResolver {
  constructor(
    private readonly database: Database,
    private readonly matches: MatchService,
    private readonly repository: MatchRepository,
  ) {}

  @ResolveField(() => MatchConnection, {
    name: 'matches',
    description: 'Solutions that fit, best first; empty for whoever may not see them.',
  })
  async ofScenario(
    @Parent() scenario: ScenarioEntity,
    @Args() args: MatchArgs,
    @Viewer() actor: Actor,
  ): Promise<Connection<MatchEntity>> {
    const recommended = args.recommended ?? undefined;
    const page = await this.matches.page(actor, { scenario }, recommended, args);
    return toConnection(page, () => this.matches.count(actor, { scenario }, recommended));
  }

  @ResolveField(() => [MatchType], {
    description: "How the solutions of the viewer's organization fit it, best first; at most 20.",
  })
  ownMatches(@Parent() scenario: ScenarioEntity, @Viewer() actor: Actor): Promise<MatchEntity[]> {
    return this.matches.own(actor, scenario);
  }

  @ResolveField(() => Int, {
    description: 'How many solutions are recommended. The number is public, the list is not.',
  })
  matchCount(@Parent() scenario: ScenarioEntity, @Context() context: RequestContext): Promise<number> {
    return loaderOf(
      context,
      'match.counts',
      () =>
        new DataLoader(async (ids: readonly string[]) => {
          const counts = await this.repository.counts(this.database.reader, ids);
          return ids.map((id) => counts.get(id) ?? 0);
        }),
    ).load(scenario.id);
  }
}

@Resolver(() => SolutionType)
export class SolutionMatchesResolver {
  constructor(private readonly matches: MatchService) {}

  @ResolveField(() => MatchConnection, {
    name: 'matches',
    description: 'Open scenarios that this solution fits, best first; only for its vendor.',
  })
  async ofSolution(
    @Parent() solution: SolutionEntity,
    @Args() args: MatchArgs,
    @Viewer() actor: Actor,
  ): Promise<Connection<MatchEntity>> {
    const recommended = args.recommended ?? undefined;
    const page = await this.matches.page(actor, { solution }, recommended, args);
    return toConnection(page, () => this.matches.count(actor, { solution }, recommended));
  }
}
