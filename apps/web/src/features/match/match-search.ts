import type { ScenarioMatchesQueryVariables } from '@fairway/client';

const PAGE = 20;

/** What the service is asked for: one page of a scenario's matches. */
export const matchesVariables = (code: string, after: string | null): ScenarioMatchesQueryVariables => ({
  code,
  first: PAGE,
  after,
});
