import { SCORING } from './scoring-wasm.ts';
import { LANES, STRIDE, wholeLanes } from './summing.ts';
import type { Postings, Summing } from './summing.ts';

/** What `libs/matching/kernel/scoring.ts` exports; addresses are in bytes. */
interface Loops {
  addColumns(sums: number, size: number, columns: number, weights: number, count: number): void;
  addPostings(sums: number, texts: number, impacts: number, count: number, weight: number): void;
  above(sums: number, from: number, to: number, below: number, found: number): number;
}

const PAGE_BYTES = 65_536;
/** A memory ends at four gigabytes. */
const MOST_PAGES = 65_536;
/** A term that more than one text in so many holds is faster gone through as a column with a byte for every text. */
const COLUMN_SHARE = 11;
/** So many columns are added at once. */
const TOGETHER = 4;
const NO_COLUMN = -1;

let loops: WebAssembly.Module | null | undefined;

/** The same module for all; null where there is no WebAssembly with SIMD. */
function compiled(): WebAssembly.Module | null {
  if (loops !== undefined) return loops;
  try {
    loops = new WebAssembly.Module(Uint8Array.from(atob(SCORING), (char) => char.charCodeAt(0)));
  } catch {
    loops = null;
  }
  return loops;
}

/**
 * The loops in WebAssembly, in a memory that holds the segment's postings beside its sums. Its sums are those of the
 * plain loops to the last bit.
 */
export class NativeSumming implements Summing {
  readonly postings: Postings;
  readonly sums: Int32Array;
  readonly found: Int32Array;
  private readonly loops: Loops;
  /** By place, which column the term has. */
  private readonly columnOf: Int32Array;
  private readonly columnPlaces: number[] = [];
  private readonly columns: Uint8Array;
  /** The addresses and weights of the columns that a question adds. */
  private readonly asked: Uint32Array;
  private readonly weights: Int16Array;
  private count = 0;

  /** None where WebAssembly is missing or has no memory left: the plain loops do then. */
  static of(size: number, starts: Uint32Array, slots: Uint16Array): NativeSumming | null {
    const module = compiled();
    if (!module) return null;
    try {
      return new NativeSumming(module, size, starts, slots);
    } catch (error) {
      if (error instanceof RangeError) return null;
      throw error;
    }
  }

  private constructor(
    module: WebAssembly.Module,
    private readonly size: number,
    starts: Uint32Array,
    slots: Uint16Array,
  ) {
    const terms = starts.length - 1;
    this.columnOf = new Int32Array(terms).fill(NO_COLUMN);
    for (let place = 0; place < terms; place++)
      if ((starts[place + 1]! - starts[place]!) * COLUMN_SHARE > size)
        this.columnOf[place] = this.columnPlaces.push(place) - 1;
    const lanes = wholeLanes(size);
    // One more column, which is empty, fills the last step up.
    const columns = this.columnPlaces.length + 1;
    const asked = columns + TOGETHER;
    const room = new Room();
    const at = {
      sums: room.take(lanes * Int32Array.BYTES_PER_ELEMENT),
      found: room.take(STRIDE * Int32Array.BYTES_PER_ELEMENT),
      asked: room.take(asked * Uint32Array.BYTES_PER_ELEMENT),
      weights: room.take(asked * Int16Array.BYTES_PER_ELEMENT),
      columns: room.take(columns * lanes),
      slots: room.take(slots.byteLength),
      impacts: room.take(slots.length),
    };
    const pages = Math.ceil(room.taken / PAGE_BYTES);
    if (pages > MOST_PAGES) throw new RangeError('More postings than a memory holds');
    const memory = new WebAssembly.Memory({ initial: pages });
    const { buffer } = memory;
    this.loops = new WebAssembly.Instance(module, { env: { memory } }).exports as unknown as Loops;
    this.sums = new Int32Array(buffer, at.sums, lanes);
    this.found = new Int32Array(buffer, at.found, STRIDE);
    this.asked = new Uint32Array(buffer, at.asked, asked);
    this.weights = new Int16Array(buffer, at.weights, asked);
    this.columns = new Uint8Array(buffer, at.columns, columns * lanes);
    this.postings = {
      starts,
      slots: new Uint16Array(buffer, at.slots, slots.length),
      impacts: new Uint8Array(buffer, at.impacts, slots.length),
    };
    this.postings.slots.set(slots);
  }

  refresh(): void {
    const { starts, slots, impacts } = this.postings;
    const lanes = this.sums.length;
    this.columnPlaces.forEach((place, column) => {
      const from = column * lanes;
      for (let i = starts[place]!; i < starts[place + 1]!; i++) this.columns[from + slots[i]!] = impacts[i]!;
    });
  }

  add(place: number, weight: number): void {
    const column = this.columnOf[place]!;
    if (column !== NO_COLUMN) return this.ask(column, weight);
    const { starts, slots, impacts } = this.postings;
    const from = starts[place]!;
    this.loops.addPostings(
      this.sums.byteOffset,
      slots.byteOffset + from * Uint16Array.BYTES_PER_ELEMENT,
      impacts.byteOffset + from,
      starts[place + 1]! - from,
      weight,
    );
  }

  finish(): void {
    if (this.count === 0) return;
    while (this.count % TOGETHER !== 0) this.ask(this.columnPlaces.length, 0);
    const { sums, asked, weights } = this;
    this.loops.addColumns(sums.byteOffset, sums.length, asked.byteOffset, weights.byteOffset, this.count);
    this.count = 0;
  }

  above(from: number, to: number, below: number): number {
    return this.loops.above(this.sums.byteOffset, from, wholeLanes(to), below, this.found.byteOffset);
  }

  clear(): void {
    this.sums.fill(0, 0, this.size);
  }

  private ask(column: number, weight: number): void {
    this.asked[this.count] = this.columns.byteOffset + column * this.sums.length;
    this.weights[this.count++] = weight;
  }
}

/** Gives out a memory that is made afterwards. */
class Room {
  taken = 0;

  take(bytes: number): number {
    const at = this.taken;
    this.taken += Math.ceil(bytes / LANES) * LANES;
    return at;
  }
}
