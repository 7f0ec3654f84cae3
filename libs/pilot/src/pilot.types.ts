import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import type { BilingualText, RiskTier } from '@fairway/kernel';
import { BilingualTextType, codeEnum, connectionOf, Node, payloadOf, RiskTierEnum } from '@fairway/graphql';
import { HEALTH_REASONS, HEALTHS, type Health, type HealthReasonCode } from './domain/health.ts';
import { PILOT_ORIGINS, type PilotOrigin } from './domain/pilot.ts';
import {
  CHECK_SIDES,
  PILOT_STAGES,
  PILOT_STATES,
  type CheckSide,
  type PilotStage,
  type PilotState,
} from './domain/stages.ts';
import { RISK_LEVELS, type DecisionKind, type RiskLevel } from './pilot.entity.ts';

export const PilotStageEnum = codeEnum(
  'PilotStage',
  PILOT_STAGES,
  'Stages of a pilot, in order; SANDBOX only where the risk is high.',
);
export const PilotStateEnum = codeEnum(
  'PilotState',
  PILOT_STATES,
  'Whether a pilot runs; it keeps its stage in each of these.',
);
export const PilotOriginEnum = codeEnum('PilotOrigin', PILOT_ORIGINS, 'What a pilot came from.');
export const HealthEnum = codeEnum('Health', HEALTHS, 'How a pilot is doing, computed; from best to worst.');
export const HealthReasonEnum = codeEnum('HealthReasonCode', HEALTH_REASONS, 'Why a pilot is not on track.');
export const CheckSideEnum = codeEnum('CheckSide', CHECK_SIDES, 'Whose tick an item of a gate needs.');
export const PilotSideEnum = codeEnum('PilotSide', ['FIRM', 'VENDOR'], 'A side of a pilot.');
export const RiskLevelEnum = codeEnum('PilotRiskLevel', RISK_LEVELS, 'How bad a risk is.');
export const DecisionKindEnum = codeEnum(
  'PilotDecisionKind',
  ['FORWARD', 'BACK', 'PAUSE', 'RESUME', 'STOP', 'WITHDRAW'],
  'What was decided about a pilot.',
);
export const BoardFilterEnum = codeEnum(
  'PilotBoardFilter',
  ['ALL', 'MINE', 'OVERDUE', 'HIGH_RISK'],
  "Which pilots to show: all, those the viewer answers for, those beyond their stage's norm, those of high risk.",
);

@ObjectType({ description: 'Why a pilot is not on track.' })
export class PilotHealthReason {
  @Field(() => HealthReasonEnum) code!: HealthReasonCode;
  @Field(() => HealthEnum, { description: 'How bad this reason alone is.' }) health!: Health;
  @Field(() => String, { nullable: true, description: 'Key of the milestone or indicator it speaks of.' })
  subject!: string | null;
  @Field(() => Int, {
    description:
      'Days late or silent; for an indicator off its path, percentage points of the change that are missing.',
  })
  amount!: number;
}

@ObjectType({ description: 'A step that was agreed on.' })
export class PilotMilestone {
  @Field(() => String) key!: string;
  @Field(() => BilingualTextType) title!: BilingualText;
  @Field(() => BilingualTextType, { description: 'What must be seen for it to count.' })
  acceptance!: BilingualText;
  @Field(() => Date) dueAt!: Date;
  @Field(() => Date, { nullable: true, description: 'When the vendor reported it as done.' })
  doneAt!: Date | null;
  @Field(() => Date, { nullable: true, description: 'When the firm accepted it.' }) acceptedAt!: Date | null;
}

@ObjectType('PilotIndicator', {
  description: 'An indicator as both sides agreed on it, with what was measured.',
})
export class PilotIndicatorType {
  @Field(() => String) key!: string;
  @Field(() => BilingualTextType) name!: BilingualText;
  @Field(() => String, { nullable: true }) unit!: string | null;
  @Field(() => String, { description: 'UP when more is better, else DOWN.' }) direction!: string;
  @Field(() => Float, { nullable: true, description: 'As agreed; null when nobody had measured it.' })
  baseline!: number | null;
  @Field(() => Float, { nullable: true, description: 'The agreed baseline, else the first reading.' })
  measuredBaseline!: number | null;
  @Field(() => Float) target!: number;
  @Field(() => Float, { description: 'Worse than this fails acceptance.' }) minimumAcceptable!: number;
  @Field(() => Float, { nullable: true, description: 'At or beyond this the pilot should be stopped.' })
  stopThreshold!: number | null;
  @Field(() => BilingualTextType, { nullable: true }) method!: BilingualText | null;
  @Field(() => Int, { description: 'Days between readings.' }) cadenceDays!: number;
  @Field(() => PilotSideEnum, { description: 'Who measures.' }) owner!: 'FIRM' | 'VENDOR';
  @Field(() => Float, { nullable: true }) latest!: number | null;
  @Field(() => Date, { nullable: true }) latestAt!: Date | null;
  @Field(() => Int) readingCount!: number;
  pilotId!: string;
}

@ObjectType({ description: 'One value of an indicator.' })
export class PilotReadingType {
  @Field(() => Float) value!: number;
  @Field(() => Date) at!: Date;
  @Field(() => String) source!: string;
}

@ObjectType({ description: 'Where an indicator is meant to be at an instant.' })
export class PilotPathPoint {
  @Field(() => Date) at!: Date;
  @Field(() => Float) value!: number;
}

@ObjectType('PilotRisk', {
  implements: () => [Node],
  description: 'Something that may keep the pilot from its targets.',
})
export class PilotRiskType extends Node {
  @Field(() => RiskLevelEnum) level!: RiskLevel;
  @Field(() => String) text!: string;
  @Field(() => String, { nullable: true }) mitigation!: string | null;
  @Field(() => Date) openedAt!: Date;
  @Field(() => Date, { nullable: true }) closedAt!: Date | null;
  @Field(() => String, { nullable: true }) closeNote!: string | null;
}

@ObjectType('PilotGateItem', { description: 'Something that must hold before a pilot passes.' })
export class PilotGateItemType {
  @Field(() => String) code!: string;
  @Field(() => BilingualTextType) title!: BilingualText;
  @Field(() => CheckSideEnum, {
    nullable: true,
    description: 'Whose tick it needs; null for what is computed.',
  })
  by!: CheckSide | null;
  @Field(() => Boolean) met!: boolean;
  @Field(() => String, { nullable: true }) note!: string | null;
  @Field(() => Date, { nullable: true }) tickedAt!: Date | null;
  @Field(() => Boolean) viewerMayTick!: boolean;
  tickedById!: string | null;
}

@ObjectType('PilotGate', { description: 'The passage to the next stage.' })
export class PilotGateType {
  @Field(() => PilotStageEnum) to!: PilotStage;
  @Field(() => Boolean, { description: 'Everything is met.' }) ready!: boolean;
  @Field(() => [PilotGateItemType]) items!: PilotGateItemType[];
}

@ObjectType('PilotDecision', { description: 'A named decision about a pilot.' })
export class PilotDecisionType {
  @Field(() => DecisionKindEnum) kind!: DecisionKind;
  @Field(() => PilotStageEnum) fromStage!: PilotStage;
  @Field(() => PilotStageEnum) toStage!: PilotStage;
  @Field(() => String, { nullable: true }) note!: string | null;
  @Field(() => Date) decidedAt!: Date;
  @Field(() => Float, { description: 'Days the pilot had been in the stage it left.' }) dwellDays!: number;
  decidedBy!: string | null;
  organizationId!: string | null;
}

@ObjectType({ description: 'What was learnt from a pilot that was stopped.' })
export class PilotLesson {
  @Field(() => String) tried!: string;
  @Field(() => String) learnt!: string;
  @Field(() => Boolean, { description: 'Stopped in good faith: it keeps its vouchers.' }) goodFaith!: boolean;
}

@ObjectType({ description: 'What was measured and accepted, against the baseline.' })
export class PilotOutcome {
  @Field(() => String) key!: string;
  @Field(() => BilingualTextType) name!: BilingualText;
  @Field(() => String, { nullable: true }) unit!: string | null;
  @Field(() => Float) baseline!: number;
  @Field(() => Float) target!: number;
  @Field(() => Float) measured!: number;
  @Field(() => Float, { description: 'Measured less baseline.' }) change!: number;
  @Field(() => Boolean, { description: 'At least at the target.' }) reached!: boolean;
}

@ObjectType({ description: 'What the viewer may do with a pilot now.' })
export class PilotViewerCanType {
  @Field(() => Boolean) move!: boolean;
  @Field(() => Boolean) pause!: boolean;
  @Field(() => Boolean) resume!: boolean;
  @Field(() => Boolean) stop!: boolean;
  @Field(() => Boolean) withdraw!: boolean;
  @Field(() => Boolean) finishMilestones!: boolean;
  @Field(() => Boolean) acceptMilestones!: boolean;
  @Field(() => Boolean) record!: boolean;
  @Field(() => Boolean) noteRisks!: boolean;
  @Field(() => Boolean) remind!: boolean;
  @Field(() => Boolean) assignFirmOwner!: boolean;
  @Field(() => Boolean) assignVendorOwner!: boolean;
}

@ObjectType('Pilot', { implements: () => [Node], description: 'An awarded proposal at work (试点).' })
export class PilotType extends Node {
  @Field(() => String, { description: 'For people: PL-2026-0001.' }) code!: string;
  @Field(() => PilotOriginEnum) origin!: PilotOrigin;
  @Field(() => BilingualTextType) title!: BilingualText;
  @Field(() => String, { nullable: true }) sector!: string | null;
  @Field(() => String, { nullable: true }) region!: string | null;
  @Field(() => RiskTierEnum, { description: 'The highest of scenario and solutions.' }) riskTier!: RiskTier;
  @Field(() => PilotStageEnum) stage!: PilotStage;
  @Field(() => PilotStateEnum) state!: PilotState;
  @Field(() => String, { nullable: true, description: 'Why it was paused, stopped or withdrawn.' })
  stateReason!: string | null;
  @Field(() => Date) startedAt!: Date;
  @Field(() => Date, { description: 'Since when it is in this stage.' }) stageSince!: Date;
  @Field(() => Date, { nullable: true }) pausedAt!: Date | null;
  @Field(() => HealthEnum) health!: Health;
  @Field(() => [PilotHealthReason], { description: 'Worst first.' }) healthReasons!: PilotHealthReason[];
  @Field(() => [PilotOutcome], {
    nullable: true,
    description: 'Once the firm has accepted what was measured.',
  })
  outcome!: PilotOutcome[] | null;
  @Field(() => PilotLesson, { nullable: true }) lesson!: PilotLesson | null;
  @Field(() => Int, { description: 'To send back with an edit.' }) version!: number;
}

export const PilotConnection = connectionOf(PilotType, 'Pilot');

@ObjectType('PilotBoardColumn', {
  description: 'A column of the board. Limit and median are those of its fuller stage.',
})
export class PilotBoardColumnType {
  @Field(() => [PilotStageEnum]) stages!: readonly PilotStage[];
  @Field(() => Int) count!: number;
  @Field(() => Int, { description: 'Beyond the norm of their stage.' }) overdue!: number;
  @Field(() => Int, { description: 'Days a pilot usually stays.' }) limitDays!: number;
  @Field(() => Float, { nullable: true }) medianDwellDays!: number | null;
  @Field(() => [PilotType], { description: 'The longest for their stage first.' }) cards!: PilotType[];
}

@ObjectType({ description: 'How many pilots run or pause in a region.' })
export class PilotBoardRegion {
  @Field(() => String, { description: 'GB/T 2260 code of six digits.' }) code!: string;
  @Field(() => Int) count!: number;
}

@ObjectType({ description: 'Pilots that run or pause, by stage.' })
export class PilotBoard {
  @Field(() => [PilotBoardColumnType]) columns!: PilotBoardColumnType[];
}

const payload = <N extends string>(name: N, codes: readonly string[] = []) =>
  payloadOf(name, 'pilot', () => PilotType, codes);
export const PilotMovePayload = payload('PilotMove', ['STAGE_GATE_FAILED', 'REASON_MISSING']);
export const PilotCheckPayload = payload('PilotCheck');
export const PilotPausePayload = payload('PilotPause', ['REASON_MISSING']);
export const PilotResumePayload = payload('PilotResume');
export const PilotStopPayload = payload('PilotStop', ['REASON_MISSING', 'LESSON_MISSING']);
export const PilotWithdrawPayload = payload('PilotWithdraw', ['REASON_MISSING']);
export const PilotAssignPayload = payload('PilotAssign');
export const PilotMilestoneDonePayload = payload('PilotMilestoneDone');
export const PilotMilestoneAcceptPayload = payload('PilotMilestoneAccept');
export const PilotReadingRecordPayload = payload('PilotReadingRecord', ['READING_CONFLICT']);
export const PilotRiskAddPayload = payload('PilotRiskAdd');
export const PilotRiskClosePayload = payload('PilotRiskClose');
export const PilotRemindPayload = payload('PilotRemind', ['REMINDED_TODAY']);
