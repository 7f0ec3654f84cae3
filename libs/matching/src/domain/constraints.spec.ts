import { checkConstraints } from './constraints.ts';
import { CONSTRAINT_CODES } from './match.ts';
import type { Constraint, ConstraintCode, ConstraintState } from './match.ts';
import type { ScenarioRecord, SolutionRecord } from './records.ts';
import { aScenario, aSolution } from './sample-records.ts';

const today = '2026-11-20';
type Change = [ConstraintCode, string, Partial<ScenarioRecord>, Partial<SolutionRecord>, ConstraintState];

function check(
  code: ConstraintCode,
  scenario: Partial<ScenarioRecord>,
  solution: Partial<SolutionRecord>,
): Constraint {
  const pair = { scenario: aScenario(scenario), solution: aSolution(solution) };
  const found = checkConstraints(pair, { today }).find((one) => one.code === code);
  if (!found) throw new Error(`${code} is not checked`);
  return found;
}
const asked = (constraints: ScenarioRecord['constraints']) => ({
  constraints: { ...aScenario().constraints, ...constraints },
});
const cloud = { deployment: ['PUBLIC_CLOUD'] as const, dataResidency: null };

const TABLE: Change[] = [
  ['DEPLOYMENT', 'no common mode', {}, { deployment: ['PUBLIC_CLOUD'] }, 'MISSED'],
  ['DEPLOYMENT', 'mode not stated', {}, { deployment: null }, 'UNKNOWN'],
  ['DEPLOYMENT', 'an empty list is a statement', {}, { deployment: [] }, 'MISSED'],
  ['DEPLOYMENT', 'any mode will do', asked({ deployment: [] }), { deployment: null }, 'MET'],
  ['DEPLOYMENT', 'nothing asked yet', asked({ deployment: null }), {}, 'UNKNOWN'],
  ['RESIDENCY', 'public cloud for data on site', {}, cloud, 'MISSED'],
  ['RESIDENCY', 'public cloud that promises to stay', {}, { deployment: ['PUBLIC_CLOUD'] }, 'MET'],
  [
    'RESIDENCY',
    'cloud and on premises',
    {},
    { deployment: ['PUBLIC_CLOUD', 'EDGE'], dataResidency: null },
    'MET',
  ],
  ['RESIDENCY', 'public cloud, data may not be copied', asked({ dataResidency: 'REGION' }), cloud, 'MISSED'],
  [
    'RESIDENCY',
    'public cloud, in the country',
    { ...asked({ dataResidency: 'COUNTRY' }), data: { modalities: ['x-ray'], access: 'QUERY' } },
    cloud,
    'UNKNOWN',
  ],
  [
    'RESIDENCY',
    'a weaker promise',
    asked({ dataResidency: 'REGION' }),
    { deployment: ['PUBLIC_CLOUD'], dataResidency: 'COUNTRY' },
    'MISSED',
  ],
  [
    'RESIDENCY',
    'public cloud, by its own words abroad',
    { ...asked({ dataResidency: 'COUNTRY' }), data: { modalities: ['x-ray'], access: 'QUERY' } },
    { ...cloud, description: { en: 'Inference runs on a server abroad.' } },
    'MISSED',
  ],
  ['RESIDENCY', 'no restriction', asked({ dataResidency: 'NONE' }), cloud, 'MET'],
  ['RESIDENCY', 'not stated how it runs', {}, { deployment: null, dataResidency: null }, 'UNKNOWN'],
  ['MODALITY', 'cannot read what is there', {}, { modalities: ['image'] }, 'MISSED'],
  ['MODALITY', 'does not say what it reads', {}, { modalities: null }, 'UNKNOWN'],
  [
    'MODALITY',
    'data not described, needs are',
    { data: { modalities: [] } },
    { modalities: ['image'] },
    'MISSED',
  ],
  [
    'MODALITY',
    'reads only what is there for another need',
    {
      data: { modalities: ['x-ray', 'table'] },
      needs: [
        ...aScenario().needs,
        { capability: null, modality: 'table', priority: 'SHOULD', text: { zh: '日报' } },
      ],
    },
    { modalities: ['table'] },
    'MISSED',
  ],
  [
    'MODALITY',
    'reads what is there for no need in particular',
    { data: { modalities: ['x-ray', 'table'] } },
    { modalities: ['table'] },
    'MET',
  ],
  [
    'MODALITY',
    'reads what a need names and the list of data does not hold',
    {
      needs: [
        ...aScenario().needs,
        { capability: null, modality: 'table', priority: 'SHOULD', text: { zh: '日报' } },
      ],
    },
    { modalities: ['table'] },
    'UNKNOWN',
  ],
  ['MODALITY', 'nothing described', { data: null, needs: [] }, {}, 'UNKNOWN'],
  ['CERTIFICATION', 'the lower level is demanded', {}, { certifications: ['mlps-3'] }, 'MET'],
  [
    'CERTIFICATION',
    'the higher level is demanded',
    asked({ certifications: ['mlps-3'] }),
    { certifications: ['mlps-2'] },
    'MISSED',
  ],
  ['CERTIFICATION', 'an empty list says none', {}, { certifications: [] }, 'MISSED'],
  ['CERTIFICATION', 'an absent list says nothing', {}, { certifications: undefined }, 'UNKNOWN'],
  ['CERTIFICATION', 'none demanded', asked({ certifications: [] }), { certifications: [] }, 'MET'],
  ['READINESS', 'bought before it has run anywhere', {}, { trl: 5 }, 'MISSED'],
  ['READINESS', 'developed together', { cooperationMode: 'CO_DEVELOPMENT' }, { trl: 5 }, 'MET'],
  ['READINESS', 'not stated', {}, { trl: null }, 'UNKNOWN'],
  [
    'BUDGET',
    'floor above the ceiling',
    {},
    { price: { min: 50_000_001, max: null, currency: 'CNY' } },
    'MISSED',
  ],
  ['BUDGET', 'floor at the ceiling', {}, { price: { min: 50_000_000, max: null, currency: 'CNY' } }, 'MET'],
  ['BUDGET', 'another currency', {}, { price: { min: 1, max: 2, currency: 'EUR' } }, 'UNKNOWN'],
  ['BUDGET', 'no floor', {}, { price: { min: null, max: 90_000_000, currency: 'CNY' } }, 'UNKNOWN'],
  ['BUDGET', 'no ceiling', { budget: null }, {}, 'UNKNOWN'],
  // 2026-11-20 to 2027-03-01 is 14 whole weeks, and the work may take 20.
  ['START', 'ready just in time', {}, { deliveryWeeks: 34 }, 'MET'],
  ['START', 'ready too late', {}, { deliveryWeeks: 35 }, 'MISSED'],
  ['START', 'the day has passed', { startBy: '2026-01-01' }, { deliveryWeeks: 20 }, 'MET'],
  ['START', 'not stated', {}, { deliveryWeeks: null }, 'UNKNOWN'],
  ['START', 'not asked', { startBy: null }, {}, 'UNKNOWN'],
  ['LATENCY', 'nobody asked', {}, {}, 'MET'],
  ['LATENCY', 'asked, not stated', asked({ latencyMs: 50 }), {}, 'UNKNOWN'],
  ['LATENCY', 'too slow', asked({ latencyMs: 50 }), { latencyMs: 80 }, 'MISSED'],
  ['TIER', 'prohibited scenario', { riskTier: 'PROHIBITED' }, {}, 'MISSED'],
  ['TIER', 'prohibited solution', {}, { riskTier: 'PROHIBITED' }, 'MISSED'],
  ['TIER', 'not screened', {}, { riskTier: null }, 'UNKNOWN'],
  ['VISIBILITY', 'for the verified', { visibility: 'VERIFIED' }, { organizationVerified: false }, 'MISSED'],
  ['VISIBILITY', 'for the invited', { visibility: 'INVITED', invitedOrganizationIds: ['vendor'] }, {}, 'MET'],
  ['VISIBILITY', 'for others', { visibility: 'INVITED', invitedOrganizationIds: [] }, {}, 'MISSED'],
  ['CONFLICT', 'its own', { organizationId: 'vendor' }, {}, 'MISSED'],
  ['CONFLICT', 'of its group', { groupId: 'vendor-group' }, {}, 'MISSED'],
  ['CONFLICT', 'both without a group', { groupId: null }, { groupId: null }, 'MET'],
];

describe('hard constraints', () => {
  it('are all met by a pair that meets', () => {
    const all = checkConstraints({ scenario: aScenario(), solution: aSolution() }, { today });
    expect(all.map(({ code, state }) => `${code} ${state}`)).toEqual(
      CONSTRAINT_CODES.map((code) => `${code} MET`),
    );
  });

  it.each(TABLE)('%s: %s', (code, _, scenario, solution, state) => {
    const found = check(code, scenario, solution);
    expect(found.state).toBe(state);
    expect(found.asks.length > 0).toBe(state === 'UNKNOWN');
    if (state !== 'MISSED') expect(found.mend).toBeNull();
  });

  it('say what would mend a miss', () => {
    expect(check('CERTIFICATION', {}, { certifications: [] }).mend).toEqual({
      side: 'SOLUTION',
      field: 'certifications',
      codes: ['mlps-2'],
    });
    expect(
      check('BUDGET', {}, { price: { min: 60_000_000, max: null, currency: 'CNY' } }).mend,
    ).toMatchObject({ field: 'price.min', atMost: 50_000_000 });
    expect(check('READINESS', {}, { trl: 3 }).mend).toMatchObject({ field: 'trl', atLeast: 6 });
    expect(check('CONFLICT', { organizationId: 'vendor' }, {}).mend).toBeNull();
  });
});
