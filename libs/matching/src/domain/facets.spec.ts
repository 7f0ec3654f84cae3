import fc from 'fast-check';
import { checkConstraint } from './constraints.ts';
import { PARTS } from './criteria.ts';
import type { PartRule } from './criterion-parts.ts';
import { CONSTRAINT_READS, FACETS } from './facets.ts';
import { CONSTRAINT_CODES, PART_CODES } from './match.ts';
import type { ConstraintCode } from './match.ts';
import { PART_LIST } from './criteria.ts';
import type { SolutionRecord } from './records.ts';
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
const said = (reads: PartRule['reads'], solution: SolutionRecord): string =>
  JSON.stringify(reads(solution) ?? null);
const rules = Object.values(PARTS).flatMap((parts) => Object.entries(parts as Record<string, PartRule>));

/** What is said by one solution in place of what another says, a field at a time. */
function* mixed(one: SolutionRecord, other: SolutionRecord): Generator<SolutionRecord> {
  for (const field of Object.keys(other) as (keyof SolutionRecord)[]) yield { ...one, [field]: other[field] };
}

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

  it.each(rules)('hold all that %s rests on', (_, { reads, judge }) => {
    fc.assert(
      fc.property(someScenario, someSolution, someSolution, (scenario, one, other) => {
        const value = judge({ scenario, solution: one }, context).value;
        for (const solution of mixed(one, other))
          if (said(reads, solution) === said(reads, one))
            expect(judge({ scenario, solution }, context).value).toBe(value);
      }),
    );
  });

  it.each(Object.entries(CONSTRAINT_READS) as [ConstraintCode, PartRule['reads']][])(
    'hold all that the constraint %s rests on',
    (code, reads) => {
      fc.assert(
        fc.property(someScenario, someSolution, someSolution, (scenario, one, other) => {
          const { state } = checkConstraint(code, { scenario, solution: one }, context);
          for (const solution of mixed(one, other))
            if (said(reads, solution) === said(reads, one))
              expect(checkConstraint(code, { scenario, solution }, context).state).toBe(state);
        }),
      );
    },
  );
});
