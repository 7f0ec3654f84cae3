import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { mayMove, type Actor } from '@fairway/kernel';
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
import { DataAccessService } from './data-access.service.ts';
import type { DataAccessEntity } from './data-asset.entity.ts';
import { DataAccessDecideInput, DataAccessRequestInput, DataAccessRevokeInput } from './data-asset.inputs.ts';
import { DataAssetService } from './data-asset.service.ts';
import {
  DataAccessConnection,
  DataAccessDecidePayload,
  DataAccessesArgs,
  DataAccessRequestPayload,
  DataAccessRevokePayload,
  DataAccessType,
  DataAccessViewerCan,
  DataAssetType,
} from './data-asset.types.ts';
import { DATA_ACCESS_MOVES } from './domain/data-access.ts';
import { mayEditDataAsset } from './domain/data-asset.ts';

@Resolver(() => DataAccessType)
export class DataAccessResolver {
  constructor(
    private readonly accesses: DataAccessService,
    private readonly assets: DataAssetService,
    private readonly directory: OrganizationDirectory,
    nodes: NodeRegistry,
  ) {
    nodes.add('DataAccess', (actor, id) => accesses.find(actor, id));
  }

  @Query(() => DataAccessConnection, {
    description: 'Requests to use data and their grants, on one side, newest first.',
  })
  @SignedIn({ organization: true })
  async dataAccesses(
    @Args() args: DataAccessesArgs,
    @Viewer() actor: Actor,
  ): Promise<Connection<DataAccessEntity>> {
    return toConnection(await this.accesses.page(actor, args, args), () => this.accesses.count(actor, args));
  }

  @Mutation(() => DataAccessRequestPayload, {
    description: 'Asks to use posted data of another organization.',
  })
  @WithPart('SUPPLY', 'RESEARCH')
  dataAccessRequest(@Args('input') input: DataAccessRequestInput, @Viewer() actor: Actor) {
    return answer('dataAccess', this.accesses.request(actor, input));
  }

  @Mutation(() => DataAccessDecidePayload, {
    description: 'The owner grants until a date, or refuses with a reason.',
  })
  @SignedIn({ organization: true })
  dataAccessDecide(@Args('input') input: DataAccessDecideInput, @Viewer() actor: Actor) {
    return answer('dataAccess', this.accesses.decide(actor, input));
  }

  @Mutation(() => DataAccessRevokePayload, { description: 'The owner takes a grant back.' })
  @SignedIn({ organization: true })
  dataAccessRevoke(@Args('input') input: DataAccessRevokeInput, @Viewer() actor: Actor) {
    return answer('dataAccess', this.accesses.revoke(actor, input));
  }

  @ResolveField(() => DataAssetType, {
    nullable: true,
    description: 'Null to the side that asked, once the asset is off the market.',
  })
  dataAsset(@Parent() access: DataAccessEntity, @Context() context: RequestContext) {
    return this.assets.loader(context).load(access.dataAssetId);
  }

  @ResolveField(() => OrganizationType, { description: 'Who asks.' })
  organization(@Parent() access: DataAccessEntity, @Context() context: RequestContext) {
    return this.directory.loader(context).load(access.organizationId);
  }

  @ResolveField(() => DataAccessViewerCan)
  async viewerCan(
    @Parent() access: DataAccessEntity,
    @Context() context: RequestContext,
  ): Promise<DataAccessViewerCan> {
    const asset = await this.assets.loader(context).load(access.dataAssetId);
    const edit = !!asset && mayEditDataAsset(context.actor, asset);
    return {
      decide: edit && mayMove(DATA_ACCESS_MOVES, access.state, 'GRANTED'),
      revoke: edit && mayMove(DATA_ACCESS_MOVES, access.state, 'REVOKED'),
    };
  }
}
