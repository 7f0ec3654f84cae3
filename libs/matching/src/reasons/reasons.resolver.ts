import DataLoader from 'dataloader';
import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '@fairway/kernel';
import { Database } from '@fairway/database';
import {
  answer,
  Context,
  loaderOf,
  NodeRegistry,
  Officer,
  SignedIn,
  toConnection,
  Viewer,
  type Connection,
  type RequestContext,
} from '@fairway/graphql';
import { ScenarioService, ScenarioType, type ScenarioEntity } from '@fairway/scenario';
import { SolutionService, SolutionType, type SolutionEntity } from '@fairway/solution';
import { capabilityAnswers } from '../domain/capability-answers.ts';
import type { Side } from '../domain/match.ts';
import { mayAnswerObjection } from '../domain/objection.ts';
import { mayAsk, mayFillIn } from '../domain/question-to-party.ts';
import { unknownsOf } from '../domain/unknown.ts';
import type { WhatIf } from '../domain/what-if.ts';
import type { MatchEntity } from '../match.entity.ts';
import { pairKey } from '../match.repository.ts';
import { withNodeId } from '../match.resolver.ts';
import { ConstraintCodeEnum, MatchType, SideEnum } from '../match.types.ts';
import { ObjectionService } from './objection.service.ts';
import { QuestionRepository } from './question.repository.ts';
import { QuestionService } from './question.service.ts';
import type { MatchObjectionEntity, MatchQuestionEntity } from './reasons.entity.ts';
import {
  CapabilityAnswerType,
  MatchAskInput,
  MatchAskPayload,
  MatchObjectInput,
  MatchObjectionAnswerInput,
  MatchObjectionAnswerPayload,
  MatchObjectionArgs,
  MatchObjectionConnection,
  MatchObjectionType,
  MatchObjectionViewerCan,
  MatchObjectPayload,
  MatchQuestionType,
  MatchUnknownType,
  MatchWhatIfInput,
  MatchWhatIfType,
} from './reasons.types.ts';
import { WhatIfService } from './what-if.service.ts';

/** Why a match stands where it stands: what it lacks, what it would take, and what somebody says against it. */
@Resolver(() => MatchType)
export class MatchReasonsResolver {
  constructor(
    private readonly database: Database,
    private readonly questions: QuestionService,
    private readonly asked: QuestionRepository,
    private readonly objecting: ObjectionService,
    private readonly whatIfs: WhatIfService,
    private readonly scenarios: ScenarioService,
    private readonly solutions: SolutionService,
  ) {}

  @Query(() => MatchWhatIfType, {
    nullable: true,
    description:
      "What the fit and the place would be if one side read differently. For one's own side, and both for officers; null when hidden or off the market.",
  })
  @SignedIn({ organization: true })
  matchWhatIf(@Args('input') input: MatchWhatIfInput, @Viewer() actor: Actor): Promise<WhatIf | null> {
    return this.whatIfs.find(actor, input);
  }

  @Mutation(() => MatchAskPayload, {
    description: 'Asks a side to fill in what the match does not know, once for each field.',
  })
  @SignedIn({ organization: true })
  matchAsk(@Args('input') input: MatchAskInput, @Viewer() actor: Actor) {
    return answer('match', this.questions.ask(actor, input));
  }

  @Mutation(() => MatchObjectPayload, {
    description: 'Says that a criterion or a constraint of a match is wrong; an officer answers.',
  })
  @SignedIn({ organization: true })
  matchObject(@Args('input') input: MatchObjectInput, @Viewer() actor: Actor) {
    return answer('objection', this.objecting.object(actor, input));
  }

  @ResolveField(() => [CapabilityAnswerType], {
    description: 'Capability by capability, by which code and words it is met.',
  })
  capabilities(@Parent() match: MatchEntity): CapabilityAnswerType[] {
    const criterion = match.criteria.find(({ code }) => code === 'CAPABILITY');
    return (criterion ? capabilityAnswers(criterion) : []).map((one) => ({
      ...one,
      asked: one.asked.map(withNodeId),
      answered: one.answered.map(withNodeId),
    }));
  }

  @ResolveField(() => [MatchUnknownType], {
    description: 'What is not known of the pair, and who could say it.',
  })
  async unknowns(
    @Parent() match: MatchEntity,
    @Context() context: RequestContext,
  ): Promise<MatchUnknownType[]> {
    const unknowns = unknownsOf(match);
    if (!unknowns.length) return [];
    const [scenario, solution, asked] = await Promise.all([
      this.scenarios.loader(context).load(match.scenarioId),
      this.solutions.load(this.database.reader, match.solutionId),
      this.questionsOf(context).load(match),
    ]);
    const sides = scenario && solution && { scenario, solution };
    return unknowns.map((one) => ({
      ...one,
      askedAt: asked.find(({ side, field }) => side === one.side && field === one.field)?.askedAt ?? null,
      viewerCan: {
        fillIn: !!sides && mayFillIn(context.actor, sides, one.side),
        ask: !!sides && mayAsk(context.actor, sides, one.side),
      },
    }));
  }

  @ResolveField(() => [MatchObjectionType], {
    description: "Objections to this match, the newest first: one's own, and all for officers of the region.",
  })
  async objections(
    @Parent() match: MatchEntity,
    @Context() context: RequestContext,
  ): Promise<MatchObjectionEntity[]> {
    const scenario = await this.scenarios.loader(context).load(match.scenarioId);
    return scenario ? this.objecting.ofMatch(context.actor, match, scenario.region) : [];
  }

  private questionsOf(context: RequestContext) {
    return loaderOf(
      context,
      'match.questions',
      () =>
        new DataLoader<MatchEntity, MatchQuestionEntity[], string>(
          async (matches) => {
            const found = await this.asked.ofPairs(this.database.reader, matches);
            return matches.map((match) => found.get(pairKey(match.scenarioId, match.solutionId)) ?? []);
          },
          { cacheKeyFn: (match) => pairKey(match.scenarioId, match.solutionId) },
        ),
    );
  }
}

@Resolver(() => MatchObjectionType)
export class MatchObjectionResolver {
  constructor(
    private readonly database: Database,
    private readonly objections: ObjectionService,
    private readonly scenarios: ScenarioService,
    private readonly solutions: SolutionService,
    nodes: NodeRegistry,
  ) {
    nodes.add('MatchObjection', (actor, id) => objections.find(actor, id));
  }

  @Query(() => MatchObjectionConnection, {
    description: 'What people of the region object to, the newest first.',
  })
  @Officer()
  async matchObjections(
    @Args() args: MatchObjectionArgs,
    @Viewer() actor: Actor,
  ): Promise<Connection<MatchObjectionEntity>> {
    const { page, count } = await this.objections.page(actor, args.state ?? null, args);
    return toConnection(page, count);
  }

  @Mutation(() => MatchObjectionAnswerPayload, {
    description: 'Upholds or rejects an objection, with a reason that whoever objected reads.',
  })
  @Officer()
  matchObjectionAnswer(@Args('input') input: MatchObjectionAnswerInput, @Viewer() actor: Actor) {
    return answer('objection', this.objections.answer(actor, input));
  }

  @ResolveField(() => SideEnum)
  async side(@Parent() objection: MatchObjectionEntity): Promise<Side> {
    const scenario = await this.scenarios.load(this.database.reader, objection.scenarioId);
    return scenario?.organizationId === objection.organizationId ? 'SCENARIO' : 'SOLUTION';
  }

  @ResolveField(() => ConstraintCodeEnum, { nullable: true })
  constraint(@Parent() objection: MatchObjectionEntity): string | null {
    return objection.constraintCode;
  }

  @ResolveField(() => ScenarioType, { nullable: true })
  scenario(
    @Parent() objection: MatchObjectionEntity,
    @Context() context: RequestContext,
  ): Promise<ScenarioEntity | null> {
    return this.scenarios.loader(context).load(objection.scenarioId);
  }

  @ResolveField(() => SolutionType, { nullable: true })
  solution(@Parent() objection: MatchObjectionEntity): Promise<SolutionEntity | null> {
    return this.solutions.load(this.database.reader, objection.solutionId);
  }

  @ResolveField(() => MatchObjectionViewerCan)
  async viewerCan(
    @Parent() objection: MatchObjectionEntity,
    @Context() context: RequestContext,
  ): Promise<MatchObjectionViewerCan> {
    const scenario = await this.scenarios.loader(context).load(objection.scenarioId);
    return {
      answer:
        objection.state === 'OPEN' &&
        mayAnswerObjection(context.actor, scenario?.region ?? null, objection.organizationId),
    };
  }
}

@Resolver(() => MatchQuestionType)
export class MatchQuestionResolver {
  constructor(
    private readonly database: Database,
    private readonly scenarios: ScenarioService,
    private readonly solutions: SolutionService,
    questions: QuestionService,
    nodes: NodeRegistry,
  ) {
    nodes.add('MatchQuestion', (actor, id) => questions.find(actor, id));
  }

  @ResolveField(() => ScenarioType, { nullable: true })
  scenario(
    @Parent() question: MatchQuestionEntity,
    @Context() context: RequestContext,
  ): Promise<ScenarioEntity | null> {
    return this.scenarios.loader(context).load(question.scenarioId);
  }

  @ResolveField(() => SolutionType, { nullable: true })
  solution(@Parent() question: MatchQuestionEntity): Promise<SolutionEntity | null> {
    return this.solutions.load(this.database.reader, question.solutionId);
  }
}
