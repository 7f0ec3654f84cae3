import {
  isBlank,
  mayMove,
  ok,
  problem,
  err,
  refuse,
  type BilingualText,
  type Moves,
  type Problem,
  type Result,
} from '@fairway/kernel';
import { pairKey, slotsOf, type Pair, type Plan, type Stretch } from './plan.ts';

export const EVENT_STATES = ['DRAFT', 'SCHEDULED', 'PUBLISHED', 'HELD', 'CLOSED', 'CANCELLED'] as const;
export type EventState = (typeof EVENT_STATES)[number];

export const EVENT_MOVES: Moves<EventState> = {
  DRAFT: ['SCHEDULED', 'CANCELLED'],
  SCHEDULED: ['DRAFT', 'PUBLISHED', 'CANCELLED'],
  PUBLISHED: ['HELD', 'CANCELLED'],
  HELD: ['CLOSED'],
  CLOSED: [],
  CANCELLED: [],
};

/** Parties hear of an event from its publication on. */
export const PUBLIC_STATES: readonly EventState[] = ['PUBLISHED', 'HELD', 'CLOSED', 'CANCELLED'];
/** Whether meetings may still be moved; after publication a change is noticed to whom it concerns. */
export const ARRANGED_STATES: readonly EventState[] = ['SCHEDULED', 'PUBLISHED'];

export const SLOTS_AT_MOST = 60;

/** What an office says of an event. */
export interface EventContent {
  name: BilingualText;
  place: BilingualText;
  /** Day, hours and breaks are those of the zone. */
  day: string;
  zone: string;
  startMinute: number;
  endMinute: number;
  slotMinutes: number;
  breaks: Stretch[];
  tables: number;
  cap: number;
  /** Every vendor that a scenario is recommended takes part, beside those that were chosen. */
  allVendors: boolean;
  mustMeet: Pair[];
  mustNotMeet: Pair[];
}

export interface MatchmakingEvent extends EventContent {
  id: string;
  code: string;
  organizationId: string;
  state: EventState;
  stateReason: string | null;
  publishedAt: Date | null;
  version: number;
}

export const planOf = (content: EventContent): Plan => ({
  hours: { from: content.startMinute, to: content.endMinute },
  slotMinutes: content.slotMinutes,
  breaks: content.breaks,
  tables: content.tables,
  cap: content.cap,
  mustMeet: content.mustMeet,
  mustNotMeet: content.mustNotMeet,
});

/** What is wrong with what an office says, by field. */
export function faultsOf(content: EventContent): Problem[] {
  const faults: Problem[] = [];
  if (isBlank(content.name)) faults.push(problem('INVALID', 'An event has a name', 'name'));
  if (!isZone(content.zone)) faults.push(problem('INVALID', 'No such time zone', 'zone'));
  if (content.startMinute >= content.endMinute)
    faults.push(problem('INVALID', 'It ends after it has begun', 'endMinute'));
  for (const [i, one] of content.breaks.entries())
    if (one.from >= one.to)
      faults.push(problem('INVALID', 'A break ends after it has begun', `breaks.${i}.toMinute`));
  const slots = slotsOf(planOf(content)).length;
  if (!faults.length && !slots)
    faults.push(problem('INVALID', 'No meeting fits into these hours', 'slotMinutes'));
  if (slots > SLOTS_AT_MOST)
    faults.push(problem('INVALID', `A day has at most ${SLOTS_AT_MOST} slots`, 'slotMinutes'));
  const must = new Set(content.mustMeet.map(pairKey));
  for (const [i, pair] of content.mustNotMeet.entries())
    if (must.has(pairKey(pair)))
      faults.push(problem('INVALID', 'This pair must meet and must not', `mustNotMeet.${i}`));
  return faults;
}

function isZone(zone: string): boolean {
  try {
    return !!new Intl.DateTimeFormat('en', { timeZone: zone });
  } catch {
    return false;
  }
}

/** What a timetable rests on: a change of it makes the timetable void. */
const RULES = [
  'startMinute',
  'endMinute',
  'slotMinutes',
  'breaks',
  'tables',
  'cap',
  'allVendors',
  'mustMeet',
  'mustNotMeet',
] as const;

/** Before publication everything may change; where the rules of the timetable do, it is made anew. */
export function revise(
  event: MatchmakingEvent,
  changes: Partial<EventContent>,
): Result<{ changes: Partial<MatchmakingEvent>; voids: boolean }> {
  const after = { ...event, ...changes };
  const faults = faultsOf(after);
  if (faults.length) return err(faults);
  const rules = RULES.some((rule) => JSON.stringify(after[rule]) !== JSON.stringify(event[rule]));
  if (event.state !== 'DRAFT' && event.state !== 'SCHEDULED')
    return refuse('WRONG_STATE', `An event that is ${event.state} is not revised`, 'eventId');
  const voids = rules && event.state === 'SCHEDULED';
  return ok({ changes: voids ? { ...changes, state: 'DRAFT' } : changes, voids });
}

/** Who takes part changes before publication only, and makes a timetable void. */
export function invite(
  event: MatchmakingEvent,
): Result<{ changes: Partial<MatchmakingEvent>; voids: boolean }> {
  if (event.state !== 'DRAFT' && event.state !== 'SCHEDULED')
    return refuse('WRONG_STATE', `Who takes part in an event that is ${event.state} stays`, 'eventId');
  return ok({ changes: { state: 'DRAFT' }, voids: event.state === 'SCHEDULED' });
}

export function moveTo(
  event: MatchmakingEvent,
  to: EventState,
  reason: string | null = null,
): Result<Partial<MatchmakingEvent>> {
  if (!mayMove(EVENT_MOVES, event.state, to))
    return refuse('WRONG_STATE', `An event that is ${event.state} does not become ${to}`, 'eventId');
  if (to === 'CANCELLED' && !reason?.trim())
    return refuse('REASON_MISSING', 'Those who were invited are told why', 'reason');
  return ok({ state: to, stateReason: reason?.trim() || null });
}

/** Nobody has met before the day begins. */
export function hold(event: MatchmakingEvent, begins: Date, now: Date): Result<Partial<MatchmakingEvent>> {
  if (event.state === 'PUBLISHED' && now < begins)
    return refuse('TOO_EARLY', 'It has not begun yet', 'eventId');
  return moveTo(event, 'HELD');
}

export const mayArrange = (event: Pick<MatchmakingEvent, 'state'>): boolean =>
  ARRANGED_STATES.includes(event.state);
