import fc from 'fast-check';
import {
  targetPath,
  freezeIndicators,
  type AskedIndicator,
  outcomeOf,
  progressOf,
  reaches,
} from './indicator.ts';

const asked: AskedIndicator[] = [
  { key: 'yield', name: { en: 'Yield' }, unit: '%', baseline: 80, target: 92, direction: 'UP', method: null },
  {
    key: 'delay',
    name: { en: 'Delay' },
    unit: 'min',
    baseline: 40,
    target: 25,
    direction: 'DOWN',
    method: null,
  },
  {
    key: 'mood',
    name: { en: 'Mood' },
    unit: null,
    baseline: null,
    target: null,
    direction: 'UP',
    method: null,
  },
];

describe('the contract', () => {
  it('takes what the vendor committed to, and the wish where it said nothing', () => {
    const frozen = freezeIndicators(asked, [{ indicatorKey: 'yield', committed: 90, minimumAcceptable: 86 }]);
    expect(frozen.map((i) => [i.key, i.baseline, i.target, i.minimumAcceptable, i.stopThreshold])).toEqual([
      ['yield', 80, 90, 86, 78],
      ['delay', 40, 25, 25, 43],
    ]);
  });
  it('has no stop threshold without a baseline', () => {
    expect(freezeIndicators([{ ...asked[2]!, target: 4 }], [])).toMatchObject([
      { baseline: null, target: 4, stopThreshold: null },
    ]);
  });
});

describe('the outcome', () => {
  it('measures change against the baseline in either direction', () => {
    const frozen = freezeIndicators(asked, [{ indicatorKey: 'yield', committed: 90, minimumAcceptable: 86 }]);
    const outcome = outcomeOf(
      frozen,
      new Map([
        ['yield', { first: 80, last: 88 }],
        ['delay', { first: 40, last: 24 }],
      ]),
    );
    expect(outcome.map((o) => [o.key, o.change, o.accepted, o.reached])).toEqual([
      ['yield', 8, true, false],
      ['delay', -16, true, true],
    ]);
  });
  it('takes the first reading for a baseline that nobody had measured', () => {
    const frozen = freezeIndicators([{ ...asked[2]!, target: 4 }], []);
    expect(outcomeOf(frozen, new Map([['mood', { first: 2, last: 5 }]]))).toMatchObject([
      { baseline: 2, change: 3, reached: true },
    ]);
    expect(outcomeOf(frozen, new Map())).toEqual([]);
  });
  it('reaches the target exactly when all of the change is made', () => {
    const n = fc.integer({ min: -1000, max: 1000 });
    fc.assert(
      fc.property(n, n, n, (baseline, target, value) => {
        fc.pre(baseline !== target);
        expect(reaches(value, target, target > baseline ? 'UP' : 'DOWN')).toBe(
          progressOf(value, baseline, target) >= 1,
        );
      }),
    );
  });
});

describe('the path to the target', () => {
  const live = new Date('2026-01-01T00:00:00Z');

  it('goes evenly from the baseline on the first day on real work to the last milestone', () => {
    const dueAt = new Date('2026-03-01T00:00:00Z');
    expect(targetPath({ target: 2 }, 8, live, [{ dueAt: live }, { dueAt }])).toEqual([
      { at: live, value: 8 },
      { at: dueAt, value: 2 },
    ]);
  });

  it('takes a day at least, and is none before that day or without a baseline', () => {
    expect(targetPath({ target: 2 }, 8, live, [])[1]!.at).toEqual(new Date('2026-01-02T00:00:00Z'));
    expect(targetPath({ target: 2 }, 8, null, [])).toEqual([]);
    expect(targetPath({ target: 2 }, null, live, [])).toEqual([]);
  });
});
