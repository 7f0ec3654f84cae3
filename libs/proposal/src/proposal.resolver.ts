import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { fromGlobalId, isOwn, type Actor } from '@fairway/kernel';
import {
  answer,
  Context,
  NodeRegistry,
  SignedIn,
  toConnection,
  Viewer,
  WithPart,
  type Connection,
  type RequestContext,
} from '@fairway/graphql';
import { OrganizationDirectory, OrganizationType } from '@fairway/party';
import { ScenarioService, ScenarioType } from '@fairway/scenario';
import { SolutionService, SolutionType } from '@fairway/solution';
import { AwardService } from './award.service.ts';
import type { ProposalContent } from './domain/proposal.ts';
import type { ProposalEntity } from './proposal.entity.ts';
import {
  MyProposalsArgs,
  ProposalAwardInput,
  ProposalDraftInput,
  ProposalShortlistInput,
  ProposalSubmitInput,
  ProposalUpdateInput,
  ProposalWithdrawInput,
} from './proposal.inputs.ts';
import { ProposalReading } from './proposal-reading.service.ts';
import { ProposalService } from './proposal.service.ts';
import {
  ProposalAwardPayload,
  ProposalConnection,
  ProposalContentType,
  ProposalDraftPayload,
  ProposalReceiptType,
  ProposalShortlistPayload,
  ProposalSubmitPayload,
  ProposalType,
  ProposalUpdatePayload,
  ProposalViewerCanType,
  ProposalWithdrawPayload,
} from './proposal.types.ts';

@Resolver(() => ProposalType)
export class ProposalResolver {
  constructor(
    private readonly proposals: ProposalService,
    private readonly reading: ProposalReading,
    private readonly awards: AwardService,
    nodes: NodeRegistry,
  ) {
    nodes.add('Proposal', (actor, id) => reading.find(actor, id));
  }

  @Query(() => ProposalType, {
    nullable: true,
    description: 'One proposal; null when it is absent or hidden from the viewer.',
  })
  @SignedIn({ organization: true })
  proposal(
    @Args('id', { type: () => ID }) id: string,
    @Viewer() actor: Actor,
  ): Promise<ProposalEntity | null> | null {
    const parts = fromGlobalId(id);
    return parts?.type === 'Proposal' ? this.reading.find(actor, parts.id) : null;
  }

  @Query(() => ProposalConnection, { description: "What the viewer's organization proposed, newest first." })
  @SignedIn({ organization: true })
  async myProposals(
    @Args() args: MyProposalsArgs,
    @Viewer() actor: Actor,
  ): Promise<Connection<ProposalEntity>> {
    const states = args.states ?? null;
    return toConnection(await this.reading.mine(actor, states, args), () =>
      this.reading.countMine(actor, states),
    );
  }

  @Mutation(() => ProposalDraftPayload, {
    description: 'Begins a proposal to an open scenario; one live proposal per scenario and organization.',
  })
  @WithPart('SUPPLY', 'RESEARCH')
  proposalDraft(@Args('input') input: ProposalDraftInput, @Viewer() actor: Actor) {
    return answer('proposal', this.proposals.draft(actor, input));
  }

  @Mutation(() => ProposalUpdatePayload, {
    description: 'Changes a draft; before the deadline also replaces what was handed in, with a new receipt.',
  })
  @WithPart('SUPPLY', 'RESEARCH')
  proposalUpdate(@Args('input') input: ProposalUpdateInput, @Viewer() actor: Actor) {
    return answer('proposal', this.proposals.update(actor, input));
  }

  @Mutation(() => ProposalSubmitPayload, {
    description: "Hands a proposal in. The database's clock decides whether it is in time.",
  })
  @WithPart('SUPPLY', 'RESEARCH')
  proposalSubmit(@Args('input') input: ProposalSubmitInput, @Viewer() actor: Actor) {
    return answer('proposal', this.proposals.submit(actor, input));
  }

  @Mutation(() => ProposalWithdrawPayload, { description: 'Takes a proposal back, before it is decided.' })
  @WithPart('SUPPLY', 'RESEARCH')
  proposalWithdraw(@Args('input') input: ProposalWithdrawInput, @Viewer() actor: Actor) {
    return answer('proposal', this.proposals.withdraw(actor, input));
  }

  @Mutation(() => ProposalShortlistPayload, {
    description: 'The firm puts a proposal on its shortlist while it evaluates.',
  })
  @WithPart('DEMAND')
  proposalShortlist(@Args('input') input: ProposalShortlistInput, @Viewer() actor: Actor) {
    return answer('proposal', this.awards.shortlist(actor, input));
  }

  @Mutation(() => ProposalAwardPayload, {
    description: 'The firm selects, with a reason for every proposal; the others are declined.',
  })
  @WithPart('DEMAND')
  proposalAward(@Args('input') input: ProposalAwardInput, @Viewer() actor: Actor) {
    return answer('scenario', this.awards.award(actor, input));
  }
}

@Resolver(() => ProposalType)
export class ProposalFields {
  constructor(
    private readonly reading: ProposalReading,
    private readonly scenarios: ScenarioService,
    private readonly directory: OrganizationDirectory,
  ) {}

  @ResolveField(() => ScenarioType, {
    nullable: true,
    description: 'Null when the viewer may not see it any more.',
  })
  scenario(@Parent() proposal: ProposalEntity, @Context() context: RequestContext): Promise<unknown> {
    return this.scenarios.loader(context, context.actor).load(proposal.scenarioId);
  }

  @ResolveField(() => OrganizationType, { description: 'The lead organization.' })
  organization(@Parent() proposal: ProposalEntity, @Context() context: RequestContext): Promise<unknown> {
    return this.directory.loader(context).load(proposal.organizationId);
  }

  @ResolveField(() => ProposalContentType, {
    nullable: true,
    description: 'Null until the viewer may read it. Readings by others than the author are on record.',
  })
  content(@Parent() proposal: ProposalEntity, @Viewer() actor: Actor): Promise<ProposalContent | null> {
    return this.reading.content(actor, proposal);
  }

  @ResolveField(() => String, {
    nullable: true,
    description: 'Why it was selected, declined or withdrawn; for its author and the firm.',
  })
  decisionReason(@Parent() proposal: ProposalEntity, @Viewer() actor: Actor): Promise<string | null> {
    return this.reading.decisionReason(actor, proposal);
  }

  @ResolveField(() => [ProposalReceiptType], {
    description: 'Receipts of what was handed in, the last one first; for its author only.',
  })
  receipts(@Parent() proposal: ProposalEntity, @Viewer() actor: Actor) {
    return this.reading.receipts(actor, proposal);
  }

  @ResolveField(() => ProposalReceiptType, {
    nullable: true,
    description: 'Receipt of the hand-in that counts; for its author only.',
  })
  receipt(@Parent() proposal: ProposalEntity, @Viewer() actor: Actor): Partial<ProposalEntity> | null {
    return proposal.submittedAt && isOwn(actor, proposal.organizationId) ? proposal : null;
  }

  @ResolveField(() => ProposalViewerCanType)
  viewerCan(@Parent() proposal: ProposalEntity, @Viewer() actor: Actor) {
    return this.reading.viewerCan(actor, proposal);
  }
}

@Resolver(() => ProposalContentType)
export class ProposalContentFields {
  constructor(private readonly service: SolutionService) {}

  @ResolveField(() => [SolutionType], {
    description: "The vendor's solutions that would be used, as far as the viewer may see them.",
  })
  async solutions(
    @Parent() content: ProposalContent,
    @Context() context: RequestContext,
  ): Promise<unknown[]> {
    const found = await this.service.loader(context, context.actor).loadMany(content.solutionIds);
    return found.filter((one) => one && !(one instanceof Error));
  }
}
