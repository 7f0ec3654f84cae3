import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Length,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { fromGlobalId, LANGUAGES, type BilingualText, type Language } from '@fairway/kernel';
import {
  BilingualTextInput,
  ConnectionArgs,
  LanguageEnum,
  LocalDate,
  NodeId,
  NodeIds,
} from '@fairway/graphql';
import { EVENT_STATES, type EventContent, type EventState } from './domain/event.ts';
import { ATTENDANCES, RESULTS, type Attendance, type MeetingResult } from './domain/meeting.ts';
import { AttendanceEnum, EventStateEnum, MeetingResultEnum } from './matchmaking.types.ts';

const DAY_MINUTES = 1440;
const PAIRS_AT_MOST = 200;

const Version = (): PropertyDecorator => (target, property) => {
  Field(() => Int, { description: 'The `version` that was read.' })(target, property);
  IsInt()(target, property);
  Min(1)(target, property);
};
const Whole =
  (min: number, max: number, description: string, nullable = false): PropertyDecorator =>
  (target, property) => {
    Field(() => Int, { description, nullable })(target, property);
    if (nullable) IsOptional()(target, property);
    IsInt()(target, property);
    Min(min)(target, property);
    Max(max)(target, property);
  };
const Texts =
  (description: string, nullable = false): PropertyDecorator =>
  (target, property) => {
    Field(() => BilingualTextInput, { description, nullable })(target, property);
    if (nullable) IsOptional()(target, property);
    ValidateNested()(target, property);
    Type(() => BilingualTextInput)(target, property);
  };
const ListOf =
  (type: () => new () => object, max: number, description: string): PropertyDecorator =>
  (target, property) => {
    Field(() => [type()], { description, nullable: true })(target, property);
    IsOptional()(target, property);
    IsArray()(target, property);
    ArrayMaxSize(max)(target, property);
    ValidateNested({ each: true })(target, property);
    Type(type)(target, property);
  };

@InputType({ description: 'A pause in which nobody meets.' })
export class MatchmakingBreakInput {
  @Whole(0, DAY_MINUTES, 'Minutes after midnight at the place.') fromMinute!: number;
  @Whole(0, DAY_MINUTES, 'Minutes after midnight; does not belong to it.') toMinute!: number;
}

@InputType({ description: 'A scenario and a vendor.' })
export class MatchmakingPairInput {
  @NodeId('Scenario') scenarioId!: string;
  @NodeId('Organization', { description: 'The vendor. Id of an Organization.' }) vendorId!: string;
}

@InputType()
export class MatchmakingEventDraftInput {
  @Texts('What it is called.') name!: BilingualText;
  @Texts('Where it takes place.', true) place?: BilingualText | null;
  @Field(() => LocalDate) @IsString() day!: string;
  @Field(() => String, {
    nullable: true,
    description: 'IANA time zone of the place; Asia/Shanghai unless told.',
  })
  @IsOptional()
  @IsString()
  @Length(1, 60)
  zone?: string | null;
  @Whole(0, DAY_MINUTES, 'When meetings begin, in minutes after midnight.') startMinute!: number;
  @Whole(0, DAY_MINUTES, 'When the last meeting is over.') endMinute!: number;
  @Whole(5, 240, 'How long a meeting takes.') slotMinutes!: number;
  @ListOf(() => MatchmakingBreakInput, 10, 'When nobody meets.') breaks?: MatchmakingBreakInput[] | null;
  @Whole(1, 60, 'How many meet at a time.') tables!: number;
  @Whole(1, 60, 'Meetings that one organization has at most.') cap!: number;
  @Field(() => Boolean, {
    defaultValue: true,
    description: 'Every vendor whose solution is recommended to one of the scenarios takes part.',
  })
  @IsBoolean()
  allVendors!: boolean;
  @ListOf(() => MatchmakingPairInput, PAIRS_AT_MOST, 'Who meets in any case.')
  mustMeet?: MatchmakingPairInput[] | null;
  @ListOf(() => MatchmakingPairInput, PAIRS_AT_MOST, 'Who does not meet in any case.')
  mustNotMeet?: MatchmakingPairInput[] | null;
}

@InputType({ description: 'What is absent or null stays as it is.' })
export class MatchmakingEventReviseInput {
  @NodeId('MatchmakingEvent') eventId!: string;
  @Version() expectedVersion!: number;
  @Texts('What it is called.', true) name?: BilingualText | null;
  @Texts('Where it takes place.', true) place?: BilingualText | null;
  @Field(() => LocalDate, { nullable: true }) @IsOptional() @IsString() day?: string | null;
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() @Length(1, 60) zone?: string | null;
  @Whole(0, DAY_MINUTES, 'When meetings begin, in minutes after midnight.', true) startMinute?: number | null;
  @Whole(0, DAY_MINUTES, 'When the last meeting is over.', true) endMinute?: number | null;
  @Whole(5, 240, 'How long a meeting takes.', true) slotMinutes?: number | null;
  @ListOf(() => MatchmakingBreakInput, 10, 'When nobody meets.') breaks?: MatchmakingBreakInput[] | null;
  @Whole(1, 60, 'How many meet at a time.', true) tables?: number | null;
  @Whole(1, 60, 'Meetings that one organization has at most.', true) cap?: number | null;
  @Field(() => Boolean, { nullable: true }) @IsOptional() @IsBoolean() allVendors?: boolean | null;
  @ListOf(() => MatchmakingPairInput, PAIRS_AT_MOST, 'Who meets in any case.')
  mustMeet?: MatchmakingPairInput[] | null;
  @ListOf(() => MatchmakingPairInput, PAIRS_AT_MOST, 'Who does not meet in any case.')
  mustNotMeet?: MatchmakingPairInput[] | null;
}

/** What was said, in the words of the domain. */
export function contentOf(
  input: Omit<MatchmakingEventReviseInput, 'eventId' | 'expectedVersion'>,
): Partial<EventContent> {
  const { name, place, day, zone, startMinute, endMinute, slotMinutes, tables, cap, allVendors } = input;
  const given = {
    name,
    place,
    day,
    zone,
    startMinute,
    endMinute,
    slotMinutes,
    tables,
    cap,
    allVendors,
    breaks: input.breaks?.map((one) => ({ from: one.fromMinute, to: one.toMinute })),
    mustMeet: input.mustMeet?.map(pair),
    mustNotMeet: input.mustNotMeet?.map(pair),
  };
  return Object.fromEntries(
    Object.entries(given).filter(([, value]) => value !== null && value !== undefined),
  );
}

const pair = ({ scenarioId, vendorId }: MatchmakingPairInput): { scenarioId: string; vendorId: string } => ({
  scenarioId,
  vendorId,
});

export const draftOf = (input: MatchmakingEventDraftInput): EventContent => ({
  place: {},
  zone: 'Asia/Shanghai',
  breaks: [],
  mustMeet: [],
  mustNotMeet: [],
  ...(contentOf(input) as Omit<EventContent, 'place' | 'zone' | 'breaks' | 'mustMeet' | 'mustNotMeet'>),
});

@InputType({ description: 'Which open scenarios of the region take part.' })
export class MatchmakingScenarioFilterInput {
  @Field(() => String, { nullable: true, description: 'Words that all stand in the scenario.' })
  @IsOptional()
  @IsString()
  @Length(0, 200)
  search?: string | null;
  @Field(() => [String], { nullable: true, description: 'GB/T 4754 codes of any level.' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @IsString({ each: true })
  @Length(1, 10, { each: true })
  sectors?: string[] | null;
  @Field(() => [String], { nullable: true, description: 'GB/T 2260 codes of any level.' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @IsString({ each: true })
  @Length(1, 10, { each: true })
  regions?: string[] | null;
}

@InputType()
export class MatchmakingEventAddInput {
  @NodeId('MatchmakingEvent') eventId!: string;
  @Version() expectedVersion!: number;
  @NodeIds('Scenario', 200, { nullable: true }) scenarioIds?: string[] | null;
  @Field(() => MatchmakingScenarioFilterInput, {
    nullable: true,
    description: 'All open scenarios like this.',
  })
  @IsOptional()
  @ValidateNested()
  @Type(() => MatchmakingScenarioFilterInput)
  filter?: MatchmakingScenarioFilterInput | null;
  @NodeIds('Organization', 200, { nullable: true }) vendorIds?: string[] | null;
}

@InputType()
export class MatchmakingEventRemoveInput {
  @NodeId('MatchmakingEvent') eventId!: string;
  @Version() expectedVersion!: number;
  @NodeIds('Scenario', 200, { nullable: true }) scenarioIds?: string[] | null;
  @NodeIds('Organization', 200, { nullable: true }) vendorIds?: string[] | null;
}

/** For each verb that asks for no more than the event at the version that was read. */
@InputType({ isAbstract: true })
class EventTarget {
  @NodeId('MatchmakingEvent') eventId!: string;
  @Version() expectedVersion!: number;
}
@InputType()
export class MatchmakingEventScheduleInput extends EventTarget {}
@InputType()
export class MatchmakingEventPublishInput extends EventTarget {}
@InputType()
export class MatchmakingEventHoldInput extends EventTarget {}
@InputType()
export class MatchmakingEventCloseInput extends EventTarget {}

@InputType()
export class MatchmakingScheduleCancelInput {
  @NodeId('MatchmakingEvent') eventId!: string;
}

@InputType()
export class MatchmakingEventCancelInput extends EventTarget {
  @Field(() => String, { description: 'Why; those who were invited read it.' })
  @IsString()
  @Length(0, 2000)
  reason!: string;
}

@InputType()
export class MatchmakingMeetingMoveInput {
  @NodeId('MatchmakingMeeting') meetingId!: string;
  @Whole(0, 1000, 'Which slot of the day, from 0.') slot!: number;
  @Whole(1, 1000, 'Which table, from 1.') table!: number;
}

@InputType()
export class MatchmakingMeetingSwapInput {
  @NodeId('MatchmakingMeeting') meetingId!: string;
  @NodeId('MatchmakingMeeting') otherId!: string;
}

@InputType()
export class MatchmakingMeetingAddInput {
  @NodeId('MatchmakingEvent') eventId!: string;
  @NodeId('Scenario') scenarioId!: string;
  @NodeId('Organization', { description: 'The vendor. Id of an Organization.' }) vendorId!: string;
  @Whole(0, 1000, 'Which slot of the day, from 0.') slot!: number;
  @Whole(1, 1000, 'Which table, from 1.') table!: number;
}

@InputType()
export class MatchmakingMeetingRemoveInput {
  @NodeId('MatchmakingMeeting') meetingId!: string;
}

@InputType()
export class MatchmakingMeetingRecordInput {
  @NodeId('MatchmakingMeeting') meetingId!: string;
  @Field(() => AttendanceEnum) @IsIn(ATTENDANCES) attendance!: Attendance;
  @Field(() => MeetingResultEnum, { nullable: true, description: 'Only where both came.' })
  @IsOptional()
  @IsIn(RESULTS)
  result!: MeetingResult | null;
  @Field(() => String, {
    nullable: true,
    description: 'For the office and the firm; the vendor does not read it.',
  })
  @IsOptional()
  @IsString()
  @Length(0, 2000)
  words!: string | null;
}

@ArgsType()
export class MatchmakingEventsArgs extends ConnectionArgs {
  @Field(() => [EventStateEnum], { nullable: true })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(EVENT_STATES.length)
  @IsIn(EVENT_STATES, { each: true })
  states?: EventState[] | null;
}

@ArgsType()
export class MatchmakingEventCodeArgs {
  @Field(() => String)
  @IsString()
  @Matches(/^ev-\d{4}-\d{4,}$/i, { message: 'looks like EV-2026-0001' })
  code!: string;
}

@ArgsType()
export class CalendarArgs {
  @Field(() => ID, { nullable: true, description: 'Only the meetings of this organization.' })
  @IsOptional()
  @Transform(({ value }) => (typeof value === 'string' ? (fromGlobalId(value)?.id ?? '') : value))
  @IsString()
  @Length(36, 36, { message: 'is not the id of an Organization' })
  organizationId?: string | null;
  @Field(() => LanguageEnum, { defaultValue: 'zh' }) @IsIn(LANGUAGES) language!: Language;
}
