import { Field, Float, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsBoolean, IsIn } from 'class-validator';
import { codeEnum, Node, NodeId, payloadOf } from '@fairway/graphql';
import {
  CALIBRATION_METHODS,
  type CalibrationMethod,
  type Comparison,
  type ModelVerbs,
  type Reliability,
  type ReliabilityBin,
} from '../domain/learning/index.ts';
import type { CriterionCode } from '../domain/match.ts';
import { CriterionCodeEnum } from '../match.types.ts';
import { MODEL_KINDS, MODEL_STATES, type ModelKind, type ModelState } from './matching-model.entity.ts';
import type { ShadowDifference } from './matching-model.repository.ts';

const CalibrationMethodEnum = codeEnum(
  'CalibrationMethod',
  CALIBRATION_METHODS,
  'A rising step function, or a logistic curve.',
);
const ModelKindEnum = codeEnum(
  'MatchingModelKind',
  MODEL_KINDS,
  'A calibration says the likelihood; weights are a proposal for whoever publishes weights.',
);
const ModelStateEnum = codeEnum('MatchingModelState', MODEL_STATES, 'Where a model is.');

@ObjectType('ReliabilityBin', { description: 'Pairs of which about the same was said.' })
export class ReliabilityBinType implements ReliabilityBin {
  @Field(() => Float) from!: number;
  @Field(() => Float) to!: number;
  @Field(() => Int) n!: number;
  @Field(() => Float, { description: 'Mean of what was said.' }) said!: number;
  @Field(() => Float, { description: 'Share that came to an award.' }) came!: number;
  @Field(() => Float, { description: 'Lower end of its 90 % interval.' }) low!: number;
  @Field(() => Float) high!: number;
}

@ObjectType('Reliability', { description: 'How well what was said agrees with what came.' })
export class ReliabilityType implements Reliability {
  @Field(() => Int) n!: number;
  @Field(() => Int) accepted!: number;
  @Field(() => [ReliabilityBinType]) bins!: ReliabilityBin[];
  @Field(() => Float, { description: 'Expected calibration error.' }) ece!: number;
  @Field(() => Float, { description: 'Mean squared error.' }) brier!: number;
  @Field(() => Float, { description: 'The same for a constant that is said of everybody.' })
  brierConstant!: number;
}

@ObjectType('ModelComparison', {
  description: 'Against what was in use, on later time than it was fitted on.',
})
export class ModelComparisonType implements Comparison {
  @Field(() => Int) outcomes!: number;
  @Field(() => Float, { description: 'By how much the squared error falls, on average.' }) gain!: number;
  @Field(() => Float) standardError!: number;
  @Field(() => Boolean, { description: 'The gain is more than one standard error.' }) better!: boolean;
}

@ObjectType('ShadowDifference', { description: 'How what a shadow says differs from what is shown.' })
export class ShadowDifferenceType implements ShadowDifference {
  @Field(() => Int) pairs!: number;
  @Field(() => Float, { description: 'Mean distance: a probability, or points of the fit.' }) mean!: number;
  @Field(() => Float) largest!: number;
  @Field(() => Int) scenarios!: number;
  @Field(() => Int, { description: 'Scenarios in which another solution would stand first.' })
  firstChanged!: number;
}

@ObjectType('ProposedWeight', { description: 'A weight that was fitted, and the one in use.' })
export class ProposedWeightType {
  @Field(() => CriterionCodeEnum) code!: CriterionCode;
  @Field(() => Int, { description: 'Thousandths; all seven sum to 1000.' }) fitted!: number;
  @Field(() => Int) inUse!: number;
}

@ObjectType('MatchingModelViewerCan', { description: 'What this viewer may do with the model.' })
export class MatchingModelViewerCan implements ModelVerbs {
  @Field(() => Boolean) shadow!: boolean;
  @Field(() => Boolean) unshadow!: boolean;
  @Field(() => Boolean) promote!: boolean;
  @Field(() => Boolean) rollBack!: boolean;
}

@ObjectType('MatchingModel', {
  implements: () => [Node],
  description: 'A version of what was learnt from outcomes.',
})
export class MatchingModelType extends Node {
  @Field(() => ModelKindEnum) kind!: ModelKind;
  @Field(() => Int) version!: number;
  @Field(() => ModelStateEnum) state!: ModelState;
  @Field(() => Int, { description: '0 to 100, while it is fitted.' }) progress!: number;
  @Field(() => Int, { description: 'Settled outcomes that it was fitted on.' }) outcomes!: number;
  @Field(() => Int, { description: 'Of these, awards.' }) accepted!: number;
  @Field(() => CalibrationMethodEnum, { nullable: true }) method!: CalibrationMethod | null;
  @Field(() => [String], { description: 'Sections of the sectors that have a curve of their own.' })
  segments!: string[];
  @Field(() => ModelComparisonType, { nullable: true }) comparison!: Comparison | null;
  @Field(() => ReliabilityType, {
    nullable: true,
    description: 'A calibration on later time than it was fitted on.',
  })
  heldOut!: Reliability | null;
  @Field(() => [ProposedWeightType], { nullable: true, description: 'Of weights.' })
  weights!: ProposedWeightType[] | null;
  @Field(() => ShadowDifferenceType, { nullable: true }) difference!: ShadowDifference | null;
  @Field(() => Date) createdAt!: Date;
  @Field(() => Date, { nullable: true }) fittedAt!: Date | null;
  @Field(() => Date, { nullable: true }) promotedAt!: Date | null;
  @Field(() => MatchingModelViewerCan) viewerCan!: MatchingModelViewerCan;
}

@ObjectType('CalibrationNeeds', { description: 'Outcomes needed before anything is fitted.' })
export class CalibrationNeedsType {
  @Field(() => Int) outcomes!: number;
  @Field(() => Int, { description: 'Awards, and refusals.' }) ofEachKind!: number;
}

@ObjectType('CalibrationViewerCan', { description: 'What this viewer may do here.' })
export class CalibrationViewerCan {
  @Field(() => Boolean) fit!: boolean;
}

@ObjectType('CalibrationReport', { description: 'How true the likelihood is, and its versions.' })
export class CalibrationReportType {
  @Field(() => MatchingModelType, { nullable: true, description: 'Null while the prior is said.' })
  promoted!: unknown;
  @Field(() => Int, { description: 'Pairs that were shown and whose course is settled.' }) outcomes!: number;
  @Field(() => Int, { description: 'Of these, awards.' }) accepted!: number;
  @Field(() => Int, { description: 'Pairs that were shown and may still come to something.' }) open!: number;
  @Field(() => CalibrationNeedsType) enough!: CalibrationNeedsType;
  @Field(() => Boolean) isEnough!: boolean;
  @Field(() => ReliabilityType, { description: 'What was said when pairs were shown, against what came.' })
  said!: Reliability;
  @Field(() => [MatchingModelType], { description: 'Newest first; at most 40.' }) models!: unknown[];
  @Field(() => CalibrationViewerCan) viewerCan!: CalibrationViewerCan;
}

@InputType()
export class MatchingModelFitInput {
  @Field(() => ModelKindEnum) @IsIn(MODEL_KINDS) kind!: ModelKind;
}
export const MatchingModelFitPayload = payloadOf('MatchingModelFit', 'model', () => MatchingModelType, [
  'TOO_FEW_OUTCOMES',
]);

@InputType()
export class MatchingModelShadowInput {
  @NodeId('MatchingModel') modelId!: string;
  @Field(() => Boolean, { description: 'False ends the shadowing.' }) @IsBoolean() on!: boolean;
}
export const MatchingModelShadowPayload = payloadOf('MatchingModelShadow', 'model', () => MatchingModelType);

@InputType()
export class MatchingModelPromoteInput {
  @NodeId('MatchingModel') modelId!: string;
}
export const MatchingModelPromotePayload = payloadOf(
  'MatchingModelPromote',
  'model',
  () => MatchingModelType,
  ['NOT_BETTER', 'NOT_PUBLISHED_HERE'],
);

@InputType()
export class MatchingModelRollBackInput {
  @NodeId('MatchingModel') modelId!: string;
}
export const MatchingModelRollBackPayload = payloadOf(
  'MatchingModelRollBack',
  'model',
  () => MatchingModelType,
);
