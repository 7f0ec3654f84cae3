import { CERTIFICATION_COVERS } from './data/certifications.ts';

/** Of the certificates that the list knows; whatever else is claimed covers itself. */
const known = new Map<string, ReadonlySet<string>>();

/** The certificates that one stands for, itself included. */
export function certificationsCovered(code: string): ReadonlySet<string> {
  const before = known.get(code);
  if (before) return before;
  const covered = new Set([code]);
  // A set is walked in order of insertion, so what is added on the way is visited too.
  for (const at of covered) for (const next of covers(at)) covered.add(next);
  if (isListed(code)) known.set(code, covered);
  return covered;
}

/** Whether what is held answers a demand: mlps-3 answers mlps-2, not the other way round. */
export function certificationSatisfies(held: string | readonly string[], demanded: string): boolean {
  const all = typeof held === 'string' ? [held] : held;
  return all.some(
    (code) => code === demanded || (isListed(code) && certificationsCovered(code).has(demanded)),
  );
}

const isListed = (code: string): boolean => Object.hasOwn(CERTIFICATION_COVERS, code);

const covers = (code: string): readonly string[] =>
  isListed(code) ? (CERTIFICATION_COVERS[code] ?? []) : [];
