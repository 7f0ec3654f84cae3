import { runsAbroad } from './abroad.ts';
import type { SolutionRecord } from './records.ts';
import { groupsOf } from './track-record.ts';

/** Sides of a solution beside its words, each with all that judgements of that side rest on. */
export const READS = {
  capabilities: (s) => s.capabilities,
  sectors: (s) => s.sectors,
  modalities: (s) => s.modalities,
  // Words are looked at only where no promise is made of where the data stays.
  running: (s) => [s.deployment, s.dataResidency, !s.dataResidency && !!runsAbroad(s)],
  interfaces: (s) => s.interfaces,
  languages: (s) => s.languages,
  price: (s) => s.price,
  deliveryWeeks: (s) => s.deliveryWeeks,
  record: (s) => [
    s.references?.map(({ sector, confirmed }) => [sector, confirmed]),
    s.stoppedPilots?.map(({ sector }) => sector),
    groupsOf(s.capabilities),
  ],
  trl: (s) => s.trl,
  room: (s) => [s.capacity, s.capacityTaken],
  regions: (s) => s.regions,
  certifications: (s) => s.certifications,
  riskTier: (s) => s.riskTier,
  latencyMs: (s) => s.latencyMs,
  owner: (s) => [s.organizationId, s.groupId, s.organizationVerified],
} satisfies Record<string, (solution: SolutionRecord) => unknown>;
