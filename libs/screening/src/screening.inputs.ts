import { Field, InputType, Int } from '@nestjs/graphql';
import { IsBoolean, IsIn, IsInt, IsOptional, IsString, Length, Min } from 'class-validator';
import { RISK_TIERS, type RiskTier } from '@fairway/kernel';
import { codeEnum, NodeId, RiskTierEnum } from '@fairway/graphql';
import { DECIDED_OUTCOMES, type DecidedOutcome } from './domain/events.ts';

const DecidedOutcomeEnum = codeEnum(
  'ScreeningOutcome',
  DECIDED_OUTCOMES,
  'PASSED publishes the record, RETURNED asks for changes, REJECTED is final.',
);

@InputType({ description: 'The answer to one question of the questionnaire.' })
export class ScreeningAnswerInput {
  @Field(() => String, { description: 'Code of the question.' }) @IsString() @Length(1, 60) code!: string;
  @Field(() => Boolean) @IsBoolean() answer!: boolean;
}

@InputType()
export class ScreeningDecideInput {
  @NodeId('ScreeningCase') caseId!: string;
  @Field(() => Int) @IsInt() @Min(1) expectedVersion!: number;
  @Field(() => DecidedOutcomeEnum) @IsIn(DECIDED_OUTCOMES) outcome!: DecidedOutcome;
  @Field(() => RiskTierEnum, {
    nullable: true,
    description: 'The tier as the officer sees it; unchanged when absent.',
  })
  @IsOptional()
  @IsIn(RISK_TIERS)
  tier?: RiskTier | null;
  @Field(() => String, { description: 'Goes to the organization and into the trail.' })
  @IsString()
  @Length(1, 2000)
  reason!: string;
}
