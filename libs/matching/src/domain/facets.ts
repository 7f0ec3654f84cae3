import { PARTS } from './criteria.ts';
import type { Part } from './criterion-parts.ts';
import type { Pair } from './evidence.ts';
import type { ConstraintCode, CriterionCode } from './match.ts';
import type { SolutionRecord } from './records.ts';

/** A side of a solution, and everything that is judged by that side alone. */
export interface Facet {
  says: (solution: SolutionRecord) => unknown;
  criterion?: CriterionCode;
  part?: (pair: Pair) => Part;
  constraints: readonly ConstraintCode[];
}

const facet = (
  says: Facet['says'],
  constraints: readonly ConstraintCode[],
  criterion?: CriterionCode,
  part?: Facet['part'],
): Facet => ({ says, constraints, ...(criterion && { criterion }), ...(part && { part }) });

/**
 * The sides by which a solution is judged beside its words and capabilities; the parts of a criterion in their order. A
 * market says few different things by most of them, so each is judged once for a scenario, not once for a solution.
 */
export const FACETS: readonly Facet[] = [
  facet((s) => s.sectors, [], 'INDUSTRY', PARTS.INDUSTRY.industry),
  facet((s) => s.modalities, ['MODALITY'], 'DATA', PARTS.DATA.modalities),
  facet(
    (s) => [s.deployment, s.dataResidency],
    ['DEPLOYMENT', 'RESIDENCY'],
    'DEPLOYMENT',
    PARTS.DEPLOYMENT.deployment,
  ),
  facet((s) => s.interfaces, [], 'DEPLOYMENT', PARTS.DEPLOYMENT.interfaces),
  facet((s) => s.languages, [], 'DEPLOYMENT', PARTS.DEPLOYMENT.languages),
  facet((s) => s.price, ['BUDGET'], 'BUDGET', PARTS.BUDGET.budget),
  facet((s) => s.deliveryWeeks, ['START'], 'DELIVERY', PARTS.DELIVERY.time),
  facet(
    (s) => s.references?.map(({ sector, confirmed }) => [sector, confirmed]),
    [],
    'DELIVERY',
    PARTS.DELIVERY.references,
  ),
  facet((s) => s.trl, ['READINESS'], 'DELIVERY', PARTS.DELIVERY.readiness),
  facet((s) => [s.capacity, s.capacityTaken], [], 'DELIVERY', PARTS.DELIVERY.room),
  facet((s) => s.regions, [], 'DELIVERY', PARTS.DELIVERY.place),
  facet((s) => s.certifications, ['CERTIFICATION'], 'COMPLIANCE', PARTS.COMPLIANCE.certificates),
  facet((s) => s.riskTier, ['TIER'], 'COMPLIANCE', PARTS.COMPLIANCE.tier),
  facet((s) => s.latencyMs, ['LATENCY']),
  facet((s) => [s.organizationId, s.groupId, s.organizationVerified], ['VISIBILITY', 'CONFLICT']),
];

/** What a solution says by each of them. */
export const facetsOf = (solution: SolutionRecord): string[] =>
  FACETS.map(({ says }) => JSON.stringify(says(solution) ?? null));
