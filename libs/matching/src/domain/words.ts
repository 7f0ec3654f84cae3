import { score, termScore, weigh } from './bm25.ts';
import type { Weighed } from './bm25.ts';
import type { CandidateIndex } from './candidate-index.ts';
import { inScenario, inSolution, quoted } from './evidence.ts';
import type { Pair } from './evidence.ts';
import type { Evidence } from './match.ts';
import type { Question } from './question.ts';
import type { Place, Reading } from './reader.ts';
import { termKind } from './term-kind.ts';

/** A scenario's words, as they are put to every solution. */
export interface Asked {
  scenario: Reading;
  /** The scenario's, in both languages. */
  question: Question;
  /** By the rarity of words in the stock of solutions, whichever side asks. */
  weighed: Weighed;
  /** What the scenario itself would score. */
  own: number;
}

/** What the words of a pair say. */
export interface Words {
  scenario: Reading;
  solution: Reading;
  /** BM25 of the solution for the scenario's text, in units. */
  score: number;
  /** 0 to 1. */
  relevance: number;
  /** Whether there is anything to quote. */
  shared: boolean;
  /** The shared words that count most, in both records. */
  evidence: () => Evidence[];
}

/** As much of the scenario's own score as a good offer reaches: nobody repeats the whole of a question. */
const FULL = 0.4;
const QUOTES = 6;

export function askedBy(scenario: Reading, question: Question, supply: CandidateIndex): Asked {
  const weighed = weigh(question.terms, supply.statistics(question.terms.keys()));
  return { scenario, question, weighed, own: score(weighed, scenario) };
}

/** Compares the words of a pair. */
export function compareWords(pair: Pair, asked: Asked, solution: Reading): Words {
  const { scenario, question, weighed, own } = asked;
  const got = score(weighed, solution);
  let quotes: Evidence[] | undefined;
  return {
    scenario,
    solution,
    score: got,
    relevance: relevanceOf(got, own),
    shared: got > 0 && sharesWords(question, solution),
    evidence: () => (quotes ??= sharedWords(pair, question, solution, weighed)),
  };
}

/** The same without quotes, for scores that nobody looks at: choosing them costs more than the score. */
export const unquoted = (words: Words): Words => ({ ...words, evidence: () => [] });

function sharesWords(question: Question, solution: Reading): boolean {
  for (const term of question.places.keys())
    if (isQuoted(term) && question.terms.has(term) && solution.places.has(term)) return true;
  return false;
}

/** How much of what the scenario itself would score is a good answer, 0 to 1. */
export const relevanceOf = (score: number, own: number): number =>
  own > 0 ? Math.min(1, Math.sqrt(score / own / FULL)) : 0;

/** A single character backs up a word, but shows nothing by itself. */
export const isQuoted = (term: string): boolean => termKind(term) !== 'CHARACTER';

function sharedWords(
  pair: Pair,
  { places }: Question,
  solution: Reading,
  { weights, base, slope }: Weighed,
): Evidence[] {
  const penalty = base + slope * solution.length;
  const shared: { term: string; gain: number; asked: Place; answered: Place }[] = [];
  for (const [term, weight] of weights) {
    const held = solution.terms.get(term);
    const asked = places.get(term);
    const answered = solution.places.get(term);
    if (!held || !asked || !answered || !isQuoted(term)) continue;
    shared.push({ term, gain: termScore(weight, held, penalty), asked, answered });
  }
  shared.sort((a, b) => b.gain - a.gain || (a.term < b.term ? -1 : 1));
  const chosen: typeof shared = [];
  for (const word of shared) {
    if (chosen.length === QUOTES) break;
    // The pairs of a Chinese word lie in it: one quote says it.
    if (!chosen.some(({ answered, asked }) => overlap(answered, word.answered) || overlap(asked, word.asked)))
      chosen.push(word);
  }
  return chosen.flatMap(({ asked, answered }) => [
    quoted(inScenario(pair, asked.field.path), asked),
    quoted(inSolution(pair, answered.field.path), answered),
  ]);
}

const overlap = (a: Place, b: Place): boolean => a.field === b.field && a.start < b.end && b.start < a.end;
