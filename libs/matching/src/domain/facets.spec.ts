import fc from 'fast-check';
import { CHECKS } from './constraints.ts';
import { PARTS } from './criteria.ts';
import type { PartRule } from './criterion-parts.ts';
import { FACETS } from './facets.ts';
import { CONSTRAINT_CODES, PART_CODES } from './match.ts';
import { PART_LIST } from './criteria.ts';
import { someScenario, someSolution } from './sample-pairs.ts';
import { takeRates } from './track-record.ts';

const rates = takeRates(
  ['a', 'b', 'c'].flatMap((solutionId, i) =>
    [true, i > 0].map((accepted) => ({
      solutionId,
      accepted,
      sector: 'C3670',
      capabilities: [i ? 'defect-detection' : 'question-answering'],
    })),
  ),
  1,
);
const context = { today: '2026-11-20', rates };
const plain = (said: unknown): unknown => JSON.parse(JSON.stringify(said ?? null));
const rules = Object.values(PARTS).flatMap((parts) => Object.entries(parts as Record<string, PartRule>));

describe('the facets', () => {
  it('are one for every part of every criterion, and judge every constraint once', () => {
    const listed = Object.values(PART_LIST).flat();
    expect(listed.map(({ code }) => code)).toEqual([...PART_CODES]);
    expect(FACETS.flatMap(({ part }) => part ?? [])).toEqual(
      PART_CODES.filter((code) => code !== 'NEEDS' && code !== 'WORDS'),
    );
    expect(FACETS.flatMap(({ constraints }) => constraints).sort()).toEqual([...CONSTRAINT_CODES].sort());
  });

  it('share a criterion in full', () => {
    for (const parts of Object.values(PART_LIST))
      expect(parts.reduce((sum, { share }) => sum + share, 0)).toBe(1000);
  });

  it.each(rules)('hold as plain data all that %s rests on', (_, { reads, judge }) => {
    fc.assert(
      fc.property(someScenario, someSolution, (scenario, solution) => {
        const value = judge(scenario, context);
        expect(value(plain(reads(solution)))).toBe(value(reads(solution)));
      }),
    );
  });

  it.each(Object.entries(CHECKS))('hold as plain data all that the constraint %s rests on', (_, check) => {
    fc.assert(
      fc.property(someScenario, someSolution, (scenario, solution) => {
        const outcome = check.judge(scenario, context);
        expect(outcome(plain(check.reads(solution)))).toBe(outcome(check.reads(solution)));
      }),
    );
  });
});
