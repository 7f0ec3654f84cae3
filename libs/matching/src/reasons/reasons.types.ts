import { ArgsType, Field, Float, InputType, Int, ObjectType } from '@nestjs/graphql';
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
import {
  codeEnum,
  ConnectionArgs,
  connectionOf,
  MoneyRangeInput,
  Node,
  NodeId,
  payloadOf,
} from '@fairway/graphql';
import type { MoneyRange } from '@fairway/kernel';
import { ScenarioType, type ScenarioEntity } from '@fairway/scenario';
import { SolutionType, type SolutionEntity } from '@fairway/solution';
import { DEPLOYMENT_MODES, DeploymentModeEnum, type DeploymentMode } from '@fairway/taxonomy';
import { CAPABILITY_STATES, type CapabilityState } from '../domain/capability-answers.ts';
import {
  CONSTRAINT_CODES,
  CRITERION_CODES,
  SIDES,
  type ConstraintCode,
  type CriterionCode,
  type Evidence,
  type Side,
} from '../domain/match.ts';
import {
  OBJECTION_OUTCOMES,
  OBJECTION_STATES,
  type ObjectionOutcome,
  type ObjectionState,
} from '../domain/objection.ts';
import {
  ConstraintCodeEnum,
  ConstraintStateEnum,
  CriterionCodeEnum,
  EvidenceType,
  MatchType,
  SideEnum,
} from '../match.types.ts';

export const CapabilityStateEnum = codeEnum(
  'CapabilityState',
  CAPABILITY_STATES,
  'STATED: the code is named; WRITTEN: only words speak of it; SISTER: one of its group is named; OPEN: nothing is.',
);
export const ObjectionStateEnum = codeEnum(
  'MatchObjectionState',
  OBJECTION_STATES,
  'OPEN until an officer upholds or rejects it.',
);
export const ObjectionOutcomeEnum = codeEnum(
  'MatchObjectionOutcome',
  OBJECTION_OUTCOMES,
  "An officer's answer to an objection.",
);

@ObjectType('CapabilityAnswer', {
  description: 'A capability that is needed, and by which code and words it is met.',
})
export class CapabilityAnswerType {
  @Field(() => String, { description: 'Code of the capability.' }) code!: string;
  @Field(() => CapabilityStateEnum) state!: CapabilityState;
  @Field(() => [EvidenceType]) asked!: Evidence[];
  @Field(() => [EvidenceType]) answered!: Evidence[];
}

@ObjectType({ description: 'What this viewer may do about an unknown field.' })
export class MatchUnknownViewerCan {
  @Field(() => Boolean, { description: "It stands in a record of the viewer's own." }) fillIn!: boolean;
  @Field(() => Boolean) ask!: boolean;
}

@ObjectType('MatchUnknown', {
  description: 'A field that is not stated, what waits for it, and who was asked.',
})
export class MatchUnknownType {
  @Field(() => SideEnum, { description: 'Whose record it stands in.' }) side!: Side;
  @Field(() => String) field!: string;
  @Field(() => [CriterionCodeEnum]) criteria!: CriterionCode[];
  @Field(() => [ConstraintCodeEnum]) constraints!: ConstraintCode[];
  @Field(() => Date, { nullable: true, description: 'When that side was asked for it.' })
  askedAt!: Date | null;
  @Field(() => MatchUnknownViewerCan) viewerCan!: MatchUnknownViewerCan;
}

@ObjectType('MatchQuestion', {
  implements: () => [Node],
  description: 'A side was asked to fill in a field, for the sake of one match.',
})
export class MatchQuestionType extends Node {
  @Field(() => SideEnum, { description: 'Whose record it stands in.' }) side!: Side;
  @Field(() => String) field!: string;
  @Field(() => Date) askedAt!: Date;
  @Field(() => ScenarioType, { nullable: true }) scenario!: ScenarioEntity | null;
  @Field(() => SolutionType, { nullable: true }) solution!: SolutionEntity | null;
}

@ObjectType({ description: 'What this viewer may do with an objection.' })
export class MatchObjectionViewerCan {
  @Field(() => Boolean) answer!: boolean;
}

@ObjectType('MatchObjection', {
  implements: () => [Node],
  description:
    'A side says that a statement of a match is wrong. For whoever objected and for officers of the region.',
})
export class MatchObjectionType extends Node {
  @Field(() => String, { description: 'For people: OB-2026-0001.' }) code!: string;
  @Field(() => ObjectionStateEnum) state!: ObjectionState;
  @Field(() => SideEnum, { description: 'The side that objects.' }) side!: Side;
  @Field(() => CriterionCodeEnum, { nullable: true }) criterion!: CriterionCode | null;
  @Field(() => ConstraintCodeEnum, { nullable: true }) constraint!: ConstraintCode | null;
  @Field(() => Float, { nullable: true, description: 'What the criterion said then, 0 to 1.' })
  value!: number | null;
  @Field(() => ConstraintStateEnum, { nullable: true, description: 'What the constraint said then.' })
  constraintState!: string | null;
  @Field(() => String) engineVersion!: string;
  @Field(() => String) reason!: string;
  @Field(() => String, { nullable: true }) answer!: string | null;
  @Field(() => Date) createdAt!: Date;
  @Field(() => Date, { nullable: true }) answeredAt!: Date | null;
  @Field(() => ScenarioType, { nullable: true }) scenario!: ScenarioEntity | null;
  @Field(() => SolutionType, { nullable: true }) solution!: SolutionEntity | null;
  @Field(() => MatchObjectionViewerCan) viewerCan!: MatchObjectionViewerCan;
}
export const MatchObjectionConnection = connectionOf(MatchObjectionType, 'MatchObjection');

@ArgsType()
export class MatchObjectionArgs extends ConnectionArgs {
  @Field(() => ObjectionStateEnum, { nullable: true })
  @IsOptional()
  @IsIn(OBJECTION_STATES)
  state?: ObjectionState | null;
}

@InputType()
export class MatchObjectInput {
  @NodeId('Match') matchId!: string;
  @Field(() => CriterionCodeEnum, { nullable: true, description: 'Either this or the constraint.' })
  @IsOptional()
  @IsIn(CRITERION_CODES)
  criterion?: CriterionCode | null;
  @Field(() => ConstraintCodeEnum, { nullable: true })
  @IsOptional()
  @IsIn(CONSTRAINT_CODES)
  constraint?: ConstraintCode | null;
  @Field(() => String, { description: 'What is wrong with it; at most 1,000 characters.' })
  @IsString()
  @Length(0, 1000)
  reason!: string;
}
export const MatchObjectPayload = payloadOf('MatchObject', 'objection', () => MatchObjectionType, [
  'SUBJECT_MISSING',
  'REASON_MISSING',
  'OBJECTION_OPEN',
]);

@InputType()
export class MatchObjectionAnswerInput {
  @NodeId('MatchObjection') objectionId!: string;
  @Field(() => ObjectionOutcomeEnum) @IsIn(OBJECTION_OUTCOMES) outcome!: ObjectionOutcome;
  @Field(() => String, { description: 'Why, for whoever objected; at most 1,000 characters.' })
  @IsString()
  @Length(0, 1000)
  answer!: string;
}
export const MatchObjectionAnswerPayload = payloadOf(
  'MatchObjectionAnswer',
  'objection',
  () => MatchObjectionType,
  ['ANSWER_MISSING'],
);

@InputType()
export class MatchAskInput {
  @NodeId('Match') matchId!: string;
  @Field(() => SideEnum, { description: 'The side that is asked.' }) @IsIn(SIDES) side!: Side;
  @Field(() => String, { description: 'A field of `unknowns`.' })
  @IsString()
  @Length(1, 80)
  field!: string;
}
export const MatchAskPayload = payloadOf('MatchAsk', 'match', () => MatchType, ['NOT_UNKNOWN']);

/** An optional list of codes; null makes it unknown. */
function Codes(description: string): PropertyDecorator {
  const decorators = [
    Field(() => [String], { nullable: true, description }),
    IsOptional(),
    IsArray(),
    ArrayMaxSize(50),
    IsString({ each: true }),
    Length(1, 60, { each: true }),
  ];
  return (target, property) => decorators.forEach((decorate) => decorate(target, property));
}

@InputType({
  description: 'How one side would read: what is absent stays as it is, null makes it unknown.',
})
export class MatchChangesInput {
  @Field(() => [DeploymentModeEnum], { nullable: true })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(10)
  @IsIn(DEPLOYMENT_MODES, { each: true })
  deployment?: DeploymentMode[] | null;
  @Codes('Codes of modalities.') modalities?: string[] | null;
  @Codes('Codes of certifications.') certifications?: string[] | null;
  @Codes('Codes of interfaces.') interfaces?: string[] | null;
  @Field(() => MoneyRangeInput, {
    nullable: true,
    description: 'The price of a solution, the budget of a scenario.',
  })
  @IsOptional()
  @ValidateNested()
  @Type(() => MoneyRangeInput)
  money?: MoneyRange | null;
  @Field(() => Int, { nullable: true, description: 'Weeks that a solution needs, or that a scenario gives.' })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(520)
  weeks?: number | null;
}

@InputType()
export class MatchWhatIfInput {
  @NodeId('Match') matchId!: string;
  @Field(() => SideEnum, { description: "The side that would change; one's own, or any for an officer." })
  @IsIn(SIDES)
  side!: Side;
  @Field(() => String, {
    nullable: true,
    description: 'The field of one of `raises`: as the scenario asks. Then `changes` is left out.',
  })
  @IsOptional()
  @IsString()
  @Length(1, 80)
  raise?: string | null;
  @Field(() => MatchChangesInput, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => MatchChangesInput)
  changes?: MatchChangesInput | null;
}

@ObjectType('MatchStanding', { description: 'Where a pair stands.' })
export class MatchStandingType {
  @Field(() => Float) fit!: number;
  @Field(() => Boolean) recommended!: boolean;
  @Field(() => Int, {
    nullable: true,
    description: 'Place among the solutions of the scenario; null when a hard constraint is missed.',
  })
  rank!: number | null;
  @Field(() => Int, { description: 'How many solutions fit the scenario.' }) of!: number;
}

@ObjectType('MatchCriterionChange', { description: 'What a criterion would give instead.' })
export class MatchCriterionChangeType {
  @Field(() => CriterionCodeEnum) code!: CriterionCode;
  @Field(() => Float, { description: 'Points of the fit.' }) before!: number;
  @Field(() => Float) after!: number;
}

@ObjectType('MatchConstraintChange', { description: 'What a constraint would be instead.' })
export class MatchConstraintChangeType {
  @Field(() => ConstraintCodeEnum) code!: ConstraintCode;
  @Field(() => ConstraintStateEnum) before!: string;
  @Field(() => ConstraintStateEnum) after!: string;
}

@ObjectType('MatchWhatIf', { description: 'What a change would come to. Nothing is written.' })
export class MatchWhatIfType {
  @Field(() => MatchStandingType) before!: MatchStandingType;
  @Field(() => MatchStandingType) after!: MatchStandingType;
  @Field(() => [MatchCriterionChangeType], { description: 'Those whose points change.' })
  criteria!: MatchCriterionChangeType[];
  @Field(() => [MatchConstraintChangeType], { description: 'Those whose state changes.' })
  constraints!: MatchConstraintChangeType[];
}
