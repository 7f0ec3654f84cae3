import { Field, Float, InputType, Int, PartialType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsDate,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Length,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import type { BilingualText } from '@fairway/kernel';
import { BilingualTextInput, NodeId } from '@fairway/graphql';
import { DATA_ACCESS_WAYS, DataAccessWayEnum, type DataAccessWay } from '@fairway/taxonomy';
import { DataClassEnum, DataRightEnum, LegalBasisEnum } from './data-asset.types.ts';
import {
  DATA_CLASSES,
  DATA_RIGHTS,
  LEGAL_BASES,
  type DataClass,
  type DataRight,
  type LegalBasis,
} from './domain/data-asset.ts';

@InputType()
export class DataFieldInput {
  @Field(() => String) @IsString() @Length(1, 120) name!: string;
  @Field(() => String, { description: 'In any notation, e.g. `float`, `date`, `1920×1080 RGB`.' })
  @IsString()
  @Length(1, 60)
  type!: string;
  @Field(() => String, { nullable: true, defaultValue: null })
  @IsOptional()
  @IsString()
  @Length(0, 30)
  unit!: string | null;
  @Field(() => BilingualTextInput, { nullable: true, defaultValue: null })
  @IsOptional()
  @ValidateNested()
  @Type(() => BilingualTextInput)
  description!: BilingualTextInput | null;
}

@InputType({ description: 'A data asset as far as it is known; posting says what is missing.' })
export class DataAssetDraftInput {
  @Field(() => BilingualTextInput) @ValidateNested() @Type(() => BilingualTextInput) title!: BilingualText;
  @Field(() => BilingualTextInput, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => BilingualTextInput)
  description?: BilingualText | null;
  @Field(() => [String], { nullable: true, description: 'Modality codes.' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(24)
  @IsString({ each: true })
  @Length(1, 60, { each: true })
  modalities?: string[] | null;
  @Field(() => [DataFieldInput], { nullable: true })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(300)
  @ValidateNested({ each: true })
  @Type(() => DataFieldInput)
  fields?: DataFieldInput[] | null;
  @Field(() => BilingualTextInput, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => BilingualTextInput)
  volume?: BilingualText | null;
  @Field(() => Float, { nullable: true })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(Number.MAX_SAFE_INTEGER)
  recordCount?: number | null;
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() @Length(0, 300) licence?: string | null;
  @Field(() => [DataRightEnum], { nullable: true })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(3)
  @IsIn(DATA_RIGHTS, { each: true })
  rights?: DataRight[] | null;
  @Field(() => DataClassEnum, { nullable: true, description: 'GENERAL unless told.' })
  @IsOptional()
  @IsIn(DATA_CLASSES)
  dataClass?: DataClass | null;
  @Field(() => Boolean, { nullable: true }) @IsOptional() @IsBoolean() personal?: boolean | null;
  @Field(() => Boolean, { nullable: true }) @IsOptional() @IsBoolean() sensitive?: boolean | null;
  @Field(() => Boolean, { nullable: true }) @IsOptional() @IsBoolean() medical?: boolean | null;
  @Field(() => LegalBasisEnum, { nullable: true })
  @IsOptional()
  @IsIn(LEGAL_BASES)
  legalBasis?: LegalBasis | null;
  @Field(() => [DataAccessWayEnum], { nullable: true })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(3)
  @IsIn(DATA_ACCESS_WAYS, { each: true })
  accessWays?: DataAccessWay[] | null;
  @Field(() => String, { nullable: true, description: 'GB/T 2260 code.' })
  @IsOptional()
  @IsString()
  @Length(0, 6)
  region?: string | null;
  @Field(() => String, { nullable: true, description: 'GB/T 4754 code.' })
  @IsOptional()
  @IsString()
  @Length(0, 6)
  sector?: string | null;
}

@InputType({ description: 'What is absent stays as it is.' })
export class DataAssetUpdateInput extends PartialType(DataAssetDraftInput) {
  @NodeId('DataAsset') dataAssetId!: string;
  @Field(() => Int) @IsInt() @Min(1) expectedVersion!: number;
}

@InputType()
export class DataAssetPostInput {
  @NodeId('DataAsset') dataAssetId!: string;
  @Field(() => Int) @IsInt() @Min(1) expectedVersion!: number;
}

@InputType()
export class DataAssetWithdrawInput extends DataAssetPostInput {
  @Field(() => String) @IsString() @Length(1, 2000) reason!: string;
}

@InputType()
export class DataAccessRequestInput {
  @NodeId('DataAsset') dataAssetId!: string;
  @Field(() => DataAccessWayEnum) @IsIn(DATA_ACCESS_WAYS) way!: DataAccessWay;
  @Field(() => String, { description: 'What for; the owner reads it.' })
  @IsString()
  @Length(1, 2000)
  purpose!: string;
}

@InputType()
export class DataAccessDecideInput {
  @NodeId('DataAccess') dataAccessId!: string;
  @Field(() => Int) @IsInt() @Min(1) expectedVersion!: number;
  @Field(() => Boolean) @IsBoolean() grant!: boolean;
  @Field(() => Date, {
    nullable: true,
    description: 'Last instant of use; needed to grant, at most three years away.',
  })
  @IsOptional()
  @IsDate()
  until?: Date | null;
  @Field(() => String, { nullable: true, description: 'Needed to refuse.' })
  @IsOptional()
  @IsString()
  @Length(0, 2000)
  reason?: string | null;
}

@InputType()
export class DataAccessRevokeInput {
  @NodeId('DataAccess') dataAccessId!: string;
  @Field(() => Int) @IsInt() @Min(1) expectedVersion!: number;
  @Field(() => String) @IsString() @Length(1, 2000) reason!: string;
}
