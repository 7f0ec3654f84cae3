import { Segment } from './segment.ts';
import { DEAD_SLOT } from './living-slots.ts';
import type { LivingSlots } from './living-slots.ts';

/** Where a part's postings are read. */
interface Source {
  terms: Uint32Array;
  starts: Uint32Array;
  slots: Uint16Array;
  frequencies: Uint8Array;
  /** By slot of the part, its number in what is made. */
  numbers: Int32Array;
  shift: number;
  /** How many of the terms have been taken. */
  at: number;
}

/**
 * Neighbouring segments becoming one, of which only those slots are left that lived when this began. It is made a little
 * at a time, since at the end of a large one stands a second's work and somebody waits for each change.
 */
export class Joining {
  /** How many postings it reads. */
  readonly postings: number;
  private readonly sources: readonly Source[];
  /** The term that each source is at; beyond its last, more than any term. */
  private readonly next: Float64Array;
  private readonly size: number;
  private readonly terms: Uint32Array;
  private readonly starts: Uint32Array;
  private readonly slots: Uint16Array;
  private readonly frequencies: Uint8Array;
  private kept = 0;
  private end = 0;

  constructor(
    readonly parts: readonly Segment[],
    readonly living: readonly LivingSlots[],
  ) {
    let [size, terms, postings] = [0, 0, 0];
    this.sources = parts.map((part, i) => {
      const { numbers, count } = living[i]!;
      const { starts, slots } = part.summing.postings;
      const { terms: own, frequencies } = part;
      const source = { terms: own, starts, slots, frequencies, numbers, shift: size, at: 0 };
      size += count;
      terms += own.length;
      postings += slots.length;
      return source;
    });
    this.size = size;
    this.postings = postings;
    this.next = Float64Array.from(this.sources, (source) => source.terms[0] ?? Infinity);
    this.terms = new Uint32Array(terms);
    this.starts = new Uint32Array(terms + 1);
    this.slots = new Uint16Array(postings);
    this.frequencies = new Uint8Array(postings);
  }

  /** Reads on for so many postings or a few more; answers whether it has read all. */
  step(postings: number): boolean {
    const { next } = this;
    for (let left = postings; left > 0;) {
      let term = next[0]!;
      for (let i = 1; i < next.length; i++) if (next[i]! < term) term = next[i]!;
      if (term === Infinity) return true;
      left -= this.take(term);
    }
    return next.every((term) => term === Infinity);
  }

  /** Call when all has been read; nothing when none of the slots lived. */
  made(native: number): Segment | undefined {
    const { parts, size, kept, end, terms, starts, slots, frequencies } = this;
    if (size === 0) return undefined;
    return new Segment(
      parts[0]!.from,
      size,
      terms.slice(0, kept),
      starts.slice(0, kept + 1),
      slots.slice(0, end),
      frequencies.slice(0, end),
      size >= native,
    );
  }

  /** Answers how many postings it has read. */
  private take(term: number): number {
    const { next, sources, slots, frequencies } = this;
    let [end, read] = [this.end, 0];
    for (let i = 0; i < next.length; i++) {
      if (next[i] !== term) continue;
      const source = sources[i]!;
      const { numbers, shift, starts } = source;
      const to = starts[source.at + 1]!;
      const from = starts[source.at]!;
      for (let j = from; j < to; j++) {
        const slot = numbers[source.slots[j]!]!;
        if (slot === DEAD_SLOT) continue;
        slots[end] = slot + shift;
        frequencies[end++] = source.frequencies[j]!;
      }
      read += to - from;
      next[i] = ++source.at < source.terms.length ? source.terms[source.at]! : Infinity;
    }
    if (end > this.end) {
      this.terms[this.kept++] = term;
      this.starts[this.kept] = end;
      this.end = end;
    }
    return read;
  }
}
