import { GAIN } from './bm25.ts';
import { STEPS } from './quantised.ts';
import { MOST_WEIGHT } from './summing.ts';

/** In the table: no term. */
export const FREE = -1;
const ROOM = 8;
/** Sums of whole weights times bytes stay below this, so that they are whole in 32 bits. */
const MOST_SUM = 2 ** 30;

export const firstPlace = (number: number, shift: number): number => Math.imul(number, -1640531527) >>> shift;

/** The terms of one question by number, found in a table that stays in the cache; made for every question anew in the same memory. */
export class AskedTerms {
  count = 0;
  numbers = new Int32Array(64);
  weights = new Float64Array(64);
  /** The weights as whole numbers of `divisor`. */
  whole = new Int32Array(64);
  divisor = 1;
  /** By how much a score may be too small and too great with whole weights. */
  under = 0;
  over = 0;
  /** Whether it shows something when quoted. */
  quotable = new Uint8Array(64);
  /** The table: terms by place, which lie where `firstPlace` says or behind it. */
  keys = new Int32Array(64 * ROOM).fill(FREE);
  /** By place, where the term stands in the question. */
  places = new Uint32Array(64 * ROOM);
  shift = 32 - 9;

  reset(count: number): void {
    this.keys.fill(FREE);
    this.count = 0;
    if (count <= this.numbers.length) return;
    const bits = Math.ceil(Math.log2(count));
    const size = 2 ** bits;
    this.numbers = new Int32Array(size);
    this.weights = new Float64Array(size);
    this.whole = new Int32Array(size);
    this.quotable = new Uint8Array(size);
    this.keys = new Int32Array(size * ROOM).fill(FREE);
    this.places = new Uint32Array(size * ROOM);
    this.shift = 32 - bits - 3;
  }

  /** A term is added once. */
  add(number: number, weight: number, quotable: boolean): void {
    const at = this.count++;
    this.numbers[at] = number;
    this.weights[at] = weight;
    this.quotable[at] = quotable ? 1 : 0;
    let place = firstPlace(number, this.shift);
    while (this.keys[place] !== FREE) place = (place + 1) & (this.keys.length - 1);
    this.keys[place] = number;
    this.places[place] = at;
  }

  /** Call when all terms are added: makes the whole weights. */
  finish(): void {
    const { count, weights, whole } = this;
    let [total, greatest] = [0, 0];
    for (let at = 0; at < count; at++) {
      total += weights[at]!;
      greatest = Math.max(greatest, weights[at]!);
    }
    this.divisor = Math.max(1, greatest / MOST_WEIGHT, (total * STEPS) / MOST_SUM);
    this.under = 0;
    this.over = 0;
    for (let at = 0; at < count; at++) {
      const rounded = Math.max(1, Math.round(weights[at]! / this.divisor));
      whole[at] = rounded;
      const lost = weights[at]! - rounded * this.divisor;
      if (lost > 0) this.under += lost * GAIN;
      else this.over -= lost * GAIN;
    }
    // Each part of an exact score is rounded too.
    this.under += count;
    this.over += count;
  }
}
