import { ArgsType, Field, Float, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsString,
  Length,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { codeEnum, connectionOf, Node, NodeId, payloadOf } from '@fairway/graphql';
import { ScenarioType } from '@fairway/scenario';
import { SolutionType } from '@fairway/solution';
import { CRITERION_CODES, type CriterionCode } from '../domain/match.ts';
import type { Weight } from '../domain/weights.ts';
import { CriterionCodeEnum } from '../match.types.ts';
import { WEIGHTS_STATES, type WeightsState } from './weights.entity.ts';

export const WeightsStateEnum = codeEnum(
  'WeightsState',
  WEIGHTS_STATES,
  'A draft is for its author alone; what is published never changes.',
);

@ObjectType('CriterionWeight', { description: 'How much a criterion counts.' })
export class WeightType implements Weight {
  @Field(() => CriterionCodeEnum) criterion!: CriterionCode;
  @Field(() => Int, { description: 'All seven sum to 1000.' }) thousandths!: number;
}

@InputType({ description: 'How much a criterion counts.' })
export class WeightInput implements Weight {
  @Field(() => CriterionCodeEnum) @IsIn(CRITERION_CODES) criterion!: CriterionCode;
  @Field(() => Int, { description: 'From 0 to 1000.' }) @IsInt() @Min(0) @Max(1000) thousandths!: number;
}

@ObjectType('MatchingWeights', {
  implements: () => [Node],
  description: 'A set of weights. The published one with the highest version counts.',
})
export class WeightsType extends Node {
  @Field(() => Int, { nullable: true, description: 'Null for a draft.' }) version!: number | null;
  @Field(() => WeightsStateEnum) state!: WeightsState;
  @Field(() => [WeightType], { description: 'In the fixed order of the criteria.' }) weights!: Weight[];
  @Field(() => Int, { nullable: true, description: 'The older version that was published anew.' })
  basedOn!: number | null;
  @Field(() => String, { nullable: true, description: 'Why it was published.' }) reason!: string | null;
  @Field(() => Date) createdAt!: Date;
  @Field(() => Date, { nullable: true }) publishedAt!: Date | null;
}
export const WeightsConnection = connectionOf(WeightsType, 'MatchingWeights');

@ObjectType({ description: 'What this viewer may do with the rules of matching.' })
export class RulesViewerCan {
  @Field(() => Boolean, { description: 'See weights and suggestions, and try others out.' }) read!: boolean;
  @Field(() => Boolean, { description: 'Publish weights, add and retire aliases.' }) change!: boolean;
}

@ObjectType('DryRunMove', { description: 'Where a solution stands by the weights of now and by others.' })
export class DryRunMoveType {
  @Field(() => SolutionType, { nullable: true, description: 'Null when it has left the market.' })
  solution!: SolutionType | null;
  @Field(() => Int, { nullable: true, description: 'Null beyond the places compared.' })
  rankBefore!: number | null;
  @Field(() => Int, { nullable: true }) rankAfter!: number | null;
  @Field(() => Float) fitBefore!: number;
  @Field(() => Float) fitAfter!: number;
}

@ObjectType('DryRunScenario', { description: 'What other weights would change for one scenario.' })
export class DryRunScenarioType {
  @Field(() => ScenarioType, { nullable: true }) scenario!: ScenarioType | null;
  @Field(() => Boolean, { description: 'Another solution would be first.' }) leaderChanged!: boolean;
  @Field(() => Boolean, { description: 'The first places would not be the same.' }) orderChanged!: boolean;
  @Field(() => [DryRunMoveType], { description: 'Among the first before or after.' }) moves!: unknown[];
}

@ObjectType('WeightsDryRun', {
  description: 'What other weights would change for the scenarios that opened last; nothing is written.',
})
export class DryRunType {
  @Field(() => Int, { description: 'The version it is compared with.' }) version!: number;
  @Field(() => Int, { description: 'How many first places are compared.' }) places!: number;
  @Field(() => Int, { description: 'Scenarios tried.' }) scored!: number;
  @Field(() => Int) leaderChanged!: number;
  @Field(() => Int) orderChanged!: number;
  @Field(() => Float, { description: 'Mean fit of the first places now.' }) meanFitBefore!: number;
  @Field(() => Float) meanFitAfter!: number;
  @Field(() => [DryRunScenarioType], {
    description: 'Scenarios whose matches the viewer may see; the totals are of all.',
  })
  scenarios!: unknown[];
}

@ArgsType()
export class DryRunArgs {
  @Field(() => [WeightInput])
  @IsArray()
  @ArrayMaxSize(CRITERION_CODES.length)
  @ValidateNested({ each: true })
  @Type(() => WeightInput)
  weights!: WeightInput[];
}

@InputType()
export class WeightsDraftInput {
  @Field(() => [WeightInput], { description: 'Every criterion once; they sum to 1000.' })
  @IsArray()
  @ArrayMaxSize(CRITERION_CODES.length)
  @ValidateNested({ each: true })
  @Type(() => WeightInput)
  weights!: WeightInput[];
}
export const WeightsDraftPayload = payloadOf('WeightsDraft', 'weights', () => WeightsType, [
  'WEIGHTS_INVALID',
]);

@InputType()
export class WeightsPublishInput {
  @NodeId('MatchingWeights', {
    description: "One's own draft, or an older version to go back to. Id of a MatchingWeights.",
  })
  weightsId!: string;
  @Field(() => String, { description: 'Why; everybody who may see the rules reads it. 1 to 500 characters.' })
  @IsString()
  @Length(1, 500)
  reason!: string;
  @Field(() => Int, { description: 'The version that counted when it was decided.' })
  @IsInt()
  @Min(1)
  @Max(2_147_483_647)
  expectedVersion!: number;
}
export const WeightsPublishPayload = payloadOf('WeightsPublish', 'weights', () => WeightsType, [
  'REASON_MISSING',
]);
