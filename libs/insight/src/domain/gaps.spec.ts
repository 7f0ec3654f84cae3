import { gapTable, type GapCell } from './gaps.ts';

const cell = (sector: string, capability: string, demand: number, supply: number): GapCell => ({
  sector,
  capability,
  demand,
  supply,
});

describe('the table of gaps', () => {
  it('puts the sector that lacks most first and names the largest gap', () => {
    const cells = [cell('A', 'x', 1, 4), cell('A', 'y', 2, 0), cell('C', 'x', 5, 1), cell('C', 'y', 3, 2)];
    expect(gapTable(cells, 8)).toEqual({
      sectors: ['C', 'A'],
      capabilities: ['x', 'y'],
      cells,
      largest: cells[2],
    });
  });

  it('keeps to its size and names nothing where supply is enough', () => {
    const cells = [cell('A', 'x', 3, 3), cell('C', 'x', 1, 2), cell('C', 'y', 1, 1)];
    const table = gapTable(cells, 1);
    expect(table.capabilities).toEqual(['x']);
    expect(table.sectors).toEqual(['A']);
    expect(table.largest).toBeNull();
  });
});
