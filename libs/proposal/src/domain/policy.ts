import { canEdit, coversRegion, isOwn, type Actor } from '@fairway/kernel';
import { UNDECIDED, type Proposal } from './proposal.ts';

/** What the policies need of the scenario. */
export interface ProposedTo {
  organizationId: string;
  region: string | null;
  state: string;
  proposalDeadline: Date | null;
}

/** Has the firm's time to read begun: the scenario is being evaluated or decided, or its deadline is behind us? */
export function isOpened(scenario: ProposedTo, now: Date): boolean {
  if (['EVALUATING', 'AWARDED', 'CLOSED'].includes(scenario.state)) return true;
  return scenario.state === 'OPEN' && !!scenario.proposalDeadline && now >= scenario.proposalDeadline;
}

const wasSubmitted = (proposal: Proposal): boolean =>
  proposal.state !== 'DRAFT' && proposal.state !== 'WITHDRAWN';

/** May this actor know that the proposal exists, who made it and in which state it is? */
export function mayRead(actor: Actor, proposal: Proposal, scenario: ProposedTo, now: Date): boolean {
  if (isOwn(actor, proposal.organizationId)) return true;
  if (!wasSubmitted(proposal)) return false;
  if (isOwn(actor, scenario.organizationId)) return isOpened(scenario, now);
  return coversRegion(actor, scenario.region);
}

/** May this actor read what the proposal says? An officer only once the scenario is decided. */
export function mayReadContent(actor: Actor, proposal: Proposal, scenario: ProposedTo, now: Date): boolean {
  if (isOwn(actor, proposal.organizationId)) return true;
  if (!wasSubmitted(proposal)) return false;
  if (isOwn(actor, scenario.organizationId)) return isOpened(scenario, now);
  return coversRegion(actor, scenario.region) && ['AWARDED', 'CLOSED'].includes(scenario.state);
}

/** May this actor know how many proposals there are? */
export const mayCount = (actor: Actor, scenario: ProposedTo): boolean =>
  isOwn(actor, scenario.organizationId) || coversRegion(actor, scenario.region);

/**
 * May this actor learn whom to speak to at a vendor? Only whose scenario it is, or an officer of its region, and only of
 * those that the firm has invited or whose proposal it may read by now: a sealed one must not give away who wrote it.
 */
export const mayLearnContact = (
  actor: Actor,
  scenario: ProposedTo,
  { invited, proposed }: { invited: boolean; proposed: boolean },
  now: Date,
): boolean => mayCount(actor, scenario) && (invited || (proposed && isOpened(scenario, now)));

export const mayEdit = (actor: Actor, proposal: Proposal): boolean =>
  canEdit(actor) && isOwn(actor, proposal.organizationId);

/** Shortlisting and awarding are the firm's. */
export const mayDecide = (actor: Actor, scenario: ProposedTo): boolean =>
  canEdit(actor) && isOwn(actor, scenario.organizationId);

export interface ProposalViewerCan {
  update: boolean;
  submit: boolean;
  withdraw: boolean;
  shortlist: boolean;
  award: boolean;
}

export function viewerCan(
  actor: Actor,
  proposal: Proposal,
  scenario: ProposedTo,
  now: Date,
): ProposalViewerCan {
  const own = mayEdit(actor, proposal);
  const accepting = scenario.state === 'OPEN' && !isOpened(scenario, now);
  const decides = mayDecide(actor, scenario) && isOpened(scenario, now);
  const undecided = UNDECIDED.includes(proposal.state);
  return {
    update: own && accepting && (proposal.state === 'DRAFT' || proposal.state === 'SUBMITTED'),
    submit: own && accepting && proposal.state === 'DRAFT',
    withdraw: own && (proposal.state === 'DRAFT' || undecided),
    shortlist: decides && scenario.state === 'EVALUATING' && proposal.state === 'SUBMITTED',
    award: decides && scenario.state !== 'AWARDED' && scenario.state !== 'CLOSED' && undecided,
  };
}
