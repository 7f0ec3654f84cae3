import { direction, VectorIndex } from './vector-index.ts';

const of = (...numbers: number[]): Int8Array => direction(numbers)!;

describe('records by direction', () => {
  it('keeps the direction of a vector, whatever its length', () => {
    expect([...of(0.5, -0.25, 0)]).toEqual([127, -63, 0]);
    expect(of(100, -50, 0)).toEqual(of(2, -1, 0));
  });

  it('knows no direction of nothing, nor of what is no number', () => {
    expect(direction([0, 0])).toBeNull();
    expect(direction([1, Number.NaN])).toBeNull();
    expect(direction([1, Number.POSITIVE_INFINITY])).toBeNull();
  });

  it('finds the nearest first, equal ones by id, whatever the order in which they came', () => {
    const records = { d: of(1, 0), b: of(1, 1), c: of(1, 1), a: of(-1, 0), e: of(10, 0) };
    const answers = [Object.entries(records), Object.entries(records).reverse()].map((list) => {
      const index = new VectorIndex();
      for (const [id, vector] of list) index.set(id, vector);
      return index.nearest(of(1, 0), 4).map(({ id }) => id);
    });
    expect(answers[0]).toEqual(['d', 'e', 'b', 'c']);
    expect(answers[1]).toEqual(answers[0]);
  });

  it('forgets what is taken out, and takes the newest of a record', () => {
    const index = new VectorIndex();
    index.set('a', of(1, 0));
    index.set('a', of(0, 1));
    index.set('b', of(1, 0));
    index.delete('b');
    expect(index.nearest(of(1, 0), 5)).toEqual([{ id: 'a', likeness: 0 }]);
  });
});
