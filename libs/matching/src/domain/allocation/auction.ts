import {
  inOrder,
  sidesOf,
  valueOf,
  type AllocationMarket,
  type Edge,
  type Sides,
} from './allocation-market.ts';

export interface AuctionResult {
  introduced: Edge[];
  /** The sum of the fits, in tenths of a point. */
  value: number;
  /** No allocation is worth more than this: the value of the dual at the prices that were reached. */
  bound: number;
  /** Share of the bound that may be missing, 0 to 1. */
  gap: number;
  bids: number;
}

/**
 * Bertsekas' auction for the whole market: every free place of a scenario bids for the solution that is worth most to it
 * above its price, and raises that price to where the next best would do as well, plus `step`. Prices start at nothing and
 * only rise, so what stays free costs nothing and the value is within `step` a place of the best; the bound proves it.
 * Whole numbers throughout: with a step of one tenth of a point it is also exact to that.
 */
export function auction(market: AllocationMarket, step = 1): AuctionResult {
  const sides = sidesOf(market);
  const bidding = new Bidding(sides, step);
  bidding.run();
  const introduced = inOrder(bidding.held.flat().map(({ edge }) => edge));
  const value = valueOf(introduced);
  const bound = boundAt(sides, bidding.prices);
  return { introduced, value, bound, gap: bound ? (bound - value) / bound : 0, bids: bidding.bids };
}

/** What the dual is worth at these prices: an upper bound of every allocation's value, whatever the prices. */
export function boundAt(sides: Sides, prices: readonly number[]): number {
  const forRoom = sides.room.reduce((sum, room, solution) => sum + room * prices[solution]!, 0);
  return sides.byScenario.reduce(
    (sum, edges, scenario) =>
      sum +
      edges
        .map((edge) => Math.max(0, edge.value - prices[edge.solution]!))
        .sort((a, b) => b - a)
        .slice(0, sides.places[scenario]!.places)
        .reduce((total, net) => total + net, 0),
    forRoom,
  );
}

class Bidding {
  readonly held: { edge: Edge; paid: number }[][];
  bids = 0;
  private readonly has: Set<number>[];
  /** What the next introduction to each solution costs. */
  readonly prices: number[];

  constructor(
    private readonly sides: Sides,
    private readonly step: number,
  ) {
    this.held = sides.solutionIds.map(() => []);
    this.has = sides.scenarioIds.map(() => new Set());
    this.prices = sides.solutionIds.map((_, solution) => this.price(solution));
  }

  run(): void {
    const queue = this.sides.scenarioIds.flatMap((_, scenario) =>
      Array<number>(this.sides.places[scenario]!.places).fill(scenario),
    );
    for (let scenario = queue.pop(); scenario !== undefined; scenario = queue.pop()) {
      const outbid = this.bid(scenario);
      if (outbid !== undefined) queue.push(outbid);
    }
  }

  /** Nothing while it has room, else the least that one of its holders paid. */
  private price(solution: number): number {
    const holders = this.held[solution]!;
    const room = this.sides.room[solution]!;
    if (room === 0) return this.worth(solution);
    return holders.length < room ? 0 : holders.reduce((least, { paid }) => Math.min(least, paid), Infinity);
  }

  /** One bid of one place; answers the scenario that lost its place by it. */
  private bid(scenario: number): number | undefined {
    let best: Edge | undefined;
    let most = 0;
    let second = 0;
    for (const edge of this.sides.byScenario[scenario]!) {
      if (this.sides.room[edge.solution] === 0 || this.has[scenario]!.has(edge.solution)) continue;
      const net = edge.value - this.prices[edge.solution]!;
      if (net > most) [best, second, most] = [edge, most, net];
      else if (net > second) second = net;
    }
    if (!best) return undefined;
    this.bids += 1;
    const holders = this.held[best.solution]!;
    const paid = this.prices[best.solution]! + most - second + this.step;
    this.has[scenario]!.add(best.solution);
    if (holders.length < this.sides.room[best.solution]!) {
      holders.push({ edge: best, paid });
      this.prices[best.solution] = this.price(best.solution);
      return undefined;
    }
    const cheapest = holders.reduce((least, one) => (one.paid < least.paid ? one : least));
    holders[holders.indexOf(cheapest)] = { edge: best, paid };
    this.prices[best.solution] = this.price(best.solution);
    this.has[cheapest.edge.scenario]!.delete(best.solution);
    return cheapest.edge.scenario;
  }

  /** Nobody can have what has no room, at no price that anybody would pay. */
  private worth(solution: number): number {
    return this.sides.bySolution[solution]!.reduce((most, { value }) => Math.max(most, value), 0);
  }
}
