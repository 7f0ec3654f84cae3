import {
  CRITERION_CODES,
  DEFAULT_WEIGHTS,
  emptyMarket,
  matchPair,
  rankForScenario,
  type Criterion,
  type ScenarioRecord,
  type SolutionRecord,
} from '@fairway/matching';
import type { DemoScenario, DemoSolution } from './demo-types.ts';
import { demoScenarios, demoSolutions } from './market.ts';

const options = { weights: DEFAULT_WEIGHTS, today: '2026-11-20', top: 2 };
const scenarioRecord = (one: DemoScenario): ScenarioRecord =>
  ({
    riskTier: 'LIMITED',
    ...one,
    id: one.key,
    version: 1,
    organizationId: one.organization,
    language: 'zh',
  }) as never;
const solutionRecord = (one: DemoSolution): SolutionRecord =>
  ({
    riskTier: 'MINIMAL',
    ...one,
    id: one.key,
    version: 1,
    organizationId: one.organization,
    language: 'zh',
  }) as never;

const market = emptyMarket();
const scenarios = demoScenarios.map(scenarioRecord);
for (const one of scenarios) market.scenarios.upsert(one, 1);
for (const one of demoSolutions) market.solutions.upsert(solutionRecord(one), 1);
const pairs = scenarios.flatMap((scenario) =>
  rankForScenario(scenario, market, options).recommended.map((match) => ({
    match,
    pair: { scenario, solution: market.solutions.find(match.solutionId)! },
  })),
);

const tenths = (points: number): number => Math.round(points * 10);
const named = ({ evidence }: Criterion): string[] => [
  ...new Set(
    evidence.flatMap(({ side, field }) =>
      // The rate of like pilots is the market's, not the record's.
      side === 'SOLUTION' && field !== 'segmentRate' ? [field.split('.')[0]!] : [],
    ),
  ),
];
/** A record without these fields; a title has to be there, and says nothing. */
const without = (solution: SolutionRecord, fields: readonly string[]): SolutionRecord =>
  ({
    ...solution,
    ...Object.fromEntries(fields.map((field) => [field, field === 'title' ? { zh: '' } : null])),
  }) as SolutionRecord;
const TEXTS = ['title', 'summary', 'description', 'references'];

describe('reasons of the demo market', () => {
  it('add up to the fit, to the last digit', () => {
    expect(pairs.length).toBeGreaterThan(100);
    for (const { match } of pairs)
      expect(tenths(match.fit)).toBe(
        match.criteria.reduce((sum, { contribution }) => sum + tenths(contribution), 0),
      );
  });

  it.each(CRITERION_CODES)('%s costs what was said once its ground is taken away', (code) => {
    let gone = 0;
    for (const { match, pair } of pairs) {
      const criterion = match.criteria.find((one) => one.code === code)!;
      // Of the shared words the six that count most are named; the ground is the text that they stand in.
      const fields = [...named(criterion), ...(code === 'CAPABILITY' ? TEXTS : [])];
      if (!criterion.contribution || !fields.length) continue;
      const again = matchPair({ ...pair, solution: without(pair.solution, fields) }, market, options);
      const after = again.criteria.find((one) => one.code === code)!;
      expect(named(after)).toEqual([]);
      const lost = match.criteria.map(
        (one, i) => tenths(one.contribution) - tenths(again.criteria[i]!.contribution),
      );
      expect(tenths(match.fit) - tenths(again.fit)).toBe(lost.reduce((sum, one) => sum + one, 0));
      if (after.parts.every(({ value, granted }) => value === null || granted > 0)) {
        gone += 1;
        const granted = after.parts.reduce((sum, part) => sum + tenths(part.granted), 0);
        expect(lost[CRITERION_CODES.indexOf(code)]).toBe(tenths(criterion.contribution) - granted);
      }
      // Whatever rests on none of these fields keeps its points; the words of codes count among the words.
      match.criteria.forEach((one, i) => {
        if (one.code === 'CAPABILITY' || one.code === code) return;
        if (!named(one).some((field) => fields.includes(field))) expect(lost[i]).toBe(0);
      });
    }
    expect(gone).toBeGreaterThan(20);
  });
});
