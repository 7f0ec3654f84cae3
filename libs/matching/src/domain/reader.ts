import type { ConceptHit, Glossary } from './glossary.ts';
import type { Lexicon, Translation } from './lexicon.ts';
import type { PhraseBook } from './phrase-book.ts';
import { count, questionOf } from './question.ts';
import type { Question, Weighting } from './question.ts';
import { conceptTerm, isOfLength } from './term-kind.ts';
import { readText } from './text.ts';
import type { TermChoice, TextTools } from './text.ts';

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
  /** The weighted number of words; what is read beside them does not make a text longer. */
  length: number;
  places: Map<string, Place>;
  /** Concepts named in the words, once each. */
  concepts: Map<string, ConceptHit>;
  /** Words and phrases with counterparts in the other language, as often as they are said. */
  phrases: { translations: readonly Translation[]; place: Place }[];
}

/** A capability named in a text also speaks, more quietly, of its group. */
const GROUP_KIND: Readonly<Record<string, string>> = { CAPABILITY: 'CAPABILITY_GROUP' };

/** What a reader reads with; each part can be left out. */
export interface ReaderParts {
  glossary?: Glossary;
  lexicon?: Lexicon;
  phraseBook?: PhraseBook;
  terms?: TermChoice;
  weighting?: Weighting;
}

/** Turns records into terms: words and their parts, figures, and the concepts of the glossary. */
export class Reader {
  private readonly questions = new WeakMap<Reading, Question>();

  constructor(
    private readonly tools: TextTools,
    private readonly parts: ReaderParts,
  ) {}

  /** The same reader with other parts. */
  withParts(parts: Pick<ReaderParts, 'glossary' | 'phraseBook'>): Reader {
    return new Reader(this.tools, { ...this.parts, ...parts });
  }

  /** `codes` are concepts that the record states; they meet those that others only write about. */
  read(fields: readonly TextField[], codes: readonly { kind: string; code: string }[] = []): Reading {
    const reading: Reading = {
      terms: new Map(),
      length: 0,
      places: new Map(),
      concepts: new Map(),
      phrases: [],
    };
    for (const field of fields) this.readField(field, reading);
    for (const { kind, code } of codes) count(reading, conceptTerm(kind, code), 1);
    return reading;
  }

  /** A reading as a question to the records of the other side. */
  question(reading: Reading): Question {
    let question = this.questions.get(reading);
    if (!question) {
      question = questionOf(reading, this.parts.lexicon, this.parts.weighting);
      this.questions.set(reading, question);
    }
    return question;
  }

  private readField(field: TextField, reading: Reading): void {
    const { tokens, units } = readText(field.text, this.tools, this.parts.terms);
    for (const { term, start, end } of tokens) {
      count(reading, term, field.weight, { field, start, end });
      if (isOfLength(term)) reading.length += field.weight;
    }
    for (const hit of this.parts.glossary?.find(units, field.text) ?? []) {
      const { kind, code, group, start, end } = hit;
      const term = conceptTerm(kind, code);
      if (!reading.concepts.has(term)) reading.concepts.set(term, hit);
      count(reading, term, field.weight, { field, start, end });
      const groupKind = GROUP_KIND[kind];
      if (groupKind && group)
        count(reading, conceptTerm(groupKind, group), field.weight, { field, start, end });
    }
    for (const { translations, start, end } of this.parts.phraseBook?.find(units, field.text) ?? [])
      reading.phrases.push({ translations, place: { field, start, end } });
  }
}
