import type { Entry } from './entry.ts';
import { DEAD_SLOT } from './living-slots.ts';
import type { LivingSlots } from './living-slots.ts';

/** The length of a slot whose record is gone. */
const DEAD = -1;

/** The records of an index by slot, in the order of coming; slots that have died are closed a range at a time. */
export class SlotTable {
  readonly entries: (Entry | undefined)[] = [];
  /** By slot, for the inner loop; less than nothing for one that is dead. */
  lengths = new Float64Array(1_024);
  /** The tags of all slots, `width` for each. */
  tags = new Int32Array(0);
  width = 0;

  get count(): number {
    return this.entries.length;
  }

  isLiving(slot: number): boolean {
    return this.lengths[slot] !== DEAD;
  }

  place(entry: Entry): void {
    entry.slot = this.count;
    this.entries.push(entry);
    if (entry.slot >= this.lengths.length)
      this.lengths = copied(this.lengths, new Float64Array(this.lengths.length * 2));
    this.lengths[entry.slot] = entry.length;
    if (!entry.tags) return;
    this.width = entry.tags.length;
    const from = entry.slot * this.width;
    if (from + this.width > this.tags.length)
      this.tags = copied(this.tags, new Int32Array(this.width * this.lengths.length));
    this.tags.set(entry.tags, from);
  }

  drop(slot: number): void {
    this.entries[slot] = undefined;
    this.lengths[slot] = DEAD;
  }

  living(from: number, size: number): LivingSlots {
    const numbers = new Int32Array(size);
    let count = 0;
    for (let i = 0; i < size; i++) numbers[i] = this.isLiving(from + i) ? count++ : DEAD_SLOT;
    return { numbers, count };
  }

  /** Lets what lies behind move up to where slots of neighbouring ranges have gone; answers how many. */
  closeGaps(from: number, ranges: readonly LivingSlots[]): number {
    let [next, slot] = [from, from];
    for (const { numbers } of ranges)
      for (const number of numbers) {
        if (number !== DEAD_SLOT) this.move(slot, next++);
        slot++;
      }
    for (; slot < this.count; slot++) this.move(slot, next++);
    this.entries.length = next;
    return slot - next;
  }

  private move(from: number, to: number): void {
    if (from === to) return;
    const { entries, lengths, tags, width } = this;
    const entry = entries[from];
    entries[to] = entry;
    lengths[to] = lengths[from]!;
    tags.copyWithin(to * width, from * width, (from + 1) * width);
    if (entry) entry.slot = to;
  }
}

function copied<T extends Float64Array | Int32Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
