import type { Glossary } from './glossary.ts';
import type { Lexicon } from './lexicon.ts';
import type { PhraseBook } from './phrase-book.ts';
import { questionOf } from './question.ts';
import type { Question, Weighting } from './question.ts';
import { FieldReading, Gathered, RecordReading } from './reading.ts';
import type { Reading, TextField } from './reading.ts';
import { Remembered } from './remembered.ts';
import { conceptTerm } from './term-kind.ts';
import { scannerOf } from './text-scanner.ts';
import { ALL_TERMS } from './text.ts';
import type { TermChoice, TextTools } from './text.ts';

export type { Place, Reading, TextField } from './reading.ts';

/** What a reader reads with; each part can be left out. */
export interface ReaderParts {
  glossary?: Glossary;
  lexicon?: Lexicon;
  phraseBook?: PhraseBook;
  terms?: TermChoice;
  weighting?: Weighting;
}

/** Questions are several times as large as readings. */
const QUESTIONS = 4_096;

/** Turns records into terms: words and their parts, figures, and the concepts of the glossary. */
export class Reader {
  private readonly questions = new Remembered<Reading, Question>(QUESTIONS);

  constructor(
    private readonly tools: TextTools,
    private readonly parts: ReaderParts,
  ) {}

  /** The same reader with other parts. */
  withParts(parts: Pick<ReaderParts, 'glossary' | 'phraseBook'>): Reader {
    return new Reader(this.tools, { ...this.parts, ...parts });
  }

  /**
   * `codes` are concepts that the record states; they meet those that others only write about. Texts that stand in an
   * earlier reading of the record are not read again.
   */
  read(
    fields: readonly TextField[],
    codes: readonly { kind: string; code: string }[] = [],
    before?: RecordReading,
  ): RecordReading {
    return new RecordReading(
      fields.map(
        (field) => before?.fields.find((known) => isSame(known.field, field)) ?? this.readField(field),
      ),
      codes.map(({ kind, code }) => conceptTerm(kind, code)),
    );
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

  private readField(field: TextField): FieldReading {
    const { text } = field;
    const { terms, units, words } = scannerOf(this.tools, this.parts.terms ?? ALL_TERMS).scan(text);
    const gathered = new Gathered();
    const { items, starts, ends, length } = terms;
    for (let i = 0; i < length; i++) gathered.count(items[i]!, starts[i]!, ends[i]!);
    this.parts.glossary?.each(units, text, (concept, start, end) => {
      const { term, groupTerm } = concept;
      gathered.name(concept, start, end);
      gathered.count(term, start, end);
      if (groupTerm !== undefined) gathered.count(groupTerm, start, end);
    });
    this.parts.phraseBook?.each(units, text, (translations, start, end) =>
      gathered.phrase(translations, start, end),
    );
    return new FieldReading(field, gathered, words);
  }
}

const isSame = (a: TextField, b: TextField): boolean =>
  a.path === b.path && a.language === b.language && a.weight === b.weight && a.text === b.text;
