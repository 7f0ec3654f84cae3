import { changeOf, extremes, heatStep, shown, type Figure } from './figures.ts';

const figure = (over: Partial<Figure>): Figure => ({
  code: 'OPEN_SCENARIOS',
  value: 12,
  before: 10,
  good: 'UP',
  ...over,
});

describe('figures', () => {
  it.each([
    [{}, '12', { tone: 'good', direction: 'up', amount: 2 }],
    [{ before: 12 }, '12', { tone: 'plain', direction: 'same', amount: 0 }],
    [{ before: null }, '12', null],
    [{ value: null }, '–', null],
    [
      { code: 'MATCHED_SHARE', value: 0.643, before: 0.6 },
      '64.3',
      { tone: 'good', direction: 'up', amount: 4.3 },
    ],
    [
      { code: 'OVERDUE_PILOTS', value: 4, before: 1, good: 'DOWN' },
      '4',
      { tone: 'bad', direction: 'up', amount: 3 },
    ],
    [
      { code: 'DAYS_TO_PILOT', value: 46.4, before: 52, good: 'DOWN' },
      '46',
      { tone: 'good', direction: 'down', amount: 6 },
    ],
  ] as const)('%j reads %s and moved %j', (over, text, change) => {
    expect(shown(figure(over as Partial<Figure>))).toBe(text);
    expect(changeOf(figure(over as Partial<Figure>))).toEqual(change);
  });

  it('shades a gap by its share of the largest', () => {
    expect([-9, -3, 0, 3, 9].map((gap) => heatStep(gap, { short: 10, spare: 10 }))).toEqual([
      -2, -1, 0, 1, 2,
    ]);
    expect([-9, 2].map((gap) => heatStep(gap, extremes([-9, 0, 2])))).toEqual([-2, 2]);
    expect(heatStep(0, extremes([]))).toBe(0);
  });
});
