import { pairKey, slotsOf, type Candidate, type Plan } from './plan.ts';

/** Above whatever any number of free choices can be worth together. */
const MUST_WORTH = 1e9;

interface Arc {
  to: number;
  room: number;
  cost: number;
  /** The candidate that this arc stands for; none on the way from the source and to the sink. */
  of: Candidate | null;
}

/**
 * Who meets whom: the pairs worth most together, at most `cap` for each organization and one for each place there is.
 * A flow of least cost from firms to vendors, one cheapest path at a time, so that every prefix of it is optimal as well.
 */
export function assign(plan: Plan, candidates: readonly Candidate[]): Candidate[] {
  const slots = slotsOf(plan).length;
  const must = new Set(plan.mustMeet.map(pairKey));
  const forbidden = new Set(plan.mustNotMeet.map(pairKey));
  // In the order of their ids, so that nothing depends on the order in which they were read.
  const usable = candidates
    .filter((one) => !one.excluded && !forbidden.has(pairKey(one)) && one.firmId !== one.vendorId)
    .filter((one) => one.value > 0 || must.has(pairKey(one)))
    .sort(byPair);
  const network = new Network(Math.min(plan.cap, slots));
  for (const one of usable) network.add(one, one.value + (must.has(pairKey(one)) ? MUST_WORTH : 0));
  let places = slots * plan.tables;
  while (places-- > 0 && network.augment());
  return withinCap(network.chosen(), plan.cap, slots, must);
}

export const byPair = (a: Candidate, b: Candidate): number => (pairKey(a) < pairKey(b) ? -1 : 1);

class Network {
  private readonly nodes = new Map<string, number>();
  private readonly arcs: Arc[] = [];
  private readonly out: number[][] = [[], []];

  constructor(private readonly load: number) {}

  add(candidate: Candidate, worth: number): void {
    const firm = this.node(`firm/${candidate.firmId}`, true);
    const vendor = this.node(`vendor/${candidate.vendorId}`, false);
    this.arc(firm, vendor, 1, -worth, candidate);
  }

  /** Sends one more along the way that gains most; answers false when none gains anything. */
  augment(): boolean {
    const { cost, by } = this.cheapest();
    if (!(cost[SINK]! < 0)) return false;
    for (let at = SINK; at !== SOURCE;) {
      const arc = by[at]!;
      this.arcs[arc]!.room -= 1;
      this.arcs[arc ^ 1]!.room += 1;
      at = this.arcs[arc ^ 1]!.to;
    }
    return true;
  }

  chosen(): Candidate[] {
    return this.arcs.flatMap((arc, i) => (i % 2 === 0 && arc.of && arc.room === 0 ? [arc.of] : []));
  }

  /** Bellman and Ford with a queue: costs are negative, and the network is as shallow as a market. */
  private cheapest(): { cost: number[]; by: (number | null)[] } {
    const cost = this.out.map(() => Infinity);
    const by = this.out.map((): number | null => null);
    const waits = this.out.map(() => false);
    cost[SOURCE] = 0;
    const queue = [SOURCE];
    for (let i = 0; i < queue.length; i++) {
      const at = queue[i]!;
      waits[at] = false;
      for (const index of this.out[at]!) {
        const arc = this.arcs[index]!;
        if (!arc.room || cost[at]! + arc.cost >= cost[arc.to]!) continue;
        cost[arc.to] = cost[at]! + arc.cost;
        by[arc.to] = index;
        if (!waits[arc.to]) queue.push(arc.to);
        waits[arc.to] = true;
      }
    }
    return { cost, by };
  }

  private node(name: string, firm: boolean): number {
    const known = this.nodes.get(name);
    if (known !== undefined) return known;
    const node = this.out.push([]) - 1;
    this.nodes.set(name, node);
    if (firm) this.arc(SOURCE, node, this.load, 0, null);
    else this.arc(node, SINK, this.load, 0, null);
    return node;
  }

  private arc(from: number, to: number, room: number, cost: number, of: Candidate | null): void {
    this.out[from]!.push(this.arcs.push({ to, room, cost, of }) - 1);
    this.out[to]!.push(this.arcs.push({ to: from, room: 0, cost: -cost, of: null }) - 1);
  }
}

const SOURCE = 0;
const SINK = 1;

/** An organization on both sides has one cap for both: what is worth least gives way. */
function withinCap(
  chosen: readonly Candidate[],
  cap: number,
  slots: number,
  must: ReadonlySet<string>,
): Candidate[] {
  const loads = new Map<string, number>();
  const load = (id: string): number => loads.get(id) ?? 0;
  const kept: Candidate[] = [];
  const weight = (one: Candidate): number => one.value + (must.has(pairKey(one)) ? MUST_WORTH : 0);
  for (const one of [...chosen].sort((a, b) => weight(b) - weight(a) || byPair(a, b))) {
    const most = Math.min(cap, slots);
    if (load(one.firmId) >= most || load(one.vendorId) >= most) continue;
    for (const id of [one.firmId, one.vendorId]) loads.set(id, load(id) + 1);
    kept.push(one);
  }
  return kept.sort(byPair);
}
