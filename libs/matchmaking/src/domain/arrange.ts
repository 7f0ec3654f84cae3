import { assign } from './assign.ts';
import { obstaclesOf, type Obstacle } from './feasible.ts';
import type { Candidate, Plan } from './plan.ts';
import { timetable, type Timetable } from './timetable.ts';

export type Arranged = { ok: true; table: Timetable } | { ok: false; obstacles: Obstacle[] };

/** Who meets whom, where and when; or which rules cannot be kept. */
export function arrange(plan: Plan, candidates: readonly Candidate[]): Arranged {
  const obstacles = obstaclesOf(plan, candidates);
  if (obstacles.length) return { ok: false, obstacles };
  const table = timetable(plan, assign(plan, candidates));
  return table.obstacles.length ? { ok: false, obstacles: table.obstacles } : { ok: true, table };
}
