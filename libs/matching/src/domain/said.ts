/** A list of terms, each once, with how often a text says it and how much that counts. */
export interface Said {
  readonly words: readonly string[];
  /** At least as long as `words`. */
  readonly counts: ArrayLike<number>;
  readonly weight: number;
}

/** Terms that are counted already. */
export const saidAs = (terms: ReadonlyMap<string, number>): Said[] => [
  { words: [...terms.keys()], counts: [...terms.values()], weight: 1 },
];

const SHIFT = 2 ** 20;

/** What the lists of a record say together, by the numbers of terms. */
export interface Counted {
  /** In order. */
  terms: Uint32Array;
  frequencies: Uint8Array | Float32Array;
  /** Terms that are stated and stand in none of the lists. */
  unwritten: readonly number[];
}

const NONE: readonly number[] = [];

/** Counts the lists of one record after the other, in memory that is used again. */
export class Counting {
  /** A term's number and its place in the lists, as one number to sort by. */
  private keys = new Float64Array(1_024);
  private frequencies = new Float64Array(1_024);
  private terms = new Uint32Array(1_024);
  private sums = new Float64Array(1_024);
  private length = 0;

  constructor(private readonly numberOf: (term: string) => number) {}

  count(said: readonly Said[], stated: readonly string[] = []): Counted {
    this.length = 0;
    for (const { words, counts, weight } of said)
      for (let i = 0; i < words.length; i++) this.add(words[i]!, weight * counts[i]!);
    const written = this.length;
    for (const word of stated) this.add(word, 1);
    return this.together(written);
  }

  private add(word: string, frequency: number): void {
    const at = this.length++;
    if (at === this.keys.length) {
      this.keys = grown(this.keys);
      this.frequencies = grown(this.frequencies);
      this.terms = new Uint32Array(this.keys.length);
      this.sums = new Float64Array(this.keys.length);
    }
    this.keys[at] = this.numberOf(word) * SHIFT + at;
    this.frequencies[at] = frequency;
  }

  private together(written: number): Counted {
    const { frequencies, terms, sums } = this;
    const keys = this.keys.subarray(0, this.length).sort();
    const unwritten: number[] = [];
    let count = 0;
    let areBytes = true;
    for (let i = 0; i < keys.length;) {
      const term = Math.floor(keys[i]! / SHIFT);
      const from = term * SHIFT;
      // The first of its places: those of codes come last.
      if (keys[i]! - from >= written) unwritten.push(term);
      let sum = frequencies[keys[i++]! - from]!;
      while (i < keys.length && keys[i]! - from < SHIFT) sum += frequencies[keys[i++]! - from]!;
      if (!(sum < 256 && Number.isInteger(sum))) areBytes = false;
      terms[count] = term;
      sums[count++] = sum;
    }
    const together = areBytes ? new Uint8Array(count) : new Float32Array(count);
    for (let i = 0; i < count; i++) together[i] = sums[i]!;
    return {
      terms: terms.slice(0, count),
      frequencies: together,
      unwritten: unwritten.length ? unwritten : NONE,
    };
  }
}

function grown(from: Float64Array): Float64Array<ArrayBuffer> {
  const to = new Float64Array(from.length * 2);
  to.set(from);
  return to;
}
