import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { fromGlobalId, type Actor } from '@fairway/kernel';
import {
  Administrator,
  answer,
  NodeRegistry,
  Officer,
  Public,
  SignedIn,
  StoredFileType,
  toConnection,
  Viewer,
  type Connection,
} from '@fairway/graphql';
import {
  OrganizationCreatePayload,
  OrganizationGrantPartsPayload,
  OrganizationHandInPapersPayload,
  OrganizationTakeBackPaperPayload,
  OrganizationUpdatePayload,
  OrganizationVerifyPayload,
} from './account.types.ts';
import { mayReadRegistration, organizationViewerCan } from './domain/policy.ts';
import type { OrganizationEntity } from './organization.entity.ts';
import { OrganizationPapers } from './organization-papers.service.ts';
import { OrganizationRepository } from './organization.repository.ts';
import { OrganizationService } from './organization.service.ts';
import {
  OrganizationGrantPartsInput,
  OrganizationHandInPapersInput,
  OrganizationProfileInput,
  OrganizationsArgs,
  OrganizationTakeBackPaperInput,
  OrganizationUpdateInput,
  OrganizationVerifyInput,
} from './party.inputs.ts';
import { OrganizationConnection, OrganizationType, OrganizationViewerCan } from './party.types.ts';

@Resolver(() => OrganizationType)
export class OrganizationResolver {
  constructor(
    private readonly service: OrganizationService,
    private readonly repository: OrganizationRepository,
    private readonly papers: OrganizationPapers,
    nodes: NodeRegistry,
  ) {
    nodes.add('Organization', (actor, id) => service.find(actor, id));
  }

  @Query(() => OrganizationType, {
    nullable: true,
    description: "One organization; null when it is absent, or not verified and not in the viewer's care.",
  })
  @Public('verified organizations are on a public register; the rest is filtered by policy')
  async organization(
    @Args('id', { type: () => ID }) id: string,
    @Viewer() actor: Actor,
  ): Promise<OrganizationEntity | null> {
    const parts = fromGlobalId(id);
    return parts?.type === 'Organization' ? ((await this.service.find(actor, parts.id)) ?? null) : null;
  }

  @Query(() => OrganizationConnection, {
    description:
      "Verified organizations and one's own; officers also see those of their region, administrators all.",
  })
  @SignedIn()
  async organizations(
    @Args() args: OrganizationsArgs,
    @Viewer() actor: Actor,
  ): Promise<Connection<OrganizationEntity>> {
    return toConnection(await this.repository.page(actor, args, args), () =>
      this.repository.count(actor, args),
    );
  }

  @Mutation(() => OrganizationCreatePayload, {
    description: 'Registers an organization, unverified; whoever does it owns it.',
  })
  @SignedIn()
  organizationCreate(@Args('input') input: OrganizationProfileInput, @Viewer() actor: Actor) {
    return answer('organization', this.service.create(actor, input));
  }

  @Mutation(() => OrganizationUpdatePayload, {
    description: 'Changes what an organization says of itself; another name or number ends its verification.',
  })
  @SignedIn({ organization: true })
  organizationUpdate(@Args('input') input: OrganizationUpdateInput, @Viewer() actor: Actor) {
    return answer('organization', this.service.update(actor, input));
  }

  @Mutation(() => OrganizationVerifyPayload, {
    description: 'An officer vouches for the registration; never for the own organization or group.',
  })
  @Officer()
  organizationVerify(@Args('input') input: OrganizationVerifyInput, @Viewer() actor: Actor) {
    return answer('organization', this.service.verify(actor, input));
  }

  @Mutation(() => OrganizationGrantPartsPayload, {
    description: 'Sets the parts that are granted, not declared.',
  })
  @Administrator()
  organizationGrantParts(@Args('input') input: OrganizationGrantPartsInput, @Viewer() actor: Actor) {
    return answer('organization', this.service.grantParts(actor, input));
  }

  @Mutation(() => OrganizationHandInPapersPayload, {
    description: 'Adds papers by which an officer can verify the registration.',
  })
  @SignedIn({ organization: true })
  organizationHandInPapers(@Args('input') input: OrganizationHandInPapersInput, @Viewer() actor: Actor) {
    return answer('organization', this.papers.handIn(actor, input.organizationId, input.fileIds));
  }

  @Mutation(() => OrganizationTakeBackPaperPayload, {
    description: 'Takes a paper back while the organization is not verified.',
  })
  @SignedIn({ organization: true })
  organizationTakeBackPaper(@Args('input') input: OrganizationTakeBackPaperInput, @Viewer() actor: Actor) {
    return answer('organization', this.papers.takeBack(actor, input.organizationId, input.fileId));
  }

  @ResolveField(() => [StoredFileType], {
    nullable: true,
    description: 'Papers that prove the registration; null for those who may not read them.',
  })
  papersForVerification(
    @Parent() organization: OrganizationEntity,
    @Viewer() actor: Actor,
  ): Promise<StoredFileType[] | null> {
    return this.papers.of(actor, organization);
  }

  @ResolveField(() => String, { nullable: true })
  uscc(@Parent() organization: OrganizationEntity, @Viewer() actor: Actor): string | null {
    return mayReadRegistration(actor, organization) ? organization.uscc : null;
  }

  @ResolveField(() => String, { nullable: true })
  foreignIdentifier(@Parent() organization: OrganizationEntity, @Viewer() actor: Actor): string | null {
    return mayReadRegistration(actor, organization) ? organization.foreignIdentifier : null;
  }

  @ResolveField(() => OrganizationViewerCan)
  viewerCan(@Parent() organization: OrganizationEntity, @Viewer() actor: Actor): OrganizationViewerCan {
    return organizationViewerCan(actor, organization);
  }
}
