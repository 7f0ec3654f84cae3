import { DataAccessEntity, DataAssetEntity } from './data-asset.entity.ts';

export * from './dataset.module.ts';
export * from './data-asset.service.ts';
export * from './data-access.service.ts';
export * from './domain/events.ts';
export { DataAccessType, DataAssetType } from './data-asset.types.ts';
export { mayReadDataAsset } from './domain/data-asset.ts';
export { isInForce } from './domain/data-access.ts';
export type { DataAsset, DataAssetState, DataClass } from './domain/data-asset.ts';
export type { DataAccess, DataAccessState } from './domain/data-access.ts';
export type { DataAccessEntity, DataAssetEntity };

/** For the composition root only. */
export const dataAssetEntities = [DataAssetEntity, DataAccessEntity];
