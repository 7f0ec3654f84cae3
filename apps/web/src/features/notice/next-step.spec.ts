import { byDay, targetOf, type Notice } from './next-step.ts';

const target = (recordType: string, nextStep: string, code?: string) =>
  targetOf({ recordType, recordNodeId: 'ID', nextStep: nextStep as Notice['nextStep'] }, code);

it.each([
  ['ScreeningCase', 'DECIDE_SCREENING', undefined, { to: '/screening', search: { case: 'ID' } }],
  ['Proposal', 'READ_REASON', undefined, { to: '/proposals/ID' }],
  ['Pilot', 'DECIDE_GATE', 'PL-1', { to: '/pilots/PL-1' }],
  ['Scenario', 'LOOK_AT_MATCHES', 'SC-1', { to: '/scenarios/SC-1/matches' }],
  ['Scenario', 'EVALUATE_PROPOSALS', 'SC-1', { to: '/scenarios/SC-1/proposals' }],
  ['Scenario', 'REVISE_AND_SUBMIT', 'SC-1', { to: '/scenarios/SC-1/edit' }],
  ['Scenario', 'READ_REASON', undefined, null],
  ['Solution', 'LOOK_AT_SCENARIOS', 'SO-1', { to: '/solutions/SO-1/matches' }],
  ['Organization', 'POST_FIRST_RECORD', undefined, { to: '/scenarios/new' }],
  ['Organization', 'READ_REASON', undefined, { to: '/organization' }],
  ['DataAsset', 'DECIDE_ACCESS', undefined, { to: '/data/requests' }],
  ['ImportRun', 'LOOK_AT_IMPORT', undefined, { to: '/import/ID' }],
  ['MatchmakingEvent', 'LOOK_AT_AGENDA', 'EV-1', { to: '/events/EV-1' }],
  ['Nothing', 'READ_REASON', undefined, null],
])('%s with %s leads to its page', (type, step, code, to) => expect(target(type, step, code)).toEqual(to));

it('groups by day and keeps the order', () => {
  const at = (createdAt: string) => ({ createdAt });
  const days = byDay([at('2026-11-02T04:00:00Z'), at('2026-11-02T03:00:00Z'), at('2026-10-30T03:00:00Z')]);
  expect(days.map((one) => one.notices.length)).toEqual([2, 1]);
});
