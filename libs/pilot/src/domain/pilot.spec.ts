import {
  acceptMilestone,
  dwellDays,
  finishMilestone,
  move,
  pause,
  resume,
  schedule,
  stop,
  tierOf,
  withdraw,
  type Pilot,
} from './pilot.ts';
import { PILOT_STATES } from './stages.ts';

const at = (day: number): Date => new Date(Date.UTC(2026, 2, 1 + day));
const pilot: Pilot = {
  id: 'p',
  code: 'PL-2026-0001',
  origin: 'AWARD',
  proposalId: 'r',
  scenarioId: 's',
  solutionIds: [],
  heldSolutionIds: [],
  gateDueSince: null,
  firmOrganizationId: 'f',
  vendorOrganizationId: 'v',
  title: { en: 'Weld seams' },
  sector: null,
  region: null,
  riskTier: 'LIMITED',
  stage: 'PREPARING',
  state: 'RUNNING',
  version: 1,
  startedAt: at(0),
  stageSince: at(0),
  pausedAt: null,
  pausedSeconds: 0,
  indicators: [],
  firmOwnerId: null,
  vendorOwnerId: null,
  health: 'ON_TRACK',
  healthReasons: [],
  outcome: null,
  lesson: null,
  stateReason: null,
};
const lesson = { tried: 'a side light', learnt: 'glare hides pores', goodFaith: true };

describe('the clock of a stage', () => {
  it('stands still while the pilot is paused', () => {
    const paused = { ...pilot, ...done(pause(pilot, 'maintenance', at(4))) };
    expect(dwellDays(paused, at(9))).toBe(4);
    const resumed = { ...paused, ...done(resume(paused, at(10))) };
    expect(dwellDays(resumed, at(12))).toBe(6);
  });
  it('begins anew with the next stage', () => {
    const moved = {
      ...pilot,
      pausedSeconds: 500,
      ...done(
        move(
          pilot,
          { to: 'DATA_READY', note: null, met: new Set(['AGREEMENT_SIGNED', 'OWNERS_NAMED']) },
          at(3),
        ),
      ),
    };
    expect(moved).toMatchObject({ stage: 'DATA_READY', stageSince: at(3), pausedSeconds: 0 });
  });
});

describe('ends', () => {
  it.each(PILOT_STATES)('of a pilot that is %s', (state) => {
    const open = state === 'RUNNING' || state === 'PAUSED';
    expect(stop({ ...pilot, state }, 'no light', lesson, at(1)).ok).toBe(open);
    expect(withdraw({ ...pilot, state }, 'no people', at(1)).ok).toBe(open);
    expect(pause({ ...pilot, state }, 'x', at(1)).ok).toBe(state === 'RUNNING');
    expect(resume({ ...pilot, state }, at(1)).ok).toBe(state === 'PAUSED');
  });
  it('stopping asks what was tried and learnt', () => {
    expect(stop(pilot, 'x', { ...lesson, tried: ' ' }, at(1))).toMatchObject({
      error: [{ code: 'LESSON_MISSING', path: ['lesson', 'tried'] }],
    });
    expect(stop(pilot, 'x', { ...lesson, learnt: '' }, at(1))).toMatchObject({
      error: [{ code: 'LESSON_MISSING', path: ['lesson', 'learnt'] }],
    });
  });
});

describe('milestones', () => {
  const open = { key: 'm', dueAt: at(7), doneAt: null, acceptedAt: null };
  it('are done once, then accepted once', () => {
    expect(acceptMilestone(pilot, open, at(1))).toMatchObject({
      error: [{ code: 'WRONG_STATE', path: ['key'] }],
    });
    const finished = { ...open, ...done(finishMilestone(pilot, open, at(1))) };
    expect(finishMilestone(pilot, finished, at(2)).ok).toBe(false);
    const accepted = { ...finished, ...done(acceptMilestone(pilot, finished, at(2))) };
    expect(accepted.acceptedAt).toEqual(at(2));
    expect(acceptMilestone(pilot, accepted, at(3)).ok).toBe(false);
  });
  it('are due in weeks from the start', () => {
    expect(schedule([{ key: 'm', dueInWeeks: 2 }], at(0))).toEqual([
      { key: 'm', dueInWeeks: 2, dueAt: at(14) },
    ]);
  });
});

it('the tier is the highest of all that take part', () => {
  expect(tierOf(['LIMITED', 'HIGH', null])).toBe('HIGH');
  expect(tierOf([null])).toBe('MINIMAL');
});

function done<T>(result: { ok: true; value: { changes: T } } | { ok: false }): T {
  if (!result.ok) throw new Error('refused');
  return result.value.changes;
}
