import fc from 'fast-check';
import { CRITERION_CODES } from '../match.ts';
import { DEFAULT_WEIGHTS, weightProblems } from '../weights.ts';
import {
  compare,
  curveAt,
  ENOUGH,
  fitCalibration,
  fitUnder,
  fitWeights,
  isotonic,
  likelihoodOf,
  platt,
  priorLikelihood,
  reliability,
  settled,
  SILENT_DAYS,
  simulateOutcomes,
  splitByTime,
  toThousandths,
  trainCalibration,
  trainWeights,
  wilson,
  type Outcome,
} from './index.ts';

const DAY = 86_400_000;
const CURRENT = DEFAULT_WEIGHTS.thousandths;
const outcome = (fit: number, accepted: boolean, rest: Partial<Outcome> = {}): Outcome => ({
  scenarioId: 's',
  fit,
  segment: null,
  criteria: {},
  at: 0,
  accepted,
  ...rest,
});
const many = (n: number, fit: number, share: number, rest: Partial<Outcome> = {}): Outcome[] =>
  Array.from({ length: n }, (_, i) => outcome(fit, i < Math.round(n * share), rest));

describe('isotonic', () => {
  it('pools neighbours that would fall', () => {
    const points = [1, 0, 0, 1, 1].map((target, i) => ({ fit: 10 * (i + 1), target }));
    expect(isotonic(points)).toEqual({
      kind: 'ISOTONIC',
      steps: [
        { from: 10, to: 30, value: 1 / 3 },
        { from: 40, to: 50, value: 1 },
      ],
    });
    const curve = isotonic(points);
    expect(curveAt(curve, 0)).toBeCloseTo(1 / 3);
    expect(curveAt(curve, 35)).toBeCloseTo(2 / 3);
    expect(curveAt(curve, 100)).toBe(1);
  });

  it('rises, keeps the mean, and does not depend on the order', () => {
    const point = fc.record({
      fit: fc.integer({ min: 0, max: 100 }),
      target: fc.integer({ min: 0, max: 1 }),
    });
    fc.assert(
      fc.property(fc.array(point, { minLength: 1, maxLength: 60 }), (points) => {
        const curve = isotonic(points);
        const said = points.map(({ fit }) => curveAt(curve, fit));
        const sum = (values: number[]) => values.reduce((a, b) => a + b, 0);
        expect(sum(said)).toBeCloseTo(sum(points.map(({ target }) => target)), 6);
        const grid = Array.from({ length: 101 }, (_, fit) => curveAt(curve, fit));
        grid.slice(1).forEach((value, i) => expect(value).toBeGreaterThanOrEqual(grid[i]! - 1e-12));
        expect(isotonic([...points].reverse())).toEqual(curve);
      }),
    );
  });
});

describe('platt', () => {
  it('meets two shares exactly', () => {
    const points = [
      ...[0, 0, 0, 1].map((target) => ({ fit: 0, target })),
      ...[0, 1, 1, 1].map((target) => ({ fit: 100, target })),
    ];
    const curve = platt(points);
    expect(curveAt(curve, 0)).toBeCloseTo(0.25, 4);
    expect(curveAt(curve, 100)).toBeCloseTo(0.75, 4);
  });

  it('is flat at the mean where outcomes would have it fall', () => {
    const curve = platt([
      { fit: 10, target: 1 },
      { fit: 90, target: 0 },
    ]);
    expect(curve).toEqual({ kind: 'PLATT', intercept: 0, slope: 0 });
  });

  it('never falls and stays between 0 and 1', () => {
    const point = fc.record({
      fit: fc.integer({ min: 0, max: 100 }),
      target: fc.integer({ min: 0, max: 1 }),
    });
    fc.assert(
      fc.property(fc.array(point, { minLength: 1, maxLength: 40 }), (points) => {
        const curve = platt(points);
        const grid = Array.from({ length: 21 }, (_, i) => curveAt(curve, 5 * i));
        grid.forEach((value) => expect(value >= 0 && value <= 1).toBe(true));
        grid.slice(1).forEach((value, i) => expect(value).toBeGreaterThanOrEqual(grid[i]!));
      }),
    );
  });
});

describe('likelihood', () => {
  it('says the prior until there are enough outcomes', () => {
    expect(fitCalibration(many(ENOUGH.market - 1, 70, 0.5), 'PLATT')).toBeNull();
    expect(fitCalibration(many(ENOUGH.market, 70, 0), 'PLATT')).toBeNull();
    expect(likelihoodOf(null, 90, 'C')).toEqual({
      value: 0.198,
      basis: 'PRIOR',
      outcomes: 0,
      segment: null,
      low: null,
      high: null,
    });
  });

  it.each(['ISOTONIC', 'PLATT'] as const)(
    'shrinks a market of one fit to the prior by counting (%s)',
    (method) => {
      const calibration = fitCalibration(many(120, 50, 0.25), method)!;
      // 30 accepted of 120, and 30 pseudo-outcomes of the prior.
      expect(likelihoodOf(calibration, 50, null).value).toBeCloseTo((30 + 30 * priorLikelihood(50)) / 150, 2);
    },
  );

  it('shrinks a segment to the market, and one of few outcomes has none of its own', () => {
    const outcomes = [
      ...many(240, 50, 0.5, { segment: 'C' }),
      ...many(60, 50, 0.15, { segment: 'A' }),
      ...many(20, 50, 0, { segment: 'Q' }),
    ];
    const calibration = fitCalibration(outcomes, 'ISOTONIC')!;
    const market = likelihoodOf(calibration, 50, null);
    const own = likelihoodOf(calibration, 50, 'A');
    expect(own.value).toBeCloseTo((9 + 60 * market.value) / 120, 2);
    expect(own).toMatchObject({ basis: 'MEASURED', segment: 'A', outcomes: 60 });
    expect(likelihoodOf(calibration, 50, 'Q')).toEqual({ ...market, segment: null, outcomes: 320 });
    expect(own.low! < own.value && own.value < own.high!).toBe(true);
  });

  it('counts an outcome half for each year that it is older', () => {
    const year = 365 * DAY;
    const outcomes = [...many(100, 50, 1, { at: 0 }), ...many(100, 50, 0, { at: year })];
    const { value } = likelihoodOf(fitCalibration(outcomes, 'ISOTONIC'), 50, null);
    // 50 awards against 100 refusals, and 30 pseudo-outcomes of the prior.
    expect(value).toBeCloseTo((50 + 30 * priorLikelihood(50)) / 180, 2);
  });

  it('never falls as the fit rises, in any segment', () => {
    const calibration = fitCalibration(
      simulateOutcomes({ seed: 3, scenarios: 150, shown: 6, weights: CURRENT }),
      'ISOTONIC',
    )!;
    for (const segment of [null, ...Object.keys(calibration.segments)])
      for (let fit = 1; fit <= 100; fit++)
        expect(likelihoodOf(calibration, fit, segment).value).toBeGreaterThanOrEqual(
          likelihoodOf(calibration, fit - 1, segment).value,
        );
  });
});

describe('reliability', () => {
  it('is computed as by hand', () => {
    const said = [
      { likelihood: 0.2, accepted: false },
      { likelihood: 0.25, accepted: true },
      { likelihood: 0.9, accepted: true },
      { likelihood: 1, accepted: true },
    ];
    const report = reliability(said, 0.5);
    expect(report.bins.map(({ from, n, said: s, came }) => [from, n, s, came])).toEqual([
      [0.2, 2, 0.225, 0.5],
      [0.9, 2, 0.95, 1],
    ]);
    expect(report.ece).toBeCloseTo(0.5 * 0.275 + 0.5 * 0.05);
    expect(report.brier).toBeCloseTo((0.04 + 0.5625 + 0.01) / 4);
    expect(report.brierConstant).toBeCloseTo(0.25);
    expect(reliability([])).toMatchObject({ n: 0, ece: 0, brier: 0, bins: [] });
  });

  it('gives an interval around the share', () => {
    expect(wilson(0, 0)).toEqual([0, 1]);
    const [low, high] = wilson(0.5, 100);
    expect(low).toBeCloseTo(0.419, 3);
    expect(high).toBeCloseTo(0.581, 3);
  });
});

describe('outcomes', () => {
  const now = 1000 * DAY;
  it.each([
    [['SHOWN', 'PROPOSED', 'SHORTLISTED', 'SELECTED'], false, true],
    [['SHOWN', 'SELECTED', 'PILOT_STOPPED'], true, true],
    [['SHOWN', 'DISMISSED'], false, false],
    [['SHOWN', 'PROPOSED', 'DECLINED'], false, false],
    [['SHOWN', 'DISMISSED', 'SAVED'], false, null],
    [['SHOWN', 'SHORTLISTED'], false, null],
    [['SHOWN'], true, false],
  ] as const)('%j with the scenario decided: %s is %s', (kinds, decided, expected) => {
    expect(settled(kinds, { decided }, now - DAY, now)).toBe(expected);
  });

  it('does not wait for ever', () => {
    expect(settled(['SHOWN'], { decided: false }, now - (SILENT_DAYS + 1) * DAY, now)).toBe(false);
  });
});

describe('weights', () => {
  it('sum to 1000 by the largest remainders', () => {
    expect(Object.values(toThousandths([1, 1, 1, 0, 0, 0, 0])!)).toEqual([334, 333, 333, 0, 0, 0, 0]);
    expect(toThousandths([0, 0, 0, 0, 0, 0, 0])).toBeNull();
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 50, noNaN: true }), { minLength: 7, maxLength: 7 }),
        (coefficients) => {
          const thousandths = toThousandths(coefficients);
          if (thousandths) expect(weightProblems({ version: 2, thousandths })).toEqual([]);
        },
      ),
    );
  });

  it('follow what outcomes go by', () => {
    const outcomes = Array.from({ length: 600 }, (_, i) => {
      const [a, b] = [(i % 10) / 9, ((i * 7) % 11) / 10];
      const criteria = Object.fromEntries(CRITERION_CODES.map((code) => [code, code === 'DATA' ? a : b]));
      return outcome(50, a > 0.5, { criteria });
    });
    const fitted = fitWeights(outcomes, CURRENT);
    expect(fitted.DATA).toBeGreaterThan(CURRENT.DATA * 2);
    expect(fitWeights([], CURRENT)).toBe(CURRENT);
  });

  it('stay in use when they explain nothing', () => {
    const criteria = Object.fromEntries(CRITERION_CODES.map((code) => [code, 0.5]));
    expect(fitWeights(many(200, 50, 0.5, { criteria }), CURRENT)).toEqual(CURRENT);
  });

  it('make the fit as the score does', () => {
    expect(fitUnder(CURRENT, Object.fromEntries(CRITERION_CODES.map((code) => [code, 1])))).toBeCloseTo(100);
    expect(fitUnder(CURRENT, { CAPABILITY: 1, DATA: null })).toBeCloseTo(26);
  });
});

describe('comparison', () => {
  it('reckons the error over scenarios', () => {
    const pair = (scenarioId: string, candidate: number) => ({
      scenarioId,
      accepted: true,
      current: 0.5,
      candidate,
    });
    // Gains: .25 - .0 and .25 - .25, each twice.
    const { gain, standardError, better } = compare([
      pair('a', 1),
      pair('a', 1),
      pair('b', 0.5),
      pair('b', 0.5),
    ]);
    expect(gain).toBeCloseTo(0.125);
    // Sums per scenario lie .25 above and below; sqrt(2 × .0625 × 2) / 4.
    expect(standardError).toBeCloseTo(0.125);
    expect(better).toBe(false);
    expect(compare([pair('a', 1), pair('b', 0.9), pair('c', 0.95)]).better).toBe(true);
  });

  it('splits by time and never cuts through a scenario', () => {
    const outcomes = [5, 1, 4, 2, 3].map((at) =>
      outcome(50, true, { at, scenarioId: at < 5 ? `s${at >> 1}` : 'z' }),
    );
    const { earlier, later } = splitByTime(outcomes, 0.5);
    expect(earlier.map((one) => one.at)).toEqual([1, 2]);
    expect(later.map((one) => one.at)).toEqual([4, 5]);
  });
});

describe('training', () => {
  const outcomes = simulateOutcomes({ seed: 7, scenarios: 1200, shown: 8, weights: CURRENT });

  it('is calibrated on later time and beats a constant and the prior', () => {
    const { heldOut, comparison, calibration } = trainCalibration(outcomes, null)!;
    expect(heldOut.ece).toBeLessThanOrEqual(0.03);
    expect(heldOut.brier).toBeLessThan(heldOut.brierConstant);
    expect(comparison.better).toBe(true);
    expect(trainCalibration(outcomes, calibration)!.comparison.better).toBe(false);
  });

  it('finds better weights, and none where the weights in use are true', () => {
    const trained = trainWeights(outcomes, CURRENT)!;
    expect(trained.comparison.better).toBe(true);
    expect(weightProblems({ version: 2, thousandths: trained.weights })).toEqual([]);
    expect(trainWeights(outcomes, trained.weights)!.comparison.better).toBe(false);
  });

  it('gives the same for the same outcomes in another order', () => {
    expect(trainCalibration([...outcomes].reverse(), null)!.heldOut.ece).toBeCloseTo(
      trainCalibration(outcomes, null)!.heldOut.ece,
      3,
    );
  });

  it('waits for enough', () => {
    expect(trainCalibration(outcomes.slice(0, 80), null)).toBeNull();
    expect(trainWeights(outcomes.slice(0, 80), CURRENT)).toBeNull();
  });
});
