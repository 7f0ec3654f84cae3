import type { CandidateAnswer, CandidateIndex, CandidateQuery } from './candidate-index.ts';
import type { Question } from './question.ts';
import type { Reader } from './reader.ts';
import type { RecordReading, TextField } from './reading.ts';
import { Sayings } from './sayings.ts';

/** How a kind of record is read. */
export interface Reads<R> {
  fields: (record: R) => TextField[];
  codes: (record: R) => { kind: string; code: string }[];
  /** What sides of a record say, as plain data: records that say the same are judged alike by that side. */
  facets?: (record: R) => unknown[];
}

/** A reading is about 14 kB, of long texts twice that. */
const REMEMBERED = 16_384;

/** The records of one side of the market with their index. Readings of the last many thousand are kept. */
export class Stock<R extends { id: string }> {
  private readonly records = new Map<string, R>();
  /** By facet. */
  private readonly sayings: Sayings[] = [];
  /** By record, the numbers of what it says by each facet. */
  private readonly tags = new Map<string, Int32Array>();
  private readonly readings = new Map<string, RecordReading>();

  constructor(
    readonly index: CandidateIndex,
    private reader: Reader,
    private readonly reads: Reads<R>,
  ) {}

  upsert(record: R, sequence: number): void {
    const reading = this.readAnew(record);
    const { fields: said, stated, length } = reading;
    const tags = this.tagsOf(record);
    const isNews = this.index.upsert({ id: record.id, sequence, said, stated, length, tags });
    this.release(isNews ? this.tags.get(record.id) : tags);
    if (!isNews) return;
    this.tags.set(record.id, tags);
    this.records.set(record.id, record);
    this.remember(record.id, reading);
  }

  /** Reads in another way from now on; records that are touched by it are read again at once. */
  readBy(reader: Reader, touched: Iterable<string>, sequence: number): void {
    this.reader = reader;
    for (const id of touched) {
      const record = this.find(id);
      this.readings.delete(id);
      if (record) this.upsert(record, sequence);
    }
  }

  remove(id: string, sequence: number): void {
    if (!this.index.remove(id, sequence)) return;
    this.release(this.tags.get(id));
    this.tags.delete(id);
    this.records.delete(id);
    this.readings.delete(id);
  }

  find(id: string): R | undefined {
    return this.records.get(id);
  }

  /** The numbers of what is said by a facet are below this. */
  variety(facet: number): number {
    return this.sayings[facet]?.count ?? 0;
  }

  /** What records of this number say by a facet. */
  said(facet: number, number: number): unknown {
    return this.sayings[facet]!.of(number);
  }

  ids(): IterableIterator<string> {
    return this.records.keys();
  }

  query(query: CandidateQuery): CandidateAnswer {
    return this.index.query(query);
  }

  /** The reading of a record, of this stock or not. */
  read(record: R): RecordReading {
    if (this.records.get(record.id) !== record) return this.readAnew(record);
    const known = this.readings.get(record.id);
    if (known) return known;
    const reading = this.readAnew(record);
    this.remember(record.id, reading);
    return reading;
  }

  /** What a record asks the other side for. */
  question(record: R): Question {
    return this.reader.question(this.read(record));
  }

  /** But for those of its texts that an earlier version had. */
  private readAnew(record: R): RecordReading {
    return this.reader.read(
      this.reads.fields(record),
      this.reads.codes(record),
      this.readings.get(record.id),
    );
  }

  private tagsOf(record: R): Int32Array {
    const facets = this.reads.facets?.(record) ?? [];
    return Int32Array.from(facets, (said, facet) => (this.sayings[facet] ??= new Sayings()).take(said));
  }

  private release(tags?: Int32Array): void {
    tags?.forEach((number, facet) => this.sayings[facet]!.release(number));
  }

  private remember(id: string, reading: RecordReading): void {
    this.readings.delete(id);
    this.readings.set(id, reading);
    if (this.readings.size <= REMEMBERED) return;
    const [oldest] = this.readings.keys();
    if (oldest !== undefined) this.readings.delete(oldest);
  }
}
