import fc from 'fast-check';
import { arrange } from './arrange.ts';
import { assign } from './assign.ts';
import { violationsOf } from './checker.ts';
import { groupedBy, pairKey, slotsOf, type Candidate, type Placed, type Plan } from './plan.ts';

const PLAN: Plan = {
  hours: { from: 9 * 60, to: 12 * 60 },
  slotMinutes: 20,
  breaks: [{ from: 10 * 60 + 20, to: 10 * 60 + 40 }],
  tables: 3,
  cap: 6,
  mustMeet: [],
  mustNotMeet: [],
};

const candidate = (
  firm: string,
  vendor: string,
  value: number,
  more: Partial<Candidate> = {},
): Candidate => ({
  scenarioId: `s-${firm}`,
  vendorId: vendor,
  firmId: firm,
  solutionId: `p-${vendor}`,
  value,
  excluded: false,
  ...more,
});

/** A day of any shape, and a market of any shape; `mixed` lets organizations sit on both sides. */
const day = (mixed: boolean): fc.Arbitrary<{ plan: Plan; candidates: Candidate[] }> =>
  fc
    .record({
      minutes: fc.integer({ min: 30, max: 420 }),
      slotMinutes: fc.integer({ min: 10, max: 45 }),
      breaks: fc.array(
        fc.record({ at: fc.integer({ min: 0, max: 400 }), length: fc.integer({ min: 5, max: 60 }) }),
        { maxLength: 3 },
      ),
      tables: fc.integer({ min: 1, max: 8 }),
      cap: fc.integer({ min: 1, max: 10 }),
      pairs: fc.uniqueArray(
        fc.record({
          scenario: fc.integer({ min: 0, max: 11 }),
          vendor: fc.integer({ min: 0, max: 9 }),
          value: fc.integer({ min: 0, max: 1000 }),
          kind: fc.constantFrom('FREE', 'FREE', 'FREE', 'FREE', 'FREE', 'MUST', 'NOT', 'EXCLUDED'),
        }),
        { minLength: 1, maxLength: 90, selector: (one) => `${one.scenario}/${one.vendor}` },
      ),
    })
    .map(({ minutes, slotMinutes, breaks, tables, cap, pairs }) => {
      const candidates = pairs.map(({ scenario, vendor, value, kind }) => ({
        scenarioId: `s${scenario}`,
        vendorId: mixed && vendor < 3 ? `o${vendor}` : `v${vendor}`,
        firmId: mixed && scenario % 6 < 3 ? `o${scenario % 6}` : `f${scenario % 6}`,
        solutionId: `p${vendor}`,
        value,
        excluded: kind === 'EXCLUDED',
      }));
      const of = (wanted: string): Candidate[] => candidates.filter((_, i) => pairs[i]!.kind === wanted);
      return {
        plan: {
          hours: { from: 540, to: 540 + minutes },
          slotMinutes,
          breaks: breaks.map(({ at, length }) => ({ from: 540 + at, to: 540 + at + length })),
          tables,
          cap,
          mustMeet: of('MUST').filter((one) => one.firmId !== one.vendorId),
          mustNotMeet: of('NOT'),
        },
        candidates,
      };
    });

const worth = (chosen: readonly Candidate[]): number => chosen.reduce((sum, one) => sum + one.value, 0);

describe('a day of meetings', () => {
  it('breaks no rule, and is laid out wherever no obstacle is named', () => {
    fc.assert(
      fc.property(day(false), ({ plan, candidates }) => {
        const arranged = arrange(plan, candidates);
        if (!arranged.ok)
          return expect(arranged.obstacles.map((one) => one.code)).not.toContain('MUST_MEET_UNPLACED');
        expect(violationsOf(plan, candidates, arranged.table.meetings)).toEqual([]);
        expect(arranged.table.left).toEqual([]);
      }),
      { numRuns: 400, seed: 20260901 },
    );
  });

  it('breaks no rule where organizations sit on both sides', () => {
    fc.assert(
      fc.property(day(true), ({ plan, candidates }) => {
        const arranged = arrange(plan, candidates);
        if (arranged.ok) expect(violationsOf(plan, candidates, arranged.table.meetings)).toEqual([]);
        else expect(arranged.obstacles.length).toBeGreaterThan(0);
      }),
      { numRuns: 400, seed: 20260902 },
    );
  });

  it('does not depend on the order of what is read', () => {
    fc.assert(
      fc.property(day(true), ({ plan, candidates }) => {
        expect(arrange(plan, [...candidates].reverse())).toEqual(arrange(plan, candidates));
      }),
      { numRuns: 60, seed: 20260903 },
    );
  });

  it('is worth as much as the best of all choices', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(
          fc.record({ firm: fc.nat(2), vendor: fc.nat(3), value: fc.integer({ min: 1, max: 99 }) }),
          { minLength: 1, maxLength: 10, selector: (one) => `${one.firm}/${one.vendor}` },
        ),
        fc.integer({ min: 1, max: 3 }),
        fc.integer({ min: 1, max: 2 }),
        (pairs, cap, tables) => {
          const plan = { ...PLAN, breaks: [], hours: { from: 0, to: 60 }, cap, tables };
          const candidates = pairs.map((one) => candidate(`f${one.firm}`, `v${one.vendor}`, one.value));
          expect(worth(assign(plan, candidates))).toBe(best(plan, candidates));
        },
      ),
      { numRuns: 200, seed: 20260904 },
    );
  });

  it('keeps breaks free', () => {
    expect(slotsOf(PLAN).map((one) => one.from)).toEqual([540, 560, 580, 600, 640, 660, 680, 700]);
    expect(slotsOf({ ...PLAN, breaks: [{ from: 550, to: 555 }] })[0]).toEqual({ from: 555, to: 575 });
  });

  it('brings together whoever must meet, even for less', () => {
    const candidates = [candidate('f', 'a', 900), candidate('f', 'b', 800), candidate('f', 'c', 0)];
    const arranged = arrange({ ...PLAN, cap: 2, mustMeet: [candidates[2]!] }, candidates);
    expect(arranged.ok && arranged.table.meetings.map((one) => one.vendorId).sort()).toEqual(['a', 'c']);
  });

  it('gives short days: who meets three meets them in a row', () => {
    const candidates = ['a', 'b', 'c'].flatMap((vendor) =>
      ['f', 'g', 'h'].map((firm) => candidate(firm, vendor, 500)),
    );
    const arranged = arrange(PLAN, candidates);
    const slots = new Set(arranged.ok ? arranged.table.meetings.map((one) => one.slot) : []);
    expect(slots.size).toBe(3);
    expect(Math.max(...slots) - Math.min(...slots)).toBe(2);
    // And each firm keeps its table.
    const tables = arranged.ok
      ? groupedBy(arranged.table.meetings, (one) => one.firmId)
      : new Map<string, Placed[]>();
    for (const of of tables.values()) expect(new Set(of.map((one: Placed) => one.table)).size).toBe(1);
  });
});

describe('what cannot be kept is named', () => {
  const pair = candidate('f', 'a', 500);
  const codes = (plan: Partial<Plan>, candidates: Candidate[] = [pair]): string[] => {
    const arranged = arrange({ ...PLAN, ...plan }, candidates);
    return arranged.ok ? [] : arranged.obstacles.map((one) => one.code);
  };

  it.each([
    ['NO_SLOTS', { hours: { from: 540, to: 550 } }],
    ['MUST_AND_MUST_NOT', { mustMeet: [pair], mustNotMeet: [pair] }],
    ['MUST_MEET_ABSENT', { mustMeet: [{ scenarioId: 's-f', vendorId: 'nobody' }] }],
    ['NO_PAIRS', { mustNotMeet: [pair] }],
  ] as const)('%s', (code, plan) => expect(codes(plan)).toEqual([code]));

  it('a pair that misses a hard constraint', () => {
    expect(codes({ mustMeet: [pair] }, [{ ...pair, excluded: true }])).toEqual(['MUST_MEET_EXCLUDED']);
  });

  it('more than a cap, the slots or the places allow', () => {
    const many = ['a', 'b', 'c'].map((vendor) => candidate('f', vendor, 500));
    expect(codes({ cap: 2, mustMeet: many }, many)).toEqual(['CAP_BELOW_MUST']);
    const short = { hours: { from: 540, to: 580 }, breaks: [] };
    expect(codes({ ...short, mustMeet: many }, many)).toEqual(['SLOTS_BELOW_MUST']);
    const apart = ['a', 'b', 'c'].map((vendor) => candidate(`f${vendor}`, vendor, 500));
    expect(codes({ ...short, tables: 1, mustMeet: apart }, apart)).toEqual(['PLACES_BELOW_MUST']);
  });
});

describe('the checker', () => {
  const candidates = [candidate('f', 'a', 500), candidate('f', 'b', 400), candidate('g', 'a', 300)];
  const at = (i: number, slot: number, table: number): Placed => ({ ...candidates[i]!, slot, table });
  const codes = (meetings: Placed[], plan: Partial<Plan> = {}): string[] =>
    violationsOf({ ...PLAN, ...plan }, candidates, meetings).map((one) => one.code);

  it('finds nothing in a day that is right', () => {
    expect(codes([at(0, 0, 1), at(1, 1, 1), at(2, 1, 2)])).toEqual([]);
  });

  it.each([
    ['TABLE_TAKEN', [at(1, 0, 1), at(2, 0, 1)], {}],
    ['PARTY_BUSY', [at(0, 0, 1), at(1, 0, 2)], {}],
    ['CAP_EXCEEDED', [at(0, 0, 1), at(1, 1, 1)], { cap: 1 }],
    ['SLOT_UNKNOWN', [at(0, 99, 1)], {}],
    ['TABLE_UNKNOWN', [at(0, 0, 9)], {}],
    ['MUST_NOT_MEET', [at(0, 0, 1)], { mustNotMeet: [candidates[0]!] }],
    ['MUST_MEET_MISSING', [at(0, 0, 1)], { mustMeet: [candidates[1]!] }],
    ['PAIR_TWICE', [at(0, 0, 1), at(0, 1, 1)], {}],
    ['NOT_TAKING_PART', [{ ...at(0, 0, 1), vendorId: 'z' }], {}],
  ] as const)('finds %s', (code, meetings, plan) => expect(codes([...meetings], plan)).toEqual([code]));

  it('finds a pair that misses a hard constraint', () => {
    const excluded = [{ ...candidates[0]!, excluded: true }];
    expect(violationsOf(PLAN, excluded, [at(0, 0, 1)]).map((one) => one.code)).toEqual(['CONSTRAINT_MISSED']);
  });
});

/** Tries every choice. */
function best(plan: Plan, candidates: readonly Candidate[]): number {
  const slots = slotsOf(plan).length;
  let most = 0;
  for (let mask = 0; mask < 2 ** candidates.length; mask++) {
    const chosen = candidates.filter((_, i) => mask & (1 << i));
    const loads = chosen.flatMap((one) => [one.firmId, one.vendorId]);
    const fits = loads.every(
      (id) => loads.filter((other) => other === id).length <= Math.min(plan.cap, slots),
    );
    if (fits && chosen.length <= slots * plan.tables) most = Math.max(most, worth(chosen));
  }
  return most;
}

it('a fair of 40 firms, 120 vendors and 20 tables is laid out in seconds', () => {
  const plan = { ...PLAN, hours: { from: 540, to: 1020 }, tables: 20, cap: 8 };
  const candidates = Array.from({ length: 40 }, (_, f) =>
    Array.from({ length: 120 }, (__, v) => candidate(`f${f}`, `v${v}`, ((f * 7919 + v * 104729) % 997) + 1)),
  ).flat();
  const begun = performance.now();
  const arranged = arrange(plan, candidates);
  expect(performance.now() - begun).toBeLessThan(10_000);
  expect(arranged.ok && violationsOf(plan, candidates, arranged.table.meetings)).toEqual([]);
  expect(arranged.ok && new Set(arranged.table.meetings.map(pairKey)).size).toBe(320);
});
