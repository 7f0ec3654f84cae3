import fc from 'fast-check';
import type { SolutionRecord, ScenarioRecord } from './records.ts';
import { aScenario, aSolution } from './sample-records.ts';

const listOf = (...codes: string[]): fc.Arbitrary<string[] | null> =>
  fc.option(fc.subarray(codes), { freq: 4 });
const money = fc.option(
  fc.record({
    min: fc.constantFrom(null, 5_000_000, 20_000_000, 60_000_000),
    max: fc.constantFrom(null, 30_000_000, 70_000_000),
    currency: fc.constantFrom('CNY', 'EUR'),
  }),
);
const SECTORS = ['C3670', 'C36', 'C2911', 'A0111', 'C'];
const CAPABILITIES = ['defect-detection', 'object-detection', 'question-answering', 'predictive-maintenance'];

/** Solutions that say all kinds of things, or nothing, by each of their sides; for properties that hold for all. */
export const someSolution: fc.Arbitrary<SolutionRecord> = fc
  .record({
    title: fc.constantFrom('铝轮毂X光缺陷检测', '探伤', 'Crop forecast', '设备'),
    description: fc.constantFrom(null, 'Runs on servers abroad.', '数据不出厂', '识别缩孔夹渣'),
    capabilities: listOf(...CAPABILITIES),
    modalities: listOf('x-ray', 'image', 'audio'),
    sectors: listOf(...SECTORS, '*'),
    trl: fc.constantFrom(null, 3, 6, 9),
    deployment: listOf('ON_PREM', 'EDGE', 'PUBLIC_CLOUD'),
    dataResidency: fc.constantFrom(null, 'ON_SITE' as const, 'COUNTRY' as const),
    interfaces: listOf('opc-ua', 'rest'),
    languages: listOf('zh', 'en'),
    latencyMs: fc.constantFrom(null, 20, 500),
    price: money,
    deliveryWeeks: fc.constantFrom(null, 4, 24, 33, 60),
    certifications: listOf('mlps-3', 'iso-27001'),
    regions: listOf('33', '330100', '44'),
    capacity: fc.constantFrom(null, 0, 1, 4),
    capacityTaken: fc.constantFrom(undefined, 0, 1, 3),
    references: fc.option(
      fc.array(fc.record({ sector: fc.constantFrom(null, ...SECTORS), confirmed: fc.boolean() }), {
        maxLength: 4,
      }),
    ),
    stoppedPilots: fc.array(fc.record({ sector: fc.constantFrom(null, ...SECTORS) }), { maxLength: 3 }),
    riskTier: fc.constantFrom(null, 'MINIMAL' as const, 'HIGH' as const, 'PROHIBITED' as const),
    organizationId: fc.constantFrom('vendor', 'firm'),
    groupId: fc.constantFrom(null, 'firm-group'),
    organizationVerified: fc.constantFrom(null, true, false),
  })
  .map(({ title, description, ...rest }) =>
    aSolution({
      ...(rest as Partial<SolutionRecord>),
      title: { zh: title },
      summary: null,
      description: description === null ? null : { zh: description, en: description },
    }),
  );

/** Scenarios that ask for all kinds of things. */
export const someScenario: fc.Arbitrary<ScenarioRecord> = fc
  .record({
    sector: fc.constantFrom(null, 'C3670', 'A0111', 'B0610'),
    region: fc.constantFrom(null, '330100', '440300'),
    capability: fc.constantFrom(null, ...CAPABILITIES),
    modality: fc.constantFrom(null, 'x-ray', 'audio'),
    modalities: fc.subarray(['x-ray', 'image', 'audio']),
    deployment: listOf('ON_PREM', 'EDGE', 'PRIVATE_CLOUD'),
    dataResidency: fc.constantFrom(null, 'ON_SITE' as const, 'COUNTRY' as const, 'NONE' as const),
    certifications: listOf('mlps-2', 'iso-27001'),
    interfaces: listOf('opc-ua', 'rest', 'mqtt'),
    languages: listOf('zh', 'en', 'de'),
    latencyMs: fc.constantFrom(null, 100),
    budget: money,
    durationWeeks: fc.constantFrom(null, 20, 30),
    riskTier: fc.constantFrom(null, 'LIMITED' as const, 'PROHIBITED' as const),
    visibility: fc.constantFrom('PUBLIC' as const, 'VERIFIED' as const, 'INVITED' as const),
  })
  .map(
    ({
      capability,
      modality,
      modalities,
      budget,
      durationWeeks,
      sector,
      region,
      riskTier,
      visibility,
      ...constraints
    }) =>
      aScenario({
        sector,
        region,
        budget,
        durationWeeks,
        riskTier,
        visibility,
        needs: [{ capability, modality, priority: 'MUST', text: { zh: '识别缩孔、夹渣' } }],
        data: { modalities, access: 'EVALUATE_ONLY' },
        constraints: constraints as ScenarioRecord['constraints'],
      }),
  );
