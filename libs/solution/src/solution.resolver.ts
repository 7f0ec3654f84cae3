import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { coversRegion, isOwn, type Actor } from '@fairway/kernel';
import {
  answer,
  Context,
  NodeRegistry,
  Public,
  SignedIn,
  toConnection,
  Viewer,
  WithPart,
  type Connection,
  type RequestContext,
} from '@fairway/graphql';
import { OrganizationDirectory, OrganizationType } from '@fairway/party';
import { ScreeningCaseType, ScreeningService } from '@fairway/screening';
import { lintSolution } from './domain/solution-lint.ts';
import { mayEditSolution, permissions } from './domain/solution.ts';
import type { SolutionEntity } from './solution.entity.ts';
import {
  SolutionDraftInput,
  SolutionPauseInput,
  SolutionResumeInput,
  SolutionRetireInput,
  SolutionSubmitInput,
  SolutionUpdateInput,
} from './solution.inputs.ts';
import type { SolutionScope } from './solution.repository.ts';
import { SolutionAuthoring } from './solution-authoring.service.ts';
import { SolutionService } from './solution.service.ts';
import {
  MySolutionsArgs,
  SolutionArgs,
  SolutionCodeArgs,
  SolutionConnection,
  SolutionDraftPayload,
  SolutionLintFinding,
  SolutionPausePayload,
  SolutionResumePayload,
  SolutionRetirePayload,
  SolutionsArgs,
  SolutionSubmitPayload,
  SolutionType,
  SolutionUpdatePayload,
  SolutionVersion,
  SolutionViewerCan,
} from './solution.types.ts';

@Resolver(() => SolutionType)
export class SolutionResolver {
  constructor(
    private readonly solutionService: SolutionService,
    private readonly authoring: SolutionAuthoring,
    private readonly screening: ScreeningService,
    private readonly directory: OrganizationDirectory,
    nodes: NodeRegistry,
  ) {
    nodes.add('Solution', (actor, id) => solutionService.find(actor, id));
  }

  @Query(() => SolutionConnection, { description: 'The solutions on the market.' })
  @Public('what is listed is public')
  solutions(@Args() args: SolutionsArgs): Promise<Connection<SolutionEntity>> {
    return this.list({ market: true }, args);
  }

  @Query(() => SolutionConnection, {
    description: 'The solutions of the organization acted for, in every state.',
  })
  @SignedIn({ organization: true })
  mySolutions(@Args() args: MySolutionsArgs, @Viewer() actor: Actor): Promise<Connection<SolutionEntity>> {
    return this.list({ organizationId: actor.organization!.id, state: args.state }, args);
  }

  @Query(() => SolutionType, { nullable: true, description: 'One solution; null when absent or hidden.' })
  @Public('what is listed is public; the rest is read under the policy of the record')
  solution(@Args() { id }: SolutionArgs, @Viewer() actor: Actor) {
    return this.solutionService.find(actor, id);
  }

  @Query(() => SolutionType, { nullable: true, description: 'One solution; null when absent or hidden.' })
  @Public('what is listed is public; the rest is read under the policy of the record')
  solutionByCode(@Args() { code }: SolutionCodeArgs, @Viewer() actor: Actor) {
    return this.solutionService.findByCode(actor, code);
  }

  @Mutation(() => SolutionDraftPayload, {
    description: 'Begins a solution; nobody else sees it before it is submitted.',
  })
  @WithPart('SUPPLY', 'RESEARCH')
  solutionDraft(@Args('input') input: SolutionDraftInput, @Viewer() actor: Actor) {
    return answer('solution', this.authoring.draft(actor, input));
  }

  @Mutation(() => SolutionUpdatePayload, {
    description:
      'Changes a solution. On the market it makes a new version; one that raises the risk goes back to screening.',
  })
  @SignedIn({ organization: true })
  solutionUpdate(@Args('input') input: SolutionUpdateInput, @Viewer() actor: Actor) {
    return answer('solution', this.authoring.update(actor, input));
  }

  @Mutation(() => SolutionSubmitPayload, {
    description:
      'Hands a solution in: listed at once, waiting for an officer, or refused with the rule it breaks.',
  })
  @SignedIn({ organization: true })
  solutionSubmit(@Args('input') input: SolutionSubmitInput, @Viewer() actor: Actor) {
    return answer('solution', this.authoring.submit(actor, input));
  }

  @Mutation(() => SolutionPausePayload, { description: 'Takes a solution off the market for a while.' })
  @SignedIn({ organization: true })
  solutionPause(@Args('input') input: SolutionPauseInput, @Viewer() actor: Actor) {
    return answer('solution', this.authoring.pause(actor, input));
  }

  @Mutation(() => SolutionResumePayload, { description: 'Brings a paused solution back.' })
  @SignedIn({ organization: true })
  solutionResume(@Args('input') input: SolutionResumeInput, @Viewer() actor: Actor) {
    return answer('solution', this.authoring.resume(actor, input));
  }

  @Mutation(() => SolutionRetirePayload, { description: 'Ends a solution for good.' })
  @SignedIn({ organization: true })
  solutionRetire(@Args('input') input: SolutionRetireInput, @Viewer() actor: Actor) {
    return answer('solution', this.authoring.retire(actor, input));
  }

  @ResolveField(() => OrganizationType)
  organization(@Parent() solution: SolutionEntity, @Context() context: RequestContext) {
    return this.directory.loader(context).load(solution.organizationId);
  }

  @ResolveField(() => SolutionViewerCan)
  viewerCan(@Parent() solution: SolutionEntity, @Viewer() actor: Actor): SolutionViewerCan {
    return permissions(actor, solution);
  }

  @ResolveField(() => [SolutionLintFinding], {
    description: 'What it lacks; empty to those who may not change it.',
  })
  lint(@Parent() solution: SolutionEntity, @Viewer() actor: Actor): SolutionLintFinding[] {
    return mayEditSolution(actor, solution) ? lintSolution(solution) : [];
  }

  @ResolveField(() => String, {
    nullable: true,
    description: 'Why it was returned, rejected, paused or retired; for its own organization and officers.',
  })
  stateReason(@Parent() solution: SolutionEntity, @Viewer() actor: Actor): string | null {
    return isInside(actor, solution) ? solution.stateReason : null;
  }

  @ResolveField(() => ScreeningCaseType, {
    nullable: true,
    description: 'Its last screening; for its own organization, officers and auditors.',
  })
  screeningCase(@Parent() solution: SolutionEntity, @Viewer() actor: Actor) {
    return this.screening.latest(actor, 'SOLUTION', solution.id);
  }

  @ResolveField(() => [SolutionVersion], {
    description: 'What it said before, newest first; for its own organization and officers.',
  })
  async versions(@Parent() solution: SolutionEntity, @Viewer() actor: Actor): Promise<SolutionVersion[]> {
    if (!isInside(actor, solution)) return [];
    return (await this.solutionService.versions(solution.id)).map(
      ({ contentVersion, createdAt, content }) => ({ contentVersion, createdAt, ...pick(content) }),
    );
  }

  private async list(
    scope: SolutionScope,
    args: SolutionsArgs | MySolutionsArgs,
  ): Promise<Connection<SolutionEntity>> {
    return toConnection(
      await this.solutionService.page(scope, args, args.sort, args),
      () => this.solutionService.count(scope, args),
      () => this.solutionService.facets(scope, args),
    );
  }
}

const isInside = (actor: Actor, solution: SolutionEntity): boolean =>
  isOwn(actor, solution.organizationId) ||
  (solution.state !== 'DRAFT' && coversRegion(actor, solution.region));

const pick = ({
  title,
  summary,
  description,
}: Pick<SolutionEntity, 'title' | 'summary' | 'description'>) => ({ title, summary, description });
