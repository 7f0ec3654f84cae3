import { codesOf, listReader, toggled } from './list-search.ts';

const read = listReader(['sector', 'trl'] as const, ['NEWEST', 'TITLE']);

describe('the address of a list', () => {
  it('keeps what it knows and drops the rest', () => {
    expect(read({ q: 'x', sector: ['C', 'C', '<b>'], trl: 8, sort: 'TITLE', page: 2 })).toEqual({
      q: 'x',
      sector: ['C'],
      trl: ['8'],
      sort: 'TITLE',
    });
    expect(read({ sort: 'NEWEST' })).toEqual({});
    expect(read({ sort: 'SIDEWAYS', q: '' })).toEqual({});
  });

  it('turns a choice on and off again', () => {
    const on = toggled(read({ q: 'x' }), 'trl', '7');
    expect(codesOf(on, 'trl')).toEqual(['7']);
    expect(toggled(on, 'trl', '7')).toEqual({ q: 'x' });
  });
});
