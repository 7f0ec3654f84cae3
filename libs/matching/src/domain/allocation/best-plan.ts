import { inOrder, sidesOf, type AllocationMarket, type Edge } from './allocation-market.ts';

interface Arc {
  to: number;
  left: number;
  cost: number;
  back: number;
  edge?: Edge;
}

/**
 * The allocation that is worth most, by min-cost flow along shortest augmenting paths: exact, and slow on large markets.
 * It is what the auction is measured against.
 */
export function bestPlan(market: AllocationMarket): Edge[] {
  const { scenarioIds, solutionIds, places, room, byScenario } = sidesOf(market);
  const source = 0;
  const scenarioNode = (i: number): number => 1 + i;
  const solutionNode = (i: number): number => 1 + scenarioIds.length + i;
  const sink = 1 + scenarioIds.length + solutionIds.length;
  const arcs: Arc[][] = Array.from({ length: sink + 1 }, () => []);
  const connect = (from: number, to: number, left: number, cost: number, edge?: Edge): void => {
    arcs[from]!.push({ to, left, cost, back: arcs[to]!.length, ...(edge && { edge }) });
    arcs[to]!.push({ to: from, left: 0, cost: -cost, back: arcs[from]!.length - 1 });
  };
  scenarioIds.forEach((_, i) => connect(source, scenarioNode(i), places[i]!.places, 0));
  for (const edge of byScenario.flat())
    connect(scenarioNode(edge.scenario), solutionNode(edge.solution), 1, -edge.value, edge);
  solutionIds.forEach((_, i) => connect(solutionNode(i), sink, room[i]!, 0));
  while (augment(arcs, source, sink));
  return inOrder(arcs.flat().flatMap(({ edge, left }) => (edge && left === 0 ? [edge] : [])));
}

/** Sends one unit along the cheapest path; false when none lowers the cost. */
function augment(arcs: Arc[][], source: number, sink: number): boolean {
  const cost = new Float64Array(arcs.length).fill(Infinity);
  const cameBy: (Arc | undefined)[] = [];
  const waits = new Uint8Array(arcs.length);
  cost[source] = 0;
  const queue = [source];
  for (let at = 0; at < queue.length; at++) {
    const node = queue[at]!;
    waits[node] = 0;
    for (const arc of arcs[node]!) {
      if (!arc.left || cost[node]! + arc.cost >= cost[arc.to]!) continue;
      cost[arc.to] = cost[node]! + arc.cost;
      cameBy[arc.to] = arc;
      if (!waits[arc.to]) {
        waits[arc.to] = 1;
        queue.push(arc.to);
      }
    }
  }
  if (!(cost[sink]! < 0)) return false;
  for (let node = sink; node !== source;) {
    const arc = cameBy[node]!;
    const back = arcs[node]![arc.back]!;
    arc.left -= 1;
    back.left += 1;
    node = back.to;
  }
  return true;
}
