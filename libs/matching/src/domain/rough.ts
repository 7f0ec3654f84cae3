import type { AskedTerms } from './asked-terms.ts';
import { GAIN, termScore } from './bm25.ts';
import { Lowest } from './lowest.ts';
import { lowerBound, STEP, STEPS, sumBelow, upperBound } from './quantised.ts';
import type { Margin } from './quantised.ts';
import { WINDOW_SLOTS } from './segment.ts';
import type { Penalties, Segment, Tail } from './segment.ts';

/** Sums of a window stay below this, so that they are whole in 32 bits. */
const MOST = 2 ** 30;
const NO_SLOTS = new Int32Array(0);
/** From this change of the average length on, the bytes of a segment are made anew. */
const DRIFT = 1.04;

/**
 * Sums of all slots by bytes, a window at a time, and the slots of which these sums cannot say that they are not among
 * the best. Its memory is used again by every question.
 */
export class Rough {
  private readonly sums = new Int32Array(WINDOW_SLOTS);
  private readonly exact = new Float64Array(WINDOW_SLOTS);
  private readonly kept = new Lowest();
  /** Slots that might be among the best when they were met, and what they have at most. */
  slots = new Int32Array(4_096);
  uppers = new Float64Array(4_096);
  count = 0;
  /** What the slots asked for by name have at most. */
  named = new Float64Array(0);
  private slotsNamed = NO_SLOTS;
  private nextNamed = 0;

  /** `named` are slots in order, of which the greatest score is wanted whether or not they are among the best. */
  begin(k: number, named = NO_SLOTS): void {
    this.kept.reset(k);
    this.count = 0;
    this.slotsNamed = named;
    this.nextNamed = 0;
    if (this.named.length < named.length) this.named = new Float64Array(named.length * 2);
    this.named.fill(0);
  }

  /** What a slot must have at most, or more, to be among the best. */
  get bar(): number {
    return this.kept.bar;
  }

  scan(
    segment: Segment,
    asked: AskedTerms,
    penalties: Penalties,
    isWanted?: (slot: number) => boolean,
  ): void {
    const drift = driftOf(segment, penalties.slope);
    if (!(drift < DRIFT && drift > 1 / DRIFT)) segment.quantise(penalties);
    const margin = this.sum(segment, asked, penalties.slope);
    if (this.slotsNamed.length)
      this.note(segment.from + segment.size, (slot) =>
        margin ? upperBound(this.sums[slot - segment.from]!, margin) : 0,
      );
    if (!margin) return;
    const { sums, kept } = this;
    const { from, size } = segment;
    const { lengths } = penalties;
    let below = Math.max(0, sumBelow(kept.bar, margin));
    for (let i = 0; i < size; i++) {
      const sum = sums[i]!;
      if (sum <= below || lengths[from + i]! < 0 || (isWanted && !isWanted(from + i))) continue;
      this.keep(from + i, upperBound(sum, margin), lowerBound(sum, margin));
      below = Math.max(0, sumBelow(kept.bar, margin));
    }
    sums.fill(0, 0, size);
  }

  /** The tail is small: it is summed exactly. */
  scanTail(
    tail: Tail,
    from: number,
    to: number,
    { count, numbers, weights }: AskedTerms,
    { base, slope, lengths }: Penalties,
    isWanted?: (slot: number) => boolean,
  ): void {
    const { exact, kept } = this;
    for (let at = 0; at < count; at++) {
      const list = tail.terms.get(numbers[at]!);
      if (!list) continue;
      for (let i = 0; i < list.slots.length; i++) {
        const slot = list.slots[i]!;
        exact[slot - from]! += termScore(weights[at]!, list.frequencies[i]!, base + slope * lengths[slot]!);
      }
    }
    this.note(to, (slot) => exact[slot - from]!);
    for (let slot = from; slot < to; slot++) {
      const score = exact[slot - from]!;
      if (score > 0 && score >= kept.bar && lengths[slot]! >= 0 && (!isWanted || isWanted(slot)))
        this.keep(slot, score, score);
    }
    exact.fill(0, 0, to - from);
  }

  private sum(
    segment: Segment,
    { count, numbers, weights, total }: AskedTerms,
    slope: number,
  ): Margin | null {
    const { sums } = this;
    const { slots, impacts, starts } = segment;
    const divisor = Math.max(1, (total * STEPS) / MOST);
    let terms = 0;
    let held = 0;
    for (let at = 0; at < count; at++) {
      const place = segment.find(numbers[at]!);
      if (place < 0) continue;
      terms++;
      held += weights[at]!;
      const weight = Math.max(1, Math.round(weights[at]! / divisor));
      const to = starts[place + 1]!;
      for (let i = starts[place]!; i < to; i++) {
        const slot = slots[i]!;
        sums[slot] = (sums[slot]! + Math.imul(weight, impacts[i]!)) | 0;
      }
    }
    if (terms === 0) return null;
    const drift = driftOf(segment, slope);
    return {
      unit: divisor * STEP,
      least: Math.min(1, drift),
      // Frequencies beyond a byte are cut, which lacks less than a hundredth.
      most: Math.max(1, drift) * (segment.cut ? 1.01 : 1),
      // The least byte also stands for next to nothing.
      share: segment.least > 1 ? 0.5 / segment.least : 1,
      atMost: held * STEP,
      slack: terms * (divisor * GAIN + 1),
    };
  }

  /** Notes what the named slots before `to` have at most. */
  private note(to: number, most: (slot: number) => number): void {
    const { slotsNamed, named } = this;
    for (; this.nextNamed < slotsNamed.length && slotsNamed[this.nextNamed]! < to; this.nextNamed++)
      named[this.nextNamed] = most(slotsNamed[this.nextNamed]!);
  }

  private keep(slot: number, upper: number, lower: number): void {
    if (this.count === this.slots.length) {
      this.slots = grown(this.slots, new Int32Array(this.count * 2));
      this.uppers = grown(this.uppers, new Float64Array(this.count * 2));
    }
    this.slots[this.count] = slot;
    this.uppers[this.count++] = upper;
    this.kept.offer(lower);
  }
}

/** How much more the length of texts counted when the bytes were made. */
const driftOf = (segment: Segment, slope: number): number =>
  segment.slope === slope ? 1 : segment.slope / slope;

function grown<T extends Int32Array | Float64Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
