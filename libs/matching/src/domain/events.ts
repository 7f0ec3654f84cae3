import { defineEvent } from '@fairway/kernel';

/** A solution newly among the best of a scenario. About the scenario. */
export const matchFound = defineEvent<{ solutionId: string }>('match.found');
/** A pair is introduced to each other for the first time. About the scenario. */
export const matchIntroduced = defineEvent<{ solutionId: string }>('match.introduced');
export const matchDisposed = defineEvent<{ solutionId: string; state: string }>('match.disposed');
export const matchRunRequested = defineEvent<Record<string, never>>('match-run.requested');
/** A new version of what is learnt is wanted. */
export const matchingModelRequested = defineEvent<Record<string, never>>('matching-model.requested');
export const matchRunDone = defineEvent<{ scenarioId: string | null }>('match-run.done');
/** Weights that count from now on; what was scored by others is scored again. About the weights. */
export const weightsPublished = defineEvent<{ version: number }>('weights.published');
/** Rates of pilots that count from now on. About nothing but their version. */
export const ratesTaken = defineEvent<{ version: number }>('matching-rates.taken');
/** A pilot of a solution was stopped, which is part of how the solution is judged. About the solution. */
export const solutionRecordChanged = defineEvent<Record<string, never>>('solution.record-changed');
/** A name of a concept that counts from now on, or no longer. About the alias. */
export const glossaryChanged = defineEvent<{ kind: string; code: string }>('glossary.changed');
/** The texts in both languages are to be looked through. About the mining. */
export const glossaryMiningRequested = defineEvent<Record<string, never>>('glossary-mining.requested');
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
