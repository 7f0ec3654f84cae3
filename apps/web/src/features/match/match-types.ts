import type { MatchRowFragment, ScenarioRowFragment } from '@fairway/client';

export type { MatchRowFragment } from '@fairway/client';
/** A match with the record of the other side: in the vendor's view its scenario comes along. */
export type Match = MatchRowFragment & { scenario?: ScenarioRowFragment };
export type Side = 'SCENARIO' | 'SOLUTION';
