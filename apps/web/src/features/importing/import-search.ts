import type { ImportKind } from '@fairway/client';
import type { Role } from '../session/session.ts';

export interface ImportSearch {
  kind?: ImportKind;
}

export const readImportSearch = (given: Record<string, unknown>): ImportSearch =>
  given.kind === 'SCENARIOS' || given.kind === 'SOLUTIONS' ? { kind: given.kind } : {};

/** What somebody of these roles brings in, for the choice that is offered; the service decides. */
export const kindsOf = (roles: readonly Role[]): ImportKind[] => {
  const kinds: ImportKind[] = [];
  if (roles.some((role) => role !== 'VENDOR' && role !== 'GUEST')) kinds.push('SCENARIOS');
  if (roles.some((role) => role === 'VENDOR' || role === 'ADMINISTRATOR')) kinds.push('SOLUTIONS');
  return kinds;
};
