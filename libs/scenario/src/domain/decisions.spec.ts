import fc from 'fast-check';
import { mayMove, type Result } from '@fairway/kernel';
import {
  award,
  close,
  closeWithoutAward,
  evaluate,
  extend,
  LEAST_TIME,
  reopenEvaluation,
  revise,
  screened,
  submit,
  withdraw,
  type Decision,
} from './decisions.ts';
import { contentFrom, GEAR_GRINDING, scenarioWith } from './example-scenario.ts';
import { contentOf, SCENARIO_MOVES, SCENARIO_STATES, type Scenario, type ScenarioState } from './scenario.ts';

const NOW = new Date('2027-03-01T00:00:00Z');
const LATER = new Date('2027-05-01T00:00:00Z');
const names = (decision: Decision): string[] => decision.events.map((event) => event.name);
const value = (result: Result<Decision>): Decision => {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};
const codes = (result: Result<Decision>): string[] =>
  result.ok ? [] : result.error.map((problem) => problem.code);
const inState = (state: ScenarioState): Scenario =>
  scenarioWith({ state, ...(state === 'DRAFT' ? {} : { openedAt: NOW }) });

describe('the table of moves', () => {
  const allowed = new Set([
    'DRAFT>SCREENING',
    'SCREENING>OPEN',
    'SCREENING>RETURNED',
    'SCREENING>REJECTED',
    'RETURNED>SCREENING',
    'OPEN>EVALUATING',
    'OPEN>WITHDRAWN',
    'EVALUATING>OPEN',
    'EVALUATING>AWARDED',
    'EVALUATING>CLOSED',
    'EVALUATING>WITHDRAWN',
    'AWARDED>CLOSED',
    'AWARDED>EVALUATING',
  ]);
  it.each(SCENARIO_STATES.flatMap((from) => SCENARIO_STATES.map((to) => [from, to] as const)))(
    '%s → %s',
    (from, to) => {
      expect(mayMove(SCENARIO_MOVES, from, to)).toBe(allowed.has(`${from}>${to}`));
    },
  );
});

describe('each verb moves from where it may and from nowhere else', () => {
  const verbs: [
    string,
    (scenario: Scenario) => Result<Decision>,
    Partial<Record<ScenarioState, ScenarioState>>,
  ][] = [
    ['submit', (s) => submit(s, contentOf(s), NOW), { DRAFT: 'SCREENING', RETURNED: 'SCREENING' }],
    ['evaluate', evaluate, { OPEN: 'EVALUATING' }],
    ['withdraw', (s) => withdraw(s, '预算取消'), { OPEN: 'WITHDRAWN', EVALUATING: 'WITHDRAWN' }],
    ['extend', (s) => extend(s, LATER, 'Asia/Shanghai', NOW), { OPEN: 'OPEN', EVALUATING: 'OPEN' }],
    ['close without award', (s) => closeWithoutAward(s, '无合格应答'), { EVALUATING: 'CLOSED' }],
    ['award', (s) => award(s, 1), { OPEN: 'AWARDED', EVALUATING: 'AWARDED' }],
    ['reopen evaluation', (s) => reopenEvaluation(s, '异议成立'), { AWARDED: 'EVALUATING' }],
    ['close', close, { AWARDED: 'CLOSED' }],
  ];
  it.each(
    verbs.flatMap(([name, verb, moves]) =>
      SCENARIO_STATES.map((from) => [name, from, verb, moves[from]] as const),
    ),
  )('%s from %s', (_name, from, verb, to) => {
    const decided = verb(inState(from));
    if (!to) return expect(codes(decided)).toEqual(['WRONG_STATE']);
    expect({ ...inState(from), ...value(decided).changes }.state).toBe(to);
  });
  it('no sequence of verbs leaves the table', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(verbs.length - 1), { maxLength: 12 }), (steps) => {
        let scenario = inState('OPEN');
        for (const step of steps) {
          const decided = verbs[step]![1](scenario);
          if (!decided.ok) continue;
          const next = { ...scenario, ...decided.value.changes };
          const direct = next.state === scenario.state || mayMove(SCENARIO_MOVES, scenario.state, next.state);
          const throughEvaluation = scenario.state === 'OPEN' && next.state === 'AWARDED';
          expect(direct || throughEvaluation).toBe(true);
          scenario = next;
        }
      }),
    );
  });
});

describe('submitting', () => {
  it('keeps an unfinished brief back, field by field', () => {
    const bare = contentFrom({ title: { zh: '只有标题' } });
    const decided = submit(scenarioWith(), bare, NOW);
    expect(decided).toMatchObject({ ok: false });
    const paths = decided.ok ? [] : decided.error.map((problem) => problem.path?.join('.'));
    expect(new Set(codes(decided))).toEqual(new Set(['BRIEF_INCOMPLETE']));
    expect(paths).toEqual(
      expect.arrayContaining([
        'summary',
        'problem',
        'sector',
        'region',
        'proposalDeadline',
        'needs',
        'indicators',
      ]),
    );
  });
  it('refuses a deadline that has passed, to the millisecond', () => {
    const at = (millis: number) =>
      submit(
        scenarioWith(),
        contentFrom({ ...GEAR_GRINDING, proposalDeadline: new Date(NOW.getTime() + millis) }),
        NOW,
      );
    expect(codes(at(0))).toEqual(['INVALID']);
    expect(at(1).ok).toBe(true);
  });
  it('waits for the firm when an office drafted it', () => {
    expect(codes(submit(scenarioWith({ confirmedAt: null }), contentFrom(GEAR_GRINDING), NOW))).toEqual([
      'NOT_CONFIRMED',
    ]);
  });
});

describe('screening decides', () => {
  const waiting = scenarioWith({ state: 'SCREENING' });
  it('passed: it opens now', () => {
    const decided = screened(waiting, { outcome: 'PASSED', tier: 'MINIMAL', reason: null }, NOW)!;
    expect(decided.changes).toMatchObject({ state: 'OPEN', riskTier: 'MINIMAL', openedAt: NOW });
    expect(names(decided)).toEqual(['scenario.opened']);
  });
  it('passed after its deadline: proposers get the least time', () => {
    const decided = screened(
      { ...waiting, proposalDeadline: NOW },
      { outcome: 'PASSED', tier: 'HIGH', reason: null },
      NOW,
    )!;
    expect(decided.changes.proposalDeadline?.getTime()).toBe(NOW.getTime() + LEAST_TIME);
  });
  it.each([
    ['RETURNED', 'scenario.returned'],
    ['REJECTED', 'scenario.rejected'],
  ] as const)('%s with its reason', (outcome, event) => {
    const decided = screened(waiting, { outcome, tier: 'LIMITED', reason: '补充数据来源' }, NOW)!;
    expect(decided.changes).toEqual({ state: outcome, riskTier: 'LIMITED', stateReason: '补充数据来源' });
    expect(names(decided)).toEqual([event]);
  });
  it.each(SCENARIO_STATES.filter((state) => state !== 'SCREENING'))(
    'a decision that comes twice or late changes nothing in %s',
    (state) => {
      expect(
        screened(inState(state), { outcome: 'PASSED', tier: 'MINIMAL', reason: null }, NOW),
      ).toBeUndefined();
    },
  );
});

describe('revising an open scenario', () => {
  const open = scenarioWith({ state: 'OPEN', openedAt: NOW });
  const edited = (patch: object) => ({ ...contentOf(open), ...patch });
  it('a material change with little time left moves the deadline to seven days from now', () => {
    const close = new Date(open.proposalDeadline!.getTime() - 24 * 3600 * 1000);
    const decided = value(revise(open, edited({ budget: { min: 1, max: 2, currency: 'CNY' } }), close));
    expect(decided.changes.proposalDeadline?.getTime()).toBe(close.getTime() + LEAST_TIME);
    expect(decided.changes.contentVersion).toBe(2);
    expect(decided.events).toEqual([
      { name: 'scenario.revised', recordId: open.id, payload: { version: 2, class: 'MATERIAL' } },
    ]);
  });
  it('a material change with time left leaves the deadline', () => {
    const decided = value(revise(open, edited({ durationWeeks: 20 }), NOW));
    expect(decided.changes.proposalDeadline).toEqual(open.proposalDeadline);
  });
  it('no change makes no version', () => {
    expect(value(revise(open, contentOf(open), NOW))).toEqual({ changes: {}, events: [] });
  });
  it('neither moves the deadline nor empties the brief', () => {
    expect(codes(revise(open, edited({ proposalDeadline: LATER }), NOW))).toEqual(['INVALID']);
    expect(codes(revise(open, edited({ indicators: [] }), NOW))).toEqual(['BRIEF_INCOMPLETE']);
  });
  it('is too late at the deadline', () => {
    expect(codes(revise(open, edited({ durationWeeks: 20 }), open.proposalDeadline!))).toEqual([
      'DEADLINE_PASSED',
    ]);
  });
  it.each(SCENARIO_STATES.filter((state) => !['DRAFT', 'RETURNED', 'OPEN'].includes(state)))(
    'not in %s',
    (state) => {
      expect(codes(revise(inState(state), edited({ durationWeeks: 20 }), NOW))).toEqual(['WRONG_STATE']);
    },
  );
});

describe('extending and awarding', () => {
  it('an extension ends later than before and in the future', () => {
    const open = scenarioWith({ state: 'OPEN' });
    expect(codes(extend(open, open.proposalDeadline!, 'Asia/Shanghai', NOW))).toEqual(['INVALID']);
    expect(
      codes(extend(scenarioWith({ state: 'OPEN', proposalDeadline: null }), NOW, 'Asia/Shanghai', NOW)),
    ).toEqual(['INVALID']);
  });
  it('what was being evaluated opens again under a new version', () => {
    const decided = value(extend(scenarioWith({ state: 'EVALUATING' }), LATER, 'Asia/Shanghai', NOW));
    expect(names(decided)).toEqual(['scenario.revised', 'scenario.opened']);
    expect(decided.changes).toMatchObject({ state: 'OPEN', contentVersion: 2, proposalDeadline: LATER });
  });
  it('awards no more than it may', () => {
    const evaluating = scenarioWith({ state: 'EVALUATING', maxAwards: 2 });
    expect([0, 1, 2, 3, 1.5].map((n) => award(evaluating, n).ok)).toEqual([false, true, true, false, false]);
  });
});
