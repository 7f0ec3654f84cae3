import { ArgsType, Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { IsBoolean, IsIn, IsOptional } from 'class-validator';
import type { BilingualText } from '@fairway/kernel';
import {
  BilingualTextType,
  ChoicesFilter,
  codeEnum,
  CodesFilter,
  ConnectionArgs,
  connectionOf,
  Node,
  NodeId,
  payloadOf,
  WordsFilter,
} from '@fairway/graphql';
import { DATA_ACCESS_WAYS, DataAccessWayEnum, type DataAccessWay } from '@fairway/taxonomy';
import { ACCESS_SIDES, type AccessSide } from './data-access.repository.ts';
import { DATA_ACCESS_STATES, type DataAccessState } from './domain/data-access.ts';
import {
  DATA_ASSET_STATES,
  DATA_CLASSES,
  DATA_RIGHTS,
  LEGAL_BASES,
  type DataAssetState,
  type DataClass,
  type DataRight,
  type LegalBasis,
} from './domain/data-asset.ts';

export const DataAssetStateEnum = codeEnum(
  'DataAssetState',
  DATA_ASSET_STATES,
  'DRAFT for its own organization, POSTED for everybody signed in, WITHDRAWN from the market.',
);
export const DataClassEnum = codeEnum(
  'DataClass',
  DATA_CLASSES,
  'GB/T 43697-2024. CORE data is never listed, IMPORTANT data never downloaded.',
);
export const DataRightEnum = codeEnum(
  'DataRight',
  DATA_RIGHTS,
  'The rights to hold, to process and use, and to operate data (持有权, 加工使用权, 经营权).',
);
export const LegalBasisEnum = codeEnum(
  'LegalBasis',
  LEGAL_BASES,
  'Why personal data may be processed (Personal Information Protection Law, article 13).',
);
export const DataAccessStateEnum = codeEnum(
  'DataAccessState',
  DATA_ACCESS_STATES,
  'What became of a request to use data.',
);
export const DataAccessSideEnum = codeEnum(
  'DataAccessSide',
  ACCESS_SIDES,
  'As the owner of the data, or as who asks for it.',
);
/** Registered once, in the lowest slice that speaks of it. */

@ObjectType('DataField', { description: 'A column, channel or layer of the data.' })
export class DataFieldType {
  @Field(() => String) name!: string;
  @Field(() => String) type!: string;
  @Field(() => String, { nullable: true }) unit!: string | null;
  @Field(() => BilingualTextType, { nullable: true }) description!: BilingualText | null;
}

@ObjectType({ description: 'What the viewer may do with a data asset.' })
export class DataAssetViewerCan {
  @Field(() => Boolean) update!: boolean;
  @Field(() => Boolean) post!: boolean;
  @Field(() => Boolean) withdraw!: boolean;
  @Field(() => Boolean, { description: 'Ask to use it.' }) request!: boolean;
}

@ObjectType('DataAsset', {
  implements: () => [Node],
  description: 'Data that an organization offers for use.',
})
export class DataAssetType extends Node {
  @Field(() => String, { description: 'For people: DA-2026-0001.' }) code!: string;
  @Field(() => DataAssetStateEnum) state!: DataAssetState;
  @Field(() => Int, { description: 'To send back with an edit.' }) version!: number;
  @Field(() => BilingualTextType) title!: BilingualText;
  @Field(() => BilingualTextType) description!: BilingualText;
  @Field(() => [String], { description: 'Modality codes.' }) modalities!: string[];
  @Field(() => [DataFieldType]) fields!: DataFieldType[];
  @Field(() => BilingualTextType, { description: 'How much there is, in words.' }) volume!: BilingualText;
  @Field(() => Float, { nullable: true, description: 'Number of records; a whole number.' }) recordCount!:
    number | null;
  @Field(() => String, { nullable: true }) licence!: string | null;
  @Field(() => [DataRightEnum]) rights!: DataRight[];
  @Field(() => DataClassEnum) dataClass!: DataClass;
  @Field(() => Boolean, { description: 'Contains personal information.' }) personal!: boolean;
  @Field(() => Boolean, { description: 'Contains sensitive personal information.' }) sensitive!: boolean;
  @Field(() => Boolean, { description: 'Comes from care or medical devices.' }) medical!: boolean;
  @Field(() => LegalBasisEnum, { nullable: true }) legalBasis!: LegalBasis | null;
  @Field(() => [DataAccessWayEnum]) accessWays!: DataAccessWay[];
  @Field(() => String, { nullable: true, description: 'GB/T 2260 code.' }) region!: string | null;
  @Field(() => String, { nullable: true, description: 'GB/T 4754 code.' }) sector!: string | null;
  @Field(() => Date) createdAt!: Date;
  @Field(() => Date) updatedAt!: Date;
  @Field(() => Date, { nullable: true }) postedAt!: Date | null;
  @Field(() => Date, { nullable: true }) withdrawnAt!: Date | null;
}

@ObjectType({ description: 'What the viewer may do with a request to use data.' })
export class DataAccessViewerCan {
  @Field(() => Boolean) decide!: boolean;
  @Field(() => Boolean) revoke!: boolean;
}

@ObjectType('DataAccess', {
  implements: () => [Node],
  description: 'A request to use a data asset in one way, and its grant. For its two sides only.',
})
export class DataAccessType extends Node {
  @Field(() => DataAccessWayEnum) way!: DataAccessWay;
  @Field(() => String) purpose!: string;
  @Field(() => DataAccessStateEnum) state!: DataAccessState;
  @Field(() => Date, { nullable: true, description: 'A grant ends here by itself.' })
  grantedUntil!: Date | null;
  @Field(() => String, { nullable: true }) reason!: string | null;
  @Field(() => Date) createdAt!: Date;
  @Field(() => Date, { nullable: true }) decidedAt!: Date | null;
  @Field(() => Int, { description: 'To send back with a decision.' }) version!: number;
}

export const DataAssetConnection = connectionOf(DataAssetType, 'DataAsset', true);
export const DataAccessConnection = connectionOf(DataAccessType, 'DataAccess');

@ArgsType()
export class DataAssetsArgs extends ConnectionArgs {
  @WordsFilter('Words that must all occur.')
  search?: string | null;
  @CodesFilter(60, { description: 'Modality codes; one of them.' })
  modality?: string[] | null;
  @CodesFilter(10, { description: 'GB/T 4754 codes with their letter; one of them or below.' })
  sector?: string[] | null;
  @ChoicesFilter(DataClassEnum, DATA_CLASSES)
  dataClass?: DataClass[] | null;
  @ChoicesFilter(DataAccessWayEnum, DATA_ACCESS_WAYS)
  accessWay?: DataAccessWay[] | null;
  @ChoicesFilter(DataAssetStateEnum, DATA_ASSET_STATES, { description: 'POSTED unless `own`, then all.' })
  state?: DataAssetState[] | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Only those of the organization acted for, drafts too.',
  })
  @IsOptional()
  @IsBoolean()
  own?: boolean | null;
}

@ArgsType()
export class DataAssetArgs {
  @NodeId('DataAsset') id!: string;
}

@ArgsType()
export class DataAccessesArgs extends ConnectionArgs {
  @Field(() => DataAccessSideEnum) @IsIn(ACCESS_SIDES) side!: AccessSide;
  @ChoicesFilter(DataAccessStateEnum, DATA_ACCESS_STATES)
  state?: DataAccessState[] | null;
  @NodeId('DataAsset', { nullable: true }) dataAssetId?: string | null;
}

const RULES = ['DATA_CLASS_REFUSED', 'ACCESS_NOT_ALLOWED'];
export const DataAssetDraftPayload = payloadOf('DataAssetDraft', 'dataAsset', () => DataAssetType, RULES);
export const DataAssetUpdatePayload = payloadOf('DataAssetUpdate', 'dataAsset', () => DataAssetType, [
  ...RULES,
  'DATA_CLASS_LOWERED',
  'DATA_ASSET_INCOMPLETE',
]);
export const DataAssetPostPayload = payloadOf('DataAssetPost', 'dataAsset', () => DataAssetType, [
  ...RULES,
  'DATA_ASSET_INCOMPLETE',
]);
export const DataAssetWithdrawPayload = payloadOf('DataAssetWithdraw', 'dataAsset', () => DataAssetType);
export const DataAccessRequestPayload = payloadOf('DataAccessRequest', 'dataAccess', () => DataAccessType, [
  'ACCESS_NOT_ALLOWED',
  'ALREADY_REQUESTED',
]);
export const DataAccessDecidePayload = payloadOf('DataAccessDecide', 'dataAccess', () => DataAccessType, [
  'ACCESS_NOT_ALLOWED',
]);
export const DataAccessRevokePayload = payloadOf('DataAccessRevoke', 'dataAccess', () => DataAccessType);
