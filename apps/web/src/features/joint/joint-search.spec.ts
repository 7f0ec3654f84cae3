import { readJointSearch, toggledCode } from './joint-search.ts';

it('the address holds codes of scenarios, each once', () => {
  expect(readJointSearch({ with: ['SC-2026-0001', 'SC-2026-0001', 'x', 7] })).toEqual({
    with: ['SC-2026-0001'],
  });
  expect(readJointSearch({ with: 'SC-2026-0002' })).toEqual({ with: ['SC-2026-0002'] });
  expect(readJointSearch({})).toEqual({});
});

it('a code is added and taken away', () => {
  expect(toggledCode(undefined, 'SC-2026-0001')).toEqual({ with: ['SC-2026-0001'] });
  expect(toggledCode(['SC-2026-0001'], 'SC-2026-0001')).toEqual({});
});
