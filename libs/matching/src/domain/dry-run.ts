import { scoreForScenario } from './rank.ts';
import type { Market, RankOptions } from './rank.ts';
import type { ScenarioRecord } from './records.ts';
import type { Weights } from './weights.ts';

/** Where a solution stands among those that fit a scenario, by the weights of now and by others. */
export interface DryRunMove {
  solutionId: string;
  /** From 1; null beyond the places that are compared. */
  rankBefore: number | null;
  rankAfter: number | null;
  fitBefore: number;
  fitAfter: number;
}

/** What other weights would change for one scenario. */
export interface DryRunScenario {
  scenarioId: string;
  leaderChanged: boolean;
  /** The same solutions in the same places. */
  orderChanged: boolean;
  /** Those among the first before or after, in the order of after, then of before. */
  moves: DryRunMove[];
}

export interface DryRunTotals {
  scored: number;
  leaderChanged: number;
  orderChanged: number;
  /** Mean fit of the first places, before and after. */
  meanFitBefore: number;
  meanFitAfter: number;
}

/** Ranks one scenario by two sets of weights. What is excluded stays excluded: weights decide the order alone. */
export function dryRunScenario(
  scenario: ScenarioRecord,
  market: Market,
  options: RankOptions,
  other: Weights,
  places: number,
): DryRunScenario {
  const before = scoreForScenario(scenario, market, options).fitting;
  const after = scoreForScenario(scenario, market, { ...options, weights: other }).fitting;
  const fits = {
    before: new Map(before.map(({ solutionId, fit }) => [solutionId, fit])),
    after: new Map(after.map(({ solutionId, fit }) => [solutionId, fit])),
  };
  const first = before.slice(0, places).map(({ solutionId }) => solutionId);
  const then = after.slice(0, places).map(({ solutionId }) => solutionId);
  const rank = (list: readonly string[], id: string): number | null => list.indexOf(id) + 1 || null;
  return {
    scenarioId: scenario.id,
    leaderChanged: first[0] !== then[0],
    orderChanged: first.length !== then.length || first.some((id, i) => id !== then[i]),
    moves: [...new Set([...then, ...first])].map((solutionId) => ({
      solutionId,
      rankBefore: rank(first, solutionId),
      rankAfter: rank(then, solutionId),
      fitBefore: fits.before.get(solutionId) ?? 0,
      fitAfter: fits.after.get(solutionId) ?? 0,
    })),
  };
}

/** What other weights would change altogether. */
export function dryRunTotals(scenarios: readonly DryRunScenario[]): DryRunTotals {
  const moves = scenarios.flatMap((one) => one.moves);
  const mean = (values: readonly number[]): number =>
    values.length ? Math.round((10 * values.reduce((sum, value) => sum + value, 0)) / values.length) / 10 : 0;
  return {
    scored: scenarios.length,
    leaderChanged: scenarios.filter((one) => one.leaderChanged).length,
    orderChanged: scenarios.filter((one) => one.orderChanged).length,
    meanFitBefore: mean(moves.flatMap(({ rankBefore, fitBefore }) => (rankBefore ? [fitBefore] : []))),
    meanFitAfter: mean(moves.flatMap(({ rankAfter, fitAfter }) => (rankAfter ? [fitAfter] : []))),
  };
}
