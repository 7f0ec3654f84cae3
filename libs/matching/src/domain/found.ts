const NAMED = 1;
const ADDED = 2;

/** The candidates of a question, in memory that is used again by every question. */
export class Found {
  count = 0;
  slots = new Int32Array(1_024);
  atMost = new Float64Array(1_024);
  isNamed = new Uint8Array(1_024);
  tagsFrom = new Int32Array(1_024);
  private marks = new Uint8Array(1_024);

  /** For slots below `slots`, at most so many candidates, and those that were asked for by name. */
  begin(slots: number, most: number, named: { slots: Int32Array; count: number }): void {
    // Of the question before.
    for (let i = 0; i < this.count; i++) this.marks[this.slots[i]!] = 0;
    this.count = 0;
    if (this.marks.length < slots) this.marks = new Uint8Array(slots * 2);
    if (this.slots.length < most) {
      this.slots = new Int32Array(most * 2);
      this.atMost = new Float64Array(most * 2);
      this.isNamed = new Uint8Array(most * 2);
      this.tagsFrom = new Int32Array(most * 2);
    }
    for (let i = 0; i < named.count; i++) this.marks[named.slots[i]!] = NAMED;
  }

  /** A slot is added once; whoever is named must be added. */
  add(slot: number, atMost: number, width: number): void {
    const mark = this.marks[slot]!;
    if (mark >= ADDED) return;
    this.marks[slot] = mark + ADDED;
    const at = this.count++;
    this.slots[at] = slot;
    this.atMost[at] = atMost;
    this.isNamed[at] = mark;
    this.tagsFrom[at] = slot * width;
  }
}
