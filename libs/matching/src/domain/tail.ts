const FREE = -1;
const NONE = -1;
/** Places of the table for each term that it holds, at least. */
const ROOM = 2;

/** What a living record says, as the tail takes it. */
interface Spoken {
  terms: Uint32Array;
  frequencies: Uint8Array | Float32Array;
}

/** Postings that still grow: of each term a chain, the latest first. Slots are counted from where the tail begins. */
export class Tail {
  /** How many slots it has taken. */
  taken = 0;
  /** How many postings. */
  size = 0;
  /** How many terms. */
  count = 0;
  private keys = new Int32Array(1_024).fill(FREE);
  /** By place in the table. */
  private latest = new Int32Array(1_024);
  /** By posting. */
  private before = new Int32Array(1_024);
  slots = new Uint16Array(1_024);
  frequencies = new Float32Array(1_024);

  /** The next slot, which nothing is said of when its record has gone. */
  take(spoken: Spoken | undefined): void {
    const slot = this.taken++;
    if (!spoken) return;
    const { terms, frequencies } = spoken;
    this.makeRoom(terms.length);
    for (let i = 0; i < terms.length; i++) {
      const term = terms[i]!;
      const place = this.placeOf(term);
      if (this.keys[place] === FREE) {
        this.keys[place] = term;
        this.latest[place] = NONE;
        this.count++;
      }
      const at = this.size++;
      this.slots[at] = slot;
      this.frequencies[at] = frequencies[i]!;
      this.before[at] = this.latest[place]!;
      this.latest[place] = at;
    }
  }

  /** The latest posting of a term, -1 for none; `next` goes on to the others. */
  first(term: number): number {
    const place = this.placeOf(term);
    return this.keys[place] === FREE ? NONE : this.latest[place]!;
  }

  next(posting: number): number {
    return this.before[posting]!;
  }

  /** The slots that hold a term, in order. */
  slotsOf(term: number): Uint16Array {
    const slots: number[] = [];
    for (let at = this.first(term); at >= 0; at = this.next(at)) slots.push(this.slots[at]!);
    return Uint16Array.from(slots).reverse();
  }

  /** In order. */
  terms(): Uint32Array {
    return Uint32Array.from(this.keys.filter((key) => key !== FREE)).sort();
  }

  clear(): void {
    this.keys.fill(FREE);
    this.taken = 0;
    this.size = 0;
    this.count = 0;
  }

  private placeOf(term: number): number {
    const { keys } = this;
    const mask = keys.length - 1;
    let place = (Math.imul(term, 0x9e3779b1) >>> 8) & mask;
    while (keys[place] !== FREE && keys[place] !== term) place = (place + 1) & mask;
    return place;
  }

  private makeRoom(postings: number): void {
    while (this.size + postings > this.slots.length) {
      this.before = copied(this.before, new Int32Array(this.slots.length * 2));
      this.frequencies = copied(this.frequencies, new Float32Array(this.slots.length * 2));
      this.slots = copied(this.slots, new Uint16Array(this.slots.length * 2));
    }
    if ((this.count + postings) * ROOM <= this.keys.length) return;
    const { keys, latest } = this;
    let room = keys.length;
    while ((this.count + postings) * ROOM > room) room *= 2;
    this.keys = new Int32Array(room).fill(FREE);
    this.latest = new Int32Array(room);
    keys.forEach((key, from) => {
      if (key === FREE) return;
      const place = this.placeOf(key);
      this.keys[place] = key;
      this.latest[place] = latest[from]!;
    });
  }
}

function copied<T extends Int32Array | Float32Array | Uint16Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
