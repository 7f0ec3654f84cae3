import type { Part } from '@fairway/client';

export const PARTS: readonly Part[] = ['DEMAND', 'SUPPLY', 'RESEARCH', 'PROGRAM', 'COMPUTE', 'FINANCE'];

/** What is chosen on the register; it stands in the address. */
export interface RegisterSearch {
  q?: string;
  verified?: boolean;
  part?: Part;
}

export function readRegisterSearch({ q, verified, part }: Record<string, unknown>): RegisterSearch {
  const search: RegisterSearch = {};
  if (typeof q === 'string' && q.trim()) search.q = q.slice(0, 200);
  if (typeof verified === 'boolean') search.verified = verified;
  if (PARTS.includes(part as Part)) search.part = part as Part;
  return search;
}
