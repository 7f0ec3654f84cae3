import { ANONYMOUS, type Actor } from '@fairway/kernel';
import { regionScope } from './region-scope.ts';

const officer = (regionPrefix: string | null): Actor => ({
  ...ANONYMOUS,
  kind: 'PERSON',
  organization: { id: 'o', parts: ['PROGRAM'], role: 'OWNER', verified: true, regionPrefix, groupId: null },
});

it.each([
  [null, null, { office: '', chosen: '' }],
  [null, '330000', { office: '', chosen: '33' }],
  ['33', null, { office: '33', chosen: '' }],
  ['33', '330200', { office: '33', chosen: '3302' }],
  ['330000', '330000', { office: '33', chosen: '33' }],
  ['33', '440000', undefined],
])('an office of %s that chooses %s', (prefix, chosen, expected) => {
  expect(regionScope(officer(prefix), chosen)).toEqual(expected);
});

it('nobody but an officer has figures', () => {
  expect(regionScope(ANONYMOUS, null)).toBeUndefined();
});
