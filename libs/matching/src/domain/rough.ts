import type { AskedTerms } from './asked-terms.ts';
import { termScore } from './bm25.ts';
import { Lowest } from './lowest.ts';
import { lowerBound, SHARE_OFF, STEP, sumBelow, upperBound } from './quantised.ts';
import type { Margin } from './quantised.ts';
import { CUT } from './segment.ts';
import type { Penalties, Segment } from './segment.ts';
import { STRIDE, WINDOW_SLOTS } from './summing.ts';
import type { Tail } from './tail.ts';

/** From this change of the average length on, the bytes of a segment are made anew. */
const DRIFT = 1.04;

const NO_SLOTS = new Uint16Array(0);
/** Behind every slot. */
const END = WINDOW_SLOTS;

export type SlotTest = (slot: number) => boolean;

/** Slots and between which scores they lie. */
class Bounds {
  slots = new Int32Array(4_096);
  lowers = new Float64Array(4_096);
  uppers = new Float64Array(4_096);
  count = 0;

  add(slot: number, lower: number, upper: number): void {
    if (this.count === this.slots.length) {
      this.slots = grown(this.slots, new Int32Array(this.count * 2));
      this.lowers = grown(this.lowers, new Float64Array(this.count * 2));
      this.uppers = grown(this.uppers, new Float64Array(this.count * 2));
    }
    this.slots[this.count] = slot;
    this.lowers[this.count] = lower;
    this.uppers[this.count++] = upper;
  }
}

/** A bit for each term that is asked for by name; those beyond share the last. */
export const NAME_BITS = 31;
export const nameBit = (name: number): number => 1 << Math.min(name, NAME_BITS);
/** Whether the bits alone tell which names are held. */
export const isTold = (names: number): boolean => names >= 0;

/** Slots that hold something asked for by name, what they score at most, and the bits of what they hold. */
class Named {
  slots = new Int32Array(4_096);
  uppers = new Float64Array(4_096);
  names = new Int32Array(4_096);
  count = 0;

  add(slot: number, upper: number, names: number): void {
    if (this.count === this.slots.length) {
      this.slots = grown(this.slots, new Int32Array(this.count * 2));
      this.uppers = grown(this.uppers, new Float64Array(this.count * 2));
      this.names = grown(this.names, new Int32Array(this.count * 2));
    }
    this.slots[this.count] = slot;
    this.uppers[this.count] = upper;
    this.names[this.count++] = names;
  }
}

/**
 * Sums of all slots by bytes, a window at a time, and the slots of which these sums cannot say that they are not among
 * the best. Its memory is used again by every question.
 */
export class Rough {
  private readonly exact = new Float64Array(WINDOW_SLOTS);
  private readonly kept = new Lowest();
  private readonly greatest = new Lowest();
  /** Slots that might be among the best when they were met. */
  readonly met = new Bounds();
  /** Slots that hold a term asked for by name, whether or not they are among the best. */
  readonly named = new Named();
  private names: readonly number[] = [];

  /** `names` are terms by number. */
  begin(k: number, names: readonly number[] = []): void {
    this.kept.reset(k);
    this.met.count = 0;
    this.named.count = 0;
    this.names = names;
  }

  /** What a slot must have at most, or more, to be among the best. */
  get bar(): number {
    return this.kept.bar;
  }

  /**
   * Parts those that may be among the best `k`: calls for each that surely is, and answers of which ones exact scores
   * have to choose how many.
   */
  part(k: number, sure: (slot: number, atMost: number) => void): { left: number; unsure: number[] } {
    const { met, bar, greatest } = this;
    // What at most k may lie above is surely among them.
    greatest.reset(k + 1);
    for (let i = 0; i < met.count; i++) if (met.uppers[i]! >= bar) greatest.offer(met.uppers[i]!);
    const unsure: number[] = [];
    let left = k;
    for (let i = 0; i < met.count; i++) {
      if (met.uppers[i]! < bar) continue;
      if (met.lowers[i]! <= greatest.bar) unsure.push(met.slots[i]!);
      else {
        sure(met.slots[i]!, met.uppers[i]!);
        left--;
      }
    }
    return { left, unsure };
  }

  scan(segment: Segment, asked: AskedTerms, penalties: Penalties, isWanted?: SlotTest): void {
    const drift = driftOf(segment, penalties.slope);
    if (!(drift < DRIFT && drift > 1 / DRIFT)) segment.quantise(penalties);
    const { summing, from, size, least, cut } = segment;
    const { sums, found } = summing;
    const { kept, met } = this;
    const isDead = deadIn(segment, penalties.lengths);
    if (!this.sum(segment, asked)) return;
    const margin = marginOf(segment, asked, penalties.slope);
    if (this.names.length) this.noteNamed(segment, margin, isDead);
    const mostOff = SHARE_OFF[segment.leastOfAll]!;
    let below = Math.max(0, sumBelow(kept.bar, mostOff, margin));
    for (let start = 0; start < size; start += STRIDE) {
      const count = summing.above(start, Math.min(start + STRIDE, size), below);
      for (let i = 0; i < count; i++) {
        const slot = found[i]!;
        const sum = sums[slot]!;
        if (sum <= below || least[slot] === CUT) continue;
        const off = SHARE_OFF[least[slot]!]!;
        const upper = upperBound(sum, off, margin);
        if (upper < kept.bar || isDead?.(slot) || (isWanted && !isWanted(from + slot))) continue;
        const lower = lowerBound(sum, off, margin);
        met.add(from + slot, lower, upper);
        if (lower <= kept.bar) continue;
        kept.offer(lower);
        below = Math.max(0, sumBelow(kept.bar, mostOff, margin));
      }
    }
    for (const slot of cut)
      if (sums[slot]! > 0 && !isDead?.(slot) && (!isWanted || isWanted(from + slot)))
        met.add(from + slot, 0, Infinity);
    summing.clear();
  }

  /** The tail is small: it is summed exactly. */
  scanTail(
    tail: Tail,
    from: number,
    to: number,
    { count, numbers, weights }: AskedTerms,
    { base, slope, lengths }: Penalties,
    isWanted?: SlotTest,
  ): void {
    const { exact, kept, met } = this;
    for (let at = 0; at < count; at++)
      for (let i = tail.first(numbers[at]!); i >= 0; i = tail.next(i)) {
        const slot = tail.slots[i]!;
        exact[slot]! += termScore(weights[at]!, tail.frequencies[i]!, base + slope * lengths[from + slot]!);
      }
    this.note(
      this.names.map((name) => tail.slotsOf(name)),
      (slot, names) => {
        if (lengths[from + slot]! >= 0) this.named.add(from + slot, exact[slot]!, names);
      },
    );
    for (let slot = from; slot < to; slot++) {
      const score = exact[slot - from]!;
      if (!(score > 0 && score >= kept.bar && lengths[slot]! >= 0) || (isWanted && !isWanted(slot))) continue;
      met.add(slot, score, score);
      kept.offer(score);
    }
    exact.fill(0, 0, to - from);
  }

  /** Answers whether any term occurs. */
  private sum(segment: Segment, { count, numbers, whole }: AskedTerms): boolean {
    const { summing } = segment;
    let some = false;
    for (let at = 0; at < count; at++) {
      const place = segment.find(numbers[at]!);
      if (place < 0) continue;
      some = true;
      summing.add(place, whole[at]!);
    }
    summing.finish();
    return some;
  }

  private noteNamed(segment: Segment, margin: Margin, isDead?: SlotTest): void {
    const { summing, from, least } = segment;
    const { sums } = summing;
    const { starts, slots } = summing.postings;
    const lists = this.names.map((name) => {
      const place = segment.find(name);
      return place < 0 ? NO_SLOTS : slots.subarray(starts[place], starts[place + 1]);
    });
    this.note(lists, (slot, names) => {
      if (isDead?.(slot)) return;
      const upper = upperBound(sums[slot]!, SHARE_OFF[least[slot]!]!, margin);
      this.named.add(from + slot, least[slot] === CUT ? Infinity : upper, names);
    });
  }

  /** Calls for each slot of the lists, which are by name and each in order, with the bits of the names that it holds. */
  private note(lists: readonly Uint16Array[], add: (slot: number, names: number) => void): void {
    const places = lists.map(() => 0);
    const next = (name: number): number => {
      const list = lists[name]!;
      const place = places[name]!;
      return place < list.length ? list[place]! : END;
    };
    for (;;) {
      let slot = END;
      for (let name = 0; name < lists.length; name++) slot = Math.min(slot, next(name));
      if (slot === END) return;
      let names = 0;
      for (let name = 0; name < lists.length; name++) {
        if (next(name) !== slot) continue;
        places[name]!++;
        names |= nameBit(name);
      }
      add(slot, names);
    }
  }
}

/** Which slots of a segment are dead; nothing where none is, so that nobody need ask. */
const deadIn = ({ from, dead }: Segment, lengths: Float64Array): SlotTest | undefined =>
  dead > 0 ? (slot) => lengths[from + slot]! < 0 : undefined;

const marginOf = (segment: Segment, { divisor, under, over }: AskedTerms, slope: number): Margin => {
  const drift = driftOf(segment, slope);
  return { unit: divisor * STEP, least: Math.min(1, drift), most: Math.max(1, drift), under, over };
};

/** How much more the length of texts counted when the bytes were made. */
const driftOf = (segment: Segment, slope: number): number =>
  segment.slope === slope ? 1 : segment.slope / slope;

function grown<T extends Int32Array | Float64Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
