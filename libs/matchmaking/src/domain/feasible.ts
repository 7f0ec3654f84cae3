import { pairKey, slotsOf, type Candidate, type Pair, type Plan } from './plan.ts';

export const OBSTACLES = [
  'NO_SLOTS',
  'NO_PAIRS',
  'MUST_AND_MUST_NOT',
  'MUST_MEET_ABSENT',
  'MUST_MEET_EXCLUDED',
  'CAP_BELOW_MUST',
  'SLOTS_BELOW_MUST',
  'PLACES_BELOW_MUST',
  'MUST_MEET_UNPLACED',
] as const;
export type ObstacleCode = (typeof OBSTACLES)[number];

/** A rule that no timetable can keep, with whom it speaks of and the figures that collide. */
export interface Obstacle {
  code: ObstacleCode;
  pair: Pair | null;
  organizationId: string | null;
  needed: number | null;
  available: number | null;
}

const obstacle = (code: ObstacleCode, of: Partial<Obstacle> = {}): Obstacle => ({
  code,
  pair: null,
  organizationId: null,
  needed: null,
  available: null,
  ...of,
});

/**
 * What stands in the way of any timetable. Where no organization sits on both sides the list is complete: whatever
 * keeps the caps and the number of places can be laid into slots (Kőnig), so that an empty list means feasible.
 */
export function obstaclesOf(plan: Plan, candidates: readonly Candidate[]): Obstacle[] {
  const slots = slotsOf(plan).length;
  const places = slots * plan.tables;
  const known = new Map(candidates.map((one) => [pairKey(one), one]));
  const forbidden = new Set(plan.mustNotMeet.map(pairKey));
  const found: Obstacle[] = [];
  if (!slots) found.push(obstacle('NO_SLOTS'));
  const loads = new Map<string, number>();
  for (const pair of plan.mustMeet) {
    const candidate = known.get(pairKey(pair));
    if (forbidden.has(pairKey(pair))) found.push(obstacle('MUST_AND_MUST_NOT', { pair }));
    else if (!candidate) found.push(obstacle('MUST_MEET_ABSENT', { pair }));
    else if (candidate.excluded) found.push(obstacle('MUST_MEET_EXCLUDED', { pair }));
    for (const id of candidate ? [candidate.firmId, candidate.vendorId] : [])
      loads.set(id, (loads.get(id) ?? 0) + 1);
  }
  for (const [organizationId, needed] of [...loads].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (needed > plan.cap)
      found.push(obstacle('CAP_BELOW_MUST', { organizationId, needed, available: plan.cap }));
    else if (slots && needed > slots)
      found.push(obstacle('SLOTS_BELOW_MUST', { organizationId, needed, available: slots }));
  }
  if (slots && plan.mustMeet.length > places)
    found.push(obstacle('PLACES_BELOW_MUST', { needed: plan.mustMeet.length, available: places }));
  const usable = candidates.some((one) => !one.excluded && !forbidden.has(pairKey(one)));
  if (!usable && !found.length) found.push(obstacle('NO_PAIRS'));
  return found;
}

export const unplaced = (pair: Pair): Obstacle => obstacle('MUST_MEET_UNPLACED', { pair });
