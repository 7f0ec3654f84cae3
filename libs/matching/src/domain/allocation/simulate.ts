import { sidesOf, valueOf, type AllocationMarket, type Prospect } from './allocation-market.ts';
import { auction } from './auction.ts';
import { deferredAcceptance } from './deferred-acceptance.ts';
import { explore } from './exploration.ts';
import { simulatedMarket, type MarketShape } from './simulated-market.ts';
import { instabilityOf } from './stability.ts';

/** How one way to introduce did. Values in points of the fit. */
export interface PlanReport {
  introductions: number;
  /** What of it the vendors have room to take up. */
  taken_up: number;
  value: number;
  /** The same by the worth that no engine sees. */
  true_value: number;
  share_of_optimum: number;
  true_share_of_optimum: number;
  /** The fullest solution: introductions over room. */
  max_load: number;
  over_capacity: number;
  newcomer_introductions: number;
  newcomers_introduced: number;
  ms: number;
}

export interface SimulationReport {
  seed: number;
  scenarios: number;
  solutions: number;
  pairs: number;
  independent: PlanReport;
  ours: PlanReport & { blocking_pairs: number };
  exploration: {
    introductions: number;
    newcomer_introductions: number;
    max_load: number;
    least_propensity: number;
  };
  optimum: PlanReport & { bound: number; gap: number; bids: number };
}

/** Introduces one simulated market in three ways and compares what comes of it. */
export function simulate(shape: MarketShape, seed: number, now: () => number): SimulationReport {
  const { market, truth, newcomers } = simulatedMarket(shape, seed);
  const truly = (pairs: readonly Prospect[]): number =>
    pairs.reduce((sum, one) => sum + truth.get(`${one.scenarioId}/${one.solutionId}`)!, 0);
  const timed = <T>(run: () => T): { result: T; ms: number } => {
    const start = now();
    const result = run();
    return { result, ms: now() - start };
  };
  const lists = timed(() => independentLists(market));
  const ours = timed(() => deferredAcceptance(market));
  const best = timed(() => auction(market));
  const reportOf = (listed: readonly Prospect[], takenUp: readonly Prospect[], ms: number): PlanReport => {
    const loads = loadsOf(market, listed);
    const toNewcomers = listed.filter((one) => newcomers.has(one.solutionId));
    return {
      introductions: listed.length,
      taken_up: takenUp.length,
      value: valueOf(takenUp) / 10,
      true_value: truly(takenUp) / 10,
      share_of_optimum: valueOf(takenUp) / best.result.value,
      true_share_of_optimum: truly(takenUp) / truly(best.result.introduced),
      max_load: Math.max(0, ...loads),
      over_capacity: loads.filter((load) => load > 1).length,
      newcomer_introductions: toNewcomers.length,
      newcomers_introduced: new Set(toNewcomers.map((one) => one.solutionId)).size,
      ms,
    };
  };
  const introduced = ours.result.introduced;
  const explored = exploreAfter(market, introduced);
  return {
    seed,
    scenarios: shape.scenarios,
    solutions: shape.solutions,
    pairs: market.prospects.length,
    independent: reportOf(lists.result.listed, lists.result.takenUp, lists.ms),
    ours: {
      ...reportOf(introduced, introduced, ours.ms),
      blocking_pairs: instabilityOf(market, introduced).blocking.length,
    },
    exploration: {
      introductions: explored.length,
      newcomer_introductions: explored.filter((one) => newcomers.has(one.solutionId)).length,
      max_load: Math.max(0, ...loadsOf(market, [...introduced, ...explored])),
      least_propensity: explored.reduce((least, { propensity }) => Math.min(least, propensity), 1),
    },
    optimum: {
      ...reportOf(best.result.introduced, best.result.introduced, best.ms),
      bound: best.result.bound / 10,
      gap: best.result.gap,
      bids: best.result.bids,
    },
  };
}

/** Every scenario lists its best without looking at others; a vendor answers those that it wants most, as far as it has room. */
export function independentLists(market: AllocationMarket): { listed: Prospect[]; takenUp: Prospect[] } {
  const sides = sidesOf(market);
  const listed = new Set<Prospect>(
    sides.byScenario.flatMap((edges, scenario) => edges.slice(0, sides.places[scenario]!.places)),
  );
  const takenUp = sides.bySolution.flatMap((edges, solution) =>
    edges.filter((edge) => listed.has(edge)).slice(0, sides.room[solution]!),
  );
  return { listed: [...listed], takenUp };
}

/** Introductions over room, for every solution that has any. */
export function loadsOf(market: AllocationMarket, introduced: readonly Prospect[]): number[] {
  const counts = new Map<string, number>();
  for (const { solutionId } of introduced) counts.set(solutionId, (counts.get(solutionId) ?? 0) + 1);
  return [...counts].map(([id, count]) => count / Math.max(1, market.room.get(id) ?? 0));
}

function exploreAfter(market: AllocationMarket, introduced: readonly Prospect[]): ReturnType<typeof explore> {
  const room = new Map(market.room);
  const exposure = new Map<string, number>();
  const last = new Map<string, number>();
  const keys = new Set(introduced.map((one) => `${one.scenarioId}/${one.solutionId}`));
  for (const { scenarioId, solutionId, value } of introduced) {
    last.set(scenarioId, Math.min(last.get(scenarioId) ?? Infinity, value));
    room.set(solutionId, room.get(solutionId)! - 1);
    exposure.set(solutionId, (exposure.get(solutionId) ?? 0) + 1);
  }
  const left = market.prospects.filter((one) => !keys.has(`${one.scenarioId}/${one.solutionId}`));
  return explore({ date: '2026-01-01', left, room, exposure, last });
}
