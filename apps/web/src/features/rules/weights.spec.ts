import {
  change,
  fromRows,
  fromText,
  inPercent,
  spread,
  sumOf,
  toRows,
  toText,
  type Thousandths,
} from './weights.ts';

const weights: Thousandths = {
  CAPABILITY: 260,
  INDUSTRY: 180,
  DATA: 160,
  DEPLOYMENT: 120,
  BUDGET: 100,
  DELIVERY: 100,
  COMPLIANCE: 80,
};

describe('weights in the editor', () => {
  it('go into the address and come back', () => {
    expect(fromText(toText(weights))).toEqual(weights);
    expect(fromRows(toRows(weights))).toEqual(weights);
    for (const wrong of ['', '1-2', '260-180-160-120-100-100--80', 'a-b-c-d-e-f-g', '2000-0-0-0-0-0-0'])
      expect(fromText(wrong)).toBeUndefined();
  });

  it.each([
    [{ ...weights, BUDGET: 300 }, 'BUDGET'],
    [{ ...weights, CAPABILITY: 0 }, 'CAPABILITY'],
    [{ ...weights, CAPABILITY: 1000 }, 'CAPABILITY'],
    [{ ...weights, DATA: 455 }, undefined],
    [Object.fromEntries(Object.keys(weights).map((code) => [code, 0])) as Thousandths, 'DATA'],
  ] as const)('are brought to a whole, case %#', (given, kept) => {
    const result = spread(given, kept);
    expect(sumOf(result)).toBe(1000);
    if (kept) expect(result[kept]).toBe(given[kept]);
    expect(Object.values(result).every((value) => value >= 0)).toBe(true);
  });

  it('are written in percent', () => {
    expect([inPercent(260), inPercent(255), change(300, 260), change(80, 100), change(5, 5)]).toEqual([
      '26',
      '25.5',
      '+4',
      '−2',
      '',
    ]);
  });
});
