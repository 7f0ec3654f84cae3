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
    const slots = new Uint32Array(tail.postings);
    const frequencies = new Float32Array(tail.postings);
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

  visit(term: number, each: (slot: number, frequency: number) => void): void {
    const at = this.ranges.get(term);
    if (at === undefined) return;
    const end = this.starts[at + 1] ?? 0;
    for (let i = this.starts[at] ?? 0; i < end; i++) each(this.slots[i] ?? 0, this.frequencies[i] ?? 0);
  }
}

/** Postings that still grow. */
export class Tail {
  readonly terms = new Map<number, { slots: number[]; frequencies: number[] }>();
  postings = 0;

  add(term: number, slot: number, frequency: number): void {
    let list = this.terms.get(term);
    if (!list) this.terms.set(term, (list = { slots: [], frequencies: [] }));
    list.slots.push(slot);
    list.frequencies.push(frequency);
    this.postings++;
  }

  visit(term: number, each: (slot: number, frequency: number) => void): void {
    const list = this.terms.get(term);
    if (!list) return;
    for (let i = 0; i < list.slots.length; i++) each(list.slots[i] ?? 0, list.frequencies[i] ?? 0);
  }
}
