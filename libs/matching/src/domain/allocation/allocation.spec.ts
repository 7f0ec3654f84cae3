import {
  auction,
  bestPlan,
  choose,
  deferredAcceptance,
  drawOf,
  drawsOf,
  explore,
  inOrder,
  instabilityOf,
  loadsOf,
  roomOf,
  simulate,
  scarcity,
  USUAL_SHAPE,
  forecastLoad,
  valueOf,
  type AllocationMarket,
  type Prospect,
} from './index.ts';

/** A small market with many ties. */
function aMarket(seed: number, size = 6): AllocationMarket {
  const draw = drawsOf(seed);
  const upTo = (n: number): number => Math.floor(draw() * n);
  const [scenarios, solutions] = [1 + upTo(size), 1 + upTo(size)];
  const prospects: Prospect[] = [];
  for (let s = 0; s < scenarios; s++)
    for (let v = 0; v < solutions; v++)
      if (draw() < 0.7)
        prospects.push({
          scenarioId: `sc-${s}`,
          solutionId: `so-${v}`,
          value: 1 + upTo(12) * 5,
          wish: upTo(8),
          newcomer: draw() < 0.3,
        });
  return {
    prospects,
    places: new Map(
      Array.from({ length: scenarios }, (_, s) => [`sc-${s}`, { places: upTo(4), reserved: upTo(2) }]),
    ),
    room: new Map(Array.from({ length: solutions }, (_, v) => [`so-${v}`, upTo(4)])),
  };
}
const shuffled = <T>(list: readonly T[], seed: number): T[] => {
  const draw = drawsOf(seed);
  return [...list]
    .map((one) => ({ one, at: draw() }))
    .sort((a, b) => a.at - b.at)
    .map(({ one }) => one);
};
const keys = (pairs: readonly Prospect[]): string[] =>
  inOrder(pairs).map((one) => `${one.scenarioId}/${one.solutionId}`);

/** The most that any allocation is worth, by trying all. */
function mostByTrying(market: AllocationMarket): number {
  const places = new Map([...market.places].map(([id, one]) => [id, one.places]));
  const room = new Map(market.room);
  const from = (at: number): number => {
    const one = market.prospects[at];
    if (!one) return 0;
    const without = from(at + 1);
    const [p, r] = [places.get(one.scenarioId) ?? 0, room.get(one.solutionId) ?? 0];
    if (!p || !r) return without;
    places.set(one.scenarioId, p - 1);
    room.set(one.solutionId, r - 1);
    const withIt = one.value + from(at + 1);
    places.set(one.scenarioId, p);
    room.set(one.solutionId, r);
    return Math.max(without, withIt);
  };
  return from(0);
}

describe('deferred acceptance', () => {
  it('is stable and within places and room on many random markets', () => {
    for (let seed = 1; seed <= 400; seed++) {
      const market = aMarket(seed, 9);
      expect(instabilityOf(market, deferredAcceptance(market).introduced)).toEqual({
        blocking: [],
        overloaded: [],
        crowded: [],
      });
    }
  });

  it('gives the same answer in whatever order the pairs come', () => {
    for (let seed = 1; seed <= 60; seed++) {
      const market = aMarket(seed, 9);
      const mixed = { ...market, prospects: shuffled(market.prospects, seed) };
      expect(keys(deferredAcceptance(mixed).introduced)).toEqual(keys(deferredAcceptance(market).introduced));
      expect(keys(auction(mixed).introduced)).toEqual(keys(auction(market).introduced));
    }
  });

  it('is the best stable answer for the scenarios, found by trying all', () => {
    for (let seed = 1; seed <= 60; seed++) {
      const market = aMarket(seed, 3);
      const all = market.prospects;
      const ours = deferredAcceptance(market).introduced;
      const valueFor = (pairs: readonly Prospect[], id: string): number =>
        valueOf(pairs.filter((one) => one.scenarioId === id));
      for (let mask = 0; mask < 2 ** all.length; mask++) {
        const pairs = all.filter((_, i) => mask & (2 ** i));
        const { blocking, overloaded, crowded } = instabilityOf(market, pairs);
        if (blocking.length + overloaded.length + crowded.length) continue;
        for (const [id, { reserved }] of market.places)
          if (!reserved) expect(valueFor(ours, id)).toBeGreaterThanOrEqual(valueFor(pairs, id));
      }
    }
  });

  it('keeps a place for a newcomer that is near the best, and gives it to others when there is none', () => {
    const of = (solutionId: string, value: number, newcomer = false): Prospect => ({
      scenarioId: 's',
      solutionId,
      value,
      wish: 0,
      newcomer,
    });
    const list = [of('a', 90), of('b', 80), of('c', 70, true)];
    expect(choose(list, { places: 2, reserved: 1 }).map((one) => one.solutionId)).toEqual(['a', 'c']);
    expect(choose(list.slice(0, 2), { places: 2, reserved: 1 })).toHaveLength(2);
  });
});

describe('the checker', () => {
  it('finds a planted blocking pair and planted overload', () => {
    const market: AllocationMarket = {
      prospects: [
        { scenarioId: 's1', solutionId: 'v1', value: 90, wish: 9 },
        { scenarioId: 's2', solutionId: 'v1', value: 80, wish: 1 },
      ],
      places: new Map([
        ['s1', { places: 1, reserved: 0 }],
        ['s2', { places: 1, reserved: 0 }],
      ]),
      room: new Map([['v1', 1]]),
    };
    expect(keys(instabilityOf(market, [market.prospects[1]!]).blocking)).toEqual(['s1/v1']);
    expect(instabilityOf(market, market.prospects).overloaded).toEqual(['v1']);
    expect(instabilityOf({ ...market, places: new Map() }, market.prospects).crowded).toEqual(['s1', 's2']);
  });
});

describe('the auction', () => {
  it('comes within its step of the best, which its bound proves; the flow is exactly the best', () => {
    for (let seed = 1; seed <= 120; seed++) {
      const market = aMarket(seed, 4);
      const most = mostByTrying(market);
      const { introduced, value, bound } = auction(market);
      const places = [...market.places.values()].reduce((sum, one) => sum + one.places, 0);
      expect(valueOf(bestPlan(market))).toBe(most);
      expect(instabilityOf(market, bestPlan(market))).toMatchObject({ overloaded: [], crowded: [] });
      expect(instabilityOf(market, introduced)).toMatchObject({ overloaded: [], crowded: [] });
      expect(bound).toBeGreaterThanOrEqual(most);
      expect(value).toBeGreaterThanOrEqual(most - places);
      expect(bound - value).toBeLessThanOrEqual(places);
    }
  });

  it('agrees with the flow on larger markets, to its step', () => {
    for (let seed = 1; seed <= 25; seed++) {
      const market = aMarket(seed, 40);
      const best = valueOf(bestPlan(market));
      const { value, bound, gap } = auction(market);
      expect(best).toBeLessThanOrEqual(bound);
      expect(value).toBeGreaterThanOrEqual(best * (1 - gap) - 1e-6);
    }
  });
});

describe('exploration', () => {
  const left: Prospect[] = ['a', 'b', 'c', 'd'].map((id, i) => ({
    scenarioId: 's',
    solutionId: id,
    value: 700 - 10 * i,
    wish: 0,
  }));
  const drawn = (date: string, changes = {}) =>
    explore({
      date,
      left,
      room: new Map(left.map((one) => [one.solutionId, 1])),
      exposure: new Map([['a', 9]]),
      last: new Map([['s', 750]]),
      ...changes,
    });
  const days = Array.from({ length: 4000 }, (_, i) => `2026-${i}`);

  it('draws one a list, as often as the propensity it notes says', () => {
    const counts = new Map<string, { times: number; propensity: number }>();
    for (const day of days) {
      const [one, ...more] = drawn(day);
      expect(more).toEqual([]);
      const known = counts.get(one!.solutionId)?.times ?? 0;
      counts.set(one!.solutionId, { times: known + 1, propensity: one!.propensity });
    }
    for (const { times, propensity } of counts.values())
      expect(Math.abs(times / days.length - propensity)).toBeLessThan(0.025);
    expect(counts.get('a')!.times).toBeLessThan(counts.get('d')!.times);
  });

  it('takes only room that is left, stays near the best, and draws the same again', () => {
    expect(drawn('2026-05-01', { room: new Map() })).toEqual([]);
    expect(drawn('2026-05-01', { last: new Map([['s', 1000]]) })).toEqual([]);
    expect(drawn('2026-05-01', { left: shuffled(left, 3) })).toEqual(drawn('2026-05-01'));
    expect(drawOf('x')).toBe(drawOf('x'));
  });
});

describe('room', () => {
  it('is what free capacity can carry by the share of introductions that lead to pilots', () => {
    expect(roomOf({ capacity: 3, pilots: 1, ended: 0, led: 0 })).toBe(8);
    expect(roomOf({ capacity: 3, pilots: 3, ended: 0, led: 0 })).toBe(0);
    expect(roomOf({ capacity: 1, pilots: 0, ended: 4, led: 3 })).toBe(2);
    expect(roomOf({ capacity: null, pilots: 0, ended: 0, led: 0 })).toBe(8);
    expect(roomOf({ capacity: 50, pilots: 0, ended: 20, led: 0 })).toBe(12);
    expect(forecastLoad({ capacity: 3, pilots: 1, ended: 0, led: 0 }, 8)).toBe(3);
  });
  it('bounds every load', () => {
    const market = aMarket(7, 9);
    for (const load of loadsOf(market, deferredAcceptance(market).introduced))
      expect(load).toBeLessThanOrEqual(1);
  });
});

describe('a simulated market', () => {
  it('is served nearly as well as can be, within room, and newcomers better than by independent lists', () => {
    const { independent, ours, exploration, optimum } = simulate(
      { ...USUAL_SHAPE, scenarios: 120, solutions: 60, listed: 30 },
      3,
      () => 0,
    );
    expect(ours.share_of_optimum).toBeGreaterThan(0.95);
    expect(ours.true_share_of_optimum).toBeGreaterThan(0.95);
    expect(ours.max_load).toBeLessThanOrEqual(1);
    expect(ours.blocking_pairs).toBe(0);
    expect(exploration.max_load).toBeLessThanOrEqual(1);
    expect(ours.newcomer_introductions).toBeGreaterThan(independent.newcomer_introductions);
    expect(independent.share_of_optimum).toBeLessThan(0.5);
    expect(optimum.gap).toBeLessThan(0.01);
  });
});

describe('introductions when room is short', () => {
  it('deliver what lists leave to be had: whole lists nearly all, short ones leave places empty', () => {
    const shape = { ...USUAL_SHAPE, scenarios: 60, solutions: 30, listed: 10 };
    const rows = scarcity(shape, 3);
    expect(rows.map((row) => [row.room_per_place, row.listed])).toEqual(
      [1, 1.2, 1.5].flatMap((room) => [10, 30].map((listed) => [room, listed])),
    );
    for (const row of rows) {
      expect(row.blocking_pairs).toBe(0);
      expect(row.max_load).toBeLessThanOrEqual(1);
      expect(row.share_of_optimum).toBeLessThanOrEqual(1);
    }
    for (const row of rows.filter(({ listed }) => listed === 30)) {
      expect(row.share_of_optimum).toBeGreaterThan(0.96);
      expect(row.places_filled).toBeGreaterThan(0.99);
    }
    expect(rows[0]!.share_of_optimum).toBeLessThan(rows[1]!.share_of_optimum);
  });
});
