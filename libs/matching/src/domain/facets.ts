import { PARTS } from './criteria.ts';
import type { PartRule } from './criterion-parts.ts';
import type { ConstraintCode, CriterionCode, PartCode } from './match.ts';
import { READS } from './reads.ts';
import type { SolutionRecord } from './records.ts';

/** A side of a solution, and everything that is judged by that side alone. */
export interface Facet {
  reads: PartRule['reads'];
  /** What part of which criterion. */
  criterion?: CriterionCode;
  part?: PartCode;
  judge?: PartRule['judge'];
  constraints: readonly ConstraintCode[];
}

/** All that a constraint reads in a solution. */
export const CONSTRAINT_READS: Readonly<Record<ConstraintCode, PartRule['reads']>> = {
  DEPLOYMENT: READS.running,
  RESIDENCY: READS.running,
  MODALITY: READS.modalities,
  CERTIFICATION: READS.certifications,
  READINESS: READS.trl,
  BUDGET: READS.price,
  START: READS.deliveryWeeks,
  LATENCY: READS.latencyMs,
  TIER: READS.riskTier,
  VISIBILITY: READS.owner,
  CONFLICT: READS.owner,
};

const constraintsBy = (reads: PartRule['reads']): ConstraintCode[] =>
  (Object.keys(CONSTRAINT_READS) as ConstraintCode[]).filter((code) => CONSTRAINT_READS[code] === reads);

const ofParts: readonly Facet[] = Object.entries(PARTS).flatMap(([criterion, parts]) =>
  Object.entries(parts as Record<string, PartRule>).map(([part, { reads, judge }]) => ({
    reads,
    criterion: criterion as CriterionCode,
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
  ...[...new Set(Object.values(CONSTRAINT_READS))]
    .filter((reads) => !ofParts.some((facet) => facet.reads === reads))
    .map((reads) => ({ reads, constraints: constraintsBy(reads) })),
  // Judged with the words, which may say what no code does.
  { reads: READS.capabilities, constraints: [] },
];
export const CAPABILITIES = FACETS.length - 1;

/** What a solution says by each of them. */
export const facetsOf = (solution: SolutionRecord): string[] =>
  FACETS.map(({ reads }) => JSON.stringify(reads(solution) ?? null));
