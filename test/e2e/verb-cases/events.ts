import { event, meeting, reason, type VerbCase } from './verb-case.ts';

/** Matchmaking events and their meetings. */
export const EVENT_VERBS: VerbCase[] = [
  event('matchmakingEventRevise', { input: () => ({ cap: 5 }), wrong: 'event.published' }),
  event('matchmakingEventAdd', {
    input: (m) => ({ scenarioIds: [m.id('scenario.open')] }),
    wrong: 'event.published',
  }),
  event('matchmakingEventRemove', { input: () => ({ vendorIds: [] }), wrong: 'event.published' }),
  event('matchmakingEventSchedule', { wrong: 'event.published', succeeds: 'EACH' }),
  event('matchmakingScheduleCancel', { wrong: 'event.published', succeeds: 'NEVER' }),
  event('matchmakingEventPublish', { record: 'event.scheduled', wrong: 'event.published' }),
  event('matchmakingEventCancel', { record: 'event.idle', input: () => reason, wrong: 'event.held' }),
  meeting('matchmakingMeetingMove', {
    input: () => ({ slot: 5, table: 3 }),
    wrong: 'meeting.held',
    succeeds: 'EACH',
  }),
  meeting('matchmakingMeetingSwap', {
    input: (m) => ({ otherId: m.id('meeting.published.other') }),
    wrong: 'meeting.held',
    succeeds: 'EACH',
  }),
  meeting('matchmakingMeetingRemove', { wrong: 'meeting.held' }),
  event('matchmakingMeetingAdd', {
    record: 'event.published',
    input: (m) => ({
      scenarioId: m.id('scenario.open'),
      vendorId: m.id('organization.VENDOR'),
      slot: 6,
      table: 1,
    }),
    wrong: 'event.held',
  }),
  event('matchmakingEventHold', { record: 'event.published', wrong: 'event.draft' }),
  meeting('matchmakingMeetingRecord', {
    record: 'meeting.held',
    input: () => ({ attendance: 'MET', result: 'FOLLOW_UP', words: '下周去看线' }),
    wrong: 'meeting.scheduled',
    foreign: ['VENDOR', 'OTHER_FIRM', 'OTHER_VENDOR', 'REVIEWER', 'ADMINISTRATOR'],
    succeeds: 'EACH',
  }),
  event('matchmakingEventClose', { record: 'event.held', wrong: 'event.draft' }),
];
