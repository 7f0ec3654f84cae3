/** A pair that may be introduced. All figures are whole numbers, so that sums depend on no order. */
export interface Prospect {
  scenarioId: string;
  solutionId: string;
  /** What the pair is worth to the firm: the fit, in tenths of a point. */
  value: number;
  /** How much the vendor wants it; only the order counts. */
  wish: number;
  /** A newcomer or small firm near enough to the best to stand in a reserved place. */
  newcomer?: boolean;
}

/** How many introductions a scenario may have; `reserved` of them go to newcomers first, and to anybody when there are none. */
export interface Places {
  places: number;
  reserved: number;
}

/** What is to be shared out: pairs, places of scenarios, room of solutions. Who has no entry has no place or room. */
export interface AllocationMarket {
  prospects: readonly Prospect[];
  places: ReadonlyMap<string, Places>;
  room: ReadonlyMap<string, number>;
}

/** A pair by the numbers of its two sides. */
export interface Edge extends Prospect {
  scenario: number;
  solution: number;
  /** Place in the solution's order, 0 for the one it wants most. */
  order: number;
}

/** The same market by numbers, in an order that does not depend on the one it came in. */
export interface Sides {
  scenarioIds: readonly string[];
  solutionIds: readonly string[];
  places: readonly Places[];
  room: readonly number[];
  /** Of each scenario, best first. */
  byScenario: readonly (readonly Edge[])[];
  /** Of each solution, most wanted first. */
  bySolution: readonly (readonly Edge[])[];
}

const NO_PLACES: Places = { places: 0, reserved: 0 };
const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The scenario's order: by fit, equal ones by id. */
export const byValue = (a: Prospect, b: Prospect): number =>
  b.value - a.value || byText(a.solutionId, b.solutionId);
/** The vendor's order: by its wish, then by fit, then by id. */
export const byWish = (a: Prospect, b: Prospect): number =>
  b.wish - a.wish || b.value - a.value || byText(a.scenarioId, b.scenarioId);

/** Numbers both sides. A pair that comes twice counts once, as its better one. */
export function sidesOf(market: AllocationMarket): Sides {
  const best = new Map<string, Prospect>();
  for (const one of market.prospects) {
    const key = `${one.scenarioId}/${one.solutionId}`;
    const known = best.get(key);
    if (!known || one.value > known.value || (one.value === known.value && one.wish > known.wish))
      best.set(key, one);
  }
  const prospects = [...best.values()];
  const scenarioIds = [...new Set(prospects.map((one) => one.scenarioId))].sort(byText);
  const solutionIds = [...new Set(prospects.map((one) => one.solutionId))].sort(byText);
  const scenarioNumbers = new Map(scenarioIds.map((id, i) => [id, i]));
  const solutionNumbers = new Map(solutionIds.map((id, i) => [id, i]));
  const byScenario: Edge[][] = scenarioIds.map(() => []);
  const bySolution: Edge[][] = solutionIds.map(() => []);
  for (const one of prospects) {
    const edge: Edge = {
      ...one,
      scenario: scenarioNumbers.get(one.scenarioId)!,
      solution: solutionNumbers.get(one.solutionId)!,
      order: 0,
    };
    byScenario[edge.scenario]!.push(edge);
    bySolution[edge.solution]!.push(edge);
  }
  for (const edges of byScenario) edges.sort(byValue);
  for (const edges of bySolution) edges.sort(byWish).forEach((edge, i) => (edge.order = i));
  return {
    scenarioIds,
    solutionIds,
    places: scenarioIds.map((id) => market.places.get(id) ?? NO_PLACES),
    room: solutionIds.map((id) => Math.max(0, Math.floor(market.room.get(id) ?? 0))),
    byScenario,
    bySolution,
  };
}

/** The sum of what pairs are worth. */
export const valueOf = (pairs: readonly Prospect[]): number =>
  pairs.reduce((sum, { value }) => sum + value, 0);

/** In a fixed order, for whatever is written down or compared. */
export const inOrder = <T extends { scenarioId: string; solutionId: string }>(pairs: readonly T[]): T[] =>
  [...pairs].sort((a, b) => byText(a.scenarioId, b.scenarioId) || byText(a.solutionId, b.solutionId));
