import { bestOf, differs, idsOf, middleOf, readCompareSearch, toggledId } from './best.ts';

describe('a comparison', () => {
  it('marks the best of a line, also two that are equally good', () => {
    expect(bestOf({ figures: [3, 9, 9, null], better: 'MORE' })).toEqual([false, true, true, false]);
    expect(bestOf({ figures: [3, 9, null], better: 'LESS' })).toEqual([true, false, false]);
  });

  it('marks nothing where all are the same, one is alone, or no order makes sense', () => {
    expect(bestOf({ figures: [3, 3], better: 'MORE' })).toEqual([false, false]);
    expect(bestOf({ figures: [3, null], better: 'MORE' })).toEqual([false, false]);
    expect(bestOf({ figures: [3, 4], better: null })).toEqual([false, false]);
  });

  it('knows what differs', () => {
    expect(differs(['a', 'a'])).toBe(false);
    expect(differs(['a', 'b'])).toBe(true);
  });

  it('compares prices by their middle', () => {
    expect(middleOf({ min: 2, max: 4 })).toBe(3);
    expect(middleOf({ min: null, max: 4 })).toBe(4);
    expect(middleOf(null)).toBeNull();
  });

  it('holds four at most, each once', () => {
    expect(idsOf('a,b,a,c,d,e')).toEqual(['a', 'b', 'c', 'd']);
    expect(toggledId('a,b', 'b')).toBe('a');
    expect(toggledId('a', 'a')).toBeUndefined();
    expect(toggledId('a,b,c,d', 'e')).toBe('a,b,c,d');
    expect(readCompareSearch({ ids: 'a,<x>', diff: 'true' })).toEqual({ ids: 'a', diff: true });
    expect(readCompareSearch({})).toEqual({});
  });
});
