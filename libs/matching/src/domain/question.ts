import { NO_LEXICON } from './lexicon.ts';
import type { Lexicon } from './lexicon.ts';
import type { Place, Reading } from './reader.ts';
import { termKind } from './term-kind.ts';
import type { TermKind } from './term-kind.ts';

/** What a record asks for, in both languages. A translated term stands where the word stands that it translates. */
export interface Question {
  /** How much each term counts before its rarity. */
  terms: Map<string, number>;
  places: Map<string, Place>;
}

/** How much the kinds of terms count in a question, and what repetition brings. */
export interface Weighting {
  kinds: Readonly<Record<TermKind, number>>;
  /** How much a translation counts, beside the word that it translates. */
  translation: number;
  /** Whether what is said often counts less each time. */
  saturating: boolean;
}

/**
 * What words are parts of or made of backs them up; a concept adds to the words that name it. A text in the other
 * language is met by translated words alone, where one in the asker's language is met by every turn of phrase: they
 * count a little more.
 */
export const WEIGHTING: Weighting = {
  kinds: { WORD: 1, COMPOUND: 0.4, CHARACTER: 0.5, WORD_PAIR: 0.25, CONCEPT: 0.25 },
  translation: 1.25,
  saturating: true,
};

export const PLAIN_WEIGHTING: Weighting = {
  kinds: { WORD: 1, COMPOUND: 1, CHARACTER: 1, WORD_PAIR: 1, CONCEPT: 1 },
  translation: 1,
  saturating: false,
};

/** Documents stay as they were written; only questions are translated, so texts of one language are ranked as ever. */
export function questionOf(
  { terms, places, phrases }: Reading,
  { translations }: Lexicon = NO_LEXICON,
  { kinds, translation, saturating }: Weighting = WEIGHTING,
): Question {
  const question: Question = { terms: new Map(terms), places: new Map(places) };
  for (const [term, frequency] of terms)
    for (const { term: translated, share } of translations(term))
      count(question, translated, frequency * share * translation, places.get(term));
  for (const { translations: counterparts, place } of phrases)
    for (const { term, share } of counterparts)
      count(question, term, place.field.weight * share * translation, place);
  for (const [term, frequency] of question.terms)
    question.terms.set(term, kinds[termKind(term)] * (saturating ? saturated(frequency) : frequency));
  return question;
}

/** Adds to what a term counts; its first place is kept. */
export function count({ terms, places }: Question, term: string, weight: number, place?: Place): void {
  terms.set(term, (terms.get(term) ?? 0) + weight);
  if (place && !places.has(term)) places.set(term, place);
}

/** The power of three quarters, by square roots, which every machine rounds alike. */
const saturated = (frequency: number): number => {
  if (frequency <= 1) return frequency;
  const root = Math.sqrt(frequency);
  return root * Math.sqrt(root);
};
