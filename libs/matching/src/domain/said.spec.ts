import { Counting } from './said.ts';

const numbers = new Map(['a', 'b', 'c', 'd'].map((term, i) => [term, i]));
const counting = new Counting((term) => numbers.get(term)!);
const said = (words: string[], counts: number[], weight = 1): Parameters<Counting['count']>[0][number] => ({
  words,
  counts,
  weight,
});

describe('what a record says', () => {
  it('is counted over all its texts by their weights', () => {
    const { terms, frequencies } = counting.count([said(['c', 'a'], [1, 2], 3), said(['b', 'c'], [1, 5])]);
    expect([...terms]).toEqual([0, 1, 2]);
    expect([...frequencies]).toEqual([6, 1, 8]);
  });

  it('tells codes that stand nowhere in its words', () => {
    expect(counting.count([said(['a'], [1])], ['a', 'd'])).toMatchObject({ unwritten: [3] });
    expect(counting.count([said(['a', 'd'], [1, 1])], ['d'])).toMatchObject({ unwritten: [] });
  });

  it('is kept in bytes unless something is said too often', () => {
    expect(counting.count([said(['a'], [255])]).frequencies).toEqual(Uint8Array.of(255));
    expect(counting.count([said(['a'], [256])]).frequencies).toEqual(Float32Array.of(256));
    expect(counting.count([said(['a'], [1], 0.5)]).frequencies).toEqual(Float32Array.of(0.5));
  });

  it('may be more than there was room for', () => {
    const many = Array.from({ length: 3_000 }, (_, i) => `w${i}`);
    const { terms } = new Counting((term) => Number(term.slice(1))).count([
      said(
        many.reverse(),
        many.map(() => 1),
      ),
    ]);
    expect([...terms]).toEqual(many.map((_, i) => i));
  });
});
