import { Field, InputType, Int, PartialType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Length,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { LANGUAGES, type BilingualText, type Language, type MoneyRange } from '@fairway/kernel';
import { BilingualTextInput, LanguageEnum, MoneyRangeInput, NodeId } from '@fairway/graphql';
import { ScreeningAnswerInput } from '@fairway/screening';
import {
  DATA_RESIDENCIES,
  DataResidencyEnum,
  DEPLOYMENT_MODES,
  DeploymentModeEnum,
  type DataResidency,
  type DeploymentMode,
} from '@fairway/taxonomy';
import { IP_MODELS, type IpModel, type ModelCard } from './domain/solution.ts';
import { SOLUTION_LIMITS, type ReferencePatch } from './domain/content.ts';
import { IpModelEnum } from './solution.types.ts';

/** An optional list of codes; null makes it unknown. */
function Codes(description: string): PropertyDecorator {
  const decorators = [
    Field(() => [String], { nullable: true, description }),
    IsOptional(),
    IsArray(),
    ArrayMaxSize(SOLUTION_LIMITS.codes),
    IsString({ each: true }),
    Length(1, 60, { each: true }),
  ];
  return (target, property) => decorators.forEach((decorate) => decorate(target, property));
}

/** An optional text in either language. */
function Words(description?: string): PropertyDecorator {
  const decorators = [
    Field(() => BilingualTextInput, { nullable: true, description }),
    IsOptional(),
    ValidateNested(),
    Type(() => BilingualTextInput),
  ];
  return (target, property) => decorators.forEach((decorate) => decorate(target, property));
}

@InputType({ description: 'A reference; those that a customer confirmed are not changed.' })
export class SolutionReferenceInput {
  @Field(() => String, { nullable: true, description: 'Of a reference that is there already.' })
  @IsOptional()
  @IsString()
  @Length(1, 40)
  id?: string;
  @Field(() => BilingualTextInput)
  @ValidateNested()
  @Type(() => BilingualTextInput)
  organization!: BilingualText;
  @Field(() => String, { nullable: true, description: 'GB/T 4754 code.' })
  @IsOptional()
  @IsString()
  @Length(0, 6)
  sector?: string | null;
  @Field(() => BilingualTextInput, { description: 'What was measured.' })
  @ValidateNested()
  @Type(() => BilingualTextInput)
  outcome!: BilingualText;
}

@InputType()
export class ModelCardInput {
  @Words() intendedUse?: BilingualText | null;
  @Words() outOfScope?: BilingualText | null;
  @Words() trainingData?: BilingualText | null;
  @Words() evaluation?: BilingualText | null;
  @Words() limitations?: BilingualText | null;
}

@InputType({ description: 'A solution as far as it is known; null means unknown.' })
export class SolutionDraftInput {
  @Field(() => LanguageEnum, {
    nullable: true,
    description: 'The language it is written in; Chinese unless told.',
  })
  @IsOptional()
  @IsIn(LANGUAGES)
  language?: Language | null;
  @Field(() => BilingualTextInput) @ValidateNested() @Type(() => BilingualTextInput) title!: BilingualText;
  @Words() summary?: BilingualText | null;
  @Words() description?: BilingualText | null;
  @Codes('Capability codes.') capabilities?: string[] | null;
  @Codes('Modality codes.') modalities?: string[] | null;
  @Codes('GB/T 4754 codes of any level, or `*` for all.') sectors?: string[] | null;
  @Field(() => Int, { nullable: true }) @IsOptional() @IsInt() @Min(1) @Max(9) trl?: number | null;
  @Field(() => [DeploymentModeEnum], { nullable: true })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(4)
  @IsIn(DEPLOYMENT_MODES, { each: true })
  deployment?: DeploymentMode[] | null;
  @Field(() => DataResidencyEnum, { nullable: true })
  @IsOptional()
  @IsIn(DATA_RESIDENCIES)
  dataResidency?: DataResidency | null;
  @Codes('Interface codes.') interfaces?: string[] | null;
  @Codes('Language tags.') languages?: string[] | null;
  @Field(() => Int, { nullable: true, description: 'Milliseconds from a reading to its result.' })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(86_400_000)
  latencyMs?: number | null;
  @Field(() => MoneyRangeInput, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => MoneyRangeInput)
  price?: MoneyRange | null;
  @Field(() => Int, { nullable: true }) @IsOptional() @IsInt() @Min(1) @Max(520) deliveryWeeks?:
    number | null;
  @Codes('Certification codes.') certifications?: string[] | null;
  @Codes('GB/T 2260 codes or prefixes, or `*` for everywhere.') regions?: string[] | null;
  @Field(() => Int, { nullable: true, description: 'Pilots at once.' })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(10_000)
  capacity?: number | null;
  @Field(() => [SolutionReferenceInput], {
    nullable: true,
    description: 'All that the vendor states; replaces those stated before.',
  })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(SOLUTION_LIMITS.references)
  @ValidateNested({ each: true })
  @Type(() => SolutionReferenceInput)
  references?: ReferencePatch[] | null;
  @Field(() => IpModelEnum, { nullable: true }) @IsOptional() @IsIn(IP_MODELS) ipModel?: IpModel | null;
  @Words() computeNeeds?: BilingualText | null;
  @Field(() => ModelCardInput, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => ModelCardInput)
  modelCard?: ModelCard | null;
}

@InputType()
export class SolutionTargetInput {
  @NodeId('Solution') solutionId!: string;
  @Field(() => Int) @IsInt() @Min(1) expectedVersion!: number;
}

@InputType({ description: 'What is absent stays as it is.' })
export class SolutionUpdateInput extends PartialType(SolutionDraftInput) {
  @NodeId('Solution') solutionId!: string;
  @Field(() => Int) @IsInt() @Min(1) expectedVersion!: number;
}

@InputType()
export class SolutionSubmitInput extends SolutionTargetInput {
  @Field(() => [ScreeningAnswerInput], {
    description: 'Answers to `screeningQuestions`; what is left open makes an officer look.',
  })
  @IsArray()
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => ScreeningAnswerInput)
  answers!: ScreeningAnswerInput[];
}

@InputType()
export class SolutionPauseInput extends SolutionTargetInput {
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() @Length(0, 2000) reason?: string | null;
}

@InputType()
export class SolutionResumeInput extends SolutionTargetInput {}

@InputType()
export class SolutionRetireInput extends SolutionTargetInput {
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() @Length(0, 2000) reason?: string | null;
}
