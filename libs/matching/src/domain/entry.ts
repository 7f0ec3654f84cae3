import { firstPlace, FREE } from './asked-terms.ts';
import type { AskedTerms } from './asked-terms.ts';
import { termScore } from './bm25.ts';
import type { CandidateHit } from './candidate-index.ts';

/** What the index keeps of a living record. Its slot moves when dead ones before it are closed. */
export interface Entry {
  id: string;
  tags: Int32Array | undefined;
  slot: number;
  length: number;
  /** In order. */
  terms: Uint32Array;
  frequencies: Uint8Array | Float32Array;
  /** Those of the terms that stand nowhere in its words. */
  unwritten: readonly number[];
}

/** What a record scores for what is asked, and whether it holds a quotable term in its words if that is wanted. */
export function scoreEntry(
  { id, terms, frequencies, unwritten }: Entry,
  asked: AskedTerms,
  penalty: number,
  quotes: boolean,
): CandidateHit {
  // In the innermost loop nothing is looked up twice.
  const { keys, places, shift, weights, quotable } = asked;
  const mask = keys.length - 1;
  const { length } = terms;
  let score = 0;
  let shared = false;
  for (let i = 0; i < length; i++) {
    const term = terms[i]!;
    let place = firstPlace(term, shift);
    while (keys[place] !== term && keys[place] !== FREE) place = (place + 1) & mask;
    if (keys[place] === FREE) continue;
    const at = places[place]!;
    score += termScore(weights[at]!, frequencies[i]!, penalty);
    if (!shared && quotable[at] === 1) shared = unwritten.length === 0 || !unwritten.includes(term);
  }
  return quotes ? { id, score, shared } : { id, score };
}

/** Whether a number is among those, which are in order. */
export function holds(terms: Uint32Array, number: number): boolean {
  let low = 0;
  let high = terms.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (terms[middle]! < number) low = middle + 1;
    else high = middle;
  }
  return terms[low] === number;
}
