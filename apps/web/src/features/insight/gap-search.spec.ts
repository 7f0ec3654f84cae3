import { gapOf, readGapSearch, scenariosOf, signed } from './gap-search.ts';

it('the address holds what is not the usual', () => {
  expect(readGapSearch({ region: '330000', level: 'DIVISION', view: 'table' })).toEqual({
    region: '330000',
    level: 'DIVISION',
    view: 'table',
  });
  expect(readGapSearch({ region: 330000, level: 'SECTION', view: 'chart' })).toEqual({ region: '330000' });
  expect(readGapSearch({ region: 'x' })).toEqual({});
});

it('a cell leads to the scenarios that it counts', () => {
  const cell = { sector: 'C', capability: 'planning', demand: 3, supply: 5, matched: 1 };
  expect(scenariosOf(cell, '330000')).toEqual({
    states: ['OPEN'],
    sectors: ['C'],
    capabilities: ['planning'],
    regions: ['330000'],
  });
  expect(signed(gapOf(cell))).toBe('−2');
  expect(signed(2)).toBe('+2');
});
