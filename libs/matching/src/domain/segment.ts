import { DEAD_SLOT } from './living-slots.ts';
import type { LivingSlots } from './living-slots.ts';
import { NativeSumming } from './native-summing.ts';
import { impactOf } from './quantised.ts';
import { PlainSumming } from './summing.ts';
import type { Summing } from './summing.ts';
import type { Tail } from './tail.ts';

/** The greatest frequency that a byte tells, also of all greater ones. */
const MOST_FREQUENT = 255;
/** Terms of one bucket of the dictionary: few enough to be searched at a glance. */
const BUCKET_BITS = 6;
export const CUT = 0;

/** How the length of a text counts, by slot, while a segment's bytes are made. */
export interface Penalties {
  base: number;
  slope: number;
  lengths: Float64Array;
}

/** A range of slots, sealed: for each term, in order, its slots, frequencies and impacts side by side. */
export class Segment {
  readonly summing: Summing;
  /** By slot, the byte of a term that occurs once, the smallest of the text; `CUT` where a frequency was too great. */
  readonly least: Uint8Array;
  /** The smallest of those that are not cut. */
  leastOfAll = 1;
  /** Slots with a frequency too great for a byte, of which sums by bytes say little. */
  readonly cut: readonly number[];
  /** By which the bytes were made. */
  slope = -1;
  /** How many of its slots have died. */
  dead = 0;
  private readonly buckets: Uint32Array;

  constructor(
    /** Its first slot; less when slots before it have gone. */
    public from: number,
    readonly size: number,
    readonly terms: Uint32Array,
    starts: Uint32Array,
    /** Counted from `from`. */
    slots: Uint16Array,
    readonly frequencies: Uint8Array,
    native: boolean,
  ) {
    this.summing =
      (native && NativeSumming.of(size, starts, slots)) ||
      new PlainSumming(size, { starts, slots, impacts: new Uint8Array(slots.length) });
    this.least = new Uint8Array(size);
    const cut = new Set<number>();
    for (let i = frequencies.indexOf(MOST_FREQUENT); i >= 0; i = frequencies.indexOf(MOST_FREQUENT, i + 1))
      cut.add(slots[i]!);
    this.cut = [...cut];
    const last = terms.at(-1) ?? 0;
    this.buckets = new Uint32Array((last >>> BUCKET_BITS) + 2);
    for (const term of terms) this.buckets[(term >>> BUCKET_BITS) + 1]!++;
    for (let i = 1; i < this.buckets.length; i++) this.buckets[i]! += this.buckets[i - 1]!;
  }

  /** What a tail holds of living slots, which are numbered anew. */
  static seal(tail: Tail, from: number, { numbers, count }: LivingSlots, native: boolean): Segment {
    const terms = tail.terms();
    const starts = new Uint32Array(terms.length + 1);
    const slots = new Uint16Array(tail.size);
    const frequencies = new Uint8Array(tail.size);
    let [kept, end] = [0, 0];
    for (const term of terms) {
      const start = end;
      for (let at = tail.first(term); at >= 0; at = tail.next(at)) {
        const slot = numbers[tail.slots[at]!]!;
        if (slot === DEAD_SLOT) continue;
        slots[end] = slot;
        frequencies[end++] = Math.min(MOST_FREQUENT, tail.frequencies[at]!);
      }
      if (end === start) continue;
      // A chain begins with the latest.
      slots.subarray(start, end).reverse();
      frequencies.subarray(start, end).reverse();
      terms[kept++] = term;
      starts[kept] = end;
    }
    return new Segment(
      from,
      count,
      terms.slice(0, kept),
      starts.slice(0, kept + 1),
      slots.slice(0, end),
      frequencies.slice(0, end),
      native,
    );
  }

  /** Where the postings of a term begin in `starts`; -1 when it does not occur. */
  find(term: number): number {
    const bucket = term >>> BUCKET_BITS;
    if (bucket + 1 >= this.buckets.length) return -1;
    let low = this.buckets[bucket]!;
    let high = this.buckets[bucket + 1]!;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.terms[middle]! < term) low = middle + 1;
      else high = middle;
    }
    return low < this.terms.length && this.terms[low] === term ? low : -1;
  }

  /** Makes the bytes, or makes them anew when texts have become longer or shorter on average. */
  quantise({ base, slope, lengths }: Penalties): void {
    const { from, size, frequencies, least, summing } = this;
    const { slots, impacts } = summing.postings;
    const penalties = new Float64Array(size);
    this.leastOfAll = 255;
    for (let i = 0; i < size; i++) {
      penalties[i] = base + slope * Math.max(0, lengths[from + i]!);
      least[i] = impactOf(1, penalties[i]!);
      if (least[i]! < this.leastOfAll) this.leastOfAll = least[i]!;
    }
    for (let i = 0; i < slots.length; i++) impacts[i] = impactOf(frequencies[i]!, penalties[slots[i]!]!);
    this.slope = slope;
    for (const slot of this.cut) least[slot] = CUT;
    summing.refresh();
  }
}
