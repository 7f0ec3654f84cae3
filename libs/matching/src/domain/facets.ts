import { CHECKS } from './constraints.ts';
import { PARTS } from './criteria.ts';
import type { PartRule } from './criterion-parts.ts';
import type { ConstraintCode, PartCode } from './match.ts';
import { READS } from './reads.ts';
import type { SolutionRecord } from './records.ts';

/** A side of a solution, and everything that is judged by that side alone. */
export interface Facet {
  reads: PartRule['reads'];
  part?: PartCode;
  judge?: PartRule['judge'];
  constraints: readonly ConstraintCode[];
}

const constraintsBy = (reads: PartRule['reads']): ConstraintCode[] =>
  (Object.keys(CHECKS) as ConstraintCode[]).filter((code) => CHECKS[code].reads === reads);

const ofParts: readonly Facet[] = Object.values(PARTS).flatMap((parts) =>
  Object.entries(parts as Record<string, PartRule>).map(([part, { reads, judge }]) => ({
    reads,
    part: part as PartCode,
    judge,
    constraints: constraintsBy(reads),
  })),
);

/**
 * The sides by which a solution is judged beside its words and capabilities: one for every part of a criterion, and those
 * that constraints alone read. A market says few different things by most of them, so each is judged once for a scenario,
 * not once for a solution.
 */
export const FACETS: readonly Facet[] = [
  ...ofParts,
  ...[...new Set(Object.values(CHECKS).map(({ reads }) => reads))]
    .filter((reads) => !ofParts.some((facet) => facet.reads === reads))
    .map((reads) => ({ reads, constraints: constraintsBy(reads) })),
  // Judged with the words, which may say what no code does.
  { reads: READS.capabilities, constraints: [] },
];
export const CAPABILITIES = FACETS.length - 1;

/** What a solution says by each of them. */
export const facetsOf = (solution: SolutionRecord): unknown[] => FACETS.map(({ reads }) => reads(solution));
