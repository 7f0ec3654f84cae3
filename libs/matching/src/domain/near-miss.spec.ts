import { emptyMarket } from '../market/market.ts';
import { matchPair, rankForScenario } from './rank.ts';
import type { SolutionRecord } from './records.ts';
import { aScenario, aSolution } from './sample-records.ts';
import { DEFAULT_WEIGHTS } from './weights.ts';

const options = { weights: DEFAULT_WEIGHTS, today: '2026-11-20' };
const tenths = (points: number): number => Math.round(points * 10);

const MISSES: [string, Partial<SolutionRecord>, string, Partial<SolutionRecord>][] = [
  ['CERTIFICATION', { certifications: [] }, 'certifications', { certifications: ['mlps-2'] }],
  [
    'DEPLOYMENT',
    { deployment: ['PUBLIC_CLOUD'], dataResidency: 'ON_SITE' },
    'deployment',
    { deployment: ['PUBLIC_CLOUD', 'ON_PREM', 'EDGE'] },
  ],
  ['MODALITY', { modalities: ['image'] }, 'modalities', { modalities: ['image', 'x-ray'] }],
  [
    'BUDGET',
    { price: { min: 60_000_000, max: 70_000_000, currency: 'CNY' } },
    'price',
    { price: { min: 50_000_000, max: 50_000_000, currency: 'CNY' } },
  ],
  ['START', { deliveryWeeks: 60 }, 'deliveryWeeks', { deliveryWeeks: 20 }],
];

describe('a near miss', () => {
  it.each(MISSES)('for %s says what would mend it, and by how much', (code, lacking, field, mended) => {
    const market = emptyMarket();
    const solution = aSolution(lacking);
    market.scenarios.upsert(aScenario(), 1);
    market.solutions.upsert(solution, 1);
    const [near] = rankForScenario(aScenario(), market, options).nearMisses;
    const constraint = near?.constraints.find((one) => one.code === code);
    expect(constraint?.mend).toMatchObject({ side: 'SOLUTION' });
    const raise = near?.raises.find((one) => one.field === field);
    expect(raise?.constraint).toBe(code);
    const better = matchPair(
      { scenario: aScenario(), solution: aSolution({ ...lacking, ...mended }) },
      market,
      options,
    );
    expect(better.constraints.find((one) => one.code === code)?.state).toBe('MET');
    expect(better.recommended).toBe(true);
    expect(tenths(better.fit) - tenths(near?.fit ?? 0)).toBe(tenths(raise?.gain ?? 0));
  });
});
