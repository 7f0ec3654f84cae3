import { ArgsType, Field, Float, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsNumber,
  IsOptional,
  IsString,
  Length,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import type { Language } from '@fairway/kernel';
import {
  BilingualTextInput,
  ConnectionArgs,
  LanguageEnum,
  MoneyRangeInput,
  NodeId,
  NodeIds,
} from '@fairway/graphql';
import { PROPOSAL_STATES, type ProposalState } from './domain/proposal.ts';
import { ProposalStateEnum } from './proposal.types.ts';

/** Keys are short codes, so that they can be part of a path. */
const KEY = /^[A-Za-z0-9_-]{1,60}$/;

@InputType()
export class ProposedMilestoneInput {
  @Field(() => String, { description: 'Unique within the proposal: letters, digits, - and _.' })
  @Matches(KEY)
  key!: string;
  @Field(() => BilingualTextInput)
  @ValidateNested()
  @Type(() => BilingualTextInput)
  title!: BilingualTextInput;
  @Field(() => Int, { description: 'Weeks after the pilot starts, 0 to 520.' })
  @IsInt()
  @Min(0)
  @Max(520)
  dueInWeeks!: number;
  @Field(() => BilingualTextInput)
  @ValidateNested()
  @Type(() => BilingualTextInput)
  acceptance!: BilingualTextInput;
}

@InputType()
export class IndicatorCommitmentInput {
  @Field(() => String, { description: 'Key of an indicator of the scenario.' })
  @IsString()
  @Length(1, 60)
  indicatorKey!: string;
  @Field(() => Float) @IsNumber() committed!: number;
  @Field(() => Float, { nullable: true }) @IsOptional() @IsNumber() minimumAcceptable!: number | null;
}

@InputType({ description: 'An absent field stays as it is, a null one becomes empty.' })
export class ProposalContentInput {
  @Field(() => LanguageEnum, { nullable: true }) @IsOptional() @IsIn(['zh', 'en']) language?: Language | null;
  @Field(() => BilingualTextInput, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => BilingualTextInput)
  approach?: BilingualTextInput | null;
  @NodeIds('Solution', 10, { nullable: true }) solutionIds?: string[] | null;

  @Field(() => [ProposedMilestoneInput], { nullable: true })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(30)
  @ValidateNested({ each: true })
  @Type(() => ProposedMilestoneInput)
  milestones?: ProposedMilestoneInput[] | null;

  @Field(() => [IndicatorCommitmentInput], { nullable: true })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(30)
  @ValidateNested({ each: true })
  @Type(() => IndicatorCommitmentInput)
  indicatorCommitments?: IndicatorCommitmentInput[] | null;

  @Field(() => MoneyRangeInput, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => MoneyRangeInput)
  price?: MoneyRangeInput | null;
  @Field(() => BilingualTextInput, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => BilingualTextInput)
  team?: BilingualTextInput | null;
  @Field(() => BilingualTextInput, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => BilingualTextInput)
  dataAsked?: BilingualTextInput | null;
  @Field(() => BilingualTextInput, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => BilingualTextInput)
  computeAsked?: BilingualTextInput | null;
  @Field(() => BilingualTextInput, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => BilingualTextInput)
  riskStatement?: BilingualTextInput | null;
}

@InputType()
export class ProposalDraftInput {
  @NodeId('Scenario') scenarioId!: string;
  @Field(() => ProposalContentInput, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => ProposalContentInput)
  content?: ProposalContentInput | null;
}

@InputType()
export class ProposalUpdateInput {
  @NodeId('Proposal') proposalId!: string;
  @Field(() => Int, { description: 'The `version` that was read.' })
  @IsInt()
  @Min(1)
  expectedVersion!: number;
  @Field(() => ProposalContentInput)
  @ValidateNested()
  @Type(() => ProposalContentInput)
  content!: ProposalContentInput;
}

@InputType()
export class ProposalSubmitInput {
  @NodeId('Proposal') proposalId!: string;
  @Field(() => Int, { description: 'The `version` that was read.' })
  @IsInt()
  @Min(1)
  expectedVersion!: number;
}

@InputType()
export class ProposalWithdrawInput {
  @NodeId('Proposal') proposalId!: string;
  @Field(() => Int, { description: 'The `version` that was read.' })
  @IsInt()
  @Min(1)
  expectedVersion!: number;
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() @Length(0, 2000) reason?: string | null;
}

@InputType()
export class ProposalShortlistInput {
  @NodeId('Proposal') proposalId!: string;
  @Field(() => Int, { description: 'The `version` that was read.' })
  @IsInt()
  @Min(1)
  expectedVersion!: number;
  @Field(() => String, { nullable: true, description: 'For the record.' })
  @IsOptional()
  @IsString()
  @Length(0, 2000)
  note?: string | null;
}

@InputType()
export class AwardReasonInput {
  @NodeId('Proposal') proposalId!: string;
  @Field(() => String, { description: 'Told to the organization that proposed.' })
  @IsString()
  @Length(0, 2000)
  reason!: string;
}

@InputType()
export class ProposalAwardInput {
  @NodeId('Scenario') scenarioId!: string;
  @Field(() => Int, { description: 'The `version` of the scenario that was read.' })
  @IsInt()
  @Min(1)
  expectedVersion!: number;
  @NodeIds('Proposal', 50) selected!: string[];

  @Field(() => [AwardReasonInput], { description: 'One for every proposal that was handed in.' })
  @IsArray()
  @ArrayMaxSize(500)
  @ValidateNested({ each: true })
  @Type(() => AwardReasonInput)
  reasons!: AwardReasonInput[];
}

@ArgsType()
export class MyProposalsArgs extends ConnectionArgs {
  @Field(() => [ProposalStateEnum], { nullable: true, description: 'Only these states.' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(10)
  @IsIn(PROPOSAL_STATES, { each: true })
  states?: ProposalState[] | null;
}
