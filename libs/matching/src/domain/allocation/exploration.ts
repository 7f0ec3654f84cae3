import { byValue, inOrder, type Prospect } from './allocation-market.ts';
import { drawOf } from './chance.ts';

export interface Explored extends Prospect {
  /** The probability with which this one was drawn, for unbiased learning. */
  propensity: number;
}

export interface ExplorationInput {
  /** YYYY-MM-DD: with the scenario's id the seed of its draw. */
  date: string;
  /** Pairs that fit but were not introduced. */
  left: readonly Prospect[];
  /** What is left of each solution's room. */
  room: ReadonlyMap<string, number>;
  /** How often each solution has been introduced already. */
  exposure: ReadonlyMap<string, number>;
  /** The lowest fit among those introduced to each scenario. */
  last: ReadonlyMap<string, number>;
}

/** An exploration stands at most this far below the last of its list, in tenths of a point. */
const WITHIN = 100;

/**
 * One more introduction a list, to a solution that has seldom been introduced, from room that nobody else asked for. The
 * rarer and the better it fits, the likelier; the draw depends on scenario and date alone.
 */
export function explore({ date, left, room, exposure, last }: ExplorationInput): Explored[] {
  const free = new Map(room);
  const ofScenario = new Map<string, Prospect[]>();
  for (const one of inOrder(left)) {
    const list = ofScenario.get(one.scenarioId) ?? [];
    ofScenario.set(one.scenarioId, [...list, one]);
  }
  // In an order that changes by the day, so that no scenario is always the first to find room.
  const turns = [...ofScenario].map(([id, list]) => ({ id, list, turn: drawOf(`${date} ${id}`) }));
  turns.sort((a, b) => a.turn - b.turn || (a.id < b.id ? -1 : 1));
  const explored: Explored[] = [];
  for (const { id, list } of turns) {
    const open = list
      .filter((one) => (free.get(one.solutionId) ?? 0) > 0 && one.value >= (last.get(id) ?? 0) - WITHIN)
      .sort(byValue);
    const weights = open.map((one) => one.value / (1 + (exposure.get(one.solutionId) ?? 0)));
    const sum = weights.reduce((total, weight) => total + weight, 0);
    let upTo = drawOf(`${id} ${date}`) * sum;
    const at = weights.findIndex((weight) => (upTo -= weight) < 0);
    const picked = open[at];
    if (!picked) continue;
    free.set(picked.solutionId, free.get(picked.solutionId)! - 1);
    explored.push({ ...picked, propensity: weights[at]! / sum });
  }
  return inOrder(explored);
}
