import { coarse, coarseGaps } from './coarse-gap.ts';

it('tells no count that could point at somebody, and rounds what is large', () =>
  expect([0, 1, 2, 3, 9, 10, 14, 27].map(coarse)).toEqual([0, null, null, 3, 9, 10, 10, 25]));

describe('gaps that everybody may see', () => {
  const count = (sector: string, group: string, demand: number, supply: number) => ({
    sector,
    group,
    demand,
    supply,
  });

  it('say nothing where few ask, and have the most lacking first', () =>
    expect(
      coarseGaps([
        count('C', 'vision', 12, 31),
        count('Q', 'language', 2, 0),
        count('D', 'process', 4, 2),
        count('B', 'robotics', 3, 0),
      ]),
    ).toEqual([
      { sector: 'D', group: 'process', demand: 4, supply: null, lacking: true },
      { sector: 'B', group: 'robotics', demand: 3, supply: 0, lacking: true },
      { sector: 'C', group: 'vision', demand: 10, supply: 30, lacking: false },
    ]));

  it('do not depend on the order of the counts', () => {
    const counts = [count('A', 'vision', 3, 3), count('B', 'vision', 3, 3)];
    expect(coarseGaps([...counts].reverse())).toEqual(coarseGaps(counts));
  });
});
