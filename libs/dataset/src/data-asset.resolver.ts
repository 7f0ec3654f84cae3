import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { mayMove, type Actor } from '@fairway/kernel';
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
import { OrganizationDirectory, OrganizationType } from '@fairway/party';
import type { DataAssetEntity } from './data-asset.entity.ts';
import {
  DataAssetDraftInput,
  DataAssetPostInput,
  DataAssetUpdateInput,
  DataAssetWithdrawInput,
} from './data-asset.inputs.ts';
import { DataAssetService } from './data-asset.service.ts';
import {
  DataAssetArgs,
  DataAssetConnection,
  DataAssetDraftPayload,
  DataAssetPostPayload,
  DataAssetsArgs,
  DataAssetType,
  DataAssetUpdatePayload,
  DataAssetViewerCan,
  DataAssetWithdrawPayload,
} from './data-asset.types.ts';
import { mayAsk } from './domain/data-access.ts';
import { DATA_ASSET_MOVES, mayEditDataAsset } from './domain/data-asset.ts';

@Resolver(() => DataAssetType)
export class DataAssetResolver {
  constructor(
    private readonly assets: DataAssetService,
    private readonly directory: OrganizationDirectory,
    nodes: NodeRegistry,
  ) {
    nodes.add('DataAsset', (actor, id) => assets.find(actor, id));
  }

  @Query(() => DataAssetConnection, { description: "Data assets on the market, or one's own, newest first." })
  @SignedIn()
  async dataAssets(
    @Args() args: DataAssetsArgs,
    @Viewer() actor: Actor,
  ): Promise<Connection<DataAssetEntity>> {
    return toConnection(
      await this.assets.page(actor, args, args),
      () => this.assets.count(actor, args),
      () => this.assets.facets(actor, args),
    );
  }

  @Query(() => DataAssetType, { nullable: true, description: 'One data asset; null when absent or hidden.' })
  @SignedIn()
  dataAsset(@Args() { id }: DataAssetArgs, @Viewer() actor: Actor) {
    return this.assets.find(actor, id);
  }

  @Mutation(() => DataAssetDraftPayload, {
    description: 'Begins a data asset; nobody else sees it before it is posted.',
  })
  @SignedIn({ organization: true })
  dataAssetDraft(@Args('input') input: DataAssetDraftInput, @Viewer() actor: Actor) {
    return answer('dataAsset', this.assets.draft(actor, input));
  }

  @Mutation(() => DataAssetUpdatePayload, {
    description: 'Changes a data asset. Of posted data the class and flags only rise.',
  })
  @SignedIn({ organization: true })
  dataAssetUpdate(@Args('input') input: DataAssetUpdateInput, @Viewer() actor: Actor) {
    return answer('dataAsset', this.assets.update(actor, input));
  }

  @Mutation(() => DataAssetPostPayload, { description: 'Puts a data asset on the market.' })
  @SignedIn({ organization: true })
  dataAssetPost(@Args('input') input: DataAssetPostInput, @Viewer() actor: Actor) {
    return answer('dataAsset', this.assets.post(actor, input));
  }

  @Mutation(() => DataAssetWithdrawPayload, {
    description: 'Takes a data asset off the market, with its requests and grants.',
  })
  @SignedIn({ organization: true })
  dataAssetWithdraw(@Args('input') input: DataAssetWithdrawInput, @Viewer() actor: Actor) {
    return answer('dataAsset', this.assets.withdraw(actor, input));
  }

  @ResolveField(() => OrganizationType)
  organization(@Parent() asset: DataAssetEntity, @Context() context: RequestContext) {
    return this.directory.loader(context).load(asset.organizationId);
  }

  @ResolveField(() => DataAssetViewerCan)
  async viewerCan(
    @Parent() asset: DataAssetEntity,
    @Context() context: RequestContext,
  ): Promise<DataAssetViewerCan> {
    const { actor } = context;
    const edit = mayEditDataAsset(actor, asset);
    const owner = await this.directory.loader(context).load(asset.organizationId);
    const mine = actor.organization;
    const sameGroup = !!mine && (mine.groupId ?? mine.id) === (owner.groupId ?? owner.id);
    return {
      update: edit && asset.state !== 'WITHDRAWN',
      post: edit && mayMove(DATA_ASSET_MOVES, asset.state, 'POSTED'),
      withdraw: edit && mayMove(DATA_ASSET_MOVES, asset.state, 'WITHDRAWN'),
      request: asset.state === 'POSTED' && mayAsk(actor, sameGroup),
    };
  }
}
