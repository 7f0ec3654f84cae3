import { contentFrom, GEAR_GRINDING, scenarioWith } from './example-scenario.ts';
import { pooled, sharesOf, sum, SUPERSEDING, superseded, unpooled, type CoSponsor } from './joint.ts';
import { SCENARIO_STATES, type ScenarioContent } from './scenario.ts';

const CNY = (min: number | null, max: number | null) => ({ min, max, currency: 'CNY' });
const lead = contentFrom(GEAR_GRINDING);
const own = (changes: Partial<ScenarioContent> = {}): ScenarioContent => ({
  ...lead,
  needs: [
    { capability: 'defect-detection', modality: 'image', priority: 'SHOULD', text: { zh: '看齿面' } },
    { capability: 'predictive-maintenance', modality: null, priority: 'MUST', text: { zh: '预报砂轮寿命' } },
  ],
  data: { modalities: ['image', 'audio'], volume: '3 万张', labelledShare: 0.1, access: 'DOWNLOAD' },
  dataAssetIds: ['asset-2'],
  constraints: { ...lead.constraints, deployment: ['EDGE'], interfaces: ['opc-ua'], latencyMs: 200 },
  ...changes,
});

describe('pooling', () => {
  it('takes needs, data and limits of both, and adds the money', () => {
    const patch = pooled({ ...lead, dataAssetIds: ['asset-1'] }, own(), CNY(10, 20));
    expect(
      patch.needs!.map(({ capability, modality, priority }) => [capability, modality, priority]),
    ).toEqual([
      ['defect-detection', 'image', 'MUST'],
      [null, 'vibration', 'SHOULD'],
      ['predictive-maintenance', null, 'SHOULD'],
    ]);
    expect(patch.data).toEqual({
      modalities: ['image', 'audio'],
      volume: '12 万张 + 3 万张',
      labelledShare: 0.1,
      access: 'QUERY',
    });
    expect(patch.dataAssetIds).toEqual(['asset-1', 'asset-2']);
    expect(patch.constraints).toMatchObject({ deployment: ['EDGE'], interfaces: ['opc-ua'], latencyMs: 200 });
    expect(patch.budget).toEqual(CNY(30_000_010, 60_000_020));
  });

  it('leaves the words of the lead alone', () => {
    expect(Object.keys(pooled(lead, own(), null))).not.toEqual(
      expect.arrayContaining(['title', 'summary', 'problem']),
    );
  });

  it("keeps the lead's way to deploy where nothing suits both", () => {
    const patch = pooled(
      lead,
      own({ constraints: { ...lead.constraints, deployment: ['PUBLIC_CLOUD'] } }),
      null,
    );
    expect(patch.constraints!.deployment).toEqual(['ON_PREM', 'EDGE']);
  });

  it('is undone in money and data when a firm leaves', () => {
    const joint = { ...lead, dataAssetIds: ['asset-1', 'asset-2'], budget: CNY(110, 220) };
    expect(unpooled(joint, own(), CNY(10, 20))).toEqual({
      dataAssetIds: ['asset-1'],
      budget: CNY(100, 200),
    });
  });

  it('a range with an open end stays open', () => {
    expect(sum(CNY(1, null), CNY(2, 5))).toEqual(CNY(3, null));
    expect(sum(null, CNY(2, 5))).toEqual(CNY(2, 5));
  });
});

describe('shares of the budget', () => {
  const firm = (organizationId: string, max: number | null, state: CoSponsor['state'] = 'ACCEPTED') => ({
    scenarioId: 'joint',
    organizationId,
    ownScenarioId: `own-${organizationId}`,
    lead: organizationId === 'a',
    state,
    contribution: CNY(null, max),
    decidedAt: null,
  });
  it('are of those who have joined, by the upper ends', () => {
    expect([...sharesOf([firm('a', 60), firm('b', 20), firm('c', 900, 'INVITED')])]).toEqual([
      ['a', 0.75],
      ['b', 0.25],
    ]);
  });
  it('are unknown while one has not said how much', () => {
    expect([...sharesOf([firm('a', 60), firm('b', null)]).values()]).toEqual([null, null]);
  });
});

describe("what becomes of a firm's own scenario when the joint one opens", () => {
  const joint = { id: 'joint', code: 'SC-2027-0009' };
  it.each(SCENARIO_STATES)('in %s follows the table', (state) => {
    const { changes, events } = superseded(scenarioWith({ state }), joint);
    const expected = {
      WITHDRAW: { state: 'WITHDRAWN', supersededById: 'joint', stateReason: '已并入联合需求 SC-2027-0009' },
      RETURN: { state: 'RETURNED', supersededById: 'joint', stateReason: '已并入联合需求 SC-2027-0009' },
      KEEP: state === 'DRAFT' || state === 'RETURNED' ? { supersededById: 'joint' } : {},
    }[SUPERSEDING[state]];
    expect(changes).toEqual(expected);
    expect(events.map(({ name }) => name)).toEqual([
      ...(state === 'OPEN' ? ['scenario.withdrawn'] : []),
      ...(Object.keys(expected).length ? ['scenario.superseded'] : []),
    ]);
  });
  it('happens once', () => {
    expect(superseded(scenarioWith({ state: 'OPEN', supersededById: 'joint' }), joint)).toEqual({
      changes: {},
      events: [],
    });
  });
});
