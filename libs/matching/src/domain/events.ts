import { defineEvent } from '@fairway/kernel';

/** A solution newly among the best of a scenario. About the scenario. */
export const matchFound = defineEvent<{ solutionId: string }>('match.found');
export const matchDisposed = defineEvent<{ solutionId: string; state: string }>('match.disposed');
export const matchRunRequested = defineEvent<Record<string, never>>('match-run.requested');
export const matchRunDone = defineEvent<{ scenarioId: string | null }>('match-run.done');
/** A side objects to a statement of a match. About the objection. */
export const matchObjected = defineEvent<{ scenarioId: string; solutionId: string }>('match-objection.made');
export const matchObjectionAnswered = defineEvent<{
  scenarioId: string;
  solutionId: string;
  criterion: string | null;
  constraint: string | null;
  outcome: string;
}>('match-objection.answered');
/** A side is asked to fill in a field. About the question. */
export const matchQuestionAsked = defineEvent<{ scenarioId: string; solutionId: string }>(
  'match-question.asked',
);
