import {
  OverviewDocument,
  PilotBoardDocument,
  PilotDetailDocument,
  ScenarioDetailDocument,
  ScenarioMatchesDocument,
  ScenariosDocument,
  SolutionDetailDocument,
  SolutionsDocument,
  type Operation,
} from '@fairway/client';
import { overviewVariables } from '../features/overview/overview-search.ts';
import { boardVariables, WHOLE } from '../features/pilot/look.ts';
import { pageVariablesOf } from '../features/scenario/scenario-search.ts';
import { matchesVariables } from '../features/match/match-search.ts';
import { solutionPageVariables } from '../features/solution/solution-search.ts';

type Parameters = Record<string, string>;
type Read = readonly [operation: Pick<Operation<unknown, unknown>, '__meta__'>, variables: object];

/** What a page reads first when its address says no more, word for word as the page itself will ask. */
export const FIRST_READS: Record<string, (parameters: Parameters) => Read> = {
  '/scenarios': () => [ScenariosDocument, pageVariablesOf({}, null)],
  '/scenarios/$code': ({ code }) => [ScenarioDetailDocument, { code }],
  '/solutions': () => [SolutionsDocument, solutionPageVariables({}, null)],
  '/solutions/$code': ({ code }) => [SolutionDetailDocument, { code }],
};

/** The same for pages that only somebody who is signed in can read. */
export const OWN_FIRST_READS: typeof FIRST_READS = {
  '/scenarios/$code/matches': ({ code }) => [ScenarioMatchesDocument, matchesVariables(code!, null)],
  '/dashboard': () => [OverviewDocument, overviewVariables({})],
  '/pipeline': () => [PilotBoardDocument, boardVariables(WHOLE)],
  '/pilots/$code': ({ code }) => [PilotDetailDocument, { code }],
};
