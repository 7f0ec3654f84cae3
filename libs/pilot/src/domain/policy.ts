import { canEdit, coversRegion, isOwn, type Actor } from '@fairway/kernel';
import { isOver, type Pilot } from './pilot.ts';
import type { CheckSide } from './stages.ts';

type Parties = Pick<Pilot, 'firmOrganizationId' | 'vendorOrganizationId' | 'region'>;

/** Firm and vendor see their pilots, officers those under their region. */
export const mayRead = (actor: Actor, pilot: Parties): boolean =>
  isOwn(actor, pilot.firmOrganizationId) ||
  isOwn(actor, pilot.vendorOrganizationId) ||
  coversRegion(actor, pilot.region);

export const actsForFirm = (actor: Actor, pilot: Parties): boolean =>
  canEdit(actor) && isOwn(actor, pilot.firmOrganizationId);
export const actsForVendor = (actor: Actor, pilot: Parties): boolean =>
  canEdit(actor) && isOwn(actor, pilot.vendorOrganizationId);

/** A program office that is itself a party to the pilot does not supervise it. */
export const actsAsOfficer = (actor: Actor, pilot: Parties): boolean =>
  canEdit(actor) &&
  coversRegion(actor, pilot.region) &&
  !isOwn(actor, pilot.firmOrganizationId) &&
  !isOwn(actor, pilot.vendorOrganizationId);

/** Gates are decided by the firm or an officer; so are pauses and the end. */
export const mayDecide = (actor: Actor, pilot: Parties): boolean =>
  actsForFirm(actor, pilot) || actsAsOfficer(actor, pilot);

/** Each side ticks its own items. */
export function mayCheck(actor: Actor, pilot: Parties, by: CheckSide): boolean {
  if (by === 'FIRM') return actsForFirm(actor, pilot);
  return by === 'VENDOR' ? actsForVendor(actor, pilot) : actsAsOfficer(actor, pilot);
}

/** Readings come from either side, by hand or by a token. */
export const mayRecord = (actor: Actor, pilot: Parties): boolean =>
  actsForFirm(actor, pilot) || actsForVendor(actor, pilot);
export const mayNoteRisk = (actor: Actor, pilot: Parties): boolean =>
  mayRecord(actor, pilot) || actsAsOfficer(actor, pilot);

export interface PilotViewerCan {
  move: boolean;
  pause: boolean;
  resume: boolean;
  stop: boolean;
  withdraw: boolean;
  finishMilestones: boolean;
  acceptMilestones: boolean;
  record: boolean;
  noteRisks: boolean;
  remind: boolean;
  assignFirmOwner: boolean;
  assignVendorOwner: boolean;
}

export function viewerCan(actor: Actor, pilot: Pilot): PilotViewerCan {
  const decides = mayDecide(actor, pilot);
  const running = pilot.state === 'RUNNING';
  const open = !isOver(pilot);
  return {
    move: decides && running,
    pause: decides && running,
    resume: decides && pilot.state === 'PAUSED',
    stop: decides && open,
    withdraw: actsForVendor(actor, pilot) && open,
    finishMilestones: actsForVendor(actor, pilot) && running,
    acceptMilestones: actsForFirm(actor, pilot) && running,
    record: mayRecord(actor, pilot) && open,
    noteRisks: mayNoteRisk(actor, pilot) && open,
    remind: decides && running,
    assignFirmOwner: actsForFirm(actor, pilot) && open,
    assignVendorOwner: actsForVendor(actor, pilot) && open,
  };
}
