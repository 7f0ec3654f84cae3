import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { fromGlobalId, isOwn, type Actor, type BilingualText } from '@fairway/kernel';
import {
  answer,
  BilingualTextType,
  Context,
  NodeRegistry,
  Officer,
  Public,
  SignedIn,
  StoredFileType,
  toConnection,
  Viewer,
  WithPart,
  type Connection,
  type RequestContext,
} from '@fairway/graphql';
import { DataAssetType } from '@fairway/dataset';
import { OrganizationDirectory, OrganizationType } from '@fairway/party';
import { lintBrief, type BriefFinding } from './domain/brief-lint.ts';
import { teaserOf } from './domain/derived.ts';
import { isEntitled, maySeeName, permissions, type ScenarioPermissions } from './domain/policy.ts';
import { ScenarioAttachments } from './scenario-attachments.service.ts';
import { ScenarioAuthoring } from './scenario-authoring.service.ts';
import { ScenarioCourse } from './scenario-course.service.ts';
import type { ScenarioEntity, ScenarioVersionEntity } from './scenario.entity.ts';
import {
  ScenarioChangeArgs,
  ScenarioCloseWithoutAwardInput,
  ScenarioConfirmInput,
  ScenarioDraftForInput,
  ScenarioDraftInput,
  ScenarioExtendInput,
  ScenarioInviteInput,
  ScenarioSubmitInput,
  ScenarioUpdateInput,
  ScenarioWithdrawInput,
} from './scenario.inputs.ts';
import { ScenarioChangePreviewPayload } from './scenario-change.types.ts';
import { ScenarioLoaders } from './scenario.loaders.ts';
import { ScenarioService } from './scenario.service.ts';
import {
  BriefFindingType,
  ScenarioCloseWithoutAwardPayload,
  ScenarioCodeArgs,
  ScenarioConfirmPayload,
  ScenarioConnection,
  ScenarioDraftForPayload,
  ScenarioDraftPayload,
  ScenarioExtendPayload,
  ScenarioIdArgs,
  ScenarioInvitePayload,
  ScenarioListArgs,
  ScenarioSubmitPayload,
  ScenarioType,
  ScenarioUpdatePayload,
  ScenarioVersionType,
  ScenarioViewerCan,
  ScenarioWithdrawPayload,
} from './scenario.types.ts';

const WHY_PUBLIC = 'the market is open: only what the firm made public is shown';

@Resolver(() => ScenarioType)
export class ScenarioResolver {
  constructor(
    private readonly scenarios: ScenarioService,
    private readonly authoring: ScenarioAuthoring,
    private readonly course: ScenarioCourse,
    private readonly organizations: OrganizationDirectory,
    private readonly loaders: ScenarioLoaders,
    private readonly files: ScenarioAttachments,
    nodes: NodeRegistry,
  ) {
    nodes.add('Scenario', (actor, id) => scenarios.find(actor, id));
  }

  @Query(() => ScenarioType, { nullable: true, description: 'Null when absent or hidden from the viewer.' })
  @Public(WHY_PUBLIC)
  async scenario(@Args() { id }: ScenarioIdArgs, @Viewer() actor: Actor): Promise<ScenarioEntity | null> {
    const global = fromGlobalId(id);
    return global?.type === 'Scenario' ? this.scenarios.find(actor, global.id) : null;
  }

  @Query(() => ScenarioType, { nullable: true, description: 'Null when absent or hidden from the viewer.' })
  @Public(WHY_PUBLIC)
  scenarioByCode(@Args() { code }: ScenarioCodeArgs, @Viewer() actor: Actor): Promise<ScenarioEntity | null> {
    return this.scenarios.findByCode(actor, code);
  }

  @Query(() => ScenarioConnection, { name: 'scenarios', description: 'Scenarios that the viewer may see.' })
  @Public(WHY_PUBLIC)
  async list(@Args() args: ScenarioListArgs, @Viewer() actor: Actor): Promise<Connection<ScenarioEntity>> {
    const page = await this.scenarios.page(actor, args, args.sort, args);
    return toConnection(
      page,
      () => this.scenarios.count(actor, args),
      () => this.scenarios.facets(actor, args),
    );
  }

  @Query(() => ScenarioConnection, {
    description: 'Scenarios of the organization the viewer acts for, or drafted by it, in every state.',
  })
  @SignedIn({ organization: true })
  myScenarios(@Args() args: ScenarioListArgs, @Viewer() actor: Actor): Promise<Connection<ScenarioEntity>> {
    return this.list({ ...args, mine: true }, actor);
  }

  @Query(() => ScenarioChangePreviewPayload, {
    description: 'What an edit would come to, or what it would be refused for; nothing is written.',
  })
  @WithPart('DEMAND', 'PROGRAM')
  scenarioChangePreview(@Args() { scenarioId, content }: ScenarioChangeArgs, @Viewer() actor: Actor) {
    return answer('change', this.authoring.preview(actor, scenarioId, content));
  }

  @Mutation(() => ScenarioDraftPayload, { description: 'Begins a scenario of the own organization.' })
  @WithPart('DEMAND')
  scenarioDraft(@Args('input') input: ScenarioDraftInput, @Viewer() actor: Actor) {
    return answer('scenario', this.authoring.draft(actor, input.content));
  }

  @Mutation(() => ScenarioDraftForPayload, {
    description: 'An office drafts for a firm of its region, which gets a link to confirm.',
  })
  @Officer()
  scenarioDraftFor(@Args('input') input: ScenarioDraftForInput, @Viewer() actor: Actor) {
    return answer('scenario', this.authoring.draftFor(actor, input.organizationId, input.content));
  }

  @Mutation(() => ScenarioConfirmPayload, {
    description: 'The firm makes its own what an office drafted for it.',
  })
  @WithPart('DEMAND')
  scenarioConfirm(@Args('input') input: ScenarioConfirmInput, @Viewer() actor: Actor) {
    return answer('scenario', this.authoring.confirm(actor, input));
  }

  @Mutation(() => ScenarioUpdatePayload, {
    description: 'Edits a scenario. While it is open every edit makes a numbered version.',
  })
  @WithPart('DEMAND', 'PROGRAM')
  scenarioUpdate(@Args('input') input: ScenarioUpdateInput, @Viewer() actor: Actor) {
    return answer(
      'scenario',
      this.authoring.update(actor, input.scenarioId, input.expectedVersion, input.content),
    );
  }

  @Mutation(() => ScenarioSubmitPayload, {
    description:
      'Hands a scenario in for screening. A harmless one opens at once, a prohibited one is refused with the rule, others wait for an officer.',
  })
  @WithPart('DEMAND')
  scenarioSubmit(@Args('input') input: ScenarioSubmitInput, @Viewer() actor: Actor) {
    return answer('scenario', this.course.submit(actor, input));
  }

  @Mutation(() => ScenarioWithdrawPayload, { description: 'Takes a scenario off the market, for good.' })
  @WithPart('DEMAND')
  scenarioWithdraw(@Args('input') input: ScenarioWithdrawInput, @Viewer() actor: Actor) {
    return answer('scenario', this.course.withdraw(actor, input.scenarioId, input.reason));
  }

  @Mutation(() => ScenarioExtendPayload, {
    description: 'Sets a later deadline; what was being evaluated opens again.',
  })
  @WithPart('DEMAND')
  scenarioExtend(@Args('input') input: ScenarioExtendInput, @Viewer() actor: Actor) {
    return answer(
      'scenario',
      this.course.extend(actor, input.scenarioId, input.proposalDeadline, input.deadlineZone),
    );
  }

  @Mutation(() => ScenarioCloseWithoutAwardPayload, { description: 'Ends the evaluation without an award.' })
  @WithPart('DEMAND')
  scenarioCloseWithoutAward(@Args('input') input: ScenarioCloseWithoutAwardInput, @Viewer() actor: Actor) {
    return answer('scenario', this.course.closeWithoutAward(actor, input.scenarioId, input.reason));
  }

  @Mutation(() => ScenarioInvitePayload, {
    description: 'Lets organizations see the scenario, whatever its visibility.',
  })
  @WithPart('DEMAND')
  scenarioInvite(@Args('input') input: ScenarioInviteInput, @Viewer() actor: Actor) {
    return answer('scenario', this.course.invite(actor, input.scenarioId, input.organizationIds));
  }

  @ResolveField(() => OrganizationType, {
    nullable: true,
    description: 'The firm; null while its name is withheld from the viewer.',
  })
  async organization(@Parent() scenario: ScenarioEntity, @Context() context: RequestContext) {
    return maySeeName(context.actor, scenario)
      ? this.organizations.loader(context).load(scenario.organizationId)
      : null;
  }

  @ResolveField(() => OrganizationType, {
    nullable: true,
    description: 'The program office that drafted it; for those entitled to see drafts.',
  })
  async draftedBy(@Parent() scenario: ScenarioEntity, @Context() context: RequestContext) {
    const id = scenario.draftedByOrganizationId;
    return id && isEntitled(context.actor, scenario) ? this.organizations.loader(context).load(id) : null;
  }

  @ResolveField(() => BilingualTextType, {
    nullable: true,
    description: 'What stands for the firm while its name is withheld.',
  })
  teaserName(@Parent() scenario: ScenarioEntity): BilingualText | null {
    return scenario.nameWithheld ? teaserOf(scenario) : null;
  }

  @ResolveField(() => [OrganizationType], {
    description: 'Organizations invited to see it; empty for all but the firm and its officers.',
  })
  async invited(@Parent() scenario: ScenarioEntity, @Context() context: RequestContext) {
    return isEntitled(context.actor, scenario)
      ? this.organizations.loader(context).loadMany(scenario.invitedOrganizationIds)
      : [];
  }

  @ResolveField(() => [DataAssetType], { description: 'Data assets that the firm offers for this scenario.' })
  async dataAssets(@Parent() scenario: ScenarioEntity, @Context() context: RequestContext) {
    const found = await this.loaders.dataAssetsOf(context).loadMany(scenario.dataAssetIds);
    return found.filter((asset) => asset !== null);
  }

  @ResolveField(() => [StoredFileType], {
    description: 'Photos and files, in the order to show; pictures have `image`.',
  })
  async attachments(@Parent() scenario: ScenarioEntity, @Context() context: RequestContext) {
    const found = await this.files.loader(context).loadMany(scenario.attachmentIds);
    return found.filter((file) => file !== null);
  }

  @ResolveField(() => [BriefFindingType], {
    description: 'What the brief lacks, what blocks first; empty for all but the firm and its officers.',
  })
  brief(@Parent() scenario: ScenarioEntity, @Viewer() actor: Actor): BriefFinding[] {
    return isEntitled(actor, scenario) ? lintBrief(scenario) : [];
  }

  @ResolveField(() => [ScenarioVersionType], { description: 'The newest first.' })
  versions(
    @Parent() scenario: ScenarioEntity,
    @Context() context: RequestContext,
  ): Promise<ScenarioVersionEntity[]> {
    return this.loaders.versionsOf(context).load(scenario.id);
  }

  @ResolveField(() => Boolean, { description: 'Does it belong to the organization the viewer acts for?' })
  own(@Parent() scenario: ScenarioEntity, @Viewer() actor: Actor): boolean {
    return isOwn(actor, scenario.organizationId);
  }

  @ResolveField(() => ScenarioViewerCan)
  viewerCan(@Parent() scenario: ScenarioEntity, @Viewer() actor: Actor): ScenarioPermissions {
    return permissions(actor, scenario);
  }
}
