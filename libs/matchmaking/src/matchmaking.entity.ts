import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { BilingualText } from '@fairway/kernel';
import type { EventState, MatchmakingEvent } from './domain/event.ts';
import type { Obstacle } from './domain/feasible.ts';
import type { Attendance, MeetingResult } from './domain/meeting.ts';
import type { Pair, Stretch } from './domain/plan.ts';

@Entity('matchmaking_event')
export class MatchmakingEventEntity implements MatchmakingEvent {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') code!: string;
  @Column('uuid') organizationId!: string;
  @Column('text') state!: EventState;
  @Column('text', { nullable: true }) stateReason!: string | null;
  @Column('timestamptz', { nullable: true }) publishedAt!: Date | null;
  @Column('int') version!: number;
  @Column('jsonb') name!: BilingualText;
  @Column('jsonb') place!: BilingualText;
  @Column('text') day!: string;
  @Column('text') zone!: string;
  @Column('int') startMinute!: number;
  @Column('int') endMinute!: number;
  @Column('int') slotMinutes!: number;
  @Column('jsonb') breaks!: Stretch[];
  @Column('int') tables!: number;
  @Column('int') cap!: number;
  @Column('boolean') allVendors!: boolean;
  @Column('jsonb') mustMeet!: Pair[];
  @Column('jsonb') mustNotMeet!: Pair[];
  @Column('uuid', { nullable: true }) createdBy!: string | null;
  @Column({ type: 'timestamptz', insert: false, update: false }) createdAt!: Date;
  @Column({ type: 'timestamptz', insert: false, update: false }) updatedAt!: Date;
}

@Entity('matchmaking_meeting')
export class MeetingEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') eventId!: string;
  @Column('uuid') scenarioId!: string;
  @Column('uuid', { nullable: true }) solutionId!: string | null;
  @Column('uuid') firmId!: string;
  @Column('uuid') vendorId!: string;
  @Column('int') slot!: number;
  @Column('int', { name: 'table_number' }) table!: number;
  /** Of the match at the time; null for a pair that was never scored. */
  @Column('double precision', { nullable: true }) fit!: number | null;
  @Column('boolean') byHand!: boolean;
  @Column('text', { nullable: true }) attendance!: Attendance | null;
  @Column('text', { nullable: true }) result!: MeetingResult | null;
  @Column('text', { nullable: true }) words!: string | null;
  @Column('uuid', { nullable: true }) recordedBy!: string | null;
  @Column('timestamptz', { nullable: true }) recordedAt!: Date | null;
}

export const SCHEDULE_STATES = ['QUEUED', 'RUNNING', 'DONE', 'CANCELLED', 'FAILED'] as const;
export type ScheduleState = (typeof SCHEDULE_STATES)[number];

/** One attempt at a timetable. */
@Entity('matchmaking_run')
export class MatchmakingRunEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') eventId!: string;
  @Column('text') state!: ScheduleState;
  @Column('boolean') cancelRequested!: boolean;
  @Column('int') total!: number;
  @Column('int') done!: number;
  @Column('int') meetings!: number;
  @Column('jsonb') obstacles!: Obstacle[];
  @Column('uuid', { nullable: true }) requestedBy!: string | null;
  @Column({ type: 'timestamptz', insert: false, update: false }) createdAt!: Date;
  @Column('timestamptz', { nullable: true }) finishedAt!: Date | null;
}

/** For the composition root only. */
export const matchmakingEntities = [MatchmakingEventEntity, MeetingEntity, MatchmakingRunEntity];
