import { runsAbroad } from './abroad.ts';
import type { SolutionRecord } from './records.ts';
import { groupsOf } from './track-record.ts';

/** Sides of a solution beside its words, each with all that judgements of that side rest on, as plain data. */
export const READS = {
  capabilities: (s) => s.capabilities,
  sectors: (s) => s.sectors,
  modalities: (s) => s.modalities,
  running: (s) => ({
    deployment: s.deployment,
    dataResidency: s.dataResidency,
    /** Words are looked at only where no promise is made of where the data stays, and somebody asks. */
    get isAbroad() {
      return !s.dataResidency && !!runsAbroad(s);
    },
  }),
  interfaces: (s) => s.interfaces,
  languages: (s) => s.languages,
  price: (s) => s.price,
  deliveryWeeks: (s) => s.deliveryWeeks,
  record: (s) => ({
    references: s.references?.map(({ sector, confirmed }) => ({ sector, confirmed })),
    stopped: s.stoppedPilots?.map(({ sector }) => sector),
    groups: groupsOf(s.capabilities),
  }),
  trl: (s) => s.trl,
  room: (s) => ({ capacity: s.capacity, capacityTaken: s.capacityTaken }),
  regions: (s) => s.regions,
  certifications: (s) => s.certifications,
  riskTier: (s) => s.riskTier,
  latencyMs: (s) => s.latencyMs,
  owner: (s) => ({
    organizationId: s.organizationId,
    groupId: s.groupId,
    isVerified: s.organizationVerified,
  }),
} satisfies Record<string, (solution: SolutionRecord) => unknown>;

/** What is said of one of them. */
export type Said<Side extends keyof typeof READS> = ReturnType<(typeof READS)[Side]>;
