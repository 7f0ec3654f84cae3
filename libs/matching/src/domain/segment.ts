/** Where a term occurs: slots and frequencies side by side, from `from` up to `to`. */
export interface Postings {
  slots: ArrayLike<number>;
  frequencies: ArrayLike<number>;
  from: number;
  to: number;
}

/** Postings of a range of slots, sealed: for each term its slots and frequencies, side by side. */
export class Segment {
  private constructor(
    private readonly ranges: Map<number, number>,
    private readonly starts: Uint32Array,
    private readonly slots: Uint32Array,
    private readonly frequencies: Float32Array,
  ) {}

  static seal(tail: Tail): Segment {
    const ranges = new Map<number, number>();
    const starts = new Uint32Array(tail.terms.size + 1);
    const slots = new Uint32Array(tail.size);
    const frequencies = new Float32Array(tail.size);
    let next = 0;
    for (const [term, list] of tail.terms) {
      starts[ranges.size] = next;
      ranges.set(term, ranges.size);
      slots.set(list.slots, next);
      frequencies.set(list.frequencies, next);
      next += list.slots.length;
    }
    starts[ranges.size] = next;
    return new Segment(ranges, starts, slots, frequencies);
  }

  postings(term: number): Postings | undefined {
    const at = this.ranges.get(term);
    if (at === undefined) return undefined;
    const { slots, frequencies, starts } = this;
    return { slots, frequencies, from: starts[at] ?? 0, to: starts[at + 1] ?? 0 };
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

  postings(term: number): Postings | undefined {
    const list = this.terms.get(term);
    return list && { ...list, from: 0, to: list.slots.length };
  }
}
