import fc from 'fast-check';
import { emptyMarket } from '../market/market.ts';
import type { Evidence } from './match.ts';
import { matchPair, rankForScenario, rankForSolution } from './rank.ts';
import type { Market } from './rank.ts';
import type { ScenarioRecord, SolutionRecord } from './records.ts';
import { aScenario, aSolution } from './sample-records.ts';
import { DEFAULT_WEIGHTS, weightProblems } from './weights.ts';

const options = { weights: DEFAULT_WEIGHTS, today: '2026-11-20' };
const others: SolutionRecord[] = [
  aSolution({ id: 'so-2', organizationId: 'v2', groupId: null, sectors: ['C'], references: null }),
  aSolution({ id: 'so-3', organizationId: 'v3', groupId: null, certifications: [] }),
  aSolution({
    id: 'so-4',
    organizationId: 'v4',
    groupId: null,
    title: { en: 'Crop forecast' },
    summary: null,
    description: null,
    capabilities: ['demand-forecasting'],
  }),
  aSolution({ id: 'so-5', organizationId: 'v5', groupId: null, capabilities: null, price: null }),
  aSolution({ id: 'so-6', organizationId: 'firm', groupId: null }),
];
const all = [aSolution(), ...others];

function market(
  solutions: readonly SolutionRecord[] = all,
  scenarios: readonly ScenarioRecord[] = [aScenario()],
): Market {
  const made = emptyMarket();
  for (const scenario of scenarios) made.scenarios.upsert(scenario, 1);
  for (const solution of solutions) made.solutions.upsert(solution, 1);
  return made;
}

const tenths = (points: number): number => Math.round(points * 10);

describe('ranking', () => {
  it('is the same whatever order the records came in', () => {
    const wanted = JSON.stringify(rankForScenario(aScenario(), market(), options));
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
        expect(JSON.stringify(rankForScenario(aScenario(), market(shuffled), options))).toBe(wanted);
      }),
      { numRuns: 20 },
    );
  });

  it('puts the fitting first, leaves out who misses a constraint and names the near misses', () => {
    const { recommended, nearMisses } = rankForScenario(aScenario(), market(), options);
    expect(recommended.slice(0, 2).map(({ solutionId, rank }) => `${rank} ${solutionId}`)).toEqual([
      '1 so-1',
      '2 so-2',
    ]);
    expect(recommended.map(({ solutionId }) => solutionId).sort()).toEqual(['so-1', 'so-2', 'so-4', 'so-5']);
    // Its own firm's offer is a conflict, which no vendor can mend: it is not even a near miss.
    expect(nearMisses.map(({ solutionId, rank }) => ({ solutionId, rank }))).toEqual([
      { solutionId: 'so-3', rank: null },
    ]);
    expect(nearMisses[0]?.raises).toContainEqual(
      expect.objectContaining({ field: 'certifications', constraint: 'CERTIFICATION' }),
    );
  });

  it('gives a pair the same fit from both sides', () => {
    const both = market();
    const [ours] = rankForScenario(aScenario(), both, options).recommended;
    const [theirs] = rankForSolution(aSolution(), both, options).recommended;
    expect(theirs?.scenarioId).toBe('sc-1');
    expect({ ...theirs, rank: 0 }).toEqual({ ...ours, rank: 0 });
  });

  it('shows contributions that add up to the fit exactly', () => {
    expect(weightProblems(DEFAULT_WEIGHTS)).toEqual([]);
    const { recommended, nearMisses } = rankForScenario(aScenario(), market(), options);
    for (const { fit, criteria } of [...recommended, ...nearMisses])
      expect(tenths(fit)).toBe(criteria.reduce((sum, { contribution }) => sum + tenths(contribution), 0));
  });

  it('quotes what stands there', () => {
    const records = new Map<string, object>([
      ['sc-1', aScenario()],
      ...all.map((one) => [one.id, one] as const),
    ]);
    const { recommended } = rankForScenario(aScenario(), market(), options);
    const quotes = recommended
      .flatMap(({ criteria }) => criteria.flatMap(({ evidence }) => evidence))
      .filter((one) => one.quote);
    expect(quotes.length).toBeGreaterThan(4);
    for (const one of quotes) expect(textAt(records.get(one.recordId), one)).toBe(one.quote);
  });

  it.each([
    ['INDUSTRY', { sectors: null }],
    ['DATA', { modalities: null }],
    ['BUDGET', { price: null }],
  ] as const)('loses what %s brought when its ground is taken away', (code, change) => {
    const full = matchPair({ scenario: aScenario(), solution: aSolution() }, market(), options);
    const solution = aSolution(change);
    const less = matchPair({ scenario: aScenario(), solution }, market([solution, ...others]), options);
    const stated = full.criteria.find((one) => one.code === code)?.contribution ?? 0;
    const words = (full.criteria[0]?.contribution ?? 0) - (less.criteria[0]?.contribution ?? 0);
    expect(stated).toBeGreaterThan(0);
    expect(less.criteria.find((one) => one.code === code)).toMatchObject({ value: null, contribution: 0 });
    expect(tenths(full.fit) - tenths(less.fit)).toBe(tenths(stated) + tenths(words));
  });

  it('never rewards a vendor for leaving a field empty', () => {
    const fields = [
      'capabilities',
      'modalities',
      'sectors',
      'trl',
      'deployment',
      'dataResidency',
      'interfaces',
      'languages',
      'price',
      'deliveryWeeks',
      'certifications',
      'regions',
      'capacity',
      'references',
      'riskTier',
    ] as const;
    const varied = fc.record({
      capabilities: fc.constantFrom(['defect-detection'], ['demand-forecasting'], []),
      sectors: fc.constantFrom(['C3670'], ['A'], ['*'], []),
      price: fc.record({
        min: fc.constantFrom(null, 10_000_000, 60_000_000),
        max: fc.constantFrom(null, 70_000_000),
        currency: fc.constantFrom('CNY', 'EUR'),
      }),
      certifications: fc.constantFrom([], ['mlps-2']),
      trl: fc.integer({ min: 1, max: 9 }),
      capacity: fc.integer({ min: 0, max: 3 }),
    });
    fc.assert(
      fc.property(varied, fc.constantFrom(...fields), (changes, hidden) => {
        const open = aSolution(changes);
        const closed = { ...open, [hidden]: null };
        const fit = (solution: SolutionRecord): number =>
          matchPair({ scenario: aScenario(), solution }, market([solution, ...others]), options).fit;
        expect(fit(closed)).toBeLessThanOrEqual(fit(open));
      }),
      { numRuns: 60 },
    );
  });

  it('tells what a change would bring, and the change brings it', () => {
    const solution = aSolution({ deliveryWeeks: null });
    const [first] = rankForScenario(aScenario(), market([solution]), options).recommended;
    const raise = first?.raises.find(({ field }) => field === 'deliveryWeeks');
    expect(raise).toMatchObject({ criterion: 'DELIVERY', code: 'STATE', side: 'SOLUTION' });
    const stated = matchPair(
      { scenario: aScenario(), solution: { ...solution, deliveryWeeks: 20 } },
      market([solution]),
      options,
    );
    expect(tenths(stated.fit) - tenths(first?.fit ?? 0)).toBe(tenths(raise?.gain ?? 0));
  });

  it('bears an empty scenario and an empty market', () => {
    const bare: ScenarioRecord = {
      id: 'sc-0',
      version: 1,
      organizationId: 'x',
      language: 'zh',
      title: { zh: '无' },
      needs: [],
    };
    expect(rankForScenario(bare, emptyMarket(), options)).toMatchObject({
      recommended: [],
      nearMisses: [],
      considered: 0,
    });
    const match = matchPair({ scenario: bare, solution: aSolution() }, market(), options);
    expect(match.fit).toBeGreaterThanOrEqual(0);
    expect(match.criteria.find(({ code }) => code === 'BUDGET')?.asks).toEqual([
      { side: 'SCENARIO', field: 'budget.max' },
    ]);
  });
});

function textAt(record: object | undefined, { field, language, start, end }: Evidence): string | undefined {
  let at: unknown = record;
  for (const step of [...field.split('.'), language ?? ''])
    at = (at as Record<string, unknown> | null)?.[step];
  return typeof at === 'string' ? at.slice(start, end) : undefined;
}
