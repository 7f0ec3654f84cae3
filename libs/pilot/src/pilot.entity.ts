import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { BilingualText, RiskTier } from '@fairway/kernel';
import type { Health, HealthReason } from './domain/health.ts';
import type { ContractIndicator, MeasuredOutcome } from './domain/indicator.ts';
import type { Lesson, Milestone, Pilot, PilotOrigin } from './domain/pilot.ts';
import type { PilotStage, PilotState } from './domain/stages.ts';

@Entity('pilot')
export class PilotEntity implements Pilot {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') code!: string;
  @Column('text') origin!: PilotOrigin;
  @Column('uuid', { nullable: true }) proposalId!: string | null;
  @Column('uuid') scenarioId!: string;
  @Column('uuid', { array: true }) solutionIds!: string[];
  @Column('uuid', { array: true }) heldSolutionIds!: string[];
  @Column('uuid') firmOrganizationId!: string;
  @Column('uuid') vendorOrganizationId!: string;
  @Column('jsonb') title!: BilingualText;
  @Column('text', { nullable: true }) sector!: string | null;
  @Column('text', { nullable: true }) region!: string | null;
  @Column('text') riskTier!: RiskTier;
  @Column('text') stage!: PilotStage;
  @Column('text') state!: PilotState;
  @Column('text', { nullable: true }) stateReason!: string | null;
  @Column('int') version!: number;
  @Column('timestamptz') startedAt!: Date;
  @Column('timestamptz') stageSince!: Date;
  @Column('timestamptz', { nullable: true }) pausedAt!: Date | null;
  @Column('int') pausedSeconds!: number;
  @Column('jsonb') indicators!: ContractIndicator[];
  @Column('uuid', { nullable: true }) firmOwnerId!: string | null;
  @Column('uuid', { nullable: true }) vendorOwnerId!: string | null;
  @Column('text') health!: Health;
  @Column('jsonb') healthReasons!: HealthReason[];
  @Column('timestamptz', { nullable: true }) gateDueSince!: Date | null;
  @Column('jsonb', { nullable: true }) outcome!: MeasuredOutcome[] | null;
  @Column('jsonb', { nullable: true }) lesson!: Lesson | null;
  @Column({ type: 'timestamptz', insert: false, update: false }) createdAt!: Date;
  @Column({ type: 'timestamptz', insert: false, update: false }) updatedAt!: Date;
}

@Entity('pilot_milestone')
export class MilestoneEntity implements Milestone {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') pilotId!: string;
  @Column('text') key!: string;
  @Column('int') ordinal!: number;
  @Column('jsonb') title!: BilingualText;
  @Column('jsonb') acceptance!: BilingualText;
  @Column('timestamptz') dueAt!: Date;
  @Column('timestamptz', { nullable: true }) doneAt!: Date | null;
  @Column('uuid', { nullable: true }) doneBy!: string | null;
  @Column('timestamptz', { nullable: true }) acceptedAt!: Date | null;
  @Column('uuid', { nullable: true }) acceptedBy!: string | null;
}

@Entity('pilot_reading')
export class ReadingEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') pilotId!: string;
  @Column('text') indicatorKey!: string;
  @Column('double precision') value!: number;
  @Column('timestamptz') at!: Date;
  @Column('text') source!: string;
  @Column('uuid', { nullable: true }) recordedBy!: string | null;
  @Column('uuid') organizationId!: string;
}

@Entity('pilot_check')
export class CheckEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') pilotId!: string;
  @Column('text') fromStage!: PilotStage;
  @Column('text') toStage!: PilotStage;
  @Column('text') item!: string;
  @Column('text', { nullable: true }) note!: string | null;
  @Column('uuid', { nullable: true }) tickedBy!: string | null;
  @Column({ type: 'timestamptz', insert: false, update: false }) tickedAt!: Date;
  @Column('uuid', { nullable: true }) clearedBy!: string | null;
  @Column('timestamptz', { nullable: true }) clearedAt!: Date | null;
}

export type DecisionKind = 'FORWARD' | 'BACK' | 'PAUSE' | 'RESUME' | 'STOP' | 'WITHDRAW';

@Entity('pilot_gate_decision')
export class GateDecisionEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') pilotId!: string;
  @Column('text') kind!: DecisionKind;
  @Column('text') fromStage!: PilotStage;
  @Column('text') toStage!: PilotStage;
  @Column('text', { nullable: true }) note!: string | null;
  @Column('uuid', { nullable: true }) decidedBy!: string | null;
  @Column('uuid', { nullable: true }) organizationId!: string | null;
  @Column({ type: 'timestamptz', insert: false, update: false }) decidedAt!: Date;
  @Column('double precision') dwellDays!: number;
}

export const RISK_LEVELS = ['MINOR', 'MAJOR', 'SEVERE'] as const;
export type RiskLevel = (typeof RISK_LEVELS)[number];

@Entity('pilot_risk')
export class RiskEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') pilotId!: string;
  @Column('text') level!: RiskLevel;
  @Column('text') text!: string;
  @Column('text', { nullable: true }) mitigation!: string | null;
  @Column('uuid', { nullable: true }) openedBy!: string | null;
  @Column({ type: 'timestamptz', insert: false, update: false }) openedAt!: Date;
  @Column('uuid', { nullable: true }) closedBy!: string | null;
  @Column('timestamptz', { nullable: true }) closedAt!: Date | null;
  @Column('text', { nullable: true }) closeNote!: string | null;
}

/** For the composition root only. */
export const pilotEntities = [
  PilotEntity,
  MilestoneEntity,
  ReadingEntity,
  CheckEntity,
  GateDecisionEntity,
  RiskEntity,
];
