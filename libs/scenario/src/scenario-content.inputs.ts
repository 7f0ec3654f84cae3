import { Field, Float, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsDate,
  IsIn,
  IsInt,
  IsNumber,
  IsOptional,
  IsString,
  Length,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { LANGUAGES, type Language } from '@fairway/kernel';
import { BilingualTextInput, LanguageEnum, LocalDate, MoneyRangeInput, NodeIds } from '@fairway/graphql';
import {
  COOPERATION_MODES,
  CooperationModeEnum,
  DATA_ACCESS_WAYS,
  DATA_RESIDENCIES,
  DataAccessWayEnum,
  DataResidencyEnum,
  DEPLOYMENT_MODES,
  DeploymentModeEnum,
  type CooperationMode,
  type DataAccessWay,
  type DataResidency,
  type DeploymentMode,
} from '@fairway/taxonomy';
import { SCENARIO_LIMITS as MAX, type ContentPatch } from './domain/content.ts';
import {
  INDICATOR_DIRECTIONS,
  IP_TERMS,
  NEED_PRIORITIES,
  SCENARIO_VISIBILITIES,
  type IndicatorDirection,
  type IpTerms,
  type NeedPriority,
  type ScenarioVisibility,
} from './domain/scenario.ts';
import {
  IndicatorDirectionEnum,
  IpTermsEnum,
  NeedPriorityEnum,
  ScenarioVisibilityEnum,
} from './scenario.types.ts';

/** A nullable text in one or both languages. */
const Text =
  (description?: string): PropertyDecorator =>
  (target, property) => {
    Field(() => BilingualTextInput, { nullable: true, description })(target, property);
    IsOptional()(target, property);
    ValidateNested()(target, property);
    Type(() => BilingualTextInput)(target, property);
  };

/** A nullable list of codes, which the taxonomy checks. */
const Codes =
  (description: string): PropertyDecorator =>
  (target, property) => {
    Field(() => [String], { nullable: true, description })(target, property);
    IsOptional()(target, property);
    IsArray()(target, property);
    ArrayMaxSize(MAX.codes)(target, property);
    IsString({ each: true })(target, property);
    Length(1, 60, { each: true })(target, property);
  };

@InputType()
export class ScenarioIndicatorInput {
  @Field(() => String, {
    nullable: true,
    description: 'Of an indicator that is there already; a new one gets a key.',
  })
  @IsOptional()
  @IsString()
  @Length(1, 40)
  key?: string;

  @Field(() => BilingualTextInput)
  @ValidateNested()
  @Type(() => BilingualTextInput)
  name!: BilingualTextInput;
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() @Length(0, MAX.unit) unit?:
    string | null;
  @Field(() => Float, { nullable: true }) @IsOptional() @IsNumber() baseline?: number | null;
  @Field(() => Float, { nullable: true }) @IsOptional() @IsNumber() target?: number | null;
  @Field(() => IndicatorDirectionEnum) @IsIn(INDICATOR_DIRECTIONS) direction!: IndicatorDirection;
  @Text('How it is measured.') method?: BilingualTextInput | null;
}

@InputType()
export class ScenarioNeedInput {
  @Field(() => String, { nullable: true, description: 'Capability code.' })
  @IsOptional()
  @IsString()
  @Length(1, 60)
  capability?: string | null;
  @Field(() => String, { nullable: true, description: 'Modality code.' })
  @IsOptional()
  @IsString()
  @Length(1, 60)
  modality?: string | null;
  @Field(() => NeedPriorityEnum, { defaultValue: 'MUST' }) @IsIn(NEED_PRIORITIES) priority!: NeedPriority;
  @Field(() => BilingualTextInput, { defaultValue: {} })
  @ValidateNested()
  @Type(() => BilingualTextInput)
  text!: BilingualTextInput;
}

@InputType()
export class ScenarioDataInput {
  @Codes('Modality codes.') modalities?: string[] | null;
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() @Length(0, MAX.short) volume?:
    string | null;
  @Field(() => Float, { nullable: true, description: '0 to 1.' })
  @IsOptional()
  @IsNumber()
  @Min(0)
  @Max(1)
  labelledShare?: number | null;
  @Field(() => DataAccessWayEnum, { nullable: true })
  @IsOptional()
  @IsIn(DATA_ACCESS_WAYS)
  access?: DataAccessWay | null;
}

@InputType({ description: 'Null means unknown, an empty list none.' })
export class ScenarioConstraintsInput {
  @Field(() => [DeploymentModeEnum], { nullable: true })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(10)
  @IsIn(DEPLOYMENT_MODES, { each: true })
  deployment?: DeploymentMode[] | null;

  @Field(() => DataResidencyEnum, { nullable: true })
  @IsOptional()
  @IsIn(DATA_RESIDENCIES)
  dataResidency?: DataResidency | null;
  @Codes('Certification codes.') certifications?: string[] | null;
  @Codes('Interface codes.') interfaces?: string[] | null;
  @Codes('Language tags.') languages?: string[] | null;
  @Field(() => Int, { nullable: true }) @IsOptional() @IsInt() @Min(1) @Max(86_400_000) latencyMs?:
    number | null;
}

@InputType({
  description: 'What a scenario says. In an edit an absent field stays as it is, null makes it unknown.',
})
export class ScenarioContentInput implements ContentPatch {
  @Field(() => LanguageEnum, {
    nullable: true,
    description: 'Language it is written in; Chinese unless said.',
  })
  @IsOptional()
  @IsIn(LANGUAGES)
  language?: Language | null;
  @Text('At most 200 characters.') title?: BilingualTextInput | null;
  @Text() summary?: BilingualTextInput | null;
  @Text() problem?: BilingualTextInput | null;
  @Text('How it is done today.') currentPractice?: BilingualTextInput | null;
  @Text() site?: BilingualTextInput | null;
  @Text() processStep?: BilingualTextInput | null;
  @Text('Shown instead of a withheld name, such as 某汽车零部件企业.') teaserName?: BilingualTextInput | null;
  @Field(() => String, { nullable: true, description: 'GB/T 4754 code of any level.' })
  @IsOptional()
  @IsString()
  @Length(1, 10)
  sector?: string | null;
  @Field(() => String, { nullable: true, description: 'GB/T 2260 code.' })
  @IsOptional()
  @IsString()
  @Length(2, 6)
  region?: string | null;

  @Field(() => [ScenarioIndicatorInput], { nullable: true })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(MAX.indicators)
  @ValidateNested({ each: true })
  @Type(() => ScenarioIndicatorInput)
  indicators?: ScenarioIndicatorInput[] | null;

  @Field(() => [ScenarioNeedInput], { nullable: true })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(MAX.needs)
  @ValidateNested({ each: true })
  @Type(() => ScenarioNeedInput)
  needs?: ScenarioNeedInput[] | null;

  @Field(() => ScenarioDataInput, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => ScenarioDataInput)
  data?: ScenarioDataInput | null;
  @NodeIds('DataAsset', MAX.assets, { nullable: true }) dataAssetIds?: string[] | null;
  @NodeIds('StoredFile', MAX.attachments, {
    nullable: true,
    description: 'Photos and files that were uploaded, in the order to show.',
  })
  attachmentIds?: string[] | null;
  @Field(() => ScenarioConstraintsInput, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => ScenarioConstraintsInput)
  constraints?: ScenarioConstraintsInput | null;
  @Field(() => MoneyRangeInput, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => MoneyRangeInput)
  budget?: MoneyRangeInput | null;
  @Field(() => LocalDate, { nullable: true }) @IsOptional() @IsString() startBy?: string | null;
  @Field(() => Int, { nullable: true }) @IsOptional() @IsInt() @Min(1) @Max(MAX.weeks) durationWeeks?:
    number | null;
  @Field(() => IpTermsEnum, { nullable: true }) @IsOptional() @IsIn(IP_TERMS) ipTerms?: IpTerms | null;
  @Field(() => CooperationModeEnum, { nullable: true })
  @IsOptional()
  @IsIn(COOPERATION_MODES)
  cooperationMode?: CooperationMode | null;
  @Field(() => ScenarioVisibilityEnum, { nullable: true })
  @IsOptional()
  @IsIn(SCENARIO_VISIBILITIES)
  visibility?: ScenarioVisibility | null;
  @Field(() => Boolean, { nullable: true }) @IsOptional() @IsBoolean() nameWithheld?: boolean | null;
  @Field(() => Int, { nullable: true }) @IsOptional() @IsInt() @Min(1) @Max(MAX.awards) maxAwards?:
    number | null;
  @Field(() => Date, { nullable: true, description: 'Of an open scenario it is moved by extending it.' })
  @IsOptional()
  @IsDate()
  proposalDeadline?: Date | null;
  @Field(() => String, { nullable: true, description: 'IANA name: Asia/Shanghai.' })
  @IsOptional()
  @IsString()
  @Length(1, 60)
  deadlineZone?: string | null;
}
