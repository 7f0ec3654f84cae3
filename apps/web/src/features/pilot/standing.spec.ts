import { standingOf } from './standing.ts';

it('says where a reading stands against what was agreed, whichever way is better', () => {
  const up = { target: 95, minimumAcceptable: 90, direction: 'UP' as const };
  expect([null, 89.9, 90, 94.9, 95].map((latest) => standingOf({ ...up, latest }))).toEqual([
    null,
    'below',
    'minimum',
    'minimum',
    'target',
  ]);
  const down = { target: 1, minimumAcceptable: 2, direction: 'DOWN' as const };
  expect([2.1, 2, 1, 0].map((latest) => standingOf({ ...down, latest }))).toEqual([
    'below',
    'minimum',
    'target',
    'target',
  ]);
});
