import fc from 'fast-check';
import { TermNumbers } from './term-numbers.ts';

describe('numbers for terms', () => {
  it('are given in the order of coming, as a map gives them, whatever the characters', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 6 })), (terms) => {
        const numbers = new TermNumbers();
        const map = new Map<string, number>();
        for (const term of terms) {
          if (!map.has(term)) map.set(term, map.size);
          expect(numbers.numberOf(term)).toBe(map.get(term));
        }
        for (const [term, number] of map) expect(numbers.find(term)).toBe(number);
        expect(numbers.find('not among them')).toBeUndefined();
      }),
    );
  });

  it('stay while tables and pages grow, also of very long terms', () => {
    const numbers = new TermNumbers();
    const terms = Array.from({ length: 60_000 }, (_, i) =>
      `检测${i}`.padEnd(i % 9_973 === 0 ? 5_000 + i : 0, 'x'),
    );
    expect(terms.map((term) => numbers.numberOf(term))).toEqual(terms.map((_, i) => i));
    expect(terms.map((term) => numbers.find(term))).toEqual(terms.map((_, i) => i));
  });
});
