import { sidesOf, type AllocationMarket, type Edge } from './allocation-market.ts';
import { choose } from './deferred-acceptance.ts';

export interface Instability {
  /** Pairs that both sides would rather have than what they hold. */
  blocking: Edge[];
  /** Solutions with more introductions than room. */
  overloaded: string[];
  /** Scenarios with more introductions than places. */
  crowded: string[];
}

/** Checks an allocation from its definition, by what each side would choose; shares nothing with how it was made. */
export function instabilityOf(
  market: AllocationMarket,
  introduced: readonly { scenarioId: string; solutionId: string }[],
): Instability {
  const sides = sidesOf(market);
  const keys = new Set(introduced.map(keyOf));
  const holds = (edges: readonly Edge[]): Edge[] => edges.filter((edge) => keys.has(keyOf(edge)));
  const ofScenario = sides.byScenario.map(holds);
  const ofSolution = sides.bySolution.map(holds);
  const blocking = sides.byScenario.flat().filter((edge) => {
    if (keys.has(keyOf(edge))) return false;
    const asks = choose(
      sides.byScenario[edge.scenario]!.filter((one) => one === edge || keys.has(keyOf(one))),
      sides.places[edge.scenario]!,
    ).includes(edge);
    const wants = sides.bySolution[edge.solution]!.filter((one) => one === edge || keys.has(keyOf(one)))
      .slice(0, sides.room[edge.solution]!)
      .includes(edge);
    return asks && wants;
  });
  return {
    blocking,
    overloaded: sides.solutionIds.filter((_, i) => ofSolution[i]!.length > sides.room[i]!),
    crowded: sides.scenarioIds.filter((_, i) => ofScenario[i]!.length > sides.places[i]!.places),
  };
}

const keyOf = ({ scenarioId, solutionId }: { scenarioId: string; solutionId: string }): string =>
  `${scenarioId}/${solutionId}`;
