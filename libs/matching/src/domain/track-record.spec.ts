import fc from 'fast-check';
import { NO_RATES, rateFor, shrunk, takeRates, type Trial } from './track-record.ts';

const trials = (solutionId: string, accepted: number, stopped: number, more: Partial<Trial> = {}): Trial[] =>
  Array.from({ length: accepted + stopped }, (_, i) => ({
    solutionId,
    sector: 'C3670',
    capabilities: ['defect-detection'],
    accepted: i < accepted,
    ...more,
  }));

describe('the rates of pilots', () => {
  it('are believed before any pilot has ended', () => {
    expect(takeRates([], 0)).toEqual(NO_RATES);
    expect(rateFor(NO_RATES, 'C3670', ['defect-detection'])).toEqual(NO_RATES.market);
  });

  it('find the mean and the strength that a market was made with', () => {
    // Two thirds succeed; offers differ as a beta distribution of strength 3 has them: 2 and 1.
    let seed = 7;
    const draw = (): number => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647;
    const market = Array.from({ length: 400 }, (_, i) => {
      // The middle one of three, of which two are the greater: beta (2, 1) is the greater of two.
      const rate = Math.max(draw(), draw());
      return Array.from({ length: 1 + (i % 8) }, () => trials(`so-${i}`, +(draw() < rate), 0)).flatMap(
        ([one]) => one ?? { ...trials(`so-${i}`, 0, 1)[0]! },
      );
    }).flat();
    const { market: rate } = takeRates(market, 1);
    expect(Math.abs(rate.mean - 2 / 3)).toBeLessThan(0.03);
    expect(rate.strength).toBeGreaterThan(2.2);
    expect(rate.strength).toBeLessThan(4);
  });

  it('say that offers are alike where they are, and unlike where they are', () => {
    const alike = Array.from({ length: 30 }, (_, i) => trials(`so-${i}`, 3, 3)).flat();
    const unlike = Array.from({ length: 30 }, (_, i) =>
      trials(`so-${i}`, i % 2 ? 6 : 0, i % 2 ? 0 : 6),
    ).flat();
    expect(takeRates(alike, 1).market.strength).toBe(20);
    expect(takeRates(unlike, 1).market.strength).toBe(1);
  });

  it('give a small segment the market’s rate, and a large one its own', () => {
    const market = Array.from({ length: 20 }, (_, i) => trials(`so-${i}`, 2, 2)).flat();
    const speech = { capabilities: ['question-answering'], sector: 'A0111' };
    const small = takeRates([...market, ...trials('x', 1, 0, speech)], 1);
    const large = takeRates([...market, ...['x', 'y', 'z'].flatMap((id) => trials(id, 30, 0, speech))], 1);
    expect(rateFor(small, 'A0111', ['language']).mean).toBeLessThan(0.6);
    expect(rateFor(large, 'A0111', ['language']).mean).toBeGreaterThan(0.85);
    // A division that nobody has worked in follows its group, a group of nobody the market.
    expect(rateFor(large, 'B06', ['language'])).toEqual(large.segments['language']);
    expect(rateFor(large, 'C3670', [])).toBe(large.market);
  });

  it('count a pilot once, however deep its segment lies', () => {
    const { market, segments } = takeRates(trials('a', 0, 1), 1);
    expect(market.mean).toBeCloseTo(1 / 3, 3);
    expect(Object.values(segments).map(({ mean }) => mean)).toEqual([market.mean, market.mean]);
  });

  it('do not depend on the order in which pilots are told', () => {
    const some = fc.array(
      fc.record({
        solutionId: fc.constantFrom('a', 'b', 'c', 'd'),
        sector: fc.constantFrom(null, 'C3670', 'C36', 'A0111', 'nowhere'),
        capabilities: fc.constantFrom(
          null,
          [],
          ['defect-detection'],
          ['question-answering', 'defect-detection'],
        ),
        accepted: fc.boolean(),
      }),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(some, (told) => {
        const rates = takeRates(told, 3);
        expect(takeRates([...told].reverse(), 3)).toEqual(rates);
        expect(JSON.parse(JSON.stringify(rates))).toEqual(rates);
        for (const { mean, strength } of [rates.market, ...Object.values(rates.segments)]) {
          expect(mean > 0 && mean < 1).toBe(true);
          expect(strength >= 1 && strength <= 20).toBe(true);
        }
      }),
    );
  });
});

describe('a record', () => {
  const rate = { mean: 0.6, strength: 4, trials: 50 };
  it('of nothing is the rate, and a long one is itself', () => {
    expect(shrunk(0, 0, rate)).toBeCloseTo(0.6);
    expect(shrunk(400, 0, rate)).toBeGreaterThan(0.99);
    expect(shrunk(0, 400, rate)).toBeLessThan(0.01);
  });
  it('rises by each success and falls by each failure', () => {
    expect(shrunk(1, 0, rate)).toBeGreaterThan(shrunk(0, 0, rate));
    expect(shrunk(2, 1, rate)).toBeLessThan(shrunk(2, 0, rate));
  });
});
