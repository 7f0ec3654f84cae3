/** The candidates of a question, in memory that is used again by every question. */
export class Found {
  count = 0;
  slots = new Int32Array(1_024);
  atMost = new Float64Array(1_024);
  /** Bits of the terms asked for by name that it holds. */
  names = new Int32Array(1_024);
  /** The tags of the candidates, one candidate's after the other's. */
  tags = new Int32Array(1_024);
  private isAdded = new Uint8Array(1_024);

  /** For slots below `slots`, at most so many candidates. */
  begin(slots: number, most: number): void {
    // Of the question before.
    for (let i = 0; i < this.count; i++) this.isAdded[this.slots[i]!] = 0;
    this.count = 0;
    if (this.isAdded.length < slots) this.isAdded = new Uint8Array(slots * 2);
    if (this.slots.length >= most) return;
    this.slots = new Int32Array(most * 2);
    this.atMost = new Float64Array(most * 2);
    this.names = new Int32Array(most * 2);
  }

  /** What is there already stays as it is. */
  add(slot: number, atMost: number, names = 0): void {
    if (this.isAdded[slot] === 1) return;
    this.isAdded[slot] = 1;
    const at = this.count++;
    this.slots[at] = slot;
    this.atMost[at] = atMost;
    this.names[at] = names;
  }

  /**
   * Brings the tags of all candidates together, a column at a time: they lie far apart in the stock's, and the short loop
   * of the first column waits for many of them at once.
   */
  gather(tags: Int32Array, width: number): void {
    const { slots, count } = this;
    if (this.tags.length < count * width) this.tags = new Int32Array(count * width * 2);
    const gathered = this.tags;
    for (let column = 0; column < width; column++)
      for (let i = 0, to = column; i < count; i++, to += width)
        gathered[to] = tags[slots[i]! * width + column]!;
  }
}
