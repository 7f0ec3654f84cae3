import type { CandidateAnswer, CandidateIndex, CandidateQuery } from './candidate-index.ts';
import type { Question } from './question.ts';
import type { Reader } from './reader.ts';
import type { RecordReading, TextField } from './reading.ts';

/** How a kind of record is read. */
export interface Reads<R> {
  fields: (record: R) => TextField[];
  codes: (record: R) => { kind: string; code: string }[];
  /** What sides of a record say, as keys: records of the same key are judged alike by that side. */
  facets?: (record: R) => string[];
}

/** A reading is about 14 kB, of long texts twice that. */
const REMEMBERED = 16_384;

/** The records of one side of the market with their index. Readings of the last many thousand are kept. */
export class Stock<R extends { id: string }> {
  private readonly records = new Map<string, R>();
  /** By facet, what it says and the number of that. */
  private readonly known: Map<string, number>[] = [];
  /** By facet and number, the first record that said it. */
  private readonly examples: R[][] = [];
  private readonly readings = new Map<string, RecordReading>();

  constructor(
    readonly index: CandidateIndex<R>,
    private reader: Reader,
    private readonly reads: Reads<R>,
  ) {}

  upsert(record: R, sequence: number): void {
    const reading = this.readAnew(record);
    const { fields: said, stated, length } = reading;
    const tags = this.facetsOf(record);
    if (!this.index.upsert({ id: record.id, sequence, said, stated, length, held: record, tags })) return;
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
    this.records.delete(id);
    this.readings.delete(id);
  }

  find(id: string): R | undefined {
    return this.records.get(id);
  }

  /** How many different things a facet says. */
  variety(facet: number): number {
    return this.known[facet]?.size ?? 0;
  }

  /** A record that says what another says by a facet; of all that do, always the same, which may have left since. */
  example(facet: number, said: number): R {
    return this.examples[facet]![said]!;
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

  private facetsOf(record: R): Int32Array {
    const keys = this.reads.facets?.(record) ?? [];
    return Int32Array.from(keys, (key, facet) => {
      const known = (this.known[facet] ??= new Map<string, number>());
      let number = known.get(key);
      if (number === undefined) {
        known.set(key, (number = known.size));
        (this.examples[facet] ??= []).push(record);
      }
      return number;
    });
  }

  private remember(id: string, reading: RecordReading): void {
    this.readings.delete(id);
    this.readings.set(id, reading);
    if (this.readings.size <= REMEMBERED) return;
    const [oldest] = this.readings.keys();
    if (oldest !== undefined) this.readings.delete(oldest);
  }
}
