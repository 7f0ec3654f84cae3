import { solution, type VerbCase } from './verb-case.ts';

/** The course of a solution. */
export const SOLUTION_VERBS: VerbCase[] = [
  solution('solutionUpdate', { input: () => ({ trl: 7 }), wrong: 'solution.retired' }),
  solution('solutionSubmit', { input: (m) => ({ answers: m.harmless }), wrong: 'solution.retired' }),
  solution('solutionPause', { wrong: 'solution.retired' }),
  solution('solutionResume', { wrong: 'solution.retired' }),
  solution('solutionRetire', { wrong: 'solution.retired' }),
];
