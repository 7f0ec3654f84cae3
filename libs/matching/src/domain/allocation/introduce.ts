import type { AllocationMarket, Places, Prospect } from './allocation-market.ts';
import { deferredAcceptance } from './deferred-acceptance.ts';
import { explore } from './exploration.ts';
import { roomOf, type Load } from './room.ts';
import { NEAR_THE_BEST } from './simulated-market.ts';

export const INTRODUCTION_WAYS = ['FIT', 'NEWCOMER', 'EXPLORATION', 'ASKED'] as const;
/** How a pair came to be introduced: by fit, in the place kept for newcomers, as the list's exploration, or by its people. */
export type IntroductionWay = (typeof INTRODUCTION_WAYS)[number];
export const INTRODUCTION_REFUSALS = ['CAPACITY_TAKEN', 'LIST_FULL', 'DISMISSED'] as const;
/** Why not: the vendor has no room left, the scenario's places are taken by better ones, or the firm said no. */
export type IntroductionRefusal = (typeof INTRODUCTION_REFUSALS)[number];

/** A recommended pair of an open scenario, with what has become of it. */
export interface Candidate {
  scenarioId: string;
  solutionId: string;
  value: number;
  wish: number;
  /** The vendor is a newcomer or a small firm. */
  newcomer: boolean;
  /** The firm has invited it, or the vendor has proposed: people decided, so that no algorithm does. */
  asked: boolean;
  dismissed: boolean;
  /** It is introduced already, and lately. */
  standing: IntroductionWay | null;
  propensity: number | null;
}

export interface Decision {
  scenarioId: string;
  solutionId: string;
  introduced: boolean;
  way: IntroductionWay | null;
  reason: IntroductionRefusal | null;
  /** Introductions that the solution holds now, and how many it may. */
  taken: number;
  room: number;
  propensity: number | null;
}

/** Places of a scenario: three by fit, one of these for a newcomer first. */
export const USUAL_PLACES: Places = { places: 3, reserved: 1 };
/** What a vendor was told of comes before what it has not heard of yet. */
const PRIOR_RIGHT = 1_000_000;

const keyOf = (one: { scenarioId: string; solutionId: string }): string =>
  `${one.scenarioId}/${one.solutionId}`;

/** The market that is left to the algorithm: without what people decided, and without the room that this takes. */
export function marketOf(
  candidates: readonly Candidate[],
  loads: ReadonlyMap<string, Load>,
): AllocationMarket {
  const best = new Map<string, number>();
  const room = new Map<string, number>();
  const places = new Map<string, Places>();
  for (const [id, load] of loads) room.set(id, roomOf(load));
  for (const one of candidates) {
    best.set(one.scenarioId, Math.max(best.get(one.scenarioId) ?? 0, one.value));
    places.set(one.scenarioId, USUAL_PLACES);
    if (isKept(one)) room.set(one.solutionId, Math.max(0, (room.get(one.solutionId) ?? 0) - 1));
  }
  const prospects = candidates
    .filter((one) => !isKept(one) && !one.dismissed)
    .map((one): Prospect => ({
      scenarioId: one.scenarioId,
      solutionId: one.solutionId,
      value: one.value,
      wish: one.wish + (one.standing ? PRIOR_RIGHT : 0),
      newcomer: one.newcomer && one.value >= best.get(one.scenarioId)! - NEAR_THE_BEST,
    }));
  return { prospects, places, room };
}

/** Decides for every candidate whether it is introduced, and says why not. */
export function introduce(
  candidates: readonly Candidate[],
  loads: ReadonlyMap<string, Load>,
  date: string,
): Decision[] {
  const market = marketOf(candidates, loads);
  const { introduced, turnedAway } = deferredAcceptance(market);
  const byFit = new Map(introduced.map((one) => [keyOf(one), one]));
  const noRoom = new Set(turnedAway.map(keyOf));
  // Who would be there without the reserved place is there by fit, newcomer or not.
  const anyway = new Set(
    deferredAcceptance({
      ...market,
      prospects: market.prospects.map((one) => ({ ...one, newcomer: false })),
    }).introduced.map(keyOf),
  );

  const exposure = new Map<string, number>();
  const left = new Map(market.room);
  for (const { solutionId } of introduced) left.set(solutionId, left.get(solutionId)! - 1);
  for (const one of candidates)
    if (isKept(one) || byFit.has(keyOf(one)))
      exposure.set(one.solutionId, (exposure.get(one.solutionId) ?? 0) + 1);
  const last = new Map<string, number>();
  for (const { scenarioId, value } of introduced)
    last.set(scenarioId, Math.min(last.get(scenarioId) ?? Infinity, value));
  const exploring = new Set(candidates.filter(isExploration).map((one) => one.scenarioId));
  const explored = new Map(
    explore({
      date,
      left: market.prospects.filter((one) => !byFit.has(keyOf(one)) && !exploring.has(one.scenarioId)),
      room: left,
      exposure,
      last,
    }).map((one) => [keyOf(one), one]),
  );
  const taken = new Map(exposure);
  for (const { solutionId } of explored.values()) taken.set(solutionId, (taken.get(solutionId) ?? 0) + 1);

  return candidates.map((one) => {
    const key = keyOf(one);
    const way = wayOf(one, byFit.get(key), anyway.has(key), explored.has(key));
    const reason = one.dismissed ? 'DISMISSED' : noRoom.has(key) ? 'CAPACITY_TAKEN' : 'LIST_FULL';
    return {
      scenarioId: one.scenarioId,
      solutionId: one.solutionId,
      introduced: way !== null,
      way,
      reason: way ? null : reason,
      taken: taken.get(one.solutionId) ?? 0,
      room: roomOf(loads.get(one.solutionId) ?? NOTHING_KNOWN),
      propensity: way === 'EXPLORATION' ? (explored.get(key)?.propensity ?? one.propensity) : null,
    };
  });
}

const NOTHING_KNOWN: Load = { capacity: null, pilots: 0, ended: 0, led: 0 };
const isExploration = (one: Candidate): boolean =>
  one.standing === 'EXPLORATION' && !one.asked && !one.dismissed;
const isKept = (one: Candidate): boolean => one.asked || isExploration(one);

function wayOf(
  one: Candidate,
  byFit: Prospect | undefined,
  anyway: boolean,
  explored: boolean,
): IntroductionWay | null {
  if (one.asked) return 'ASKED';
  if (isExploration(one) || explored) return 'EXPLORATION';
  if (!byFit) return null;
  return byFit.newcomer && !anyway ? 'NEWCOMER' : 'FIT';
}

/** What a vendor looks at first: money, a trade it knows and time enough, besides the fit itself. In tenths of a point. */
export const wishOf = (
  fit: number,
  ownSide: { budget: number; industry: number; delivery: number },
): number => Math.round(10 * (fit + ownSide.budget + ownSide.industry + ownSide.delivery));
