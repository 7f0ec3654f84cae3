import fc from 'fast-check';
import { allConcepts } from '@fairway/taxonomy';
import { emptyMarket } from '../market/market.ts';
import type { Match } from './match.ts';
import { matchPair, rankForScenario, shortlistForScenario } from './rank.ts';
import type { SolutionRecord } from './records.ts';
import { aScenario, aSolution } from './sample-records.ts';
import { DEFAULT_WEIGHTS } from './weights.ts';

const options = { weights: DEFAULT_WEIGHTS, today: '2026-11-20' };
const scenario = aScenario();

const solution = fc.record({
  title: fc.constantFrom('铝轮毂X光缺陷检测', '探伤', 'Crop forecast', '设备'),
  capabilities: fc.constantFrom(null, [], ['defect-detection'], ['demand-forecasting']),
  modalities: fc.constantFrom(null, ['x-ray'], []),
  sectors: fc.constantFrom(null, ['C36'], ['A']),
  certifications: fc.constantFrom(null, [], ['mlps-3']),
  price: fc.option(fc.record({ min: fc.constantFrom(null, 10_000_000, 90_000_000), max: fc.constant(null) })),
  deployment: fc.constantFrom(null, ['ON_PREM' as const], ['PUBLIC_CLOUD' as const]),
  organizationId: fc.constantFrom('vendor', 'firm'),
  deliveryWeeks: fc.constantFrom(null, 4, 60),
});

describe('the short list', () => {
  it('is what judging every candidate in full would give', () => {
    fc.assert(
      fc.property(fc.array(solution, { maxLength: 12 }), fc.integer({ min: 1, max: 4 }), (drawn, top) => {
        const market = emptyMarket();
        market.scenarios.upsert(scenario, 1);
        const solutions = drawn.map(({ title, price, ...rest }, i): SolutionRecord =>
          aSolution({
            ...rest,
            id: `so-${i}`,
            groupId: null,
            title: { zh: title },
            summary: null,
            description: null,
            price: price && { ...price, currency: 'CNY' },
          }),
        );
        solutions.forEach((one, i) => market.solutions.upsert(one, i + 1));
        const full = new Map<string, Match>();
        for (const one of solutions)
          full.set(one.id, matchPair({ scenario, solution: one }, market, options));
        const list = shortlistForScenario(scenario, market, { ...options, top });
        for (const { solutionId, fit, recommended } of [...list.recommended, ...list.nearMisses]) {
          expect(full.get(solutionId)?.fit).toBe(fit);
          expect(full.get(solutionId)?.recommended).toBe(recommended);
        }
        // Cutting the list shorter cuts its end and nothing else.
        const whole = shortlistForScenario(scenario, market, { ...options, top: 50 });
        expect(list.recommended).toEqual(whole.recommended.slice(0, top));
        expect(list.considered).toBe(whole.considered);
        const told = rankForScenario(scenario, market, { ...options, top });
        expect(told.recommended.map(({ solutionId }) => solutionId)).toEqual(
          list.recommended.map(({ solutionId }) => solutionId),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('knows of every need that is only written about, however many there are', () => {
    const concepts = allConcepts('CAPABILITY');
    expect(concepts.length).toBeGreaterThan(40);
    const wanting = aScenario({
      needs: concepts.map(({ code: capability }, i) => ({
        ...aScenario().needs[0]!,
        capability,
        priority: i % 4 < 2 ? 'MUST' : 'SHOULD',
      })),
    });
    const market = emptyMarket();
    market.scenarios.upsert(wanting, 1);
    const solutions = concepts.slice(32).map((_, i) => {
      const written = concepts.slice(0, 32 + i).map(({ zh }) => zh);
      return aSolution({ id: `so-${i}`, description: { zh: written.join('。') }, capabilities: [] });
    });
    solutions.forEach((one, i) => market.solutions.upsert(one, i + 1));
    const every = { ...options, top: 200 };
    const { recommended, nearMisses } = shortlistForScenario(wanting, market, every);
    expect(recommended.length + nearMisses.length).toBeGreaterThan(0);
    for (const { solutionId, fit } of [...recommended, ...nearMisses])
      expect(
        matchPair({ scenario: wanting, solution: market.solutions.find(solutionId)! }, market, every).fit,
      ).toBe(fit);
  });
});
