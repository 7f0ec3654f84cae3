import type { Reader } from '@fairway/database';
import type { ScenarioEntity, ScenarioService } from '@fairway/scenario';
import type { SolutionEntity, SolutionService } from '@fairway/solution';

/** Both records of a match, for whoever has been let in already. */
export interface Sides {
  scenario: ScenarioEntity;
  solution: SolutionEntity;
}

export async function sidesOf(
  reader: Reader,
  { scenarioId, solutionId }: { scenarioId: string; solutionId: string },
  { scenarios, solutions }: { scenarios: ScenarioService; solutions: SolutionService },
): Promise<Sides> {
  const [scenario, solution] = [
    await scenarios.load(reader, scenarioId),
    await solutions.load(reader, solutionId),
  ];
  if (!scenario || !solution) throw new Error(`The match ${scenarioId}/${solutionId} has lost a side`);
  return { scenario, solution };
}
