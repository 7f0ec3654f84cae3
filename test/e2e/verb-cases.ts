import { DATA_VERBS } from './verb-cases/data.ts';
import { EVENT_VERBS } from './verb-cases/events.ts';
import { ORGANIZATION_VERBS } from './verb-cases/organizations.ts';
import { PILOT_VERBS } from './verb-cases/pilots.ts';
import { PROPOSAL_VERBS } from './verb-cases/proposals.ts';
import { SCENARIO_VERBS } from './verb-cases/scenarios.ts';
import { SOLUTION_VERBS } from './verb-cases/solutions.ts';
import type { VerbCase } from './verb-cases/verb-case.ts';

export { CREATES, UNIQUE, type CreateCase } from './verb-cases/creates.ts';
export type { VerbCase } from './verb-cases/verb-case.ts';

/** Every verb that takes a record, in an order in which each finds its record ready. */
export const VERBS: VerbCase[] = [
  ...ORGANIZATION_VERBS,
  ...DATA_VERBS,
  ...SCENARIO_VERBS,
  ...EVENT_VERBS,
  ...PROPOSAL_VERBS,
  ...PILOT_VERBS,
  ...SOLUTION_VERBS,
];
