import { emptyMarket } from '../market/market.ts';
import { likeNeeds } from './like-needs.ts';
import { aScenario } from './sample-records.ts';

const other = (id: string, changes: Parameters<typeof aScenario>[0] = {}) =>
  aScenario({ id, organizationId: `firm-${id}`, groupId: null, ...changes });

function stockOf(...scenarios: ReturnType<typeof aScenario>[]) {
  const { scenarios: stock } = emptyMarket();
  for (const scenario of scenarios) stock.upsert(scenario, 1);
  return stock;
}

const weeding = other('weeding', {
  title: { zh: '玉米田杂草识别与变量喷药' },
  summary: { zh: '无人机影像里找杂草，按斑块喷药' },
  problem: { zh: '全田均匀喷药浪费农药' },
  sector: 'A0112',
  needs: [{ capability: 'segmentation', modality: 'image', priority: 'MUST', text: { zh: '杂草分割' } }],
  indicators: [],
});
const castings = other('castings', {
  title: { zh: '铝铸件X光缺陷自动判读' },
  summary: { zh: '铸件探伤靠人看片，缩孔夹渣漏检' },
});

describe('scenarios with like needs', () => {
  it('are found by what they ask for and how they say it, the most like first', () => {
    const twin = other('twin');
    const found = likeNeeds(aScenario(), stockOf(aScenario(), twin, castings, weeding), 10);
    expect(found.map(({ scenarioId }) => scenarioId)).toEqual(['twin', 'castings']);
    expect(found[0]).toMatchObject({ likeness: 100, capabilities: ['defect-detection'], sector: 1 });
    expect(found[1]!.likeness).toBeLessThan(100);
  });

  it('are of other firms, and never the scenario itself', () => {
    const mine = aScenario({ id: 'sc-2' });
    expect(likeNeeds(aScenario(), stockOf(aScenario(), mine), 10)).toEqual([]);
  });

  it('are sought for a draft that is not on the market', () => {
    const draft = aScenario({ id: 'draft' });
    expect(likeNeeds(draft, stockOf(castings, weeding), 10).map((one) => one.scenarioId)).toEqual([
      'castings',
    ]);
  });

  it('leave out whom the caller does not accept', () => {
    expect(likeNeeds(aScenario(), stockOf(castings), 10, () => false)).toEqual([]);
  });

  it('go by the wording alone where no capability is coded', () => {
    const uncoded = (scenario: ReturnType<typeof aScenario>) => ({
      ...scenario,
      needs: scenario.needs.map((need) => ({ ...need, capability: null })),
    });
    const [found] = likeNeeds(uncoded(aScenario()), stockOf(uncoded(other('twin'))), 10);
    expect(found).toMatchObject({ likeness: 100, capabilities: [] });
  });

  it('do not depend on the order in which the records came', () => {
    const twins = ['a', 'b', 'c'].map((id) => other(id));
    const order = (records: typeof twins) =>
      likeNeeds(aScenario(), stockOf(...records), 10).map((one) => one.scenarioId);
    expect(order(twins)).toEqual(['a', 'b', 'c']);
    expect(order([...twins].reverse())).toEqual(['a', 'b', 'c']);
  });
});
