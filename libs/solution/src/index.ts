import { SolutionEntity, SolutionVersionEntity } from './solution.entity.ts';

export * from './solution.module.ts';
export * from './solution.service.ts';
export * from './solution-authoring.service.ts';
export * from './domain/events.ts';
export { SolutionConnection, SolutionsArgs, SolutionType } from './solution.types.ts';
export { mayReadSolution, mayEditSolution, SOLUTION_STATES } from './domain/solution.ts';
export type { Solution, SolutionContent, SolutionReference, SolutionState } from './domain/solution.ts';
export type { ImportedSolution } from './domain/import.ts';
export type { SolutionEdit } from './domain/content.ts';
export { SolutionEntity };

/** For the composition root only. */
export const solutionEntities = [SolutionEntity, SolutionVersionEntity];
