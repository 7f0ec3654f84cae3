import { bestBy, committedOf, fitOf, priceOf, weeksOf, type Entry, type Evaluation } from './comparison.ts';

const entry = (id: string, max: number | null, committed: number, solution = id): Entry =>
  ({
    id,
    content: {
      price: { min: null, max, currency: 'CNY' },
      indicatorCommitments: [{ indicatorKey: 'a', committed, minimumAcceptable: null }],
      milestones: [{ dueInWeeks: 2 }, { dueInWeeks: 9 }],
      solutions: [{ id: solution }],
    },
  }) as Entry;

it('marks the best of each row, and nothing where all are the same', () => {
  const entries = [entry('x', 90, 5), entry('y', 70, 5)];
  expect([...bestBy(entries, priceOf, 'DOWN')]).toEqual(['y']);
  expect([...bestBy(entries, (one) => committedOf(one, 'a'), 'UP')]).toEqual([]);
  expect([...bestBy([entry('x', null, 5), entry('y', 70, 5)], priceOf, 'DOWN')]).toEqual([]);
});

it('takes the fit of the best solution, and the week of the last step', () => {
  const matches = [
    { fit: 60, solution: { id: 'x' } },
    { fit: 80, solution: { id: 'other' } },
  ] as Evaluation['matches']['nodes'];
  expect(fitOf(entry('x', 1, 1), matches)).toBe(60);
  expect(fitOf(entry('z', 1, 1), matches)).toBeNull();
  expect(weeksOf(entry('x', 1, 1))).toBe(9);
});
