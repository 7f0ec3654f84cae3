import { ArgsType, Field, Float, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsBoolean, IsIn, IsOptional, IsString, Length } from 'class-validator';
import {
  codeEnum,
  ConnectionArgs,
  connectionOf,
  LanguageEnum,
  Node,
  NodeId,
  payloadOf,
} from '@fairway/graphql';
import type { Language } from '@fairway/kernel';
import { ScenarioType, type ScenarioEntity } from '@fairway/scenario';
import { SolutionType, type SolutionEntity } from '@fairway/solution';
import { DISPOSITION_STATES, type DispositionState } from './domain/disposition.ts';
import { EMBEDDING_FAULTS, type EmbeddingFault } from './embedding/embedding-service.ts';
import {
  CONSTRAINT_CODES,
  CRITERION_CODES,
  PART_CODES,
  SIDES,
  type Ask,
  type ConstraintCode,
  type CriterionCode,
  type PartCode,
  type Evidence,
  type Side,
} from './domain/match.ts';
import type { Basis } from './domain/learning/index.ts';
import { LikelihoodBasisType } from './learning/likelihood-basis.types.ts';
import { RUN_STATES, type RunState } from './match.entity.ts';

export const CriterionCodeEnum = codeEnum(
  'CriterionCode',
  CRITERION_CODES,
  'The seven criteria, in their fixed order.',
);
export const PartCodeEnum = codeEnum(
  'PartCode',
  PART_CODES,
  'What the criteria are made of, in their order.',
);
export const ConstraintCodeEnum = codeEnum('ConstraintCode', CONSTRAINT_CODES, 'The hard constraints.');
export const ConstraintStateEnum = codeEnum(
  'ConstraintState',
  ['MET', 'MISSED', 'UNKNOWN'],
  'Unknown never excludes; it asks somebody for the missing field.',
);
export const SideEnum = codeEnum('Side', SIDES, 'Whose record it is.');
export const DispositionStateEnum = codeEnum(
  'DispositionState',
  DISPOSITION_STATES,
  'What the firm thinks of a match.',
);
export const EmbeddingFaultEnum = codeEnum(
  'EmbeddingFault',
  EMBEDDING_FAULTS,
  'Why the embedding service gave nothing.',
);
export const RunStateEnum = codeEnum('MatchRunState', RUN_STATES, 'Where a match run is.');

@ObjectType('Evidence', {
  description: 'What a statement rests on: words at a place, a code or a figure, in the record of one side.',
})
export class EvidenceType implements Evidence {
  @Field(() => SideEnum) side!: Side;
  @Field(() => String, { description: 'Global id of the record.' }) recordId!: string;
  @Field(() => String, { description: 'Path in the record: `needs.0.text`.' }) field!: string;
  @Field(() => LanguageEnum, { nullable: true }) language?: Language;
  @Field(() => Int, { nullable: true, description: 'First UTF-16 unit of the quote in the field.' })
  start?: number;
  @Field(() => Int, { nullable: true, description: 'One past the last.' }) end?: number;
  @Field(() => String, { nullable: true }) quote?: string;
  @Field(() => String, { nullable: true }) code?: string;
  @Field(() => String, { nullable: true, description: 'Kind of the code in the taxonomy.' })
  codeKind?: string;
  @Field(() => Float, { nullable: true }) number?: number;
}

@ObjectType('Ask', { description: 'A field that somebody would have to fill in.' })
export class AskType implements Ask {
  @Field(() => SideEnum) side!: Side;
  @Field(() => String) field!: string;
}

@ObjectType('CriterionPart', { description: 'One reason: a part of a criterion.' })
export class CriterionPartType {
  @Field(() => PartCodeEnum) code!: PartCode;
  @Field(() => Float, { nullable: true, description: '0 to 1; null when it is not known.' }) value!:
    number | null;
  @Field(() => Float, { description: 'Points of the fit that it can bring.' }) atMost!: number;
  @Field(() => Float, { description: 'Points of the fit. They sum to those of the criterion exactly.' })
  contribution!: number;
  @Field(() => Float, {
    description:
      'Points of these that are there whatever the solution says; taken away, the part costs the rest.',
  })
  granted!: number;
}

@ObjectType('Criterion', { description: 'One part of the fit.' })
export class CriterionType {
  @Field(() => CriterionCodeEnum) code!: CriterionCode;
  @Field(() => Float, { nullable: true, description: '0 to 1; null when nothing is known.' }) value!:
    number | null;
  @Field(() => Float, { description: '0 to 1; all seven sum to 1.' }) weight!: number;
  @Field(() => Float, { description: 'Points of the fit. They sum to it exactly.' }) contribution!: number;
  @Field(() => Float, {
    nullable: true,
    description:
      'Middle value among those recommended for the same scenario; for a vendor, among the scenarios recommended to the same solution.',
  })
  peerMedian!: number | null;
  @Field(() => [CriterionPartType], {
    nullable: true,
    description: 'What it is made of; null where it was scored before parts were kept.',
  })
  parts!: CriterionPartType[] | null;
  @Field(() => [EvidenceType]) evidence!: Evidence[];
  @Field(() => [AskType]) asks!: Ask[];
}

@ObjectType('Mend', { description: 'What would mend a miss: codes to hold, or a bound to reach.' })
export class MendType {
  @Field(() => SideEnum) side!: Side;
  @Field(() => String) field!: string;
  @Field(() => [String], { nullable: true }) codes?: string[];
  @Field(() => Float, { nullable: true }) atMost?: number;
  @Field(() => Float, { nullable: true }) atLeast?: number;
}

@ObjectType('Constraint', { description: 'A hard constraint of the pair.' })
export class ConstraintType {
  @Field(() => ConstraintCodeEnum) code!: ConstraintCode;
  @Field(() => ConstraintStateEnum) state!: string;
  @Field(() => [EvidenceType]) evidence!: Evidence[];
  @Field(() => [AskType]) asks!: Ask[];
  @Field(() => MendType, { nullable: true }) mend!: MendType | null;
}

@ObjectType('Raise', { description: 'What one change would bring.' })
export class RaiseType {
  @Field(() => CriterionCodeEnum, { nullable: true }) criterion!: CriterionCode | null;
  @Field(() => ConstraintCodeEnum, { nullable: true, description: 'The constraint that it would mend.' })
  constraint!: ConstraintCode | null;
  @Field(() => SideEnum) side!: Side;
  @Field(() => String) field!: string;
  @Field(() => String, { description: 'What to fill in or change it to.' }) code!: string;
  @Field(() => Float, { description: 'Points of the fit.' }) gain!: number;
}

@ObjectType('Disposition', { description: 'What the firm thinks of a match.' })
export class DispositionType {
  @Field(() => DispositionStateEnum) state!: DispositionState;
  @Field(() => String, {
    nullable: true,
    description: 'Why it was dismissed; only for the firm and officers.',
  })
  reason!: string | null;
  @Field(() => Date, { nullable: true }) at!: Date | null;
}

@ObjectType({ description: 'What this viewer may do with the match.' })
export class MatchViewerCan {
  @Field(() => Boolean) dispose!: boolean;
  @Field(() => Boolean, { description: 'Say that a criterion or constraint is wrong.' }) object!: boolean;
  @Field(() => [SideEnum], { description: 'The sides of which to ask what a change would come to.' })
  whatIf!: Side[];
}

@ObjectType('Match', {
  implements: () => [Node],
  description: 'A scenario and a solution, scored and explained.',
})
export class MatchType extends Node {
  @Field(() => Float, { description: '0 to 100, the sum of the contributions.' }) fit!: number;
  @Field(() => Boolean, { description: 'No hard constraint is missed.' }) recommended!: boolean;
  @Field(() => Boolean, { description: 'Would rank high but for a hard constraint.' }) nearMiss!: boolean;
  @Field(() => Int, {
    nullable: true,
    description: 'Place among the solutions of the scenario; null when not recommended.',
  })
  rankForScenario!: number | null;
  @Field(() => [CriterionType]) criteria!: CriterionType[];
  @Field(() => [ConstraintType]) constraints!: ConstraintType[];
  @Field(() => [RaiseType], { description: 'What would raise the fit or mend a miss, most first.' })
  raises!: RaiseType[];
  @Field(() => DispositionType) disposition!: DispositionType;
  @Field(() => ScenarioType) scenario!: ScenarioEntity;
  @Field(() => SolutionType) solution!: SolutionEntity;
  @Field(() => Float, {
    nullable: true,
    description:
      'How likely the pair is to be shortlisted and awarded, 0 to 1; null when it misses a hard constraint.',
  })
  likelihood!: number | null;
  @Field(() => LikelihoodBasisType, { nullable: true }) likelihoodBasis!: Basis | null;
  @Field(() => Int, { nullable: true, description: 'Calibration that said the likelihood; 0 is the prior.' })
  calibrationVersion!: number | null;
  @Field(() => String) engineVersion!: string;
  @Field(() => Date) scoredAt!: Date;
  @Field(() => Boolean, { description: 'One of the two records has a newer version than was scored.' })
  stale!: boolean;
  @Field(() => MatchViewerCan) viewerCan!: MatchViewerCan;
}
export const MatchConnection = connectionOf(MatchType, 'Match');

@ArgsType()
export class MatchArgs extends ConnectionArgs {
  @Field(() => Boolean, {
    nullable: true,
    description: 'True: recommended ones; false: near misses; absent: both, recommended ones first.',
  })
  @IsOptional()
  @IsBoolean()
  recommended?: boolean | null;
}

@InputType()
export class MatchDisposeInput {
  @NodeId('Match') matchId!: string;
  @Field(() => DispositionStateEnum) @IsIn(DISPOSITION_STATES) state!: DispositionState;
  @Field(() => String, { nullable: true, description: 'Required when dismissing; at most 500 characters.' })
  @IsOptional()
  @IsString()
  @Length(0, 500)
  reason?: string | null;
}
export const MatchDisposePayload = payloadOf('MatchDispose', 'match', () => MatchType, [
  'REASON_MISSING',
  'CONSTRAINT_MISSED',
]);

@ObjectType('MatchRun', {
  implements: () => [Node],
  description: "One job's work: the scoring of one scenario or of the whole market.",
})
export class MatchRunType extends Node {
  @Field(() => String) code!: string;
  @Field(() => RunStateEnum) state!: RunState;
  @Field(() => Int, { description: 'Scenarios to score.' }) total!: number;
  @Field(() => Int, { description: 'Scenarios scored.' }) done!: number;
  @Field(() => Int, { description: 'Matches written.' }) matches!: number;
  @Field(() => Boolean) cancelRequested!: boolean;
  @Field(() => Boolean) pauseRequested!: boolean;
  @Field(() => String) engineVersion!: string;
  @Field(() => Int, {
    nullable: true,
    description: 'Version of the weights; null until something is scored.',
  })
  weightsVersion!: number | null;
  @Field(() => Float, {
    nullable: true,
    description: 'Position of the last event that the scoring had seen.',
  })
  position!: number | null;
  @Field(() => EmbeddingFaultEnum, {
    nullable: true,
    description: 'Why it had to go on without the embedding service; null when that is off or answered.',
  })
  embeddingFault!: EmbeddingFault | null;
  @Field(() => Date) createdAt!: Date;
  @Field(() => Date, { nullable: true }) startedAt!: Date | null;
  @Field(() => Date, { nullable: true }) finishedAt!: Date | null;
  @Field(() => ScenarioType, { nullable: true, description: 'Null for the whole market.' })
  scenario!: ScenarioEntity | null;
}
export const MatchRunConnection = connectionOf(MatchRunType, 'MatchRun');

@ArgsType()
export class MatchRunArgs extends ConnectionArgs {
  @NodeId('Scenario', { nullable: true, description: 'Only runs of this scenario. Id of a Scenario.' })
  scenarioId?: string | null;
}

@InputType()
export class MatchRunStartInput {
  @NodeId('Scenario', {
    nullable: true,
    description: 'Without it the whole market is scored, which only officers may ask for. Id of a Scenario.',
  })
  scenarioId?: string | null;
}
export const MatchRunStartPayload = payloadOf('MatchRunStart', 'run', () => MatchRunType);

@InputType()
export class MatchRunCancelInput {
  @NodeId('MatchRun') runId!: string;
}
export const MatchRunCancelPayload = payloadOf('MatchRunCancel', 'run', () => MatchRunType);

@InputType()
export class MatchRunPauseInput {
  @NodeId('MatchRun') runId!: string;
}
export const MatchRunPausePayload = payloadOf('MatchRunPause', 'run', () => MatchRunType);

@InputType()
export class MatchRunResumeInput {
  @NodeId('MatchRun') runId!: string;
}
export const MatchRunResumePayload = payloadOf('MatchRunResume', 'run', () => MatchRunType);
