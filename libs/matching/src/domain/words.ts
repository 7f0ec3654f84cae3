import { score, termScore, termWeight, lengthPenalty } from './bm25.ts';
import type { Statistics } from './bm25.ts';
import type { CandidateIndex } from './candidate-index.ts';
import { inScenario, inSolution, quoted } from './evidence.ts';
import type { Pair } from './evidence.ts';
import type { Evidence } from './match.ts';
import type { Question } from './question.ts';
import type { Place, Reading } from './reader.ts';

/** What the words of a pair say. */
export interface Words {
  scenario: Reading;
  solution: Reading;
  /** BM25 of the solution for the scenario's text, in units. */
  score: number;
  /** 0 to 1. */
  relevance: number;
  /** The shared words that count most, in both records. */
  evidence: () => Evidence[];
}

interface Readings {
  scenario: Reading;
  /** The scenario's, in both languages. */
  question: Question;
  solution: Reading;
}

/** As much of the scenario's own score as a good offer reaches: nobody repeats the whole of a question. */
const FULL = 0.4;
const QUOTES = 6;

/** Compares the words of a pair. The rarity of words is taken from the stock of solutions, whichever side asks. */
export function compareWords(
  pair: Pair,
  { scenario, question, solution }: Readings,
  supply: CandidateIndex,
): Words {
  const statistics = supply.statistics(question.terms.keys());
  const got = score(question.terms, solution, statistics);
  const own = score(question.terms, scenario, statistics);
  let shared: Evidence[] | undefined;
  return {
    scenario,
    solution,
    score: got,
    relevance: own > 0 ? Math.min(1, Math.sqrt(got / own / FULL)) : 0,
    evidence: () => (shared ??= sharedWords(pair, question, solution, statistics)),
  };
}

function sharedWords(pair: Pair, question: Question, solution: Reading, statistics: Statistics): Evidence[] {
  const { documents, totalLength, holders } = statistics;
  const { base, slope } = lengthPenalty(documents, totalLength);
  const penalty = base + slope * solution.length;
  const shared: { term: string; gain: number; asked: Place; answered: Place }[] = [];
  for (const [term, frequency] of question.terms) {
    const held = solution.terms.get(term);
    const asked = question.places.get(term);
    const answered = solution.places.get(term);
    if (!held || !asked || !answered) continue;
    const weight = termWeight(frequency, holders.get(term) ?? 0, documents);
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
