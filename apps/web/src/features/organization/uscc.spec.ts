import { usccState } from './uscc.ts';

test.each([
  ['', 'EMPTY'],
  ['9135 0100 M000 100Y43', 'RIGHT'],
  ['91350100m000100y43', 'RIGHT'],
  ['91350100M000100Y44', 'WRONG'],
  ['91350100M000100O43', 'WRONG'],
  ['91350100M000', 'SHORT'],
  ['91350100M000100Y430', 'LONG'],
])('%p is %s', (typed, state) => expect(usccState(typed)).toBe(state));
