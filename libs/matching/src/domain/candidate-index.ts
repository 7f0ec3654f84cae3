import type { Statistics } from './bm25.ts';

/** A record as terms. `sequence` is the position of the event that made it so. */
export interface IndexDocument {
  id: string;
  sequence: number;
  terms: ReadonlyMap<string, number>;
  length: number;
  /** Terms that stand nowhere in its words: codes that it states. */
  unwritten?: ReadonlySet<string>;
}

export interface CandidateQuery {
  /** Terms and how often the question says them, by the weights of its fields. */
  terms: ReadonlyMap<string, number>;
  k: number;
  /** Terms that show something when quoted: hits then say whether they hold any in their words. */
  quotable?: (term: string) => boolean;
  /** The text that asks: the answer then says what it would score itself. */
  own?: { terms: ReadonlyMap<string, number>; length: number };
  /** Records that hold one of these terms are answered too, up to `limit`; beyond that those that hold most of them. */
  named?: { terms: ReadonlyMap<string, number>; limit: number };
  filter?: { only?: ReadonlySet<string>; except?: ReadonlySet<string> };
  /** Refuse to answer from a state older than this position. */
  atSequence?: number;
}

export interface CandidateHit {
  id: string;
  /** In units of `SCALE`. */
  score: number;
  /** Whether it holds a quotable term in its words. */
  shared?: boolean;
}

export interface CandidateAnswer {
  /** The best first; equal scores by id. */
  hits: CandidateHit[];
  /** The named that are no hits, in no order; `score` is what they have at most. */
  named?: CandidateHit[];
  /** What the same question finds in one record; until the index is asked or changed again. */
  look: (id: string) => CandidateHit | undefined;
  own?: number;
  /** The position that the index had seen. */
  sequence: number;
}

/** Thrown when a query asks for a position that the index has not reached. */
export class IndexBehind extends Error {
  constructor(
    readonly asked: number,
    readonly reached: number,
  ) {
    super(`The index has reached position ${reached}, not ${asked}`);
    this.name = 'IndexBehind';
  }
}

/**
 * Where candidates come from. Events may come twice and in any order: what an older position says of a record is
 * ignored. After any history it answers as an index built afresh from the records that are left.
 */
export interface CandidateIndex {
  readonly size: number;
  readonly sequence: number;
  /** Whether it was news. */
  upsert(document: IndexDocument): boolean;
  remove(id: string, sequence: number): boolean;
  query(query: CandidateQuery): CandidateAnswer;
  /** Whether a record's words hold a term. */
  writes(id: string, term: string): boolean;
  statistics(terms: Iterable<string>): Statistics;
}
