/** A window's sums stay in the cache, and the number of a slot in it fits two bytes. */
export const WINDOW_SLOTS = 65_536;
/** The greatest weight that a term may have: two bytes, of which one bit is the sign. */
export const MOST_WEIGHT = 32_767;
/** Slots are taken so many at once; a segment's sums are a multiple of it, and what is beyond its size is zero. */
export const LANES = 16;
/** How many slots are asked for at once which have more than a bar. */
export const STRIDE = 4_096;

export const wholeLanes = (size: number): number => Math.ceil(size / LANES) * LANES;

/** The postings of a segment. `starts` has one entry more than there are terms; `slots` are counted in the segment. */
export interface Postings {
  starts: Uint32Array;
  slots: Uint16Array;
  impacts: Uint8Array;
}

/** The innermost loops of scoring over the postings of one segment: sums of bytes times whole weights. */
export interface Summing {
  readonly postings: Postings;
  /** By slot; zero until a term is added. */
  readonly sums: Int32Array;
  /** The impacts have been made or made anew. */
  refresh(): void;
  /** Adds the term whose postings begin at `starts[place]`, times a weight of 1 to `MOST_WEIGHT`. */
  add(place: number, weight: number): void;
  /** Call when all terms are added, before sums are read. */
  finish(): void;
  /** Which slots of `from` to `to`, at most a stride, have more than `below`: so many at the beginning of `found`. */
  above(from: number, to: number, below: number): number;
  readonly found: Int32Array;
  /** Ready for the next question. */
  clear(): void;
}

const sums = new Int32Array(WINDOW_SLOTS);
const found = new Int32Array(STRIDE);

/** The plain loops, which are right by being short. Only one segment is summed at a time, so all share their sums. */
export class PlainSumming implements Summing {
  readonly sums = sums;
  readonly found = found;

  constructor(
    private readonly size: number,
    readonly postings: Postings,
  ) {}

  refresh(): void {
    // It reads the impacts where they are made.
  }

  add(place: number, weight: number): void {
    const { starts, slots, impacts } = this.postings;
    const to = starts[place + 1]!;
    for (let i = starts[place]!; i < to; i++) {
      const slot = slots[i]!;
      sums[slot] = (sums[slot]! + Math.imul(weight, impacts[i]!)) | 0;
    }
  }

  finish(): void {
    // Every term was added at once.
  }

  above(from: number, to: number, below: number): number {
    let count = 0;
    for (let slot = from; slot < to; slot++) if (sums[slot]! > below) found[count++] = slot;
    return count;
  }

  clear(): void {
    sums.fill(0, 0, this.size);
  }
}
