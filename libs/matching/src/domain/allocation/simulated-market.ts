import { drawsOf } from './chance.ts';
import type { AllocationMarket, Places, Prospect } from './allocation-market.ts';

export interface MarketShape {
  scenarios: number;
  solutions: number;
  /** Introductions that a scenario may have. */
  places: number;
  /** Of these, reserved for newcomers. */
  reserved: number;
  /** How many solutions fit a scenario well enough to be listed. */
  listed: number;
  /** Room of all solutions over places of all scenarios. */
  roomPerPlace: number;
  /** Share of solutions that are newcomers. */
  newcomers: number;
  /** How far the most popular solutions stand above the tail, in points of the fit. */
  popularity: number;
  /** How much the vendors' own wishes differ from the fit, in points of the fit. */
  ownWishes: number;
}

/** What the simulator runs unless told otherwise. */
export const USUAL_SHAPE: MarketShape = {
  scenarios: 400,
  solutions: 160,
  places: 3,
  reserved: 1,
  listed: 60,
  roomPerPlace: 1.5,
  newcomers: 0.2,
  popularity: 20,
  ownWishes: 10,
};

export interface SimulatedMarket {
  market: AllocationMarket;
  /** What a pair would truly be worth, which no engine sees; in tenths of a point, by `scenario/solution`. */
  truth: ReadonlyMap<string, number>;
  newcomers: ReadonlySet<string>;
}

const TASTES = 4;
/** How far a newcomer may stand below the best of a list, in tenths of a point, to take a reserved place. */
export const NEAR_THE_BEST = 150;

/**
 * A market as lopsided as real ones: a few solutions are good at everything and known to everybody, most are good at
 * something, newcomers are as good as others but look worse, since there is little to go by.
 */
export function simulatedMarket(shape: MarketShape, seed: number): SimulatedMarket {
  const draw = drawsOf(seed);
  const bell = (): number => draw() + draw() + draw() + draw() - 2;
  const tastes = (): number[] => Array.from({ length: TASTES }, () => bell() + 0.5);
  const number = (prefix: string, i: number): string => `${prefix}-${String(i).padStart(5, '0')}`;
  const solutions = Array.from({ length: shape.solutions }, (_, i) => {
    const newcomer = draw() < shape.newcomers;
    return {
      id: number('so', i),
      newcomer,
      // The few at the head are far ahead of the long tail.
      standing: shape.popularity / (1 + i / (shape.solutions * 0.06)),
      tastes: tastes(),
      share: 0.5 + draw(),
    };
  });
  const shares = solutions.reduce((sum, { share }) => sum + share, 0);
  const wanted = shape.scenarios * shape.places * shape.roomPerPlace;
  const room = new Map<string, number>();
  for (const { id, share } of solutions) room.set(id, Math.max(1, Math.round((share / shares) * wanted)));
  const places = new Map<string, Places>();
  const truth = new Map<string, number>();
  const prospects: Prospect[] = [];
  for (let i = 0; i < shape.scenarios; i++) {
    const scenarioId = number('sc', i);
    places.set(scenarioId, { places: shape.places, reserved: shape.reserved });
    const asks = tastes();
    const budget = draw() * shape.ownWishes;
    const fits = solutions.map(({ id, newcomer, standing, tastes: offers }) => {
      const meets = offers.reduce((sum, taste, k) => sum + taste * asks[k]!, 0);
      const worth = 48 + 9 * meets + standing;
      const seen = worth + 4 * bell() - (newcomer ? 3 + 3 * draw() : 0);
      return {
        solutionId: id,
        newcomer,
        worth: tenths(worth),
        value: tenths(seen),
        wish: tenths(seen) + Math.round(10 * (budget + (shape.ownWishes / 4) * bell())),
      };
    });
    fits.sort((a, b) => b.value - a.value || (a.solutionId < b.solutionId ? -1 : 1));
    for (const { worth, newcomer, ...one } of fits.slice(0, shape.listed)) {
      truth.set(`${scenarioId}/${one.solutionId}`, worth);
      prospects.push({
        scenarioId,
        ...one,
        newcomer: newcomer && one.value >= fits[0]!.value - NEAR_THE_BEST,
      });
    }
  }
  const newcomers = new Set(solutions.filter((one) => one.newcomer).map((one) => one.id));
  return { market: { prospects, places, room }, truth, newcomers };
}

const tenths = (points: number): number => Math.round(Math.min(100, Math.max(0, points)) * 10);
