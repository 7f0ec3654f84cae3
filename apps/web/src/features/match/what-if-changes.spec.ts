import { becomes } from './what-if-changes.ts';

const at = (rank: number | null) => ({ rank, recommended: rank !== null });

describe('how a change of place is told', () => {
  it.each([
    [3, 1, 'first'],
    [3, 2, 'up'],
    [2, 5, 'down'],
    [2, 2, 'stays'],
    [1, 1, 'stays'],
    [null, 4, 'enters'],
    [4, null, 'leaves'],
    [null, null, 'out'],
  ] as const)('%s to %s is %s', (before, after, told) => {
    expect(becomes(at(before), at(after))).toBe(told);
  });
});
