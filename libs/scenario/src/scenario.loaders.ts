import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import { Database } from '@fairway/database';
import { DataAssetService } from '@fairway/dataset';
import { loaderOf, type RequestContext } from '@fairway/graphql';
import type { ScenarioEntity, ScenarioVersionEntity } from './scenario.entity.ts';
import { ScenarioService } from './scenario.service.ts';

type DataAsset = Awaited<ReturnType<DataAssetService['attachable']>>[number];

/** One query a request for what hangs on scenarios. */
@Injectable()
export class ScenarioLoaders {
  private readonly assetsKey = {};
  private readonly scenariosKey = {};
  private readonly versionsKey = {};

  constructor(
    private readonly database: Database,
    private readonly dataAssets: DataAssetService,
    private readonly scenarios: ScenarioService,
  ) {}

  dataAssetsOf(context: RequestContext): DataLoader<string, DataAsset | null> {
    return loaderOf(
      context,
      this.assetsKey,
      () =>
        new DataLoader(async (ids: readonly string[]) => {
          const found = await this.dataAssets.byIds(this.database.reader, ids);
          const byId = new Map(found.map((asset) => [asset.id, asset]));
          return ids.map((id) => byId.get(id) ?? null);
        }),
    );
  }

  /** The scenarios of a data asset that the viewer may see. */
  scenariosOf(context: RequestContext): DataLoader<string, ScenarioEntity[]> {
    return loaderOf(
      context,
      this.scenariosKey,
      () =>
        new DataLoader(async (ids: readonly string[]) => {
          const found = await this.scenarios.ofAssets(context.actor, ids);
          return ids.map((id) => found.filter((scenario) => scenario.dataAssetIds.includes(id)));
        }),
    );
  }

  versionsOf(context: RequestContext): DataLoader<string, ScenarioVersionEntity[]> {
    return loaderOf(
      context,
      this.versionsKey,
      () =>
        new DataLoader(async (ids: readonly string[]) => {
          const found = await this.scenarios.versions(ids);
          return ids.map((id) => found.filter((version) => version.scenarioId === id));
        }),
    );
  }
}
