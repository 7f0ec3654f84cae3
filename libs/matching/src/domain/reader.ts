import { conceptTerm } from './glossary.ts';
import type { ConceptHit, Glossary } from './glossary.ts';
import { NO_LEXICON } from './lexicon.ts';
import type { Lexicon } from './lexicon.ts';
import { readText, WORDS_AND_PAIRS } from './text.ts';
import type { ChineseTerms, TextTools } from './text.ts';

/** A text of a record: where it stands, what it says, how much it counts. */
export interface TextField {
  /** Path in the record: `title`, `needs.0.text`. */
  path: string;
  language: 'zh' | 'en';
  text: string;
  /** A small whole number, so that sums of frequencies stay whole. */
  weight: number;
}

/** Where a term was found first. */
export interface Place {
  field: TextField;
  start: number;
  end: number;
}

/** A record as the index holds it: how often each term occurs, by the weights of its fields. */
export interface Reading {
  terms: Map<string, number>;
  /** The weighted number of words; concepts do not make a text longer. */
  length: number;
  places: Map<string, Place>;
  /** Concepts named in the words, once each. */
  concepts: Map<string, ConceptHit>;
}

/** What a record asks for, in both languages. A translated term stands where the word stands that it translates. */
export interface Question {
  terms: Map<string, number>;
  places: Map<string, Place>;
}

/** A capability named in a text also speaks, more quietly, of its group. */
const GROUP_KIND: Readonly<Record<string, string>> = { CAPABILITY: 'CAPABILITY_GROUP' };

/** Turns records into terms: words, pairs of Chinese characters, figures, and the concepts of the glossary. */
export class Reader {
  private readonly questions = new WeakMap<Reading, Question>();

  constructor(
    private readonly tools: TextTools,
    private readonly glossary: Glossary,
    private readonly lexicon: Lexicon = NO_LEXICON,
    private readonly chinese: ChineseTerms = WORDS_AND_PAIRS,
  ) {}

  /** `codes` are concepts that the record states; they meet those that others only write about. */
  read(fields: readonly TextField[], codes: readonly { kind: string; code: string }[] = []): Reading {
    const reading: Reading = { terms: new Map(), length: 0, places: new Map(), concepts: new Map() };
    for (const field of fields) this.readField(field, reading);
    for (const { kind, code } of codes) count(reading, conceptTerm(kind, code), 1);
    return reading;
  }

  /** A reading as a question to the records of the other side. */
  question(reading: Reading): Question {
    let question = this.questions.get(reading);
    if (!question) this.questions.set(reading, (question = inBothLanguages(reading, this.lexicon)));
    return question;
  }

  private readField(field: TextField, reading: Reading): void {
    const { tokens, units } = readText(field.text, this.tools, this.chinese);
    for (const { term, start, end } of tokens) {
      count(reading, term, field.weight, { field, start, end });
      reading.length += field.weight;
    }
    for (const hit of this.glossary.find(units, field.text)) {
      const { kind, code, group, start, end } = hit;
      const term = conceptTerm(kind, code);
      if (!reading.concepts.has(term)) reading.concepts.set(term, hit);
      count(reading, term, field.weight, { field, start, end });
      const groupKind = GROUP_KIND[kind];
      if (groupKind && group)
        count(reading, conceptTerm(groupKind, group), field.weight, { field, start, end });
    }
  }
}

function count({ terms, places }: Question, term: string, weight: number, place?: Place): void {
  terms.set(term, (terms.get(term) ?? 0) + weight);
  if (place && !places.has(term)) places.set(term, place);
}

/** Documents stay as they were written; only questions are translated, so texts of one language are ranked as ever. */
function inBothLanguages({ terms, places }: Reading, { translations }: Lexicon): Question {
  const question = { terms: new Map(terms), places: new Map(places) };
  for (const [term, frequency] of terms)
    for (const translated of translations(term)) count(question, translated, frequency, places.get(term));
  return question;
}
