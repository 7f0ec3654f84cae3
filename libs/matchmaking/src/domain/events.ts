import { defineEvent } from '@fairway/kernel';
import type { Attendance, MeetingResult } from './meeting.ts';

/** A run of the job begins. About the run. */
export const scheduleRequested = defineEvent<{ eventId: string }>('matchmaking.schedule-requested');
export const eventScheduled = defineEvent<{ meetings: number }>('matchmaking.scheduled');
/** To everybody who takes part. About the event, as all below. */
export const eventPublished = defineEvent<{ organizationIds: string[] }>('matchmaking.published');
export const eventCancelled = defineEvent<{ organizationIds: string[] }>('matchmaking.cancelled');
export const eventHeld = defineEvent<Record<string, never>>('matchmaking.held');
/** A published timetable was changed by hand: those whom it concerns are told. */
export const meetingChanged = defineEvent<{ organizationIds: string[] }>('matchmaking.meeting-changed');
/** What came of a meeting, for learning and for whoever goes on with it. */
export const meetingRecorded = defineEvent<{
  meetingId: string;
  scenarioId: string;
  solutionId: string | null;
  attendance: Attendance;
  result: MeetingResult | null;
}>('matchmaking.meeting-recorded');
