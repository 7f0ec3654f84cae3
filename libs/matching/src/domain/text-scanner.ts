import { HanReader } from './han-run.ts';
import { normalise } from './normalise.ts';
import { DIGIT, HAN, kindAt, LETTER, runEnd, STOP, widthAt } from './piece-kind.ts';
import { Remembered } from './remembered.ts';
import { Spans } from './spans.ts';
import { STOP_WORDS } from './stop-words.ts';
import { isOfLength, pairTerm } from './term-kind.ts';
import type { TermChoice, TextTools } from './text.ts';

const UNIT_OF_MEASURE =
  /^(?:nm|um|μm|mm|cm|m|km|mg|g|kg|t|ml|l|w|kw|mw|gw|kwh|mwh|v|kv|mv|a|ma|hz|khz|mhz|ghz|mpa|kpa|pa|bar|ms|s|min|h|db|dpi|fps|gb|mb|tb|mbps|gbps|rpm|ppm|mu|ha|c|k)$/;
const LETTERS = /^[a-z]+$/;
const MAX_WORD_CHARS = 64;
const WORDS = 262_144;
const NONE = -1;

/** A word of an alphabetic script. */
interface Word {
  stem: string;
  /** It holds sentences together and is no term. */
  isFunction: boolean;
  /** The word itself, when it is one of a unit of measure. */
  measure: string | undefined;
}

/** What a scanner has read. */
export interface Scanned {
  terms: Spans<string>;
  /** A Chinese character, a stemmed word or a number; null is a full stop. */
  units: Spans<string | null>;
  /** How many of the terms make the text longer. */
  words: number;
}

const scanners = new WeakMap<TextTools, WeakMap<TermChoice, TextScanner>>();

/** The scanner of these tools, with all that it remembers. */
export function scannerOf(tools: TextTools, choice: TermChoice): TextScanner {
  let ofTools = scanners.get(tools);
  if (!ofTools) scanners.set(tools, (ofTools = new WeakMap()));
  let scanner = ofTools.get(choice);
  if (!scanner) ofTools.set(choice, (scanner = new TextScanner(tools, choice)));
  return scanner;
}

/** Reads one text after the other into the same memory: what `scan` answers is good until it is called again. */
export class TextScanner implements Scanned {
  readonly terms = new Spans<string>();
  readonly units = new Spans<string | null>();
  words = 0;
  private readonly han: HanReader;
  private readonly known = new Remembered<string, Word>(WORDS);
  /** Of the text that is being read. */
  private text = '';
  private at: Int32Array | undefined;

  constructor(
    private readonly tools: TextTools,
    private readonly choice: TermChoice,
  ) {
    this.han = new HanReader(tools.segment, choice);
  }

  scan(source: string): Scanned {
    this.terms.clear();
    this.units.clear();
    this.words = 0;
    const { text, at } = normalise(source, this.tools.fold);
    this.text = text;
    this.at = at;
    /** Among the terms, the word and the figure that the next word may belong to. */
    let before = NONE;
    let figure = NONE;
    for (let from = 0, to = 0; from < text.length; from = to) {
      const kind = kindAt(text, from);
      if (kind === LETTER) {
        to = runEnd(text, from, LETTER, DIGIT);
        before = this.readWord(from, to, before, figure);
        figure = NONE;
        continue;
      }
      if (kind === HAN) this.readHan(from, (to = runEnd(text, from, HAN)));
      else if (kind === DIGIT) this.readFigure(from, (to = this.figureEnd(from)));
      else if (kind === STOP)
        this.units.add(null, this.start(from), this.end((to = runEnd(text, from, STOP))));
      else {
        to = from + widthAt(text, from);
        continue;
      }
      before = NONE;
      figure = kind === DIGIT ? this.terms.length - 1 : NONE;
    }
    return this;
  }

  /** Answers the place among the terms of the word that the next one makes a pair with. */
  private readWord(from: number, to: number, before: number, figure: number): number {
    const { terms } = this;
    const word = this.wordOf(this.text.slice(from, Math.min(to, from + MAX_WORD_CHARS)));
    const [start, end] = [this.start(from), this.end(to)];
    this.units.add(word.stem, start, end);
    // A function word neither is of a pair nor parts one: "detection of defects".
    if (word.isFunction) return before;
    const place = terms.length;
    this.term(word.stem, start, end);
    // 3 kW and 3kW are one figure besides being a number and a unit.
    if (word.measure && figure !== NONE && start - terms.ends[figure]! <= 1)
      this.term(terms.items[figure]! + word.measure, terms.starts[figure]!, end);
    if (before !== NONE && this.choice.wordPairs)
      terms.add(pairTerm(terms.items[before]!, word.stem), terms.starts[before]!, end);
    return place;
  }

  private wordOf(piece: string): Word {
    let word = this.known.get(piece);
    if (!word) {
      word = {
        stem: LETTERS.test(piece) ? this.tools.stem(piece) : piece,
        isFunction: STOP_WORDS.has(piece),
        measure: UNIT_OF_MEASURE.test(piece) ? piece : undefined,
      };
      this.known.set(piece, word);
    }
    return word;
  }

  private readFigure(from: number, to: number): void {
    const figure = this.text.slice(from, Math.min(to, from + MAX_WORD_CHARS)).replace(/,(?=\d{3})/g, '');
    const [start, end] = [this.start(from), this.end(to)];
    this.units.add(figure, start, end);
    this.term(figure, start, end);
  }

  /** Digits, parted by single points or commas. */
  private figureEnd(from: number): number {
    const { text } = this;
    let end = runEnd(text, from, DIGIT);
    while (
      (text[end] === '.' || text[end] === ',') &&
      end + 1 < text.length &&
      kindAt(text, end + 1) === DIGIT
    )
      end = runEnd(text, end + 1, DIGIT);
    return end;
  }

  private readHan(from: number, to: number): void {
    const { terms, characters, words } = this.han.read(this.text.slice(from, to));
    this.put(terms, from, this.terms);
    this.put(characters, from, this.units);
    this.words += words;
  }

  private put(
    { items, starts, ends, length }: Spans<string>,
    from: number,
    into: Pick<Spans<string>, 'add'>,
  ): void {
    for (let i = 0; i < length; i++)
      into.add(items[i]!, this.start(from + starts[i]!), this.end(from + ends[i]!));
  }

  private term(term: string, start: number, end: number): void {
    this.terms.add(term, start, end);
    if (isOfLength(term)) this.words++;
  }

  /** From places in the normalised text to places in the original. */
  private start(place: number): number {
    return this.at ? (this.at[place] ?? 0) : place;
  }

  private end(place: number): number {
    const { at } = this;
    if (!at) return place;
    let last = place;
    // A character that became several ends where the next one begins.
    while (last < at.length - 1 && at[last] === at[last - 1]) last++;
    return at[last] ?? 0;
  }
}
