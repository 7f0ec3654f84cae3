import { scannerOf } from './text-scanner.ts';

/** What reading needs from outside: dictionaries are large and native, so the domain is handed them. */
export interface TextTools {
  /** Chinese words of a run of Chinese characters; joined they are the run. */
  segment: (run: string) => string[];
  /** The simplified form of a character. */
  fold: (char: string) => string;
  /** The stem of an English word in lower case. */
  stem: (word: string) => string;
}

/** A term of the index and where it stands in the original text. */
export interface Token {
  term: string;
  start: number;
  end: number;
}

/** A piece of text as phrases are compared by: a Chinese character, a stemmed word or a number; null is a full stop. */
export interface Unit {
  unit: string | null;
  start: number;
  end: number;
}

/** What a text is read as; all together are best, each is left out only to measure what it brings. */
export interface TermChoice {
  /** Chinese words of the dictionary. */
  dictionary: boolean;
  /** Pairs of neighbouring Chinese characters. */
  bigrams: boolean;
  /** Single Chinese characters. */
  characters: boolean;
  /** Pairs of neighbouring words of alphabetic scripts. */
  wordPairs: boolean;
}

export const ALL_TERMS: TermChoice = { dictionary: true, bigrams: true, characters: true, wordPairs: true };

export interface ReadText {
  tokens: Token[];
  units: Unit[];
}

/** The terms of a text and the units its phrases are made of, both with offsets into the original. Linear in the text. */
export function readText(source: string, tools: TextTools, choice = ALL_TERMS): ReadText {
  const { terms, units } = scannerOf(tools, choice).scan(source);
  return {
    tokens: terms.map((term, start, end) => ({ term, start, end })),
    units: units.map((unit, start, end) => ({ unit, start, end })),
  };
}
