import { withDisposition } from './disposed.ts';

it('disposes of one match wherever it stands, and leaves what was there as it was', () => {
  const one = { id: 'm1', fit: 90, disposition: { state: 'NEW' as const, reason: null } };
  const other = { ...one, id: 'm2' };
  const data = { pages: [{ scenario: { id: 's', matches: { nodes: [one, other] } } }], pageParams: [null] };
  const after = withDisposition(data, 'm1', { state: 'DISMISSED', reason: 'too dear' });
  expect(after.pages[0]!.scenario.matches.nodes).toEqual([
    { ...one, disposition: { state: 'DISMISSED', reason: 'too dear' } },
    other,
  ]);
  expect(one.disposition.state).toBe('NEW');
});
