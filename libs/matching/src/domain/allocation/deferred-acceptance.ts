import { inOrder, sidesOf, type AllocationMarket, type Edge, type Places } from './allocation-market.ts';

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
  const { scenarioIds, solutionIds, places, room, byScenario } = sidesOf(market);
  const held: Edge[][] = solutionIds.map(() => []);
  const turnedAway: Edge[] = [];
  const proposers = scenarioIds.map((_, i) => new Proposer(byScenario[i]!, places[i]!));
  const queue = proposers.flatMap((proposer) => Array<Proposer>(proposer.places).fill(proposer));
  for (let proposer = queue.pop(); proposer; proposer = queue.pop()) {
    const edge = proposer.next();
    if (!edge) continue;
    const holds = held[edge.solution]!;
    holds.push(edge);
    if (holds.length <= room[edge.solution]!) continue;
    const leastWanted = holds.reduce((worst, one) => (one.order > worst.order ? one : worst));
    holds.splice(holds.indexOf(leastWanted), 1);
    turnedAway.push(leastWanted);
    proposers[leastWanted.scenario]!.lose(leastWanted);
    queue.push(proposers[leastWanted.scenario]!);
  }
  return { introduced: inOrder(held.flat()), turnedAway: inOrder(turnedAway) };
}

/** What a scenario would choose of these, best first: newcomers in the reserved places, then the best of all. */
export function choose<T extends { newcomer?: boolean }>(
  best: readonly T[],
  { places, reserved }: Places,
): T[] {
  const inReserve = new Set(best.filter((one) => one.newcomer).slice(0, Math.min(reserved, places)));
  let open = places - inReserve.size;
  return best.filter((one) => inReserve.has(one) || (open > 0 && open-- > 0));
}

/**
 * A scenario that proposes: whenever a place is free, the one that `choose` would add to what it has. Those not asked yet
 * are always worse than those it has of their kind, so two places in its list are all there is to remember.
 */
class Proposer {
  readonly places: number;
  private readonly reserved: number;
  private readonly newcomers: readonly Edge[];
  private readonly asked = new Set<Edge>();
  private nextOfAll = 0;
  private nextNewcomer = 0;
  private newcomersHeld = 0;

  constructor(
    private readonly best: readonly Edge[],
    { places, reserved }: Places,
  ) {
    this.places = Math.min(places, best.length);
    this.reserved = Math.min(places, reserved);
    this.newcomers = this.reserved ? best.filter((edge) => edge.newcomer) : [];
  }

  next(): Edge | undefined {
    while (this.asked.has(this.newcomers[this.nextNewcomer]!)) this.nextNewcomer++;
    while (this.asked.has(this.best[this.nextOfAll]!)) this.nextOfAll++;
    const reserve = this.newcomersHeld < this.reserved ? this.newcomers[this.nextNewcomer] : undefined;
    const edge = reserve ?? this.best[this.nextOfAll];
    if (!edge) return undefined;
    this.asked.add(edge);
    if (edge.newcomer) this.newcomersHeld++;
    return edge;
  }

  lose(edge: Edge): void {
    if (edge.newcomer) this.newcomersHeld--;
  }
}
