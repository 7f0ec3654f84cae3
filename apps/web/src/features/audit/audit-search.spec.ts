import { readAuditSearch, variablesOf } from './audit-search.ts';

describe('filters of the trail', () => {
  it.each([
    [{}, {}],
    [
      { action: 'scenario', type: 'Pilot', person: ' 王 ', record: 'abc' },
      { action: 'scenario', type: 'Pilot', person: '王', record: 'abc' },
    ],
    [{ action: 'toString', type: 'x', from: '2026-13-40', until: 'soon' }, {}],
  ])('%j reads %j', (from, to) => expect(readAuditSearch(from)).toEqual(to));

  it('include the whole last day', () => {
    const { from, until } = variablesOf({ from: '2026-11-01', until: '2026-11-01' });
    expect(Date.parse(until as string) - Date.parse(from as string)).toBe(86_400_000);
  });
});
