import { beginning, blank, freshKey, toInput, withCommitment } from './content.ts';

it('sends no commitment without its figure, and no blank texts', () => {
  const input = toInput({
    ...blank('zh'),
    approach: { zh: ' 做法 ', en: ' ' },
    team: { zh: '  ' },
    indicatorCommitments: [
      { indicatorKey: 'a', committed: null, minimumAcceptable: 2 },
      { indicatorKey: 'b', committed: 5, minimumAcceptable: null },
    ],
  });
  expect(input.approach).toEqual({ zh: '做法' });
  expect(input.team).toBeNull();
  expect(input.indicatorCommitments).toEqual([{ indicatorKey: 'b', committed: 5, minimumAcceptable: null }]);
});

it('gives each step a key of its own, also after one was removed', () => {
  expect(freshKey([])).toBe('m1');
  expect(freshKey([{ key: 'm2' }])).toBe('m3');
  expect(freshKey([{ key: 'm1' }, { key: 'm3' }])).toBe('m4');
});

it('changes one commitment and keeps the rest of it', () => {
  const one = withCommitment([], 'a', { committed: 3 });
  expect(withCommitment(one, 'a', { minimumAcceptable: 2 })).toEqual([
    { indicatorKey: 'a', committed: 3, minimumAcceptable: 2 },
  ]);
});

const offered = (id: string, recommended: boolean, state = 'LISTED') => ({
  recommended,
  solution: { id, state, price: { min: 50, max: 90, currency: 'CNY' } },
});

it('begins with the solution that fits best of those that may be offered', () => {
  const { solutionIds, price } = beginning('zh', [
    offered('missed', false),
    offered('paused', true, 'PAUSED'),
    offered('fits', true),
    offered('fits less', true),
  ]);
  expect(solutionIds).toEqual(['fits']);
  expect(price).toEqual({ min: 50, max: 90, currency: 'CNY' });
  expect(beginning('en', [offered('missed', false)])).toEqual(blank('en'));
});
