import { differences, same } from './same.ts';

describe('what differs', () => {
  it('is not a matter of blanks', () => {
    expect(same({ zh: ' 甲 ', en: '' }, { zh: '甲' })).toBe(true);
    expect(same({ list: [] }, { list: null })).toBe(false);
    expect(same(null, {})).toBe(true);
  });

  it('is told field by field, with the side that changed it', () => {
    const base = { a: 1, b: 1, c: 1, d: 1 };
    expect(differences(base, { ...base, a: 2, c: 2 }, { ...base, b: 3, c: 3 })).toEqual([
      { field: 'a', mine: 2, theirs: 1, both: false, suggests: 'mine' },
      { field: 'b', mine: 1, theirs: 3, both: false, suggests: 'theirs' },
      { field: 'c', mine: 2, theirs: 3, both: true, suggests: 'mine' },
    ]);
  });
});
