import fc from 'fast-check';
import { emptyMarket } from '../market/market.ts';
import { partWeights } from './criterion-parts.ts';
import type { Match, PartCode } from './match.ts';
import { matchPair } from './rank.ts';
import type { SolutionRecord } from './records.ts';
import { someScenario, someSolution } from './sample-pairs.ts';
import { takeRates } from './track-record.ts';
import { DEFAULT_WEIGHTS } from './weights.ts';
import type { Weights } from './weights.ts';

/** The record without what a reason rests on. */
const WITHOUT: Readonly<Record<PartCode, Partial<SolutionRecord>>> = {
  NEEDS: { capabilities: null, title: { zh: '' }, description: null },
  WORDS: { capabilities: null, modalities: null, title: { zh: '' }, description: null },
  INDUSTRY: { sectors: null },
  MODALITIES: { modalities: null },
  DEPLOYMENT: { deployment: null },
  INTERFACES: { interfaces: null },
  LANGUAGES: { languages: null },
  BUDGET: { price: null },
  TIME: { deliveryWeeks: null },
  RECORD: { references: null, stoppedPilots: [] },
  READINESS: { trl: null },
  ROOM: { capacity: null },
  PLACE: { regions: null },
  CERTIFICATES: { certifications: null },
  TIER: { riskTier: null },
};
/** Codes are words too, and the capability decides whose pilots it is compared with. */
const TOUCHES: Readonly<Partial<Record<PartCode, readonly PartCode[]>>> = {
  NEEDS: ['WORDS', 'RECORD'],
  WORDS: ['NEEDS', 'MODALITIES', 'RECORD'],
  MODALITIES: ['WORDS'],
};

const tenths = (points: number): number => Math.round(points * 10);
const partsOf = (match: Match): Match['criteria'][number]['parts'] =>
  match.criteria.flatMap(({ parts }) => parts);

/** Any weights at all: thousandths that sum to 1000, in no round shares. */
const someWeights: fc.Arbitrary<Weights> = fc
  .array(fc.integer({ min: 0, max: 1000 }), { minLength: 6, maxLength: 6 })
  .map((cuts) => {
    const ends = [0, ...cuts.sort((a, b) => a - b), 1000];
    const codes = Object.keys(DEFAULT_WEIGHTS.thousandths);
    return {
      version: 9,
      thousandths: Object.fromEntries(codes.map((code, i) => [code, ends[i + 1]! - ends[i]!])),
    } as unknown as Weights;
  });
const someRates = fc
  .array(
    fc.record({
      solutionId: fc.constantFrom('a', 'b', 'c'),
      sector: fc.constantFrom(null, 'C3670', 'A0111'),
      capabilities: fc.constantFrom(null, ['defect-detection'], ['question-answering']),
      accepted: fc.boolean(),
    }),
    { maxLength: 12 },
  )
  .map((trials) => takeRates(trials, 1));

describe('reasons, part by part', () => {
  it('add up to the criterion and to the fit, and each costs what was said when it is taken away', () => {
    fc.assert(
      fc.property(
        someScenario,
        someSolution,
        someWeights,
        someRates,
        (scenario, solution, weights, rates) => {
          const market = emptyMarket();
          market.scenarios.upsert(scenario, 1);
          market.solutions.upsert(solution, 1);
          const options = { weights, rates, today: '2026-11-20' };
          const match = matchPair({ scenario, solution }, market, options);
          const parts = partsOf(match);
          expect(tenths(match.fit)).toBe(parts.reduce((sum, one) => sum + tenths(one.contribution), 0));
          expect(match.fit <= 100).toBe(true);
          for (const { contribution, parts: own, weight } of match.criteria) {
            expect(tenths(contribution)).toBe(own.reduce((sum, one) => sum + tenths(one.contribution), 0));
            expect(own.reduce((sum, one) => sum + tenths(one.atMost), 0)).toBe(Math.round(weight * 1000));
          }
          for (const part of parts) {
            const less = { ...solution, ...WITHOUT[part.code] };
            const again = matchPair({ scenario, solution: less }, market, options);
            const left = partsOf(again);
            const lost = (code: PartCode): number =>
              tenths(parts.find((one) => one.code === code)!.contribution) -
              tenths(left.find((one) => one.code === code)!.contribution);
            const touched = TOUCHES[part.code] ?? [];
            expect(lost(part.code)).toBe(tenths(part.contribution) - tenths(part.granted));
            for (const { code } of parts)
              if (code !== part.code && !touched.includes(code))
                expect([code, lost(code)]).toEqual([code, 0]);
            expect(tenths(match.fit) - tenths(again.fit)).toBe(
              [part.code, ...touched].reduce((sum, code) => sum + lost(code), 0),
            );
          }
        },
      ),
      { numRuns: 80 },
    );
  });

  it('are whole tenths of the criterion, the largest rest first', () => {
    expect(partWeights(105, [500, 300, 200])).toEqual([53, 31, 21]);
    expect(partWeights(100, [350, 250, 150, 150, 100])).toEqual([35, 25, 15, 15, 10]);
    expect(partWeights(1, [500, 500])).toEqual([1, 0]);
    expect(partWeights(0, [1000])).toEqual([0]);
  });
});
