import { defineEvent } from '@fairway/kernel';

/** A solution newly among the best of a scenario. About the scenario. */
export const matchFound = defineEvent<{ solutionId: string }>('match.found');
/** A pair is introduced to each other for the first time. About the scenario. */
export const matchIntroduced = defineEvent<{ solutionId: string }>('match.introduced');
export const matchDisposed = defineEvent<{ solutionId: string; state: string }>('match.disposed');
export const matchRunRequested = defineEvent<Record<string, never>>('match-run.requested');
export const matchRunDone = defineEvent<{ scenarioId: string | null }>('match-run.done');
