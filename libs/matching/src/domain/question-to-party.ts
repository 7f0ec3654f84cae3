import { canEdit, coversRegion, isOwn, ok, refuse, type Actor, type Result } from '@fairway/kernel';
import type { Side } from './match.ts';
import type { Unknown } from './unknown.ts';

interface Sides {
  scenario: { organizationId: string; region: string | null };
  solution: { organizationId: string };
}

const ownerOf = ({ scenario, solution }: Sides, side: Side): string =>
  side === 'SCENARIO' ? scenario.organizationId : solution.organizationId;

/** Whose record it is fills in what is unknown. */
export const mayFillIn = (actor: Actor, sides: Sides, side: Side): boolean =>
  canEdit(actor) && isOwn(actor, ownerOf(sides, side));

/** The other side asks for it, or an officer of the region. */
export const mayAsk = (actor: Actor, sides: Sides, side: Side): boolean =>
  canEdit(actor) &&
  !isOwn(actor, ownerOf(sides, side)) &&
  (isOwn(actor, ownerOf(sides, side === 'SCENARIO' ? 'SOLUTION' : 'SCENARIO')) ||
    coversRegion(actor, sides.scenario.region));

/** Only what the match does not know is asked for. */
export function askFor(unknowns: readonly Unknown[], side: Side, field: string): Result<Unknown> {
  const unknown = unknowns.find((one) => one.side === side && one.field === field);
  return unknown ? ok(unknown) : refuse('NOT_UNKNOWN', 'The match does not wait for this field', 'field');
}
