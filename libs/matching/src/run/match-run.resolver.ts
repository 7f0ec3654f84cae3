import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { fromGlobalId, type Actor } from '@fairway/kernel';
import {
  answer,
  Context,
  NodeRegistry,
  SignedIn,
  toConnection,
  Viewer,
  type Connection,
  type RequestContext,
} from '@fairway/graphql';
import { ScenarioService, ScenarioType, type ScenarioEntity } from '@fairway/scenario';
import type { MatchRunEntity } from '../match.entity.ts';
import { MatchRunService } from './match-run.service.ts';
import {
  MatchRunArgs,
  MatchRunCancelInput,
  MatchRunCancelPayload,
  MatchRunConnection,
  MatchRunPauseInput,
  MatchRunPausePayload,
  MatchRunResumeInput,
  MatchRunResumePayload,
  MatchRunStartInput,
  MatchRunStartPayload,
  MatchRunType,
} from '../match.types.ts';

@Resolver(() => MatchRunType)
export class MatchRunResolver {
  constructor(
    private readonly runs: MatchRunService,
    private readonly scenarios: ScenarioService,
    nodes: NodeRegistry,
  ) {
    nodes.add('MatchRun', (actor, id) => runs.find(actor, id));
  }

  @Query(() => MatchRunType, {
    nullable: true,
    description: 'One run, for its progress; null when absent or hidden.',
  })
  @SignedIn({ organization: true })
  async matchRun(
    @Args('id', { type: () => ID }) id: string,
    @Viewer() actor: Actor,
  ): Promise<MatchRunEntity | null> {
    const parts = fromGlobalId(id);
    return parts?.type === 'MatchRun' ? this.runs.find(actor, parts.id) : null;
  }

  @Query(() => MatchRunConnection, {
    description: "Runs, newest first: an officer's view of all, others see their own organization's.",
  })
  @SignedIn({ organization: true })
  async matchRuns(@Args() args: MatchRunArgs, @Viewer() actor: Actor): Promise<Connection<MatchRunEntity>> {
    const { page, count } = await this.runs.page(actor, args.scenarioId ?? null, args);
    return toConnection(page, count);
  }

  @Mutation(() => MatchRunStartPayload, {
    description: 'Has a scenario, or by an officer the whole market, scored again.',
  })
  @SignedIn({ organization: true })
  matchRunStart(@Args('input') input: MatchRunStartInput, @Viewer() actor: Actor) {
    return answer('run', this.runs.start(actor, input.scenarioId ?? null));
  }

  @Mutation(() => MatchRunCancelPayload, { description: 'Stops a run; what it has scored stays.' })
  @SignedIn({ organization: true })
  matchRunCancel(@Args('input') input: MatchRunCancelInput, @Viewer() actor: Actor) {
    return answer('run', this.runs.cancel(actor, input.runId));
  }

  @Mutation(() => MatchRunPausePayload, {
    description: 'Pauses a run after the scenario at hand; what it has scored stays.',
  })
  @SignedIn({ organization: true })
  matchRunPause(@Args('input') input: MatchRunPauseInput, @Viewer() actor: Actor) {
    return answer('run', this.runs.pause(actor, input.runId));
  }

  @Mutation(() => MatchRunResumePayload, { description: 'Has a paused run go on where it was.' })
  @SignedIn({ organization: true })
  matchRunResume(@Args('input') input: MatchRunResumeInput, @Viewer() actor: Actor) {
    return answer('run', this.runs.resume(actor, input.runId));
  }

  @ResolveField(() => ScenarioType, { nullable: true })
  scenario(
    @Parent() run: MatchRunEntity,
    @Context() context: RequestContext,
  ): Promise<ScenarioEntity | null> | null {
    return run.scenarioId ? this.scenarios.loader(context).load(run.scenarioId) : null;
  }
}
