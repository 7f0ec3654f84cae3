import { Field, Float, InputType, ObjectType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMinSize, IsOptional, IsString, Length, ValidateNested } from 'class-validator';
import type { MoneyRange } from '@fairway/kernel';
import { codeEnum, MoneyRangeInput, MoneyRangeType, NodeId, NodeIds, payloadOf } from '@fairway/graphql';
import { CO_SPONSOR_STATES, CO_SPONSORS_AT_MOST, type CoSponsorState } from './domain/joint.ts';

import type { ScenarioEntity } from './scenario.entity.ts';
import { ScenarioType } from './scenario.types.ts';

const CoSponsorStateEnum = codeEnum(
  'CoSponsorState',
  CO_SPONSOR_STATES,
  'Where a firm of a joint scenario stands. LEFT: joined and went again; LAPSED: had not answered when it was handed in.',
);

@ObjectType({ description: 'What the viewer may do about a place among the co-sponsors now.' })
export class CoSponsorViewerCan {
  @Field(() => Boolean) accept!: boolean;
  @Field(() => Boolean, { description: 'Decline, or leave again.' }) refuse!: boolean;
}

@ObjectType('ScenarioCoSponsor', {
  description: 'A firm of a joint scenario (联合需求): needs, data and budget are pooled under one lead.',
})
export class CoSponsorType {
  @Field(() => Boolean, { description: 'It edits the joint scenario and decides about proposals.' })
  lead!: boolean;
  @Field(() => CoSponsorStateEnum) state!: CoSponsorState;
  @Field(() => MoneyRangeType, {
    nullable: true,
    description: 'What it puts into the budget; for the firms themselves and their officers.',
  })
  contribution!: MoneyRange | null;
  @Field(() => Float, {
    nullable: true,
    description: 'Its share of the budget, 0 to 1; null while somebody has not said how much.',
  })
  share!: number | null;
  @Field(() => Date, { nullable: true }) decidedAt!: Date | null;
  @Field(() => CoSponsorViewerCan) viewerCan!: CoSponsorViewerCan;
  /** For the resolver's fields alone. */
  organizationId!: string | null;
  own!: ScenarioEntity | null;
}

@InputType()
export class ScenarioJointProposeInput {
  @NodeId('Scenario', { description: 'Id of a Scenario: the lead’s, whose words the joint one begins with.' })
  leadScenarioId!: string;
  @ArrayMinSize(1)
  @NodeIds('Scenario', CO_SPONSORS_AT_MOST - 1, {
    description: 'Ids of Scenario records: open ones of the firms that are asked, one a firm.',
  })
  scenarioIds!: string[];
  @Field(() => MoneyRangeInput, {
    nullable: true,
    description: 'What the lead puts into the budget; the budget of its scenario if absent.',
  })
  @IsOptional()
  @ValidateNested()
  @Type(() => MoneyRangeInput)
  contribution?: MoneyRangeInput | null;
}

@InputType()
export class ScenarioJointAcceptInput {
  @NodeId('Scenario') scenarioId!: string;
  @Field(() => MoneyRangeInput, {
    nullable: true,
    description: "What one's own firm puts into the budget; the budget of its scenario if absent.",
  })
  @IsOptional()
  @ValidateNested()
  @Type(() => MoneyRangeInput)
  contribution?: MoneyRangeInput | null;
}

@InputType()
export class ScenarioJointRefuseInput {
  @NodeId('Scenario') scenarioId!: string;
  @Field(() => String, { nullable: true, description: 'Is kept in the trail.' })
  @IsOptional()
  @IsString()
  @Length(1, 2000)
  reason?: string | null;
}

const payload = (verb: string, codes: readonly string[] = []) =>
  payloadOf(`ScenarioJoint${verb}`, 'scenario', () => ScenarioType, codes);
export const ScenarioJointProposePayload = payload('Propose', ['ALREADY_JOINT']);
export const ScenarioJointAcceptPayload = payload('Accept', ['ALREADY_JOINT']);
export const ScenarioJointRefusePayload = payload('Refuse');
