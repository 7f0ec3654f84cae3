import { ArgsType, Field, Int, ObjectType } from '@nestjs/graphql';
import { ArrayMaxSize, IsArray, IsIn, IsInt, IsOptional, IsString, Length, Max, Min } from 'class-validator';
import type { BilingualText, Language, MoneyRange, RiskTier } from '@fairway/kernel';
import {
  BilingualTextType,
  ChoicesFilter,
  codeEnum,
  CodesFilter,
  ConnectionArgs,
  connectionOf,
  LanguageEnum,
  MoneyRangeType,
  Node,
  NodeId,
  payloadOf,
  RiskTierEnum,
  WordsFilter,
} from '@fairway/graphql';
import {
  DataResidencyEnum,
  DEPLOYMENT_MODES,
  DeploymentModeEnum,
  type DataResidency,
  type DeploymentMode,
} from '@fairway/taxonomy';
import { LINT_SEVERITIES, type LintSeverity } from './domain/solution-lint.ts';
import {
  IP_MODELS,
  SOLUTION_STATES,
  type IpModel,
  type ModelCard,
  type SolutionReference,
  type SolutionState,
} from './domain/solution.ts';
import { SOLUTION_SORTS, type SolutionSort } from './solution.repository.ts';

export const SolutionStateEnum = codeEnum(
  'SolutionState',
  SOLUTION_STATES,
  'Where a solution stands. LISTED is public.',
);
export const IpModelEnum = codeEnum(
  'IpModel',
  IP_MODELS,
  'Who holds what of the software and of models trained for a customer.',
);
export const SolutionSortEnum = codeEnum(
  'SolutionSort',
  SOLUTION_SORTS,
  'Order of a list: newest first, or by title.',
);
export const LintSeverityEnum = codeEnum(
  'LintSeverity',
  LINT_SEVERITIES,
  'BLOCKS keeps it from being submitted; ADVISES costs it matches.',
);

@ObjectType('SolutionReference', { description: 'A place where a solution is at work.' })
export class SolutionReferenceType {
  @Field(() => String, { description: 'Unique within the solution; to send back with an edit.' }) id!: string;
  @Field(() => BilingualTextType) organization!: BilingualText;
  @Field(() => String, { nullable: true, description: 'GB/T 4754 code.' }) sector!: string | null;
  @Field(() => BilingualTextType, { description: 'What was measured.' }) outcome!: BilingualText;
  @Field(() => Boolean, { description: 'Confirmed by the customer.' }) confirmed!: boolean;
}

@ObjectType('ModelCard', { description: 'What the model is for, and what it is not for.' })
export class ModelCardType {
  @Field(() => BilingualTextType) intendedUse!: BilingualText;
  @Field(() => BilingualTextType) outOfScope!: BilingualText;
  @Field(() => BilingualTextType) trainingData!: BilingualText;
  @Field(() => BilingualTextType) evaluation!: BilingualText;
  @Field(() => BilingualTextType) limitations!: BilingualText;
}

@ObjectType({ description: 'Something that a customer would miss.' })
export class SolutionLintFinding {
  @Field(() => String, { description: 'Input field.' }) field!: string;
  @Field(() => LintSeverityEnum) severity!: LintSeverity;
  @Field(() => BilingualTextType) message!: BilingualText;
}

@ObjectType({ description: 'What a solution said in one of its versions.' })
export class SolutionVersion {
  @Field(() => Int) contentVersion!: number;
  @Field(() => BilingualTextType) title!: BilingualText;
  @Field(() => BilingualTextType) summary!: BilingualText;
  @Field(() => BilingualTextType) description!: BilingualText;
  @Field(() => Date) createdAt!: Date;
}

@ObjectType({ description: 'What the viewer may do with a solution now.' })
export class SolutionViewerCan {
  @Field(() => Boolean) update!: boolean;
  @Field(() => Boolean) submit!: boolean;
  @Field(() => Boolean) pause!: boolean;
  @Field(() => Boolean) resume!: boolean;
  @Field(() => Boolean) retire!: boolean;
}

@ObjectType('Solution', {
  implements: () => [Node],
  description: 'What a vendor offers. A null list or figure is unknown, not empty.',
})
export class SolutionType extends Node {
  @Field(() => String, { description: 'For people: SO-2026-0001.' }) code!: string;
  @Field(() => SolutionStateEnum) state!: SolutionState;
  @Field(() => Int, { description: 'To send back with an edit.' }) version!: number;
  @Field(() => Int, { description: 'Number of the version of what it says.' }) contentVersion!: number;
  @Field(() => LanguageEnum, { description: 'The language it was written in.' }) language!: Language;
  @Field(() => BilingualTextType) title!: BilingualText;
  @Field(() => BilingualTextType) summary!: BilingualText;
  @Field(() => BilingualTextType) description!: BilingualText;
  @Field(() => [String], { nullable: true, description: 'Capability codes.' }) capabilities!: string[] | null;
  @Field(() => [String], { nullable: true, description: 'Modality codes.' }) modalities!: string[] | null;
  @Field(() => [String], { nullable: true, description: 'GB/T 4754 codes of any level, or `*` for all.' })
  sectors!: string[] | null;
  @Field(() => Int, { nullable: true, description: 'Technology readiness, 1 to 9.' }) trl!: number | null;
  @Field(() => [DeploymentModeEnum], { nullable: true }) deployment!: DeploymentMode[] | null;
  @Field(() => DataResidencyEnum, {
    nullable: true,
    description: 'The strictest demand on where data stays that it meets.',
  })
  dataResidency!: DataResidency | null;
  @Field(() => [String], { nullable: true, description: 'Interface codes.' }) interfaces!: string[] | null;
  @Field(() => [String], { nullable: true, description: 'Language tags.' }) languages!: string[] | null;
  @Field(() => Int, { nullable: true, description: 'Milliseconds from a reading to its result.' })
  latencyMs!: number | null;
  @Field(() => MoneyRangeType, { nullable: true }) price!: MoneyRange | null;
  @Field(() => Int, { nullable: true }) deliveryWeeks!: number | null;
  @Field(() => [String], { nullable: true, description: 'Certification codes.' }) certifications!:
    string[] | null;
  @Field(() => [String], {
    nullable: true,
    description: 'GB/T 2260 codes or prefixes served, or `*` for everywhere.',
  })
  regions!: string[] | null;
  @Field(() => Int, { nullable: true, description: 'Pilots at once.' }) capacity!: number | null;
  @Field(() => Int, { description: 'Pilots now.' }) capacityTaken!: number;
  @Field(() => [SolutionReferenceType]) references!: SolutionReference[];
  @Field(() => IpModelEnum, { nullable: true }) ipModel!: IpModel | null;
  @Field(() => BilingualTextType) computeNeeds!: BilingualText;
  @Field(() => ModelCardType, { nullable: true }) modelCard!: ModelCard | null;
  @Field(() => RiskTierEnum, { nullable: true, description: 'Null before screening.' })
  riskTier!: RiskTier | null;
  @Field(() => Date) createdAt!: Date;
  @Field(() => Date) updatedAt!: Date;
  @Field(() => Date, { nullable: true, description: 'When it was listed for the last time.' })
  listedAt!: Date | null;
}

export const SolutionConnection = connectionOf(SolutionType, 'Solution', true);

@ArgsType()
class SolutionFilterArgs extends ConnectionArgs {
  @WordsFilter('Words that must all occur, in either language.')
  search?: string | null;
  @CodesFilter(60, { description: 'Capability codes; one of them.' })
  capability?: string[] | null;
  @CodesFilter(10, { description: 'GB/T 4754 codes; serves one of them, as a whole or in part.' })
  sector?: string[] | null;
  @ChoicesFilter(DeploymentModeEnum, DEPLOYMENT_MODES)
  deployment?: DeploymentMode[] | null;
  @CodesFilter(60, { description: 'Certification codes; one of them.' })
  certification?: string[] | null;
  @Field(() => [Int], { nullable: true })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(9)
  @IsInt({ each: true })
  @Min(1, { each: true })
  @Max(9, { each: true })
  trl?: number[] | null;
  @Field(() => String, { nullable: true, description: 'GB/T 2260 code of a place that must be served.' })
  @IsOptional()
  @IsString()
  @Length(2, 6)
  region?: string | null;
  @Field(() => SolutionSortEnum, { defaultValue: 'NEWEST' }) @IsIn(SOLUTION_SORTS) sort!: SolutionSort;
}

@ArgsType()
export class SolutionsArgs extends SolutionFilterArgs {
  @NodeId('Organization', { nullable: true }) organizationId?: string | null;
}

@ArgsType()
export class MySolutionsArgs extends SolutionFilterArgs {
  @ChoicesFilter(SolutionStateEnum, SOLUTION_STATES)
  state?: SolutionState[] | null;
}

@ArgsType()
export class SolutionArgs {
  @NodeId('Solution') id!: string;
}

@ArgsType()
export class SolutionCodeArgs {
  @Field(() => String, { description: 'SO-2026-0001.' }) @IsString() @Length(1, 40) code!: string;
}

export const SolutionDraftPayload = payloadOf('SolutionDraft', 'solution', () => SolutionType);
export const SolutionUpdatePayload = payloadOf('SolutionUpdate', 'solution', () => SolutionType, [
  'BRIEF_INCOMPLETE',
]);
export const SolutionSubmitPayload = payloadOf('SolutionSubmit', 'solution', () => SolutionType, [
  'BRIEF_INCOMPLETE',
  'PROHIBITED',
]);
export const SolutionPausePayload = payloadOf('SolutionPause', 'solution', () => SolutionType);
export const SolutionResumePayload = payloadOf('SolutionResume', 'solution', () => SolutionType);
export const SolutionRetirePayload = payloadOf('SolutionRetire', 'solution', () => SolutionType);
