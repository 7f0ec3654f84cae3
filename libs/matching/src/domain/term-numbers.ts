/** So many tables share the terms: each grows by itself, so that none takes long. */
const TABLES = 256;
const TABLE_ROOM = 16;
/** Characters of one page, on which terms stand one after the other, each behind its length. */
const PAGE_BITS = 16;
const PAGE = 2 ** PAGE_BITS;
/** What is longer, and no word is, lies beside. */
const LONGEST = 4_096;
const EMPTY = 0;

/** A table has two words for a term: its hash, and one more than where it stands. */
const WORDS = 2;
/** On its page, a term is preceded by its number in two halves and its length. */
const HEAD = 3;

interface Table {
  words: Uint32Array;
  count: number;
}

/**
 * Numbers for terms, from 0 on, in the order in which they came. Terms are kept as bare characters, since a large stock
 * has tens of millions that few texts hold: as strings in maps they would take three times the memory. Looking one up
 * touches its place in a table and its characters, nothing else.
 */
export class TermNumbers {
  private readonly tables: Table[] = Array.from({ length: TABLES }, () => ({
    words: new Uint32Array(TABLE_ROOM * WORDS),
    count: 0,
  }));
  private readonly pages: Uint16Array[] = [];
  /** Where the next term is written on the last page. */
  private end = PAGE;
  private readonly long = new Map<string, number>();
  private readonly known = new WeakMap<
    ReadonlyMap<string, unknown>,
    { count: number; numbers: Int32Array }
  >();
  private count = 0;

  find(term: string): number | undefined {
    if (term.length > LONGEST) return this.long.get(term);
    const hash = hashOf(term);
    const { words } = this.tables[hash & (TABLES - 1)]!;
    const stands = words[this.placeOf(words, term, hash) + 1]!;
    return stands === EMPTY ? undefined : this.numberAt(stands - 1);
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
    const place = this.placeOf(table.words, term, hash);
    const stands = table.words[place + 1]!;
    if (stands !== EMPTY) return this.numberAt(stands - 1);
    table.words[place] = hash;
    table.words[place + 1] = this.write(term) + 1;
    // A third of it stays empty.
    if (++table.count * 3 > table.words.length) enlarge(table);
    return this.count++;
  }

  private numberOfLong(term: string): number {
    let number = this.long.get(term);
    if (number === undefined) this.long.set(term, (number = this.count++));
    return number;
  }

  private placeOf(words: Uint32Array, term: string, hash: number): number {
    const mask = words.length - 1;
    for (let place = firstPlace(hash, mask); ; place = (place + WORDS) & mask) {
      const stands = words[place + 1]!;
      if (stands === EMPTY || (words[place] === hash && this.isAt(stands - 1, term))) return place;
    }
  }

  private isAt(stands: number, term: string): boolean {
    const page = this.pages[stands >>> PAGE_BITS]!;
    const at = stands & (PAGE - 1);
    if (page[at + 2] !== term.length) return false;
    for (let i = 0; i < term.length; i++) if (page[at + HEAD + i] !== term.charCodeAt(i)) return false;
    return true;
  }

  private numberAt(stands: number): number {
    const page = this.pages[stands >>> PAGE_BITS]!;
    const at = stands & (PAGE - 1);
    return page[at]! * 0x10000 + page[at + 1]!;
  }

  /** Answers where it stands. */
  private write(term: string): number {
    if (this.end + HEAD + term.length > PAGE) {
      this.pages.push(new Uint16Array(PAGE));
      this.end = 0;
    }
    const page = this.pages.at(-1)!;
    const start = this.end;
    page[start] = this.count >>> 16;
    page[start + 1] = this.count & 0xffff;
    page[start + 2] = term.length;
    for (let i = 0; i < term.length; i++) page[start + HEAD + i] = term.charCodeAt(i);
    this.end += HEAD + term.length;
    return (this.pages.length - 1) * PAGE + start;
  }
}

const firstPlace = (hash: number, mask: number): number => ((hash >>> 8) * WORDS) & mask;

function enlarge(table: Table): void {
  const { words } = table;
  const larger = new Uint32Array(words.length * 2);
  const mask = larger.length - 1;
  for (let from = 0; from < words.length; from += WORDS) {
    if (words[from + 1] === EMPTY) continue;
    let place = firstPlace(words[from]!, mask);
    while (larger[place + 1] !== EMPTY) place = (place + WORDS) & mask;
    larger[place] = words[from]!;
    larger[place + 1] = words[from + 1]!;
  }
  table.words = larger;
}

/** Each bit of it depends on each character. */
function hashOf(term: string): number {
  let hash = term.length;
  for (let i = 0; i < term.length; i++)
    hash = Math.imul(hash ^ term.charCodeAt(i), 0x9e3779b1) ^ (hash >>> 15);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
