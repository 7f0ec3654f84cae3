import { canEdit, coversRegion, isOfficer, isOwn, mayMove, type Actor } from '@fairway/kernel';
import { JOINABLE_STATES, type CoSponsor } from './joint.ts';
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
  | 'coSponsorIds'
  | 'supersededById'
>;

/** The firm and its co-sponsors, the office that drafted for it, the installation itself, and (except for drafts) the officers of the region. */
export function isEntitled(actor: Actor, scenario: ScenarioFacts): boolean {
  if (actor.kind === 'SYSTEM') return true;
  if (isOwn(actor, scenario.organizationId) || isOwn(actor, scenario.draftedByOrganizationId)) return true;
  if (isCoSponsor(actor, scenario)) return true;
  return scenario.state !== 'DRAFT' && coversRegion(actor, scenario.region);
}

/** Is this a firm of the joint scenario that has not declined? */
export const isCoSponsor = (actor: Actor, scenario: Pick<ScenarioFacts, 'coSponsorIds'>): boolean =>
  !!actor.organization && scenario.coSponsorIds.includes(actor.organization.id);

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

/** The firm with a scenario of its own that is not decided, or an office for a firm of its region; joint ones are not joined again. */
export const mayProposeJoint = (actor: Actor, scenario: ScenarioFacts): boolean =>
  JOINABLE_STATES.includes(scenario.state) &&
  !scenario.supersededById &&
  !scenario.coSponsorIds.length &&
  (mayActFor(actor, scenario) ||
    (canEdit(actor) && scenario.state !== 'DRAFT' && coversRegion(actor, scenario.region)));

/** A firm learns of the public scenarios of others alone; an office also of what its region holds. */
export const mayLearnOfLike = (actor: Actor, scenario: ScenarioFacts): boolean =>
  !scenario.coSponsorIds.length &&
  (scenario.visibility === 'PUBLIC'
    ? mayReadScenario(actor, scenario)
    : isOfficer(actor) && isEntitled(actor, scenario));

/** May this actor know which firm a co-sponsor is? `own` is the scenario that the firm brought in. */
export function maySeeCoSponsor(
  actor: Actor,
  joint: ScenarioFacts,
  { organizationId, lead, state }: Pick<CoSponsor, 'organizationId' | 'lead' | 'state'>,
  own: ScenarioFacts,
): boolean {
  if (isOwn(actor, organizationId) || isEntitled(actor, own)) return true;
  // Those who share a scenario know each other; until a firm has joined, its name stays as withheld as it was.
  if (lead || state === 'ACCEPTED')
    return isEntitled(actor, joint) || !(joint.nameWithheld || own.nameWithheld);
  return !own.nameWithheld;
}

export interface ScenarioPermissions {
  update: boolean;
  confirm: boolean;
  submit: boolean;
  withdraw: boolean;
  extend: boolean;
  close: boolean;
  invite: boolean;
  proposeJoint: boolean;
}

/** What this actor may do now: who may, and whether the state allows it. */
export function permissions(actor: Actor, scenario: ScenarioFacts): ScenarioPermissions {
  const own = mayActFor(actor, scenario);
  const moves = (to: Scenario['state']): boolean => mayMove(SCENARIO_MOVES, scenario.state, to);
  return {
    update: mayAuthor(actor, scenario) && EDITABLE_STATES.includes(scenario.state),
    confirm: own && !scenario.confirmedAt,
    submit: own && !!scenario.confirmedAt && moves('SCREENING') && !scenario.supersededById,
    withdraw: own && moves('WITHDRAWN'),
    extend: own && (scenario.state === 'OPEN' || scenario.state === 'EVALUATING'),
    close: own && scenario.state === 'EVALUATING',
    invite: own && ['DRAFT', 'SCREENING', 'RETURNED', 'OPEN'].includes(scenario.state),
    proposeJoint: mayProposeJoint(actor, scenario),
  };
}
