import fc from 'fast-check';
import { PLAIN_WEIGHTING, questionOf, WEIGHTING } from './question.ts';
import type { Reading } from './reader.ts';
import { conceptTerm, pairTerm, termKind } from './term-kind.ts';

const reading = (terms: [string, number][]): Reading => ({
  terms: new Map(terms),
  length: 1,
  places: new Map(),
  concepts: new Map(),
  phrases: [],
});

describe('a question', () => {
  it('tells the kinds of terms by their shape', () => {
    const kinds = {
      检: 'CHARACTER',
      𠮷: 'CHARACTER',
      检测: 'WORD',
      𠮷野: 'WORD',
      检测线: 'COMPOUND',
      a: 'WORD',
      x1: 'WORD',
      '3': 'WORD',
      [pairTerm('spot', 'weld')]: 'WORD_PAIR',
      [conceptTerm('CAPABILITY', 'x')]: 'CONCEPT',
    };
    for (const [term, kind] of Object.entries(kinds)) expect([term, termKind(term)]).toEqual([term, kind]);
  });

  it('counts the more the oftener a word is said, but less each time', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000 }), (n) => {
        const weight = (times: number): number =>
          questionOf(reading([['weld', times]])).terms.get('weld') ?? 0;
        expect(weight(n + 1)).toBeGreaterThan(weight(n));
        expect(weight(n + 2) - weight(n + 1)).toBeLessThan(weight(n + 1) - weight(n));
        expect(weight(n)).toBeLessThanOrEqual(n);
      }),
    );
  });

  it('lets parts of words and concepts count less than words', () => {
    const { terms } = questionOf(
      reading([
        ['焊', 1],
        ['焊缝', 1],
        ['#process:welding', 1],
      ]),
    );
    expect(terms).toEqual(
      new Map([
        ['焊', WEIGHTING.kinds.CHARACTER],
        ['焊缝', 1],
        ['#process:welding', WEIGHTING.kinds.CONCEPT],
      ]),
    );
    expect(questionOf(reading([['焊', 3]]), undefined, PLAIN_WEIGHTING).terms.get('焊')).toBe(3);
  });
});
