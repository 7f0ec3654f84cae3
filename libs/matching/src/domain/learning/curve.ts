import { logistic } from './prior.ts';

/** A step of an isotonic curve: pairs with a fit between these bounds came to an award this often. */
export interface Step {
  from: number;
  to: number;
  value: number;
}

/** A rising curve from fit (0 to 100) to probability. */
export type Curve =
  { kind: 'ISOTONIC'; steps: readonly Step[] } | { kind: 'PLATT'; intercept: number; slope: number };

/** What a curve is fitted to: the target may be soft, between 0 and 1. */
export interface Point {
  fit: number;
  target: number;
  /** How much it counts; one when absent. */
  weight?: number;
}

/** Between two steps the line from the end of one to the start of the next. */
export function curveAt(curve: Curve, fit: number): number {
  if (curve.kind === 'PLATT') return logistic(curve.intercept + (curve.slope * fit) / 100);
  const { steps } = curve;
  const next = steps.findIndex((step) => fit <= step.to);
  if (next === -1) return steps.at(-1)?.value ?? 0;
  const step = steps[next]!;
  const before = steps[next - 1];
  if (fit >= step.from || !before) return step.value;
  const share = (fit - before.to) / (step.from - before.to);
  return before.value + share * (step.value - before.value);
}

/** Pool adjacent violators: the rising step function with the least squared error. */
export function isotonic(points: readonly Point[]): Curve {
  const pools: { from: number; to: number; sum: number; n: number }[] = [];
  for (const { fit, target, weight = 1 } of [...points].sort((a, b) => a.fit - b.fit)) {
    const last = pools.at(-1);
    // Equal fits are one place of the curve, whatever became of them.
    if (last && last.to === fit && last.from === fit) {
      last.sum += weight * target;
      last.n += weight;
    } else pools.push({ from: fit, to: fit, sum: weight * target, n: weight });
  }
  const rising: typeof pools = [];
  for (const pool of pools) {
    let merged = pool;
    for (let last = rising.at(-1); last && last.sum * merged.n >= merged.sum * last.n; last = rising.at(-1)) {
      rising.pop();
      merged = { from: last.from, to: merged.to, sum: last.sum + merged.sum, n: last.n + merged.n };
    }
    rising.push(merged);
  }
  return { kind: 'ISOTONIC', steps: rising.map(({ from, to, sum, n }) => ({ from, to, value: sum / n })) };
}

const ROUNDS = 50;
const RIDGE = 1e-6;

/** Platt's logistic curve by Newton's method; one that would fall is made flat. */
export function platt(points: readonly Point[]): Curve {
  const total = points.reduce((sum, { weight = 1 }) => sum + weight, 0);
  const mean = points.reduce((sum, { target, weight = 1 }) => sum + weight * target, 0) / (total || 1);
  const flat: Curve = { kind: 'PLATT', intercept: logit(mean), slope: 0 };
  let { intercept, slope } = flat;
  for (let round = 0; round < ROUNDS; round++) {
    let [gradient0, gradient1, h00, h01, h11] = [0, 0, RIDGE, 0, RIDGE];
    for (const { fit, target, weight = 1 } of points) {
      const x = fit / 100;
      const p = logistic(intercept + slope * x);
      const w = weight * p * (1 - p);
      const error = weight * (p - target);
      gradient0 += error;
      gradient1 += error * x;
      h00 += w;
      h01 += w * x;
      h11 += w * x * x;
    }
    const determinant = h00 * h11 - h01 * h01;
    if (!(determinant > 1e-12)) break;
    const step0 = (h11 * gradient0 - h01 * gradient1) / determinant;
    const step1 = (h00 * gradient1 - h01 * gradient0) / determinant;
    // Far from the solution a whole step may overshoot.
    const part = Math.min(1, 5 / Math.max(Math.abs(step0), Math.abs(step1), 1e-9));
    intercept -= part * step0;
    slope -= part * step1;
    if (Math.max(Math.abs(step0), Math.abs(step1)) < 1e-9) break;
  }
  return slope > 0 && Number.isFinite(intercept) ? { kind: 'PLATT', intercept, slope } : flat;
}

const logit = (p: number): number => {
  const inside = Math.min(1 - 1e-6, Math.max(1e-6, p));
  return Math.log(inside / (1 - inside));
};
