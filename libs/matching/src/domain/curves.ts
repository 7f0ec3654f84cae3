import { isSectorWithin, sectorPath } from '@fairway/taxonomy';
import type { MoneyRange } from '@fairway/kernel';
import { oncePerPair } from './once-per.ts';

/** How near two sectors are that only share a step of the tree: nothing, a section, a division, a group, a class. */
const NEAR = [0, 0.3, 0.6, 0.85, 1] as const;
/** How much a claim counts that holds the sector: a vendor for all of industry says little about foundries. */
const HOLDS = [0.3, 0.5, 0.8, 0.95, 1] as const;
/** The scenario names its sector more broadly than the offer. */
const INSIDE = 0.9;

/** 0 to 1: how well a claimed sector (any level, or `*`) answers a scenario's. */
export function sectorNearness(wanted: string, claimed: string): number {
  if (claimed.trim() === '*') return HOLDS[0];
  const left = sectorPath(wanted);
  const right = sectorPath(claimed);
  if (left.length === 0 || right.length === 0) return 0;
  if (isSectorWithin(wanted, claimed)) return HOLDS[right.length] ?? 1;
  if (isSectorWithin(claimed, wanted)) return INSIDE;
  let shared = 0;
  while (shared < left.length && left[shared]?.code === right[shared]?.code) shared++;
  return NEAR[shared] ?? 0;
}

/** The same for one wanted sector. */
export const nearnessTo = oncePerPair(sectorNearness);

/** What an offer that reaches the ceiling only with its lowest price is worth. */
const AT_THE_EDGE = 0.4;

/**
 * 0 to 1: how much of the price range lies under the budget's ceiling; null when it cannot be said. A floor above the
 * ceiling is 0. Leaving an end of the price open is never better than stating it.
 */
export function budgetFit(budget: MoneyRange, price: MoneyRange): number | null {
  if (budget.max === null || budget.currency !== price.currency) return null;
  const { min, max } = price;
  if (max !== null && max <= budget.max) return 1;
  if (min === null) return null;
  if (min > budget.max) return 0;
  if (max === null) return AT_THE_EDGE;
  return AT_THE_EDGE + ((1 - AT_THE_EDGE) * (budget.max - min)) / (max - min);
}

/** 1 while it is delivered within the time the work may take, falling to 0 at twice that. */
export function deliveryFit(weeks: number, durationWeeks: number): number {
  if (durationWeeks <= 0) return 0;
  return Math.min(1, Math.max(0, 2 - weeks / durationWeeks));
}

/** 1 is enough room for two more pilots, and one more is nearly as good. */
export const roomFit = (free: number): number => (free >= 2 ? 1 : free >= 1 ? 0.8 : 0);

/** The readiness scale as a share of the way. */
export const readinessFit = (trl: number): number => Math.min(1, Math.max(0, (trl - 1) / 8));
