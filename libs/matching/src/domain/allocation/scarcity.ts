import { valueOf, type AllocationMarket } from './allocation-market.ts';
import { auction } from './auction.ts';
import { deferredAcceptance } from './deferred-acceptance.ts';
import { independentLists, loadsOf } from './simulate.ts';
import { simulatedMarket, type MarketShape } from './simulated-market.ts';
import { instabilityOf } from './stability.ts';

/** What introductions deliver when room is short, by how deep a scenario's list goes. */
export interface ScarcityRow {
  /** Room of all solutions over places of all scenarios. */
  room_per_place: number;
  /** Solutions that a scenario's list holds. */
  listed: number;
  markets: number;
  /** Of the most that any way could deliver with lists of any depth. */
  share_of_optimum: number;
  standard_error: number;
  least_share_of_optimum: number;
  /** Introductions over those of the optimum: every stable way fills the same places. */
  places_filled: number;
  max_load: number;
  blocking_pairs: number;
  newcomer_introductions: { independent: number; ours: number };
}

const ROOMS = [1, 1.2, 1.5] as const;
/** The auction's step in tenths of a point; what it costs is in the bound that it proves. */
const STEP = 8;

/** Deferred acceptance in the same markets with little room and with more, by short lists and by whole ones. */
export function scarcity(shape: MarketShape, markets: number): ScarcityRow[] {
  const depths = [Math.min(shape.listed, shape.solutions), shape.solutions];
  return ROOMS.flatMap((roomPerPlace) => {
    const whole = Array.from({ length: markets }, (_, i) => {
      const made = simulatedMarket({ ...shape, roomPerPlace, listed: shape.solutions }, i + 1);
      const best = auction(made.market, STEP);
      return { ...made, bound: best.bound, places: best.introduced.length };
    });
    return [...new Set(depths)].map((listed) => {
      const runs = whole.map(({ market, newcomers, bound, places }) => {
        const short = { ...market, prospects: firstOf(market, listed) };
        const { introduced } = deferredAcceptance(short);
        const toNewcomers = (pairs: readonly { solutionId: string }[]): number =>
          pairs.filter((one) => newcomers.has(one.solutionId)).length;
        return {
          share: valueOf(introduced) / bound,
          filled: introduced.length / places,
          load: Math.max(0, ...loadsOf(market, introduced)),
          blocking: instabilityOf(short, introduced).blocking.length,
          ours: toNewcomers(introduced),
          independent: toNewcomers(independentLists(short).takenUp),
        };
      });
      const sum = (of: (run: (typeof runs)[number]) => number): number =>
        runs.reduce((total, run) => total + of(run), 0);
      const mean = sum((run) => run.share) / markets;
      return {
        room_per_place: roomPerPlace,
        listed,
        markets,
        share_of_optimum: mean,
        standard_error: Math.sqrt(sum((run) => (run.share - mean) ** 2) / Math.max(1, markets - 1) / markets),
        least_share_of_optimum: Math.min(...runs.map((run) => run.share)),
        places_filled: sum((run) => run.filled) / markets,
        max_load: Math.max(...runs.map((run) => run.load)),
        blocking_pairs: sum((run) => run.blocking),
        newcomer_introductions: {
          independent: sum((run) => run.independent),
          ours: sum((run) => run.ours),
        },
      };
    });
  });
}

/** The first of each scenario; prospects of a simulated market stand in the order of each scenario's list. */
function firstOf({ prospects }: AllocationMarket, listed: number): AllocationMarket['prospects'] {
  const counts = new Map<string, number>();
  return prospects.filter(({ scenarioId }) => {
    const count = (counts.get(scenarioId) ?? 0) + 1;
    counts.set(scenarioId, count);
    return count <= listed;
  });
}
