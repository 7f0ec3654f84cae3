import { canEdit, coversRegion, isOwn, mayMove, type Actor } from '@fairway/kernel';
import { EDITABLE_STATES, PUBLISHED_STATES, SCENARIO_MOVES, type Scenario } from './scenario.ts';

/** What a policy looks at. */
export type ScenarioFacts = Pick<
  Scenario,
  | 'organizationId'
  | 'draftedByOrganizationId'
  | 'confirmedAt'
  | 'state'
  | 'visibility'
  | 'region'
  | 'nameWithheld'
  | 'invitedOrganizationIds'
>;

/** The firm, the office that drafted for it, the installation itself, and (except for drafts) the officers of the region. */
export function isEntitled(actor: Actor, scenario: ScenarioFacts): boolean {
  if (actor.kind === 'SYSTEM') return true;
  if (isOwn(actor, scenario.organizationId) || isOwn(actor, scenario.draftedByOrganizationId)) return true;
  return scenario.state !== 'DRAFT' && coversRegion(actor, scenario.region);
}

/** May this actor see the scenario at all? The same rule as SQL stands in the repository; a test compares the two. */
export function mayReadScenario(actor: Actor, scenario: ScenarioFacts): boolean {
  if (isEntitled(actor, scenario)) return true;
  // Who proposed has to find again what was withdrawn; the open market need not.
  const published =
    PUBLISHED_STATES.includes(scenario.state) || (scenario.state === 'WITHDRAWN' && !!actor.organization);
  if (!published) return false;
  if (scenario.visibility === 'PUBLIC') return true;
  if (!actor.organization) return false;
  if (scenario.invitedOrganizationIds.includes(actor.organization.id)) return true;
  return scenario.visibility === 'VERIFIED' && actor.organization.verified;
}

export const maySeeName = (actor: Actor, scenario: ScenarioFacts): boolean =>
  !scenario.nameWithheld || isEntitled(actor, scenario);

/** Writes for the firm. */
export const mayActFor = (actor: Actor, scenario: ScenarioFacts): boolean =>
  canEdit(actor) && isOwn(actor, scenario.organizationId);

/** The firm; and the office that drafted, until the firm has made the draft its own. */
export const mayAuthor = (actor: Actor, scenario: ScenarioFacts): boolean =>
  mayActFor(actor, scenario) ||
  (canEdit(actor) && !scenario.confirmedAt && isOwn(actor, scenario.draftedByOrganizationId));

/** May evaluate its proposals and award. */
export const mayEvaluateScenario = (actor: Actor, scenario: ScenarioFacts): boolean =>
  mayActFor(actor, scenario);

/** An office drafts for the firms of its region. */
export const mayDraftFor = (actor: Actor, organization: { region: string | null }): boolean =>
  canEdit(actor) && coversRegion(actor, organization.region);

export interface ScenarioPermissions {
  update: boolean;
  confirm: boolean;
  submit: boolean;
  withdraw: boolean;
  extend: boolean;
  close: boolean;
  invite: boolean;
}

/** What this actor may do now: who may, and whether the state allows it. */
export function permissions(actor: Actor, scenario: ScenarioFacts): ScenarioPermissions {
  const own = mayActFor(actor, scenario);
  const moves = (to: Scenario['state']): boolean => mayMove(SCENARIO_MOVES, scenario.state, to);
  return {
    update: mayAuthor(actor, scenario) && EDITABLE_STATES.includes(scenario.state),
    confirm: own && !scenario.confirmedAt,
    submit: own && !!scenario.confirmedAt && moves('SCREENING'),
    withdraw: own && moves('WITHDRAWN'),
    extend: own && (scenario.state === 'OPEN' || scenario.state === 'EVALUATING'),
    close: own && scenario.state === 'EVALUATING',
    invite: own && ['DRAFT', 'SCREENING', 'RETURNED', 'OPEN'].includes(scenario.state),
  };
}
