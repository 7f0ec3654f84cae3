import { likePattern, searchTerms } from './like.ts';
import { ListFilter } from './list-filter.ts';

describe('a list filter', () => {
  const filter = new ListFilter()
    .require('guard', `state = 'OPEN'`)
    .choose('trl', 'trl = any(?)', [7])
    .choose('sector', 'sector = ? or parent = ?', 'C', 'C')
    .choose('none', 'x = ?', []);

  it('numbers its places in order', () => {
    expect(filter.build()).toEqual({
      where: [`state = 'OPEN'`, 'trl = any($1)', 'sector = $2 or parent = $3'],
      parameters: [[7], 'C', 'C'],
    });
  });

  it('leaves one filter out, for its facet, and numbers anew', () => {
    expect(filter.clause('trl')).toEqual({
      sql: `where (state = 'OPEN') and (sector = $1 or parent = $2)`,
      parameters: ['C', 'C'],
    });
    expect(new ListFilter().clause()).toEqual({ sql: '', parameters: [] });
  });

  it('asks for every word of a search, taken literally', () => {
    expect(new ListFilter().search('t', ' 50%  A_b\u0000 ').build()).toEqual({
      where: ['t ilike $1', 't ilike $2'],
      parameters: ['%50\\%%', '%a\\_b%'],
    });
  });
});

describe('search terms', () => {
  it('are distinct, lower case, half width, and few', () => {
    expect(searchTerms('ＡＢ ab 质检')).toEqual(['ab', '质检']);
    expect(searchTerms('a b c d e f g h i j')).toHaveLength(8);
    expect(searchTerms(null)).toEqual([]);
  });
  it('escape what has a meaning in a pattern', () => expect(likePattern('\\_%')).toBe('%\\\\\\_\\%%'));
});
