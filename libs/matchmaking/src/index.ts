export * from './matchmaking.module.ts';
export * from './matchmaking.service.ts';
export * from './schedule.service.ts';
export * from './meeting.service.ts';
export * from './matchmaking-reading.service.ts';
export * from './domain/events.ts';
export type { EventContent, EventState, MatchmakingEvent } from './domain/event.ts';
export type { Attendance, MeetingResult } from './domain/meeting.ts';
export { MatchmakingEventEntity, MeetingEntity, matchmakingEntities } from './matchmaking.entity.ts';
