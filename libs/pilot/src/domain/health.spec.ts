import fc from 'fast-check';
import { HEALTHS, healthOf, type HealthFacts } from './health.ts';
import type { ContractIndicator } from './indicator.ts';

const DAY = 24 * 3600 * 1000;
const start = new Date('2026-03-01T00:00:00Z');
const day = (n: number): Date => new Date(start.getTime() + n * DAY);

/** Missed defects, from 3.2 % down to 0.8 %. */
const missRate: ContractIndicator = {
  key: 'miss',
  name: { en: 'Missed defects' },
  unit: '%',
  direction: 'DOWN',
  baseline: 3.2,
  target: 0.8,
  minimumAcceptable: 1.2,
  stopThreshold: 3.68,
  method: null,
  cadenceDays: 7,
  owner: 'VENDOR',
};
const live: HealthFacts = {
  stage: 'LIVE',
  stageSince: day(0),
  dwellDays: 30,
  limitDays: 60,
  milestones: [{ key: 'm1', dueAt: day(60), doneAt: null }],
  indicators: [missRate],
  measured: new Map(),
};
const reading = (value: number, at: number) =>
  new Map([['miss', { first: 3.2, last: value, lastAt: day(at) }]]);
const of = (facts: Partial<HealthFacts>, now: number) => healthOf({ ...live, ...facts }, day(now));

describe('health of a pilot', () => {
  it('is on track halfway with half of the change', () => {
    expect(of({ measured: reading(2.0, 29) }, 30)).toEqual({ health: 'ON_TRACK', reasons: [] });
  });
  it('is at risk when a quarter of the change is missing', () => {
    expect(of({ measured: reading(2.6, 29) }, 30)).toMatchObject({
      health: 'AT_RISK',
      reasons: [{ code: 'INDICATOR_OFF_PATH', subject: 'miss', amount: 25 }],
    });
  });
  it('is off track when nothing has changed late in the run', () => {
    expect(of({ measured: reading(3.2, 44) }, 45)).toMatchObject({
      health: 'OFF_TRACK',
      reasons: [{ code: 'INDICATOR_OFF_PATH', amount: 75 }],
    });
  });
  it('is off track at once beyond the stop threshold', () => {
    expect(of({ measured: reading(3.9, 1) }, 2)).toMatchObject({
      health: 'OFF_TRACK',
      reasons: [{ code: 'INDICATOR_STOP' }],
    });
  });
  it('does not ask for more than the minimum acceptable', () => {
    expect(of({ stage: 'ACCEPTANCE', measured: reading(1.2, 29) }, 30).health).toBe('ON_TRACK');
  });
  it('turns with silence: two readings missed, then four', () => {
    const quiet = reading(2.9, 5);
    const silence = (now: number) =>
      of({ measured: quiet, dwellDays: 1 }, now).reasons.find((r) => r.code === 'READING_OVERDUE')?.health;
    expect(silence(18)).toBeUndefined();
    expect(silence(19)).toBe('AT_RISK');
    expect(silence(33)).toBe('OFF_TRACK');
  });
  it('asks for no readings before anything runs', () => {
    expect(of({ stage: 'DATA_READY', dwellDays: 20, limitDays: 21 }, 59).health).toBe('ON_TRACK');
  });
  it('counts a late milestone, but not one that is done', () => {
    const late = [{ key: 'm1', dueAt: day(10), doneAt: null }];
    const measured = reading(0.8, 29);
    expect(of({ milestones: late, measured }, 20)).toMatchObject({
      health: 'AT_RISK',
      reasons: [{ code: 'MILESTONE_LATE', subject: 'm1', amount: 10 }],
    });
    expect(of({ milestones: late, measured }, 25).health).toBe('OFF_TRACK');
    expect(of({ milestones: [{ ...late[0]!, doneAt: day(12) }], measured }, 25).health).toBe('ON_TRACK');
  });
  it('counts a stay beyond the norm, heavily beyond half as much again', () => {
    const measured = reading(0.8, 29);
    expect(of({ dwellDays: 61, measured }, 30)).toMatchObject({
      health: 'AT_RISK',
      reasons: [{ code: 'STAGE_OVERDUE', amount: 1 }],
    });
    expect(of({ dwellDays: 91, measured }, 30).health).toBe('OFF_TRACK');
  });
  it('puts the worst reason first', () => {
    const { reasons } = of({ dwellDays: 61, measured: reading(3.9, 29) }, 30);
    expect(reasons.map((r) => r.health)).toEqual(['OFF_TRACK', 'AT_RISK']);
  });
  it('is never better than its worst reason, and worsens as days pass without news', () => {
    const value = fc.double({ min: 0, max: 5, noNaN: true });
    fc.assert(
      fc.property(
        value,
        fc.integer({ min: 0, max: 90 }),
        fc.integer({ min: 0, max: 60 }),
        (last, now, later) => {
          const facts = { measured: reading(last, 0) };
          const before = of(facts, now);
          for (const reason of before.reasons)
            expect(HEALTHS.indexOf(before.health)).toBeGreaterThanOrEqual(HEALTHS.indexOf(reason.health));
          expect(HEALTHS.indexOf(of(facts, now + later).health)).toBeGreaterThanOrEqual(
            HEALTHS.indexOf(before.health),
          );
        },
      ),
    );
  });
});
