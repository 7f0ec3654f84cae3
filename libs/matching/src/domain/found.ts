/** The candidates of a question, in memory that is used again by every question. */
export class Found {
  count = 0;
  slots = new Int32Array(1_024);
  atMost = new Float64Array(1_024);
  isNamed = new Uint8Array(1_024);
  tagsFrom = new Int32Array(1_024);
  /** By slot, the turn in which it was named and in which it was added. */
  private named = new Uint32Array(1_024);
  private added = new Uint32Array(1_024);
  private turn = 0;

  /** For slots below `slots` and at most so many candidates. */
  begin(slots: number, most: number): void {
    this.count = 0;
    this.turn++;
    if (this.added.length < slots) {
      this.named = new Uint32Array(slots * 2);
      this.added = new Uint32Array(slots * 2);
    }
    if (this.slots.length >= most) return;
    this.slots = new Int32Array(most * 2);
    this.atMost = new Float64Array(most * 2);
    this.isNamed = new Uint8Array(most * 2);
    this.tagsFrom = new Int32Array(most * 2);
  }

  /** Says before it is added that a slot was asked for by name. */
  name(slot: number): void {
    this.named[slot] = this.turn;
  }

  /** A slot is added once. */
  add(slot: number, atMost: number, width: number): void {
    if (this.added[slot] === this.turn) return;
    this.added[slot] = this.turn;
    const at = this.count++;
    this.slots[at] = slot;
    this.atMost[at] = atMost;
    this.isNamed[at] = this.named[slot] === this.turn ? 1 : 0;
    this.tagsFrom[at] = slot * width;
  }
}
