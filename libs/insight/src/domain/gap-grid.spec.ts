import { gapGrid, reachedRegion, type GapCount } from './gap-grid.ts';

const cell = (sector: string, capability: string, demand: number, supply: number): GapCount => ({
  sector,
  capability,
  demand,
  supply,
  matched: 0,
});

describe('the grid of gaps', () => {
  const grid = gapGrid([
    cell('A', 'planning', 1, 5),
    cell('C', 'inspection', 6, 2),
    cell('C', 'planning', 3, 1),
    cell('Q', 'inspection', 7, 2),
  ]);

  it('has the most lacking sector and capability first', () => {
    expect(grid.sectors).toEqual([
      { code: 'C', demand: 9, gap: 6 },
      { code: 'Q', demand: 7, gap: 5 },
      { code: 'A', demand: 1, gap: 0 },
    ]);
    expect(grid.capabilities.map(({ code, gap }) => [code, gap])).toEqual([
      ['inspection', 9],
      ['planning', 2],
    ]);
  });

  it('names the largest gap, and none where nothing is lacking', () => {
    expect(grid.largest).toMatchObject({ sector: 'Q', capability: 'inspection' });
    expect(gapGrid([cell('A', 'planning', 1, 5)]).largest).toBeNull();
    expect(gapGrid([]).largest).toBeNull();
  });

  it('does not depend on the order of the counts', () => {
    expect(gapGrid([...grid.cells].reverse())).toEqual(grid);
  });
});

it('solutions have to reach the chosen region, else that of the office', () => {
  expect([reachedRegion('33', '330100'), reachedRegion('33', ''), reachedRegion('', '')]).toEqual([
    '3301',
    '33',
    '',
  ]);
});
