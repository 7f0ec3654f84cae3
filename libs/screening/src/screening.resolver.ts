import { Args, Mutation, Parent, Query, ResolveField, Resolver, ID } from '@nestjs/graphql';
import { toGlobalId, type Actor } from '@fairway/kernel';
import {
  answer,
  Context,
  NodeRegistry,
  Officer,
  Public,
  SignedIn,
  toConnection,
  Viewer,
  type Connection,
  type RequestContext,
} from '@fairway/graphql';
import { OrganizationDirectory, OrganizationType } from '@fairway/party';
import { QUESTIONS } from './domain/question-data.ts';
import { RULE_SET } from './domain/screen.ts';
import type { ScreenedRecord } from './domain/screening-case.ts';
import type { ScreeningCaseEntity } from './screening-case.entity.ts';
import { ScreeningDecideInput } from './screening.inputs.ts';
import { ScreeningService } from './screening.service.ts';
import {
  ScreeningCaseArgs,
  ScreeningCaseConnection,
  ScreeningCasesArgs,
  ScreeningCaseType,
  ScreeningCaseViewerCan,
  ScreeningDecidePayload,
  ScreeningQuestionnaire,
} from './screening.types.ts';

/** The GraphQL types above this slice, by name only. */
const TYPE_OF: Record<ScreenedRecord, string> = { SCENARIO: 'Scenario', SOLUTION: 'Solution' };

@Resolver(() => ScreeningCaseType)
export class ScreeningResolver {
  constructor(
    private readonly screenings: ScreeningService,
    private readonly directory: OrganizationDirectory,
    nodes: NodeRegistry,
  ) {
    nodes.add('ScreeningCase', (actor, id) => screenings.find(actor, id));
  }

  @Query(() => ScreeningCaseConnection, { description: 'The inbox of an office, the longest waiting first.' })
  @Officer()
  async screeningCases(
    @Args() args: ScreeningCasesArgs,
    @Viewer() actor: Actor,
  ): Promise<Connection<ScreeningCaseEntity>> {
    return toConnection(await this.screenings.page(actor, args, args), () =>
      this.screenings.count(actor, args),
    );
  }

  @Query(() => ScreeningCaseType, {
    nullable: true,
    description: 'One screening case; null when absent or hidden.',
  })
  @SignedIn()
  screeningCase(@Args() { id }: ScreeningCaseArgs, @Viewer() actor: Actor) {
    return this.screenings.find(actor, id);
  }

  @Query(() => ScreeningQuestionnaire, {
    description: 'The questions to answer before a scenario or solution is published.',
  })
  @Public('the rules of the market are public')
  screeningQuestions(): ScreeningQuestionnaire {
    return {
      ruleSet: RULE_SET,
      questions: QUESTIONS.map(({ zh, en, ...question }) => ({ ...question, text: { zh, en } })),
    };
  }

  @Mutation(() => ScreeningDecidePayload, {
    description: 'An officer passes, returns or rejects what waits.',
  })
  @Officer()
  screeningDecide(@Args('input') input: ScreeningDecideInput, @Viewer() actor: Actor) {
    return answer('screeningCase', this.screenings.decide(actor, input));
  }

  @ResolveField(() => ID, { description: 'Id of the record that was screened, for `node(id)`.' })
  recordGlobalId(@Parent() screening: ScreeningCaseEntity): string {
    return toGlobalId(TYPE_OF[screening.recordType], screening.recordId);
  }

  @ResolveField(() => OrganizationType)
  organization(@Parent() screening: ScreeningCaseEntity, @Context() context: RequestContext) {
    return this.directory.loader(context).load(screening.organizationId);
  }

  @ResolveField(() => ScreeningCaseViewerCan)
  async viewerCan(
    @Parent() screening: ScreeningCaseEntity,
    @Viewer() actor: Actor,
  ): Promise<ScreeningCaseViewerCan> {
    return { decide: screening.state === 'WAITING' && (await this.screenings.mayDecide(actor, screening)) };
  }
}
