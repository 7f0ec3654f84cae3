import { normalise } from './normalise.ts';
import type { NormalisedText } from './normalise.ts';
import { STOP_WORDS } from './stop-words.ts';
import { pairTerm } from './term-kind.ts';

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

const PIECE =
  /\p{Script=Han}+|\d+(?:[.,]\d+)*|(?:(?!\p{Script=Han})[\p{L}\p{N}\p{M}])+|[.,;:!?。，、；：！？()（）]+/gu;
const HAN = /^\p{Script=Han}/u;
const UNIT_OF_MEASURE =
  /^(?:nm|um|μm|mm|cm|m|km|mg|g|kg|t|ml|l|w|kw|mw|gw|kwh|mwh|v|kv|mv|a|ma|hz|khz|mhz|ghz|mpa|kpa|pa|bar|ms|s|min|h|db|dpi|fps|gb|mb|tb|mbps|gbps|rpm|ppm|mu|ha|c|k)$/;
const LETTERS = /^[a-z]+$/;
const MAX_WORD_CHARS = 64;

/** The terms of a text and the units its phrases are made of, both with offsets into the original. Linear in the text. */
export function readText(source: string, tools: TextTools, choice = ALL_TERMS): ReadText {
  const normal = normalise(source, tools.fold);
  const read: ReadText = { tokens: [], units: [] };
  let before: Token | undefined;
  let figure: Token | undefined;
  for (const match of normal.text.matchAll(PIECE)) {
    const [piece] = match;
    const [from, to] = [match.index, match.index + piece.length];
    const isFigure = /^\d/.test(piece);
    if (HAN.test(piece)) readHan(piece, from, normal, tools, choice, read);
    else if (isFigure) readFigure(piece, from, to, normal, read);
    else if (/^[\p{L}\p{N}\p{M}]/u.test(piece)) {
      const word = readWord(piece, from, to, normal, tools, read, figure);
      if (word && before && choice.wordPairs)
        read.tokens.push({ term: pairTerm(before.term, word.term), start: before.start, end: word.end });
      // A function word neither is of a pair nor parts one: "detection of defects".
      before = word ?? before;
      figure = undefined;
      continue;
    } else read.units.push({ unit: null, ...span(normal, from, to) });
    before = undefined;
    figure = isFigure ? read.tokens.at(-1) : undefined;
  }
  return read;
}

/** The word's own token; none for a function word. */
function readWord(
  piece: string,
  from: number,
  to: number,
  normal: NormalisedText,
  tools: TextTools,
  { tokens, units }: ReadText,
  figure: Token | undefined,
): Token | undefined {
  const word = piece.slice(0, MAX_WORD_CHARS);
  const stem = LETTERS.test(word) ? tools.stem(word) : word;
  const at = span(normal, from, to);
  units.push({ unit: stem, ...at });
  if (STOP_WORDS.has(word)) return undefined;
  const token = { term: stem, ...at };
  tokens.push(token);
  // 3 kW and 3kW are one figure besides being a number and a unit.
  if (figure && at.start - figure.end <= 1 && UNIT_OF_MEASURE.test(word))
    tokens.push({ term: figure.term + word, start: figure.start, end: at.end });
  return token;
}

function readFigure(piece: string, from: number, to: number, normal: NormalisedText, read: ReadText): void {
  const figure = piece.slice(0, MAX_WORD_CHARS).replace(/,(?=\d{3})/g, '');
  const at = span(normal, from, to);
  read.units.push({ unit: figure, ...at });
  read.tokens.push({ term: figure, ...at });
}

/**
 * Dictionary words and, between function words, pairs of neighbouring characters and the characters themselves: pairs
 * find what the dictionary cuts differently, characters what is named by another word of the same stem.
 */
function readHan(
  run: string,
  from: number,
  normal: NormalisedText,
  tools: TextTools,
  choice: TermChoice,
  { tokens, units }: ReadText,
): void {
  let at = from;
  for (const char of run) {
    units.push({ unit: char, ...span(normal, at, at + char.length) });
    at += char.length;
  }
  at = from;
  let phrase = from;
  const close = (to: number): void =>
    readPhrase(run.slice(phrase - from, to - from), phrase, normal, choice, tokens);
  // A word of two characters is a pair already.
  const shortest = choice.bigrams ? 3 : 2;
  for (const word of tools.segment(run)) {
    const end = at + word.length;
    if (STOP_WORDS.has(word)) {
      close(at);
      phrase = end;
    } else if (choice.dictionary && word.length >= shortest)
      tokens.push({ term: word, ...span(normal, at, end) });
    at = end;
  }
  close(at);
}

function readPhrase(
  phrase: string,
  from: number,
  normal: NormalisedText,
  { bigrams, characters }: TermChoice,
  tokens: Token[],
): void {
  const chars = [...phrase];
  let at = from;
  chars.forEach((char, i) => {
    const end = at + char.length;
    // One that stands alone is a word.
    if (characters || chars.length === 1) tokens.push({ term: char, ...span(normal, at, end) });
    const next = chars[i + 1];
    if (bigrams && next) tokens.push({ term: char + next, ...span(normal, at, end + next.length) });
    at = end;
  });
}

/** From places in the normalised text to places in the original. */
function span({ at }: NormalisedText, from: number, to: number): { start: number; end: number } {
  const start = at[from] ?? 0;
  let last = to;
  // A character that became several ends where the next one begins.
  while (last < at.length - 1 && at[last] === at[last - 1]) last++;
  return { start, end: at[last] ?? start };
}
