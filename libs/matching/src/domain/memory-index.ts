import { AskedTerms } from './asked-terms.ts';
import { Best } from './best.ts';
import { CURVE, lengthPenalty, termScore, termWeight } from './bm25.ts';
import type { Statistics } from './bm25.ts';
import { IndexBehind } from './candidate-index.ts';
import type {
  BoundedAnswer,
  BoundsQuery,
  CandidateAnswer,
  CandidateHit,
  CandidateIndex,
  CandidateQuery,
  IndexDocument,
} from './candidate-index.ts';
import { holds, scoreEntry } from './entry.ts';
import type { Entry } from './entry.ts';
import { Found } from './found.ts';
import { NAME_BITS, nameBit, Rough } from './rough.ts';
import { Counting } from './said.ts';
import { Joining } from './joining.ts';
import { Segment } from './segment.ts';
import { SlotTable } from './slot-table.ts';
import { WINDOW_SLOTS } from './summing.ts';
import { Tail } from './tail.ts';
import { TermNumbers } from './term-numbers.ts';

const TAIL_SLOTS = 256;
/** Segments from this size on are summed in WebAssembly: a smaller one is done before its memory is worth it. */
const NATIVE_SLOTS = 4_096;
/** Segments are joined in so many steps, one with each change, or fewer of so many postings. */
const STEPS = 128;
const LEAST_STEP = 20_000;
const NO_TERMS = new Uint32Array(0);
/** The number of a term that nobody says. */
const NOWHERE = -1;

/**
 * The index in memory: sealed segments, a small tail that grows, dead slots that queries pass over. Every slot is scored
 * roughly, a term at a time; those that might be among the best, by proof, are then scored exactly.
 */
export class MemoryIndex implements CandidateIndex {
  private readonly termNumbers = new TermNumbers();
  /** By term number: in how many living records it occurs. */
  private holders = new Int32Array(1_024);
  private readonly counting = new Counting((term) => this.numberOf(term));
  private readonly entries = new Map<string, Entry>();
  /** The position that each record, also a removed one, was last written at. */
  private readonly written = new Map<string, number>();
  private readonly table = new SlotTable();
  private segments: Segment[] = [];
  private readonly tail = new Tail();
  private joining?: Joining;
  private sealedSlots = 0;
  private totalLength = 0;
  private reached = 0;
  private readonly asked = new AskedTerms();
  private readonly rough = new Rough();
  private readonly found = new Found();

  /** With `nativeSlots` of `Infinity` everything is summed by the plain loops. */
  constructor(
    private readonly tailSlots = TAIL_SLOTS,
    private readonly curve = CURVE,
    private readonly nativeSlots = NATIVE_SLOTS,
    private readonly leastStep = LEAST_STEP,
  ) {}

  get size(): number {
    return this.entries.size;
  }

  get sequence(): number {
    return this.reached;
  }

  upsert({ id, sequence, said, stated, length, tags }: IndexDocument): boolean {
    if (!this.isNews(id, sequence)) return false;
    const before = this.entries.get(id);
    const counted = this.counting.count(said, stated);
    this.hold(before?.terms ?? NO_TERMS, counted.terms);
    if (before) this.leave(before);
    const entry = { id, tags, slot: 0, length, ...counted };
    this.entries.set(id, entry);
    this.table.place(entry);
    this.totalLength += length;
    this.tidy();
    return true;
  }

  remove(id: string, sequence: number): boolean {
    if (!this.isNews(id, sequence)) return false;
    const entry = this.entries.get(id);
    if (entry) {
      this.hold(entry.terms, NO_TERMS);
      this.leave(entry);
      this.tidy();
    }
    return true;
  }

  query(query: CandidateQuery): CandidateAnswer {
    const { score } = this.search(query);
    const { met, bar } = this.rough;
    const best = new Best<CandidateHit>(query.k, ranksBefore);
    for (let i = 0; i < met.count; i++)
      if (met.uppers[i]! >= bar) best.offer(score(this.table.entries[met.slots[i]!]!));
    return { hits: best.inOrder(), sequence: this.reached };
  }

  bounds(query: BoundsQuery): BoundedAnswer {
    const names = query.named.map((term) => this.termNumbers.find(term) ?? NOWHERE);
    const { own, score } = this.search(query, names);
    const { table, found, rough } = this;
    const { entries, width } = table;
    const { named } = rough;
    found.begin(table.count, query.k + named.count);
    for (let i = 0; i < named.count; i++) found.add(named.slots[i]!, named.uppers[i]!, named.names[i]!);
    this.eachOfTheBest(query.k, score, (slot, atMost) => found.add(slot, atMost));
    found.gather(table.tags, width);
    const entryOf = (candidate: number): Entry => entries[found.slots[candidate]!]!;
    return {
      count: found.count,
      atMost: found.atMost,
      names: found.names,
      tags: found.tags,
      width,
      look: (candidate) => score(entryOf(candidate)),
      holds: (candidate, name) =>
        name < NAME_BITS
          ? (found.names[candidate]! & nameBit(name)) !== 0
          : holds(entryOf(candidate).terms, names[name]!),
      own,
    };
  }

  /** How many slots may be among the best: the scoring of a query and nothing else, for measuring. */
  skim(terms: ReadonlyMap<string, number>, k: number): number {
    this.search({ terms, k });
    return this.rough.met.count;
  }

  /** Scores every slot roughly; answers how one is scored exactly and what the asker's own text scores. */
  private search(
    { terms, k, quotable, own, filter, atSequence = 0 }: CandidateQuery & Partial<BoundsQuery>,
    names: readonly number[] = [],
  ): { own: number; score: (entry: Entry) => CandidateHit } {
    this.expect(atSequence);
    const { rough, asked } = this;
    const { entries, lengths } = this.table;
    const { base, slope } = lengthPenalty(this.size, this.totalLength, this.curve);
    const ownScore = this.ask(terms, quotable, own && { ...own, penalty: base + slope * own.length });
    const penalties = { base, slope, lengths };
    const isWanted =
      filter &&
      ((slot: number): boolean => {
        const id = entries[slot]?.id ?? '';
        return (!filter.only || filter.only.has(id)) && !filter.except?.has(id);
      });
    this.catchUp();
    rough.begin(k, names);
    for (const segment of this.segments) rough.scan(segment, asked, penalties, isWanted);
    rough.scanTail(this.tail, this.sealedSlots, entries.length, asked, penalties, isWanted);
    return {
      own: ownScore,
      score: (entry) => scoreEntry(entry, asked, base + slope * entry.length, quotable !== undefined),
    };
  }

  /** The best `k`, though not in order: only those that may or may not be among them are scored exactly. */
  private eachOfTheBest(
    k: number,
    score: (entry: Entry) => CandidateHit,
    take: (slot: number, atMost: number) => void,
  ): void {
    const { left, unsure } = this.rough.part(k, take);
    const best = new Best<{ slot: number; hit: CandidateHit }>(left, (a, b) => ranksBefore(a.hit, b.hit));
    for (const slot of unsure) best.offer({ slot, hit: score(this.table.entries[slot]!) });
    for (const { slot, hit } of best.inOrder()) take(slot, hit.score);
  }

  statistics(terms: Iterable<string>): Statistics {
    const holders = new Map<string, number>();
    for (const term of terms) {
      const number = this.termNumbers.find(term);
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
    const numbers = this.termNumbers.ofAll(terms);
    let score = 0;
    let i = 0;
    for (const [term, frequency] of terms) {
      const number = numbers[i++]!;
      if (number < 0) continue;
      const weight = termWeight(frequency, this.holders[number] ?? 0, documents);
      if (weight <= 0) continue;
      this.asked.add(number, weight, quotable?.(term) ?? false);
      const held = own?.terms.get(term);
      if (own && held) score += termScore(weight, held, own.penalty);
    }
    this.asked.finish();
    return score;
  }

  private isNews(id: string, sequence: number): boolean {
    this.reached = Math.max(this.reached, sequence);
    if (sequence < (this.written.get(id) ?? -1)) return false;
    this.written.set(id, sequence);
    return true;
  }

  /** A record that said some terms says others now; both in order. */
  private hold(before: Uint32Array, now: Uint32Array): void {
    const { holders } = this;
    for (let i = 0, j = 0; i < before.length || j < now.length;) {
      const [old, young] = [before[i] ?? Infinity, now[j] ?? Infinity];
      if (old < young) holders[old]!--;
      else if (young < old) holders[young]!++;
      if (old <= young) i++;
      if (young <= old) j++;
    }
  }

  private leave({ id, slot, length }: Entry): void {
    this.entries.delete(id);
    this.table.drop(slot);
    this.totalLength -= length;
    const segment = this.segments.findLast(({ from }) => from <= slot);
    if (segment && slot < segment.from + segment.size) segment.dead++;
  }

  /** The tail learns what it has not been told yet: many changes may come between two questions. */
  private catchUp(): void {
    const { tail, sealedSlots } = this;
    const { entries } = this.table;
    for (let slot = sealedSlots + tail.taken; slot < entries.length; slot++) tail.take(entries[slot]);
  }

  /** Seals a full tail; goes on with what is being joined, or begins with a segment that is mostly dead. */
  private tidy(): void {
    if (this.table.count - this.sealedSlots >= this.tailSlots) this.seal();
    if (!this.joining) {
      const worn = this.segments.findIndex(({ dead, size }) => dead >= this.tailSlots && dead * 2 > size);
      if (worn >= 0) this.joinAround(worn, true);
    }
    if (!this.joining) return;
    if (this.joining.step(Math.max(this.leastStep, this.joining.postings / STEPS))) this.finishJoining();
  }

  private seal(): void {
    this.finishJoining();
    this.catchUp();
    const from = this.sealedSlots;
    const living = this.table.living(from, this.table.count - from);
    const { count } = living;
    if (count > 0) this.segments.push(Segment.seal(this.tail, from, living, count >= this.nativeSlots));
    this.table.closeGaps(from, [living]);
    this.tail.clear();
    this.sealedSlots = this.table.count;
    if (count > 0) this.joinAround(this.segments.length - 1, false);
  }

  /** Neighbours are joined when they are of a size, so that each posting is copied few times. */
  private joinAround(at: number, isWorn: boolean): void {
    const { segments, tailSlots } = this;
    let [first, end, count] = [at, at + 1, livingOf(segments[at]!)];
    const fit = (before: number, after: number): boolean =>
      before <= Math.max(after, tailSlots) && before + after <= WINDOW_SLOTS;
    while (first > 0 && fit(livingOf(segments[first - 1]!), count)) count += livingOf(segments[--first]!);
    while (end < segments.length && fit(count, livingOf(segments[end]!))) count += livingOf(segments[end++]!);
    if (!isWorn && end - first === 1) return;
    const parts = segments.slice(first, end);
    const living = parts.map(({ from, size }) => this.table.living(from, size));
    this.joining = new Joining(parts, living);
  }

  /** What has been joined takes the place of its parts; what has died meanwhile is dead in it. */
  private finishJoining(): void {
    const { joining } = this;
    if (!joining) return;
    this.joining = undefined;
    joining.step(Infinity);
    const { parts, living } = joining;
    const { from } = parts[0]!;
    const first = this.segments.indexOf(parts[0]!);
    const joined = joining.made(this.nativeSlots);
    this.segments.splice(first, parts.length, ...(joined ? [joined] : []));
    const gone = this.table.closeGaps(from, living);
    for (const later of this.segments.slice(joined ? first + 1 : first)) later.from -= gone;
    this.sealedSlots -= gone;
    if (joined)
      for (let slot = from; slot < from + joined.size; slot++) if (!this.table.isLiving(slot)) joined.dead++;
  }

  private numberOf(term: string): number {
    const number = this.termNumbers.numberOf(term);
    if (number === this.holders.length) {
      const { holders } = this;
      (this.holders = new Int32Array(number * 2)).set(holders);
    }
    return number;
  }
}

const ranksBefore = (a: CandidateHit, b: CandidateHit): boolean =>
  a.score > b.score || (a.score === b.score && a.id < b.id);

const livingOf = ({ size, dead }: Segment): number => size - dead;
