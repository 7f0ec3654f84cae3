import { NativeSumming } from './native-summing.ts';
import { impactOf } from './quantised.ts';
import { PlainSumming } from './summing.ts';
import type { Summing } from './summing.ts';

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
  private readonly buckets: Uint32Array;

  constructor(
    readonly from: number,
    readonly size: number,
    private readonly terms: Uint32Array,
    starts: Uint32Array,
    /** Counted from `from`. */
    slots: Uint16Array,
    private readonly frequencies: Uint8Array,
    native: boolean,
  ) {
    this.summing =
      (native && NativeSumming.of(size, starts, slots)) ||
      new PlainSumming(size, { starts, slots, impacts: new Uint8Array(slots.length) });
    this.least = new Uint8Array(size);
    this.cut = [...new Set(slots.filter((_, i) => frequencies[i] === MOST_FREQUENT))];
    const last = terms.at(-1) ?? 0;
    this.buckets = new Uint32Array((last >>> BUCKET_BITS) + 2);
    for (const term of terms) this.buckets[(term >>> BUCKET_BITS) + 1]!++;
    for (let i = 1; i < this.buckets.length; i++) this.buckets[i]! += this.buckets[i - 1]!;
  }

  static seal(tail: Tail, from: number, size: number, native: boolean): Segment {
    const terms = Uint32Array.from(tail.terms.keys()).sort();
    const starts = new Uint32Array(terms.length + 1);
    const slots = new Uint16Array(tail.size);
    const frequencies = new Uint8Array(tail.size);
    let next = 0;
    terms.forEach((term, at) => {
      const list = tail.terms.get(term)!;
      for (let i = 0; i < list.slots.length; i++, next++) {
        slots[next] = list.slots[i]! - from;
        frequencies[next] = Math.min(MOST_FREQUENT, list.frequencies[i]!);
      }
      starts[at + 1] = next;
    });
    return new Segment(from, size, terms, starts, slots, frequencies, native);
  }

  /** Two neighbours as one, without the postings of slots that are dead by now. */
  static join(a: Segment, b: Segment, isDead: (slot: number) => boolean, native: boolean): Segment {
    const postings = a.summing.postings.slots.length + b.summing.postings.slots.length;
    const terms = new Uint32Array(a.terms.length + b.terms.length);
    const starts = new Uint32Array(terms.length + 1);
    const slots = new Uint16Array(postings);
    const frequencies = new Uint8Array(postings);
    let [count, next] = [0, 0];
    const copy = (part: Segment, at: number): void => {
      const shift = part.from - a.from;
      const { starts: partStarts, slots: partSlots } = part.summing.postings;
      for (let i = partStarts[at]!; i < partStarts[at + 1]!; i++) {
        const slot = partSlots[i]! + shift;
        if (isDead(a.from + slot)) continue;
        slots[next] = slot;
        frequencies[next++] = part.frequencies[i]!;
      }
    };
    for (let i = 0, j = 0; i < a.terms.length || j < b.terms.length;) {
      const left = i < a.terms.length ? a.terms[i]! : Infinity;
      const right = j < b.terms.length ? b.terms[j]! : Infinity;
      if (left <= right) copy(a, i++);
      if (right <= left) copy(b, j++);
      if (next === starts[count]) continue;
      terms[count] = Math.min(left, right);
      starts[++count] = next;
    }
    return new Segment(
      a.from,
      b.from + b.size - a.from,
      terms.slice(0, count),
      starts.slice(0, count + 1),
      slots.slice(0, next),
      frequencies.slice(0, next),
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

/** Postings that still grow. */
export class Tail {
  readonly terms = new Map<number, { slots: number[]; frequencies: number[] }>();
  size = 0;

  add(term: number, slot: number, frequency: number): void {
    let list = this.terms.get(term);
    if (!list) this.terms.set(term, (list = { slots: [], frequencies: [] }));
    list.slots.push(slot);
    list.frequencies.push(frequency);
    this.size++;
  }
}
