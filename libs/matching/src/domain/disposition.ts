import { canEdit, coversRegion, isOwn, isBlank, refuse, ok, type Actor, type Result } from '@fairway/kernel';

export const DISPOSITION_STATES = ['NEW', 'SAVED', 'INVITED', 'DISMISSED'] as const;
export type DispositionState = (typeof DISPOSITION_STATES)[number];

/** What the firm thinks of a match. */
export interface Disposition {
  state: DispositionState;
  reason: string | null;
  at: Date | null;
}

export const UNTOUCHED: Disposition = { state: 'NEW', reason: null, at: null };

interface Owner {
  organizationId: string;
  region: string | null;
  state: string;
  /** The firms that share it. */
  coSponsorIds?: readonly string[];
}

/** The firm and those that share the scenario see all its matches, an officer those of the region; a vendor those of its own solutions that it may read. */
export const mayReadMatches = (actor: Actor, scenario: Owner): boolean =>
  actor.kind === 'SYSTEM' ||
  isOwn(actor, scenario.organizationId) ||
  (scenario.coSponsorIds ?? []).some((id) => isOwn(actor, id)) ||
  coversRegion(actor, scenario.region);

/** Saving, inviting and dismissing are the firm's, while it still looks for a solution. */
export const mayDispose = (actor: Actor, scenario: Owner): boolean =>
  canEdit(actor) &&
  isOwn(actor, scenario.organizationId) &&
  (scenario.state === 'OPEN' || scenario.state === 'EVALUATING');

/** May this actor have a scenario scored again? */
export const mayRun = (actor: Actor, scenario: Owner): boolean =>
  canEdit(actor) && (isOwn(actor, scenario.organizationId) || coversRegion(actor, scenario.region));

/** A dismissal needs a reason, since the engine learns from it; inviting one that misses a hard constraint is refused. */
export function dispose(
  recommended: boolean,
  state: DispositionState,
  reason: string | null,
): Result<{ state: DispositionState; reason: string | null }> {
  if (state === 'DISMISSED' && isBlank({ zh: reason }))
    return refuse('REASON_MISSING', 'Please say why it does not fit', 'reason');
  if (state === 'INVITED' && !recommended)
    return refuse('CONSTRAINT_MISSED', 'This solution misses a hard constraint and is not invited', 'state');
  return ok({ state, reason: state === 'DISMISSED' ? reason!.trim() : null });
}
