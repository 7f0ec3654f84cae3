import { blank, freshKey, toInput, withCommitment } from './content.ts';

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
