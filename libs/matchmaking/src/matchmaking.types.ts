import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import type { BilingualText } from '@fairway/kernel';
import { BilingualTextType, codeEnum, connectionOf, LocalDate, Node, payloadOf } from '@fairway/graphql';
import { VIOLATIONS } from './domain/checker.ts';
import { EVENT_STATES, type EventState } from './domain/event.ts';
import { OBSTACLES, type Obstacle, type ObstacleCode } from './domain/feasible.ts';
import { ATTENDANCES, RESULTS, type Attendance } from './domain/meeting.ts';
import { SCHEDULE_STATES, type ScheduleState } from './matchmaking.entity.ts';

export const EventStateEnum = codeEnum('MatchmakingEventState', EVENT_STATES, 'The course of an event.');
export const AttendanceEnum = codeEnum('MatchmakingAttendance', ATTENDANCES, 'Who came to a meeting.');
export const MeetingResultEnum = codeEnum('MatchmakingResult', RESULTS, 'What came of a meeting.');
export const ScheduleStateEnum = codeEnum(
  'MatchmakingScheduleState',
  SCHEDULE_STATES,
  'How an attempt at a timetable stands.',
);
export const ObstacleEnum = codeEnum(
  'MatchmakingObstacleCode',
  OBSTACLES,
  'A rule that no timetable can keep.',
);

@ObjectType({ description: 'A stretch of the day, in minutes after midnight at the place.' })
export class MatchmakingBreak {
  @Field(() => Int) fromMinute!: number;
  @Field(() => Int) toMinute!: number;
}

@ObjectType({ description: 'A time at which meetings take place.' })
export class MatchmakingSlot {
  @Field(() => Int) index!: number;
  @Field(() => Int) fromMinute!: number;
  @Field(() => Int) toMinute!: number;
  @Field(() => Date) startsAt!: Date;
}

@ObjectType('MatchmakingPair', { description: 'A scenario and a vendor.' })
export class MatchmakingPairType {
  scenarioId!: string;
  vendorId!: string;
}

@ObjectType('MatchmakingObstacle', {
  description: 'A rule that no timetable can keep, and the figures that collide.',
})
export class MatchmakingObstacleType implements Omit<Obstacle, 'pair'> {
  @Field(() => ObstacleEnum) code!: ObstacleCode;
  @Field(() => Int, { nullable: true }) needed!: number | null;
  @Field(() => Int, { nullable: true }) available!: number | null;
  pair!: Obstacle['pair'];
  organizationId!: string | null;
}

@ObjectType('MatchmakingRun', { description: 'One attempt at a timetable.' })
export class MatchmakingRunType {
  @Field(() => ScheduleStateEnum) state!: ScheduleState;
  @Field(() => Boolean) cancelRequested!: boolean;
  @Field(() => Int) done!: number;
  @Field(() => Int) total!: number;
  @Field(() => Int, { description: 'Meetings that were laid out.' }) meetings!: number;
  @Field(() => [MatchmakingObstacleType], { description: 'When it failed: which rules cannot be kept.' })
  obstacles!: Obstacle[];
  @Field(() => Date) createdAt!: Date;
  @Field(() => Date, { nullable: true }) finishedAt!: Date | null;
}

@ObjectType({ description: 'Whether a meeting could be moved to a slot.' })
export class MatchmakingRoom {
  @Field(() => Int) slot!: number;
  @Field(() => [Int]) freeTables!: number[];
  busy!: string[];
}

@ObjectType({ description: 'What the viewer may do with a meeting now.' })
export class MatchmakingMeetingViewerCan {
  @Field(() => Boolean) arrange!: boolean;
  @Field(() => Boolean) record!: boolean;
}

@ObjectType('MatchmakingMeeting', {
  implements: () => [Node],
  description: 'A scenario and a vendor at a table for the length of a slot.',
})
export class MeetingType extends Node {
  @Field(() => Int, { description: 'Index among the slots of the event.' }) slot!: number;
  @Field(() => Int, { description: 'From 1.' }) table!: number;
  @Field(() => Float, {
    nullable: true,
    description: 'Of the match, 0 to 100; null when it was never scored.',
  })
  fit!: number | null;
  @Field(() => Boolean, { description: 'Placed by a person.' }) byHand!: boolean;
  @Field(() => AttendanceEnum, { nullable: true }) attendance!: Attendance | null;
  @Field(() => Date, { nullable: true }) recordedAt!: Date | null;
}

@ObjectType({ description: 'What the viewer may do with an event now.' })
export class MatchmakingEventViewerCan {
  @Field(() => Boolean) revise!: boolean;
  @Field(() => Boolean) schedule!: boolean;
  @Field(() => Boolean) arrange!: boolean;
  @Field(() => Boolean) publish!: boolean;
  @Field(() => Boolean) cancel!: boolean;
  @Field(() => Boolean) hold!: boolean;
  @Field(() => Boolean) close!: boolean;
  @Field(() => Boolean) record!: boolean;
}

@ObjectType('MatchmakingEvent', {
  implements: () => [Node],
  description: 'A day on which firms and vendors meet one another in turn (对接会).',
})
export class EventType extends Node {
  @Field(() => String, { description: 'For people: EV-2026-0001.' }) code!: string;
  @Field(() => BilingualTextType) name!: BilingualText;
  @Field(() => BilingualTextType) place!: BilingualText;
  @Field(() => LocalDate) day!: string;
  @Field(() => String, { description: 'IANA time zone of the place.' }) zone!: string;
  @Field(() => Int) startMinute!: number;
  @Field(() => Int) endMinute!: number;
  @Field(() => Int) slotMinutes!: number;
  @Field(() => Int) tables!: number;
  @Field(() => Int, { description: 'Meetings that one organization has at most.' }) cap!: number;
  @Field(() => Boolean, { description: 'Every vendor that is recommended takes part.' }) allVendors!: boolean;
  @Field(() => EventStateEnum) state!: EventState;
  @Field(() => String, { nullable: true, description: 'Why it was cancelled.' }) stateReason!: string | null;
  @Field(() => Date, { nullable: true }) publishedAt!: Date | null;
  @Field(() => Int, { description: 'To send back with an edit.' }) version!: number;
}

export const EventConnection = connectionOf(EventType, 'MatchmakingEvent');

const payload = <N extends string>(name: N, codes: readonly string[] = []) =>
  payloadOf(name, 'event', () => EventType, codes);
export const MatchmakingEventDraftPayload = payload('MatchmakingEventDraft');
export const MatchmakingEventRevisePayload = payload('MatchmakingEventRevise');
export const MatchmakingEventAddPayload = payload('MatchmakingEventAdd');
export const MatchmakingEventRemovePayload = payload('MatchmakingEventRemove');
export const MatchmakingEventSchedulePayload = payload('MatchmakingEventSchedule', ['NO_SCENARIOS']);
export const MatchmakingScheduleCancelPayload = payload('MatchmakingScheduleCancel');
export const MatchmakingEventPublishPayload = payload('MatchmakingEventPublish');
export const MatchmakingEventCancelPayload = payload('MatchmakingEventCancel', ['REASON_MISSING']);
export const MatchmakingEventHoldPayload = payload('MatchmakingEventHold', ['TOO_EARLY']);
export const MatchmakingEventClosePayload = payload('MatchmakingEventClose');
export const MatchmakingMeetingMovePayload = payload('MatchmakingMeetingMove', VIOLATIONS);
export const MatchmakingMeetingSwapPayload = payload('MatchmakingMeetingSwap', VIOLATIONS);
export const MatchmakingMeetingAddPayload = payload('MatchmakingMeetingAdd', VIOLATIONS);
export const MatchmakingMeetingRemovePayload = payload('MatchmakingMeetingRemove', VIOLATIONS);
export const MatchmakingMeetingRecordPayload = payload('MatchmakingMeetingRecord');
