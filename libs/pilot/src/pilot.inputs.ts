import { ArgsType, Field, Float, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsDate,
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
import { ConnectionArgs, NodeId } from '@fairway/graphql';
import { HEALTHS, type Health } from './domain/health.ts';
import { PILOT_STAGES, PILOT_STATES, type PilotStage, type PilotState } from './domain/stages.ts';
import { RISK_LEVELS, type RiskLevel } from './pilot.entity.ts';
import type { BoardFilter } from './pilot.repository.ts';
import {
  BoardFilterEnum,
  HealthEnum,
  PilotSideEnum,
  PilotStageEnum,
  PilotStateEnum,
  RiskLevelEnum,
} from './pilot.types.ts';

const TEXT = 2000;
const Version = (): PropertyDecorator => (target, property) => {
  Field(() => Int, { description: 'The `version` that was read.' })(target, property);
  IsInt()(target, property);
  Min(1)(target, property);
};
const Words =
  (description: string): PropertyDecorator =>
  (target, property) => {
    Field(() => String, { description })(target, property);
    IsString()(target, property);
    Length(0, TEXT)(target, property);
  };
const Note = (): PropertyDecorator => (target, property) => {
  Field(() => String, { nullable: true })(target, property);
  IsOptional()(target, property);
  IsString()(target, property);
  Length(0, TEXT)(target, property);
};

@InputType()
export class PilotMoveInput {
  @NodeId('Pilot') pilotId!: string;
  @Field(() => PilotStageEnum, { description: 'The next stage, or the one before.' })
  @IsIn(PILOT_STAGES)
  to!: PilotStage;
  @Version() expectedVersion!: number;
  @Note() note?: string | null;
}

@InputType()
export class PilotCheckInput {
  @NodeId('Pilot') pilotId!: string;
  @Field(() => String, { description: 'Code of an item of the gate ahead.' })
  @IsString()
  @Length(1, 60)
  item!: string;
  @Field(() => Boolean, { defaultValue: true, description: 'False takes the tick back.' })
  @IsBoolean()
  done!: boolean;
  @Note() note?: string | null;
}

@InputType()
export class PilotPauseInput {
  @NodeId('Pilot') pilotId!: string;
  @Version() expectedVersion!: number;
  @Words('Why.') reason!: string;
}

@InputType()
export class PilotResumeInput {
  @NodeId('Pilot') pilotId!: string;
  @Version() expectedVersion!: number;
  @Note() note?: string | null;
}

@InputType({ description: 'What was learnt.' })
export class PilotLessonInput {
  @Words('What was tried.') tried!: string;
  @Words('What was learnt from it.') learnt!: string;
  @Field(() => Boolean, { description: 'Stopped in good faith.' }) @IsBoolean() goodFaith!: boolean;
}

@InputType()
export class PilotStopInput {
  @NodeId('Pilot') pilotId!: string;
  @Version() expectedVersion!: number;
  @Words('Why.') reason!: string;
  @Field(() => PilotLessonInput) @ValidateNested() @Type(() => PilotLessonInput) lesson!: PilotLessonInput;
}

@InputType()
export class PilotWithdrawInput {
  @NodeId('Pilot') pilotId!: string;
  @Version() expectedVersion!: number;
  @Words('Why.') reason!: string;
}

@InputType()
export class PilotAssignInput {
  @NodeId('Pilot') pilotId!: string;
  @Version() expectedVersion!: number;
  @Field(() => PilotSideEnum) @IsIn(['FIRM', 'VENDOR']) side!: 'FIRM' | 'VENDOR';
  @NodeId('Person') personId!: string;
}

@InputType()
export class PilotMilestoneInput {
  @NodeId('Pilot') pilotId!: string;
  @Field(() => String, { description: 'Key of the milestone.' }) @IsString() @Length(1, 60) key!: string;
}

@InputType()
export class PilotReadingInput {
  @Field(() => String) @IsString() @Length(1, 60) indicatorKey!: string;
  @Field(() => Float) @IsNumber() value!: number;
  @Field(() => Date, { description: 'When it was measured.' }) @IsDate() at!: Date;
  @Field(() => String, { description: 'Where it comes from: a system, a sheet, a person.' })
  @IsString()
  @Length(1, 200)
  source!: string;
}

@InputType()
export class PilotReadingRecordInput {
  @NodeId('Pilot') pilotId!: string;
  @Field(() => [PilotReadingInput], { description: '1 to 500; repeating one changes nothing.' })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(500)
  @ValidateNested({ each: true })
  @Type(() => PilotReadingInput)
  readings!: PilotReadingInput[];
}

@InputType()
export class PilotRiskAddInput {
  @NodeId('Pilot') pilotId!: string;
  @Field(() => RiskLevelEnum) @IsIn(RISK_LEVELS) level!: RiskLevel;
  @Words('What may go wrong.') text!: string;
  @Note() mitigation?: string | null;
}

@InputType()
export class PilotRiskCloseInput {
  @NodeId('Pilot') pilotId!: string;
  @NodeId('PilotRisk') riskId!: string;
  @Note() note?: string | null;
}

@InputType()
export class PilotRemindInput {
  @NodeId('Pilot') pilotId!: string;
  @Note() note?: string | null;
}

@ArgsType()
export class PilotBoardArgs {
  @Field(() => BoardFilterEnum, { defaultValue: 'ALL' })
  @IsIn(['ALL', 'MINE', 'OVERDUE', 'HIGH_RISK'])
  filter!: BoardFilter;
  @Field(() => Int, { defaultValue: 50, description: 'At most this many cards of a stage, 1 to 100.' })
  @IsInt()
  @Min(1)
  @Max(100)
  perStage!: number;
  @Field(() => String, {
    nullable: true,
    description: 'GB/T 2260 code of six digits; a province stands for all in it.',
  })
  @IsOptional()
  @Matches(/^\d{6}$/)
  region?: string | null;
}

@ArgsType()
export class PilotListArgs extends ConnectionArgs {
  @Field(() => [PilotStageEnum], { nullable: true })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(10)
  @IsIn(PILOT_STAGES, { each: true })
  stages?: PilotStage[] | null;
  @Field(() => [PilotStateEnum], { nullable: true })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(10)
  @IsIn(PILOT_STATES, { each: true })
  states?: PilotState[] | null;
  @Field(() => [HealthEnum], { nullable: true })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(10)
  @IsIn(HEALTHS, { each: true })
  health?: Health[] | null;
  @Field(() => BoardFilterEnum, { nullable: true })
  @IsOptional()
  @IsIn(['ALL', 'MINE', 'OVERDUE', 'HIGH_RISK'])
  filter?: BoardFilter | null;
  @NodeId('Scenario', { nullable: true, description: 'Only pilots of this scenario.' }) scenarioId?:
    string | null;
}

@ArgsType()
export class PilotCodeArgs {
  @Field(() => String, { description: 'PL-2026-0001.' }) @IsString() @Length(1, 40) code!: string;
}

@ArgsType()
export class SeriesArgs {
  @Field(() => Int, { defaultValue: 100, description: 'At most this many, the newest; 1 to 500.' })
  @IsInt()
  @Min(1)
  @Max(500)
  last!: number;
}
