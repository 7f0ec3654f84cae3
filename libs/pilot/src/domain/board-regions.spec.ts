import { boardRegions } from './board-regions.ts';

describe('boardRegions', () => {
  it('adds prefectures up to provinces, the fullest first', () => {
    expect(
      boardRegions([
        { code: '330100', count: 2 },
        { code: '440300', count: 4 },
        { code: '330200', count: 1 },
      ]),
    ).toEqual([
      { code: '440000', count: 4 },
      { code: '330000', count: 3 },
    ]);
  });

  it('offers prefectures where one province holds all', () => {
    expect(
      boardRegions([
        { code: '330200', count: 1 },
        { code: '330100', count: 1 },
      ]),
    ).toEqual([
      { code: '330100', count: 1 },
      { code: '330200', count: 1 },
    ]);
  });

  it('offers nothing where no pilot has a region', () => {
    expect(boardRegions([])).toEqual([]);
  });
});
