/** So many tables share the terms: each grows by itself, so that none takes long. */
const TABLES = 256;
const TABLE_ROOM = 16;
/** Characters of one page, on which terms stand one after the other, each behind its length. */
const PAGE_BITS = 16;
const PAGE = 2 ** PAGE_BITS;
/** What is longer, and no word is, lies beside. */
const LONGEST = 4_096;
const EMPTY = 0;

interface Table {
  /** The number of a term and one, at a place that its hash tells. */
  places: Uint32Array;
  count: number;
}

/**
 * Numbers for terms, from 0 on, in the order in which they came. Terms are kept as bare characters, since a large stock
 * has tens of millions that few texts hold: as strings in maps they would take three times the memory.
 */
export class TermNumbers {
  private readonly tables: Table[] = Array.from({ length: TABLES }, () => ({
    places: new Uint32Array(TABLE_ROOM),
    count: 0,
  }));
  private readonly pages: Uint16Array[] = [];
  /** Where the next term is written. */
  private end = PAGE;
  /** By number: where the term stands, and its hash. */
  private starts = new Uint32Array(1_024);
  private hashes = new Int32Array(1_024);
  private readonly long = new Map<string, number>();
  private readonly known = new WeakMap<
    ReadonlyMap<string, unknown>,
    { count: number; numbers: Int32Array }
  >();
  private count = 0;

  find(term: string): number | undefined {
    if (term.length > LONGEST) return this.long.get(term);
    const hash = hashOf(term);
    const { places } = this.tables[hash & (TABLES - 1)]!;
    const number = places[this.placeOf(places, term, hash)]!;
    return number === EMPTY ? undefined : number - 1;
  }

  /** Those of the terms of a question, in its order, -1 for what is unknown; they are kept for when it is asked again. */
  ofAll(terms: ReadonlyMap<string, unknown>): Int32Array {
    const known = this.known.get(terms);
    if (known?.numbers.length === terms.size && known.count === this.count) return known.numbers;
    const numbers = Int32Array.from(terms.keys(), (term) => this.find(term) ?? -1);
    this.known.set(terms, { count: this.count, numbers });
    return numbers;
  }

  /** That of a new term is how many there were before. */
  numberOf(term: string): number {
    if (term.length > LONGEST) return this.numberOfLong(term);
    const hash = hashOf(term);
    const table = this.tables[hash & (TABLES - 1)]!;
    const place = this.placeOf(table.places, term, hash);
    const known = table.places[place]!;
    if (known !== EMPTY) return known - 1;
    const number = this.add(hash, this.write(term));
    table.places[place] = number + 1;
    // Half of it stays empty.
    if (++table.count * 2 > table.places.length) this.enlarge(table);
    return number;
  }

  private numberOfLong(term: string): number {
    let number = this.long.get(term);
    if (number === undefined) this.long.set(term, (number = this.add(0, 0)));
    return number;
  }

  private placeOf(places: Uint32Array, term: string, hash: number): number {
    const mask = places.length - 1;
    for (let place = (hash >>> 8) & mask; ; place = (place + 1) & mask) {
      const number = places[place]!;
      if (number === EMPTY || (this.hashes[number - 1] === hash && this.isAt(this.starts[number - 1]!, term)))
        return place;
    }
  }

  private isAt(start: number, term: string): boolean {
    const page = this.pages[start >>> PAGE_BITS]!;
    let at = start & (PAGE - 1);
    if (page[at] !== term.length) return false;
    for (let i = 0; i < term.length; i++) if (page[++at] !== term.charCodeAt(i)) return false;
    return true;
  }

  private write(term: string): number {
    if (this.end + term.length >= PAGE) {
      this.pages.push(new Uint16Array(PAGE));
      this.end = 0;
    }
    const page = this.pages.at(-1)!;
    const start = this.end;
    page[this.end++] = term.length;
    for (let i = 0; i < term.length; i++) page[this.end++] = term.charCodeAt(i);
    return (this.pages.length - 1) * PAGE + start;
  }

  private add(hash: number, start: number): number {
    const number = this.count++;
    if (number === this.starts.length) {
      const [starts, hashes] = [this.starts, this.hashes];
      (this.starts = new Uint32Array(number * 2)).set(starts);
      (this.hashes = new Int32Array(number * 2)).set(hashes);
    }
    this.starts[number] = start;
    this.hashes[number] = hash;
    return number;
  }

  private enlarge(table: Table): void {
    const places = new Uint32Array(table.places.length * 2);
    const mask = places.length - 1;
    for (const number of table.places) {
      if (number === EMPTY) continue;
      let place = (this.hashes[number - 1]! >>> 8) & mask;
      while (places[place] !== EMPTY) place = (place + 1) & mask;
      places[place] = number;
    }
    table.places = places;
  }
}

/** Each bit of it depends on each character. */
function hashOf(term: string): number {
  let hash = term.length;
  for (let i = 0; i < term.length; i++)
    hash = Math.imul(hash ^ term.charCodeAt(i), 0x9e3779b1) ^ (hash >>> 15);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
