import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '@fairway/kernel';
import {
  answer,
  ConnectionArgs,
  Context,
  NodeRegistry,
  SignedIn,
  toConnection,
  Viewer,
  type Connection,
  type RequestContext,
} from '@fairway/graphql';
import { PersonType } from '@fairway/party';
import { ScenarioService, ScenarioType, type ScenarioEntity } from '@fairway/scenario';
import { SolutionService, SolutionType, type SolutionEntity } from '@fairway/solution';
import { Authors } from './authors.ts';
import type { DryRunMove, DryRunScenario } from '../domain/dry-run.ts';
import { mayChangeRules, mayReadRules } from '../domain/rules-policy.ts';
import { weightList, type Weight } from '../domain/weights.ts';
import { WeightsDryRunService, type DryRun } from './weights-dry-run.service.ts';
import type { WeightsEntity } from './weights.entity.ts';
import { WeightsService } from './weights.service.ts';
import {
  DryRunArgs,
  DryRunMoveType,
  DryRunScenarioType,
  DryRunType,
  RulesViewerCan,
  WeightsConnection,
  WeightsDraftInput,
  WeightsDraftPayload,
  WeightsPublishInput,
  WeightsPublishPayload,
  WeightsType,
  WeightType,
} from './weights.types.ts';

@Resolver(() => WeightsType)
export class WeightsResolver {
  constructor(
    private readonly service: WeightsService,
    private readonly dryRuns: WeightsDryRunService,
    private readonly authors: Authors,
    nodes: NodeRegistry,
  ) {
    nodes.add('MatchingWeights', (actor, id) => service.find(actor, id));
  }

  @Query(() => WeightsConnection, {
    description:
      'Published weights, the ones that count first; empty for whoever is neither officer nor administrator.',
  })
  @SignedIn()
  async matchingWeights(
    @Args() args: ConnectionArgs,
    @Viewer() actor: Actor,
  ): Promise<Connection<WeightsEntity>> {
    return toConnection(await this.service.page(actor, args), () => this.service.count(actor));
  }

  @Query(() => WeightsType, { nullable: true, description: "The viewer's own draft of weights." })
  @SignedIn()
  ownWeightsDraft(@Viewer() actor: Actor): Promise<WeightsEntity | null> {
    return this.service.draftOf(actor);
  }

  @Query(() => DryRunType, {
    nullable: true,
    description:
      'What other weights would change for the last 50 scenarios; null for whoever is neither officer nor administrator.',
  })
  @SignedIn()
  weightsDryRun(@Args() args: DryRunArgs, @Viewer() actor: Actor): Promise<DryRun | null> {
    return this.dryRuns.run(actor, args.weights);
  }

  @Query(() => RulesViewerCan, { description: 'What the viewer may do with the rules of matching.' })
  @SignedIn()
  rulesViewerCan(@Viewer() actor: Actor): RulesViewerCan {
    return { read: mayReadRules(actor), change: mayChangeRules(actor) };
  }

  @Mutation(() => WeightsDraftPayload, {
    description: "Keeps weights as one's own draft; nobody is concerned.",
  })
  @SignedIn()
  weightsDraft(@Args('input') input: WeightsDraftInput, @Viewer() actor: Actor) {
    return answer('weights', this.service.draft(actor, input.weights));
  }

  @Mutation(() => WeightsPublishPayload, {
    description: 'Makes weights count for every match: the whole market is scored again.',
  })
  @SignedIn()
  weightsPublish(@Args('input') input: WeightsPublishInput, @Viewer() actor: Actor) {
    return answer('weights', this.service.publish(actor, input));
  }

  @ResolveField(() => [WeightType])
  weights(@Parent() weights: WeightsEntity): Weight[] {
    return weightList(weights.thousandths);
  }

  @ResolveField(() => PersonType, {
    nullable: true,
    description: 'Null for what came with the installation.',
  })
  author(@Parent() weights: WeightsEntity, @Context() context: RequestContext): Promise<unknown> | null {
    return weights.authorId ? this.authors.loader(context).load(weights.authorId) : null;
  }
}

@Resolver(() => DryRunScenarioType)
export class DryRunScenarioResolver {
  constructor(private readonly scenarios: ScenarioService) {}

  @ResolveField(() => ScenarioType, { nullable: true })
  scenario(
    @Parent() one: DryRunScenario,
    @Context() context: RequestContext,
  ): Promise<ScenarioEntity | null> {
    return this.scenarios.loader(context).load(one.scenarioId);
  }
}

@Resolver(() => DryRunMoveType)
export class DryRunMoveResolver {
  constructor(private readonly solutions: SolutionService) {}

  @ResolveField(() => SolutionType, { nullable: true })
  solution(@Parent() move: DryRunMove, @Context() context: RequestContext): Promise<SolutionEntity | null> {
    return this.solutions.loader(context).load(move.solutionId);
  }
}
