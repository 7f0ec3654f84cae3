import { ok, refuse, type Result } from '@fairway/kernel';
import type { EventState } from './event.ts';
import { newViolations, violationsOf, type Violation } from './checker.ts';
import { slotsOf, type Candidate, type Placed, type Plan } from './plan.ts';

export const ATTENDANCES = ['MET', 'FIRM_ABSENT', 'VENDOR_ABSENT', 'BOTH_ABSENT'] as const;
export type Attendance = (typeof ATTENDANCES)[number];
export const RESULTS = ['FOLLOW_UP', 'PROPOSAL_EXPECTED', 'NOT_FITTING'] as const;
export type MeetingResult = (typeof RESULTS)[number];

export interface Said {
  attendance: Attendance;
  result: MeetingResult | null;
  words: string | null;
}

/** What came of a meeting is said once the event was held; only whoever met has a result. */
export function record(state: EventState, said: Said): Result<Said> {
  if (state !== 'HELD')
    return refuse('WRONG_STATE', `Nothing is recorded of an event that is ${state}`, 'meetingId');
  if (said.result && said.attendance !== 'MET')
    return refuse('INVALID', 'Who did not meet has no result', 'result');
  return ok({ ...said, words: said.words?.trim() || null });
}

/** What the firm would make of the match, going by what came of the meeting. */
export const dispositionOf = (said: Pick<Said, 'result'>): 'SAVED' | 'INVITED' | null =>
  said.result === 'PROPOSAL_EXPECTED' ? 'INVITED' : said.result === 'FOLLOW_UP' ? 'SAVED' : null;

/** A vendor learns that more is wanted of it, not that it did not fit. */
export const told = (result: MeetingResult | null): MeetingResult | null =>
  result === 'NOT_FITTING' ? null : result;

export type Changed = { ok: true } | { ok: false; violations: Violation[] };

/** A change by hand stands when it breaks nothing that was not broken before. */
export function change(
  plan: Plan,
  candidates: readonly Candidate[],
  before: readonly Placed[],
  after: readonly Placed[],
): Changed {
  const violations = newViolations(
    violationsOf(plan, candidates, before),
    violationsOf(plan, candidates, after),
  );
  return violations.length ? { ok: false, violations } : { ok: true };
}

export interface Room {
  slot: number;
  freeTables: number[];
  /** Of the two organizations those that sit elsewhere in this slot. */
  busy: string[];
}

/** Where a meeting could go: for each slot the free tables, and who of the two is busy. */
export function roomFor(plan: Plan, meetings: readonly Placed[], moving: Placed): Room[] {
  const others = meetings.filter((one) => one !== moving);
  return slotsOf(plan).map((_, slot) => {
    const inSlot = others.filter((one) => one.slot === slot);
    const sitting = new Set(inSlot.flatMap((one) => [one.firmId, one.vendorId]));
    const taken = new Set(inSlot.map((one) => one.table));
    return {
      slot,
      freeTables: Array.from({ length: plan.tables }, (__, i) => i + 1).filter((table) => !taken.has(table)),
      busy: [moving.firmId, moving.vendorId].filter((id) => sitting.has(id)),
    };
  });
}
