import { pairKey, type Candidate, type Pair, type Placed, type Plan } from './plan.ts';

export const VIOLATIONS = [
  'SLOT_UNKNOWN',
  'IN_BREAK',
  'TABLE_UNKNOWN',
  'TABLE_TAKEN',
  'PARTY_BUSY',
  'CAP_EXCEEDED',
  'PAIR_TWICE',
  'SAME_PARTY',
  'MUST_NOT_MEET',
  'MUST_MEET_MISSING',
  'CONSTRAINT_MISSED',
  'NOT_TAKING_PART',
] as const;
export type ViolationCode = (typeof VIOLATIONS)[number];

/** A broken rule, by name: what it is, and which organization, pair, slot and table it speaks of. */
export interface Violation {
  code: ViolationCode;
  pair: Pair | null;
  organizationId: string | null;
  slot: number | null;
  table: number | null;
}

const violation = (code: ViolationCode, of: Partial<Violation>): Violation => ({
  code,
  pair: null,
  organizationId: null,
  slot: null,
  table: null,
  ...of,
});

/**
 * Proves a timetable against its plan, or lists every rule that it breaks. It shares nothing with what makes timetables:
 * it counts the minutes itself and looks at every meeting and at every two of them.
 */
export function violationsOf(
  plan: Plan,
  candidates: readonly Candidate[],
  meetings: readonly Placed[],
): Violation[] {
  const found: Violation[] = [];
  const known = new Map(candidates.map((one) => [pairKey(one), one]));
  const forbidden = new Set(plan.mustNotMeet.map(pairKey));
  const starts = startsOf(plan);
  for (const one of meetings) {
    const of = {
      pair: { scenarioId: one.scenarioId, vendorId: one.vendorId },
      slot: one.slot,
      table: one.table,
    };
    const start = starts[one.slot];
    if (start === undefined) found.push(violation('SLOT_UNKNOWN', of));
    else if (plan.breaks.some((pause) => start < pause.to && pause.from < start + plan.slotMinutes))
      found.push(violation('IN_BREAK', of));
    if (one.table < 1 || one.table > plan.tables) found.push(violation('TABLE_UNKNOWN', of));
    if (one.firmId === one.vendorId) found.push(violation('SAME_PARTY', of));
    if (forbidden.has(pairKey(one))) found.push(violation('MUST_NOT_MEET', of));
    const candidate = known.get(pairKey(one));
    if (!candidate || candidate.firmId !== one.firmId) found.push(violation('NOT_TAKING_PART', of));
    else if (candidate.excluded) found.push(violation('CONSTRAINT_MISSED', of));
  }
  found.push(...clashesOf(meetings), ...overCap(plan.cap, meetings));
  const placed = new Set(meetings.map(pairKey));
  for (const pair of plan.mustMeet)
    if (!placed.has(pairKey(pair))) found.push(violation('MUST_MEET_MISSING', { pair }));
  return found;
}

/** Every two meetings: the same pair, or one slot with the same table or somebody in both. */
function clashesOf(meetings: readonly Placed[]): Violation[] {
  return meetings.flatMap((one, i) =>
    meetings.slice(0, i).flatMap((other) => {
      const of = {
        pair: { scenarioId: one.scenarioId, vendorId: one.vendorId },
        slot: one.slot,
        table: one.table,
      };
      const found: Violation[] = [];
      if (pairKey(one) === pairKey(other)) found.push(violation('PAIR_TWICE', of));
      if (one.slot !== other.slot) return found;
      if (one.table === other.table) found.push(violation('TABLE_TAKEN', of));
      for (const organizationId of new Set([one.firmId, one.vendorId]))
        if (organizationId === other.firmId || organizationId === other.vendorId)
          found.push(violation('PARTY_BUSY', { ...of, organizationId }));
      return found;
    }),
  );
}

function overCap(cap: number, meetings: readonly Placed[]): Violation[] {
  const loads = new Map<string, number>();
  for (const one of meetings)
    for (const id of new Set([one.firmId, one.vendorId])) loads.set(id, (loads.get(id) ?? 0) + 1);
  return [...loads]
    .filter(([, load]) => load > cap)
    .map(([organizationId]) => violation('CAP_EXCEEDED', { organizationId }));
}

/** Counted minute by minute: a slot begins at the first minute after which a whole one fits. */
function startsOf(plan: Plan): number[] {
  const paused = (minute: number): boolean =>
    plan.breaks.some((one) => one.from <= minute && minute < one.to);
  const starts: number[] = [];
  let open = 0;
  for (let minute = plan.hours.from; minute < plan.hours.to; minute++) {
    open = paused(minute) ? 0 : open + 1;
    if (open < plan.slotMinutes) continue;
    starts.push(minute + 1 - plan.slotMinutes);
    open = 0;
  }
  return starts;
}

const sameViolation = (a: Violation, b: Violation): boolean =>
  a.code === b.code &&
  a.organizationId === b.organizationId &&
  (a.pair ? pairKey(a.pair) : null) === (b.pair ? pairKey(b.pair) : null);

/** What a change by hand breaks that was not broken before. */
export const newViolations = (before: readonly Violation[], after: readonly Violation[]): Violation[] =>
  after.filter((one) => !before.some((other) => sameViolation(one, other)));
