import { AskedTerms } from './asked-terms.ts';
import { Best } from './best.ts';
import { CURVE, lengthPenalty, termScore, termWeight } from './bm25.ts';
import type { Statistics } from './bm25.ts';
import { IndexBehind } from './candidate-index.ts';
import type {
  CandidateAnswer,
  CandidateHit,
  CandidateIndex,
  CandidateQuery,
  IndexDocument,
} from './candidate-index.ts';
import { Rough } from './rough.ts';
import { Segment, Tail, WINDOW_SLOTS } from './segment.ts';

const TAIL_SLOTS = 1_024;
/** Slots are numbered anew when this many are dead and they are more than the living. */
const MIN_DEAD = 1_024;
/** The length of a slot whose record is gone. */
const DEAD = -1;
const NONE: readonly number[] = [];

/** What the index keeps of a living record. A slot is never used again until all are numbered anew. */
interface Entry {
  id: string;
  slot: number;
  length: number;
  /** In order. */
  terms: Uint32Array;
  frequencies: Uint8Array | Float32Array;
  /** Those of the terms that stand nowhere in its words. */
  unwritten: readonly number[];
}

/**
 * The index in memory: sealed segments, a small tail that grows, dead slots that queries pass over. Every slot is scored
 * roughly, a term at a time; those that might be among the best, by proof, are then scored exactly.
 */
export class MemoryIndex implements CandidateIndex {
  private readonly termNumbers = new Map<string, number>();
  /** By term number: in how many living records it occurs. */
  private readonly holders: number[] = [];
  private readonly entries = new Map<string, Entry>();
  /** The position that each record, also a removed one, was last written at. */
  private readonly written = new Map<string, number>();
  private slots: (Entry | undefined)[] = [];
  /** By slot, for the inner loop. */
  private lengths = new Float64Array(1_024);
  private segments: Segment[] = [];
  private tail = new Tail();
  private sealedSlots = 0;
  private totalLength = 0;
  private reached = 0;
  private readonly asked = new AskedTerms();
  private readonly rough = new Rough();

  constructor(
    private readonly tailSlots = TAIL_SLOTS,
    private readonly curve = CURVE,
  ) {}

  get size(): number {
    return this.entries.size;
  }

  get sequence(): number {
    return this.reached;
  }

  upsert({ id, sequence, terms: counts, length, unwritten }: IndexDocument): boolean {
    if (!this.isNews(id, sequence)) return false;
    this.drop(id);
    const held = [...counts].map(([term, frequency]) => ({ number: this.numberOf(term), frequency }));
    held.sort((a, b) => a.number - b.number);
    const terms = Uint32Array.from(held, ({ number }) => number);
    const frequencies = held.map(({ frequency }) => frequency);
    this.place({
      id,
      slot: 0,
      length,
      terms,
      frequencies: frequencies.every((one) => one < 256 && Number.isInteger(one))
        ? Uint8Array.from(frequencies)
        : Float32Array.from(frequencies),
      unwritten: unwritten?.size ? Array.from(unwritten, (term) => this.numberOf(term)) : NONE,
    });
    for (const term of terms) this.holders[term] = (this.holders[term] ?? 0) + 1;
    this.totalLength += length;
    this.tidy();
    return true;
  }

  remove(id: string, sequence: number): boolean {
    if (!this.isNews(id, sequence)) return false;
    this.drop(id);
    this.tidy();
    return true;
  }

  query({ terms, k, quotable, own, named, filter, atSequence = 0 }: CandidateQuery): CandidateAnswer {
    this.expect(atSequence);
    const slotsNamed = named && this.holding(named);
    const penalty = lengthPenalty(this.size, this.totalLength, this.curve);
    const ownScore = this.ask(
      terms,
      quotable,
      own && { ...own, penalty: penalty.base + penalty.slope * own.length },
    );
    const { rough, asked, slots, lengths } = this;
    const isWanted =
      filter &&
      ((slot: number): boolean => {
        const id = slots[slot]?.id ?? '';
        return (!filter.only || filter.only.has(id)) && !filter.except?.has(id);
      });
    rough.begin(k, slotsNamed);
    for (const segment of this.segments) rough.scan(segment, asked, { ...penalty, lengths }, isWanted);
    rough.scanTail(this.tail, this.sealedSlots, slots.length, asked, { ...penalty, lengths }, isWanted);
    const best = new Best<CandidateHit>(k, ranksBefore);
    const { bar } = rough;
    for (let i = 0; i < rough.count; i++)
      if (rough.uppers[i]! >= bar)
        best.offer(this.hit(slots[rough.slots[i]!]!, penalty, quotable !== undefined));
    const hits = best.inOrder();
    return {
      hits,
      ...(slotsNamed && { named: this.others(slotsNamed, hits) }),
      look: (id) => {
        const entry = this.entries.get(id);
        return entry && this.hit(entry, penalty, quotable !== undefined);
      },
      ...(own && { own: ownScore }),
      sequence: this.reached,
    };
  }

  /** How many slots may be among the best: the scoring of a query and nothing else, for measuring. */
  skim(terms: ReadonlyMap<string, number>, k: number): number {
    this.ask(terms);
    const penalty = { ...lengthPenalty(this.size, this.totalLength, this.curve), lengths: this.lengths };
    const { rough, asked } = this;
    rough.begin(k);
    for (const segment of this.segments) rough.scan(segment, asked, penalty);
    rough.scanTail(this.tail, this.sealedSlots, this.slots.length, asked, penalty);
    return rough.count;
  }

  /** The slots, in order, of the living records that hold a term; the best of them when there are too many. */
  private holding({
    terms,
    limit,
  }: {
    terms: ReadonlyMap<string, number>;
    limit: number;
  }): Int32Array<ArrayBuffer> {
    let slots: number[] = [];
    for (const term of terms.keys()) {
      const number = this.termNumbers.get(term);
      if (number === undefined) continue;
      for (const segment of this.segments) segment.collect(number, slots);
      for (const slot of this.tail.terms.get(number)?.slots ?? []) slots.push(slot);
    }
    slots = slots.filter((slot) => this.slots[slot] !== undefined);
    const distinct = terms.size > 1 ? [...new Set(slots)] : slots;
    if (distinct.length > limit)
      slots = this.query({ terms, k: limit }).hits.map(({ id }) => this.entries.get(id)!.slot);
    else slots = distinct;
    return Int32Array.from(slots).sort();
  }

  private others(named: Int32Array, hits: readonly CandidateHit[]): CandidateHit[] {
    const found = new Set<number>();
    for (const { id } of hits) found.add(this.entries.get(id)!.slot);
    const others: CandidateHit[] = [];
    named.forEach((slot, i) => {
      if (!found.has(slot)) others.push({ id: this.slots[slot]!.id, score: this.rough.named[i]! });
    });
    return others;
  }

  writes(id: string, term: string): boolean {
    const entry = this.entries.get(id);
    const number = this.termNumbers.get(term);
    if (!entry || number === undefined || entry.unwritten.includes(number)) return false;
    return holds(entry.terms, number);
  }

  statistics(terms: Iterable<string>): Statistics {
    const holders = new Map<string, number>();
    for (const term of terms) {
      const number = this.termNumbers.get(term);
      const held = number === undefined ? 0 : (this.holders[number] ?? 0);
      if (held > 0) holders.set(term, held);
    }
    return { documents: this.size, totalLength: this.totalLength, holders };
  }

  private expect(sequence: number): void {
    if (sequence > this.reached) throw new IndexBehind(sequence, this.reached);
  }

  /** Looks the terms of a question up, once; answers what the asker's own text scores. */
  private ask(
    terms: ReadonlyMap<string, number>,
    quotable?: (term: string) => boolean,
    own?: { terms: ReadonlyMap<string, number>; penalty: number },
  ): number {
    this.asked.reset(terms.size);
    const documents = this.size;
    let score = 0;
    for (const [term, frequency] of terms) {
      const number = this.termNumbers.get(term);
      if (number === undefined) continue;
      const weight = termWeight(frequency, this.holders[number] ?? 0, documents);
      if (weight <= 0) continue;
      this.asked.add(number, weight, quotable?.(term) ?? false);
      const held = own?.terms.get(term);
      if (own && held) score += termScore(weight, held, own.penalty);
    }
    return score;
  }

  /** The exact score of a record for what is asked. */
  private hit(entry: Entry, { base, slope }: { base: number; slope: number }, quotes: boolean): CandidateHit {
    const { asked } = this;
    const { terms, frequencies, unwritten } = entry;
    const penalty = base + slope * entry.length;
    let score = 0;
    let shared = false;
    for (let i = 0; i < terms.length; i++) {
      const at = asked.find(terms[i]!);
      if (at < 0) continue;
      score += termScore(asked.weights[at]!, frequencies[i]!, penalty);
      if (!shared && asked.quotable[at] === 1)
        shared = unwritten.length === 0 || !unwritten.includes(terms[i]!);
    }
    return quotes ? { id: entry.id, score, shared } : { id: entry.id, score };
  }

  private isNews(id: string, sequence: number): boolean {
    this.reached = Math.max(this.reached, sequence);
    if (sequence < (this.written.get(id) ?? -1)) return false;
    this.written.set(id, sequence);
    return true;
  }

  private place(entry: Entry): void {
    entry.slot = this.slots.length;
    this.slots.push(entry);
    if (entry.slot >= this.lengths.length) this.lengths = grown(this.lengths);
    this.lengths[entry.slot] = entry.length;
    this.entries.set(entry.id, entry);
    entry.terms.forEach((term, i) => this.tail.add(term, entry.slot, entry.frequencies[i] ?? 0));
  }

  private drop(id: string): void {
    const entry = this.entries.get(id);
    if (!entry) return;
    this.entries.delete(id);
    this.slots[entry.slot] = undefined;
    this.lengths[entry.slot] = DEAD;
    for (const term of entry.terms) this.holders[term] = (this.holders[term] ?? 0) - 1;
    this.totalLength -= entry.length;
  }

  /** Seals a full tail; when most slots are dead, numbers the living anew. */
  private tidy(): void {
    const dead = this.slots.length - this.size;
    if (dead >= MIN_DEAD && dead > this.size) this.renumber();
    if (this.slots.length - this.sealedSlots >= this.tailSlots) this.seal();
  }

  private seal(): void {
    const size = this.slots.length - this.sealedSlots;
    let last = Segment.seal(this.tail, this.sealedSlots, size);
    for (
      let before = this.segments.at(-1);
      before && fitTogether(before, last);
      before = this.segments.at(-1)
    ) {
      last = Segment.join(before, last, (slot) => this.lengths[slot] === DEAD);
      this.segments.pop();
    }
    this.segments.push(last);
    this.tail = new Tail();
    this.sealedSlots = this.slots.length;
  }

  private renumber(): void {
    this.slots = [];
    this.segments = [];
    this.tail = new Tail();
    this.sealedSlots = 0;
    for (const entry of [...this.entries.values()]) {
      this.place(entry);
      if (this.slots.length - this.sealedSlots >= this.tailSlots) this.seal();
    }
  }

  private numberOf(term: string): number {
    let number = this.termNumbers.get(term);
    if (number === undefined) {
      this.termNumbers.set(term, (number = this.holders.length));
      this.holders.push(0);
    }
    return number;
  }
}

const ranksBefore = (a: CandidateHit, b: CandidateHit): boolean =>
  a.score > b.score || (a.score === b.score && a.id < b.id);

/** Neighbours are joined when they are of a size, so that each posting is copied few times. */
const fitTogether = (a: Segment, b: Segment): boolean => a.size <= b.size && a.size + b.size <= WINDOW_SLOTS;

function holds(terms: Uint32Array, number: number): boolean {
  let low = 0;
  let high = terms.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (terms[middle]! < number) low = middle + 1;
    else high = middle;
  }
  return terms[low] === number;
}

function grown(array: Float64Array<ArrayBuffer>): Float64Array<ArrayBuffer> {
  const larger = new Float64Array(array.length * 2);
  larger.set(array);
  return larger;
}
