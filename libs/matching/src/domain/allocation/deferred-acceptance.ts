import { inOrder, sidesOf, type AllocationMarket, type Edge, type Places, type Sides } from './allocation-market.ts';

export interface Introductions {
  introduced: Edge[];
  /** Asked for by the scenario, but the solution holds others that it wants more. */
  turnedAway: Edge[];
}

/**
 * Deferred acceptance: each scenario proposes to those that it would choose among all that have not turned it away, and
 * each solution keeps those that it wants most, up to its room. A choice never drops a pair because another one became
 * impossible, so the answer has no blocking pair and does not depend on who proposes first.
 */
export function deferredAcceptance(market: AllocationMarket): Introductions {
  const sides = sidesOf(market);
  const held: Edge[][] = sides.solutionIds.map(() => []);
  const turnedAway = new Set<Edge>();
  const queue = sides.scenarioIds.map((_, scenario) => scenario);
  for (let scenario = queue.pop(); scenario !== undefined; scenario = queue.pop()) {
    for (const edge of chosen(sides, scenario, turnedAway)) {
      const holds = held[edge.solution]!;
      if (holds.includes(edge)) continue;
      holds.push(edge);
      if (holds.length <= sides.room[edge.solution]!) continue;
      const leastWanted = holds.reduce((worst, one) => (one.order > worst.order ? one : worst));
      holds.splice(holds.indexOf(leastWanted), 1);
      turnedAway.add(leastWanted);
      queue.push(leastWanted.scenario);
    }
  }
  return { introduced: inOrder(held.flat()), turnedAway: inOrder([...turnedAway]) };
}

const chosen = ({ byScenario, places }: Sides, scenario: number, without: ReadonlySet<Edge>): Edge[] =>
  choose(
    byScenario[scenario]!.filter((edge) => !without.has(edge)),
    places[scenario]!,
  );

/** What a scenario would choose of these, best first: newcomers in the reserved places, then the best of all. */
export function choose<T extends { newcomer?: boolean }>(best: readonly T[], { places, reserved }: Places): T[] {
  const inReserve = new Set(best.filter((one) => one.newcomer).slice(0, Math.min(reserved, places)));
  let open = places - inReserve.size;
  return best.filter((one) => inReserve.has(one) || (open > 0 && open-- > 0));
}
