import { canEdit, isOfficer, isOwn, type Actor } from '@fairway/kernel';
import { ARRANGED_STATES, PUBLIC_STATES, type MatchmakingEvent } from './event.ts';

type Facts = Pick<MatchmakingEvent, 'organizationId' | 'state'>;

export const mayDraft = (actor: Actor): boolean => isOfficer(actor) && canEdit(actor);

/** The office that makes an event sees all of it. */
export const ofOffice = (actor: Actor, event: Facts): boolean =>
  actor.kind === 'SYSTEM' || (isOfficer(actor) && isOwn(actor, event.organizationId));

/** The others see an event that was published to them. */
export const mayReadAsParty = (
  actor: Actor,
  event: Facts & { publishedAt: Date | null },
  takesPart: boolean,
): boolean => !!actor.organization && takesPart && !!event.publishedAt && PUBLIC_STATES.includes(event.state);

export const mayManage = (actor: Actor, event: Facts): boolean => canEdit(actor) && ofOffice(actor, event);

interface Parties {
  firmId: string;
  vendorId: string;
}

export const isParty = (actor: Actor, meeting: Parties): boolean =>
  isOwn(actor, meeting.firmId) || isOwn(actor, meeting.vendorId);

/** What came of a meeting: said by the office, or by the firm whose question it was. */
export const mayRecord = (actor: Actor, event: Facts, meeting: Parties): boolean =>
  mayManage(actor, event) || (canEdit(actor) && isOwn(actor, meeting.firmId));

/** What was said of the vendor is not for the vendor. */
export const maySeeWords = (actor: Actor, event: Facts, meeting: Parties): boolean =>
  ofOffice(actor, event) || isOwn(actor, meeting.firmId);

export interface EventViewerCan {
  revise: boolean;
  schedule: boolean;
  arrange: boolean;
  publish: boolean;
  cancel: boolean;
  hold: boolean;
  close: boolean;
  record: boolean;
}

export function viewerCan(actor: Actor, event: Facts, begun: boolean): EventViewerCan {
  const manages = mayManage(actor, event);
  const early = manages && (event.state === 'DRAFT' || event.state === 'SCHEDULED');
  return {
    revise: early,
    schedule: early,
    arrange: manages && ARRANGED_STATES.includes(event.state),
    publish: manages && event.state === 'SCHEDULED',
    cancel: manages && (early || event.state === 'PUBLISHED'),
    hold: manages && event.state === 'PUBLISHED' && begun,
    close: manages && event.state === 'HELD',
    record: event.state === 'HELD' && canEdit(actor),
  };
}
