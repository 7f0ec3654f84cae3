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
import { Segment, Tail } from './segment.ts';
import type { Postings } from './segment.ts';

const TAIL_SLOTS = 4_096;
/** Slots are numbered anew when this many are dead and they are more than the living. */
const MIN_DEAD = 1_024;
/** The length of a slot whose record is gone. */
const DEAD = -1;

/** What the index keeps of a living record. A slot is never used again until all are numbered anew. */
interface Entry {
  id: string;
  slot: number;
  length: number;
  terms: Uint32Array;
  frequencies: Float32Array;
}

/** The index in memory: sealed segments, a small tail that grows, dead slots that queries pass over. Exact, a term at a time. */
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
  private sums = new Float64Array(0);

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

  upsert({ id, sequence, terms: counts, length }: IndexDocument): boolean {
    if (!this.isNews(id, sequence)) return false;
    this.drop(id);
    const terms = Uint32Array.from(counts.keys(), (term) => this.numberOf(term));
    this.place({ id, slot: 0, length, terms, frequencies: Float32Array.from(counts.values()) });
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

  query({ terms, k, filter, atSequence = 0 }: CandidateQuery): CandidateAnswer {
    if (atSequence > this.reached) throw new IndexBehind(atSequence, this.reached);
    const touched = this.sum(terms);
    const best = new Best<CandidateHit>(k, ranksBefore);
    for (const slot of touched) {
      const score = this.sums[slot] ?? 0;
      this.sums[slot] = 0;
      if (score <= 0 || score < (best.bar?.score ?? 0)) continue;
      const id = this.slots[slot]?.id;
      if (id === undefined || (filter?.only && !filter.only.has(id)) || filter?.except?.has(id)) continue;
      best.offer({ id, score });
    }
    return { hits: best.inOrder(), sequence: this.reached };
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

  /** Adds every term's share to the sums of the slots that hold it; gives the slots that got any. */
  private sum(terms: ReadonlyMap<string, number>): number[] {
    if (this.sums.length < this.lengths.length) this.sums = new Float64Array(this.lengths.length);
    const documents = this.size;
    const penalty = lengthPenalty(documents, this.totalLength, this.curve);
    const touched: number[] = [];
    for (const [term, frequency] of terms) {
      const number = this.termNumbers.get(term);
      if (number === undefined) continue;
      const weight = termWeight(frequency, this.holders[number] ?? 0, documents);
      if (weight <= 0) continue;
      for (const segment of this.segments) this.add(segment.postings(number), weight, penalty, touched);
      this.add(this.tail.postings(number), weight, penalty, touched);
    }
    return touched;
  }

  /** The inner loop of every query. */
  private add(
    postings: Postings | undefined,
    weight: number,
    { base, slope }: { base: number; slope: number },
    touched: number[],
  ): void {
    if (!postings) return;
    const { sums, lengths } = this;
    const { slots, frequencies, from, to } = postings;
    for (let i = from; i < to; i++) {
      const slot = slots[i] as number;
      const length = lengths[slot] as number;
      if (length === DEAD) continue;
      const before = sums[slot] as number;
      if (before === 0) touched.push(slot);
      sums[slot] = before + termScore(weight, frequencies[i] as number, base + slope * length);
    }
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
    this.segments.push(Segment.seal(this.tail));
    this.tail = new Tail();
    this.sealedSlots = this.slots.length;
  }

  private renumber(): void {
    this.slots = [];
    this.segments = [];
    this.tail = new Tail();
    this.sealedSlots = 0;
    for (const entry of [...this.entries.values()]) this.place(entry);
    this.seal();
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

function grown(array: Float64Array<ArrayBuffer>): Float64Array<ArrayBuffer> {
  const larger = new Float64Array(array.length * 2);
  larger.set(array);
  return larger;
}
