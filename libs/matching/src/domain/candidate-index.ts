import type { Statistics } from './bm25.ts';
import type { Said } from './said.ts';

/** A record as terms. `sequence` is the position of the event that made it so. */
export interface IndexDocument {
  id: string;
  sequence: number;
  said: readonly Said[];
  /** Codes that it states as terms, each said once. */
  stated?: readonly string[];
  length: number;
  /** Whole numbers that candidates bring back, as many for every record. */
  tags?: Int32Array;
}

export interface CandidateQuery {
  /** Terms and how often the question says them, by the weights of its fields. */
  terms: ReadonlyMap<string, number>;
  k: number;
  filter?: { only?: ReadonlySet<string>; except?: ReadonlySet<string> };
  /** Refuse to answer from a state older than this position. */
  atSequence?: number;
}

export interface BoundsQuery extends CandidateQuery {
  /** Records that hold one of these terms are answered too. */
  named: readonly string[];
  /** Terms that show something when quoted: looking then says whether a record holds any in its words. */
  quotable?: (term: string) => boolean;
  /** The text that asks: the answer then says what it would score itself. */
  own?: { terms: ReadonlyMap<string, number>; length: number };
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
  /** The position that the index had seen. */
  sequence: number;
}

/** Candidates by their place in this answer, from 0; it holds until the index is asked or changed again. */
export interface BoundedAnswer {
  /** The same that a query finds, and all that hold one of the terms asked for by name; in no order. */
  count: number;
  /** What each scores at most. */
  atMost: Float64Array;
  /** Which of the terms asked for by name it holds: none is 0. */
  names: Int32Array;
  /** The tags of the candidates, `width` for each. */
  tags: Int32Array;
  width: number;
  /** What it scores, and whether it holds a quotable term in its words. */
  look: (candidate: number) => CandidateHit;
  /** Whether it holds the term asked for by name that stands at this place among those. */
  holds: (candidate: number, name: number) => boolean;
  own: number;
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
  /** Finds without scoring more than is needed to know which they are. */
  bounds(query: BoundsQuery): BoundedAnswer;
  statistics(terms: Iterable<string>): Statistics;
}
