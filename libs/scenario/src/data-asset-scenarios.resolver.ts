import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Context, type RequestContext } from '@fairway/graphql';
import { DataAssetType, type DataAsset } from '@fairway/dataset';
import type { ScenarioEntity } from './scenario.entity.ts';
import { ScenarioLoaders } from './scenario.loaders.ts';
import { ScenarioType } from './scenario.types.ts';

/** What scenarios add to data assets. */
@Resolver(() => DataAssetType)
export class DataAssetScenariosResolver {
  constructor(private readonly loaders: ScenarioLoaders) {}

  @ResolveField(() => [ScenarioType], {
    description:
      'Scenarios that offer it and that the viewer may see with the name of their firm, newest first.',
  })
  scenarios(@Parent() asset: DataAsset, @Context() context: RequestContext): Promise<ScenarioEntity[]> {
    return this.loaders.scenariosOf(context).load(asset.id);
  }
}
