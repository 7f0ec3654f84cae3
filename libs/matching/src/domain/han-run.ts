import { Remembered } from './remembered.ts';
import { Spans } from './spans.ts';
import { STOP_WORDS } from './stop-words.ts';
import { isOfLength } from './term-kind.ts';
import type { TermChoice, TextTools } from './text.ts';

/** Short runs are remembered: names and headings come again and again, sentences do not. */
const RUNS = 16_384;
const LONGEST = 10;
const LAST_CHARACTER = 0xffff;

/** What a run of Chinese characters is read as, with places from its beginning. */
export class HanRun {
  readonly terms = new Spans<string>();
  readonly characters = new Spans<string>();
  /** How many of the terms make a text longer. */
  words = 0;

  clear(): void {
    this.terms.clear();
    this.characters.clear();
    this.words = 0;
  }
}

/**
 * Dictionary words and, between function words, pairs of neighbouring characters and the characters themselves: pairs
 * find what the dictionary cuts differently, characters what is named by another word of the same stem.
 */
export class HanReader {
  private readonly known = new Remembered<string, HanRun>(RUNS);
  private readonly passing = new HanRun();
  /** By its code, a character as the one string that every text shares. */
  private readonly characters: (string | undefined)[] = new Array<string | undefined>(LAST_CHARACTER + 1);

  constructor(
    private readonly segment: TextTools['segment'],
    private readonly choice: TermChoice,
  ) {}

  /** What is answered is good until the next run is read. */
  read(run: string): HanRun {
    if (run.length > LONGEST) {
      this.passing.clear();
      return this.readInto(this.passing, run);
    }
    let known = this.known.get(run);
    if (!known) this.known.set(run, (known = this.readInto(new HanRun(), run)));
    return known;
  }

  private readInto(read: HanRun, run: string): HanRun {
    const { characters, terms } = read;
    for (let at = 0; at < run.length;) {
      const char = this.characterAt(run, at);
      characters.add(char, at, (at += char.length));
    }
    // A word of two characters is a pair already.
    const shortest = this.choice.bigrams ? 3 : 2;
    let phrase = 0;
    let at = 0;
    for (const word of this.segment(run)) {
      const end = at + word.length;
      if (STOP_WORDS.has(word)) {
        this.readPhrase(read, phrase, at);
        phrase = end;
      } else if (this.choice.dictionary && word.length >= shortest) {
        terms.add(word, at, end);
        if (isOfLength(word)) read.words++;
      }
      at = end;
    }
    this.readPhrase(read, phrase, at);
    return read;
  }

  private readPhrase(read: HanRun, from: number, to: number): void {
    if (from === to) return;
    const { items, starts, ends, length } = read.characters;
    const { bigrams, characters } = this.choice;
    // Characters are units but for the few of two halves.
    let i = from;
    while (i >= length || starts[i]! > from) i--;
    for (; i < length && starts[i]! < to; i++) {
      const [char, start, end] = [items[i]!, starts[i]!, ends[i]!];
      // One that stands alone is a word.
      if (characters || (start === from && end === to)) this.add(read, char, start, end);
      if (bigrams && end < to) this.add(read, char + items[i + 1]!, start, ends[i + 1]!);
    }
  }

  private add(read: HanRun, term: string, start: number, end: number): void {
    read.terms.add(term, start, end);
    if (isOfLength(term)) read.words++;
  }

  private characterAt(run: string, at: number): string {
    const code = run.codePointAt(at)!;
    if (code > LAST_CHARACTER) return String.fromCodePoint(code);
    return (this.characters[code] ??= String.fromCharCode(code));
  }
}
