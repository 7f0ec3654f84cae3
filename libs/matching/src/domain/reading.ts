import type { Concept, ConceptHit } from './glossary.ts';
import type { Translation } from './lexicon.ts';
import type { Said } from './said.ts';

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
  terms: ReadonlyMap<string, number>;
  /** The weighted number of words; what is read beside them does not make a text longer. */
  length: number;
  places: ReadonlyMap<string, Place>;
  /** Concepts named in the words, once each. */
  concepts: ReadonlyMap<string, ConceptHit>;
  /** Words and phrases with counterparts in the other language, as often as they are said. */
  phrases: readonly { translations: readonly Translation[]; place: Place }[];
}

/** What is gathered while a text is read. */
export class Gathered {
  /** By term, its number in the order in which terms were found. */
  private readonly numbers = new Map<string, number>();
  readonly words: string[] = [];
  /** Of each term, how often it is said and where first. */
  readonly counts: number[] = [];
  readonly starts: number[] = [];
  readonly ends: number[] = [];
  readonly concepts = new Map<string, Concept>();
  /** Starts and ends by turns. */
  readonly conceptPlaces: number[] = [];
  readonly phrases: (readonly Translation[])[] = [];
  readonly phrasePlaces: number[] = [];

  count(term: string, start: number, end: number): void {
    const number = this.numbers.get(term);
    if (number !== undefined) {
      this.counts[number]!++;
      return;
    }
    this.numbers.set(term, this.words.length);
    this.words.push(term);
    this.counts.push(1);
    this.starts.push(start);
    this.ends.push(end);
  }

  /** Takes a concept down where it is named first. */
  name(concept: Concept, start: number, end: number): void {
    if (this.concepts.has(concept.term)) return;
    this.concepts.set(concept.term, concept);
    this.conceptPlaces.push(start, end);
  }

  phrase(translations: readonly Translation[], start: number, end: number): void {
    this.phrases.push(translations);
    this.phrasePlaces.push(start, end);
  }
}

/** What a text of a record is read as, in little memory: a place and a count are small, since a text is cut. */
export class FieldReading implements Said {
  readonly words: readonly string[];
  private readonly named: readonly Concept[];
  private readonly translated: readonly (readonly Translation[])[];
  /** Counts, starts and ends of the words, then the places of the concepts and those of the phrases. */
  private readonly numbers: Uint16Array | Uint32Array;

  constructor(
    readonly field: TextField,
    gathered: Gathered,
    /** How many words make it longer. */
    readonly length: number,
  ) {
    const { words, counts, starts, ends, concepts, conceptPlaces, phrases, phrasePlaces } = gathered;
    // Copied, since lists that have grown hold room for more.
    this.words = words.slice();
    this.named = Array.from(concepts.values());
    this.translated = phrases.slice();
    // Only what one character says twice, ㏍, is said more often than there are characters.
    const Numbers = counts.some((count) => count > 0xffff) ? Uint32Array : Uint16Array;
    const numbers = new Numbers(3 * words.length + conceptPlaces.length + phrasePlaces.length);
    let at = 0;
    for (const list of [counts, starts, ends, conceptPlaces, phrasePlaces]) {
      numbers.set(list, at);
      at += list.length;
    }
    this.numbers = numbers;
  }

  get counts(): Uint16Array | Uint32Array {
    return this.numbers;
  }

  get weight(): number {
    return this.field.weight;
  }

  /** Adds its terms to what others count. */
  countInto(terms: Map<string, number>): void {
    const { words, numbers } = this;
    const { weight } = this.field;
    for (let i = 0; i < words.length; i++) {
      const word = words[i]!;
      terms.set(word, (terms.get(word) ?? 0) + weight * numbers[i]!);
    }
  }

  placeInto(places: Map<string, Place>): void {
    const { words, numbers, field } = this;
    const n = words.length;
    for (let i = 0; i < n; i++)
      if (!places.has(words[i]!))
        places.set(words[i]!, { field, start: numbers[n + i]!, end: numbers[2 * n + i]! });
  }

  nameInto(concepts: Map<string, ConceptHit>): void {
    this.named.forEach(({ kind, code, group, term }, i) => {
      if (concepts.has(term)) return;
      const { start, end } = this.place(3 * this.words.length + 2 * i);
      concepts.set(term, { kind, code, group, start, end });
    });
  }

  phrases(): { translations: readonly Translation[]; place: Place }[] {
    const from = 3 * this.words.length + 2 * this.named.length;
    return this.translated.map((translations, i) => ({ translations, place: this.place(from + 2 * i) }));
  }

  private place(at: number): Place {
    return { field: this.field, start: this.numbers[at]!, end: this.numbers[at + 1]! };
  }
}

/**
 * The readings of a record's texts together, in a few kilobytes, since thousands are kept. Maps are made for who asks,
 * and forgotten when nobody looks any more.
 */
export class RecordReading implements Reading {
  readonly length: number;
  private termsMade?: WeakRef<ReadonlyMap<string, number>>;
  private placesMade?: WeakRef<ReadonlyMap<string, Place>>;

  constructor(
    readonly fields: readonly FieldReading[],
    /** Terms of codes that the record states. */
    readonly stated: readonly string[],
  ) {
    this.length = fields.reduce((sum, { length, field }) => sum + length * field.weight, 0);
  }

  get terms(): ReadonlyMap<string, number> {
    const made = this.termsMade?.deref();
    if (made) return made;
    const terms = new Map<string, number>();
    for (const field of this.fields) field.countInto(terms);
    for (const term of this.stated) terms.set(term, (terms.get(term) ?? 0) + 1);
    this.termsMade = new WeakRef(terms);
    return terms;
  }

  get places(): ReadonlyMap<string, Place> {
    const made = this.placesMade?.deref();
    if (made) return made;
    const places = new Map<string, Place>();
    for (const field of this.fields) field.placeInto(places);
    this.placesMade = new WeakRef(places);
    return places;
  }

  get concepts(): ReadonlyMap<string, ConceptHit> {
    const concepts = new Map<string, ConceptHit>();
    for (const field of this.fields) field.nameInto(concepts);
    return concepts;
  }

  get phrases(): Reading['phrases'] {
    return this.fields.flatMap((field) => field.phrases());
  }
}
