import { shareOfOne } from './lexicon.ts';
import type { Translation } from './lexicon.ts';
import { NameFinder } from './names.ts';
import { HAN, kindAt } from './piece-kind.ts';
import { spansOf } from './spans.ts';
import type { Spans } from './spans.ts';
import { isOfLength } from './term-kind.ts';
import { readText } from './text.ts';
import type { TextTools, Unit } from './text.ts';
import type { Names } from './vocabulary.ts';

/** A word or phrase of a text that has counterparts in the other language. */
export interface Phrase {
  start: number;
  end: number;
  /** Terms of the other language, each with its share of the phrase's weight. */
  translations: readonly Translation[];
}

/** A row of the book. */
interface Row {
  toChinese: readonly Translation[];
  toEnglish: readonly Translation[];
}

/** Finds words and phrases, the longest at each place, and says what they are in the other language. */
export class PhraseBook {
  private readonly names: NameFinder<Row>;
  /** By the rows that a name stands in, what they are together. */
  private readonly joint = new WeakMap<readonly Row[], Row>();

  constructor(rows: readonly Names[], tools: TextTools) {
    this.names = new NameFinder(tools);
    for (const { zh, en, onlyFrom } of rows) {
      const row = { toChinese: translationsTo(zh, tools), toEnglish: translationsTo(en, tools) };
      const names = [...(onlyFrom === 'en' ? [] : zh), ...(onlyFrom === 'zh' ? [] : en)];
      for (const name of names) if (name) this.names.add(name, row, Object.is);
    }
  }

  find(units: readonly Unit[], source: string): Phrase[] {
    const phrases: Phrase[] = [];
    this.each(spansOf(units), source, (translations, start, end) =>
      phrases.push({ start, end, translations }),
    );
    return phrases;
  }

  /** The same without an object for each. */
  each(
    units: Spans<string | null>,
    source: string,
    found: (translations: readonly Translation[], start: number, end: number) => void,
  ): void {
    let rows: readonly Row[] | undefined;
    let from = 0;
    let to = 0;
    const close = (): void => {
      if (!rows) return;
      const { toChinese, toEnglish } = this.together(rows);
      found(isChinese(source, from, to) ? toEnglish : toChinese, from, to);
    };
    this.names.find(units, source, (named, start, end) => {
      // One character may become several words: what begins at one place is one phrase.
      if (rows && start === from) {
        rows = [...rows, ...named];
        return;
      }
      close();
      [rows, from, to] = [named, start, end];
    });
    close();
  }

  private together(rows: readonly Row[]): Row {
    const [only] = rows;
    if (rows.length === 1 && only) return only;
    let joint = this.joint.get(rows);
    if (!joint) {
      joint = {
        toChinese: together(rows.map(({ toChinese }) => toChinese)),
        toEnglish: together(rows.map(({ toEnglish }) => toEnglish)),
      };
      this.joint.set(rows, joint);
    }
    return joint;
  }
}

const HAN_CHARACTER = /\p{Script=Han}/u;

function isChinese(source: string, start: number, end: number): boolean {
  if (kindAt(source, start) === HAN) return true;
  return HAN_CHARACTER.test(source.slice(start, end));
}

/** A phrase that stands in several rows means one of them: each gets its part. */
const together = (rows: readonly (readonly Translation[])[]): readonly Translation[] =>
  rows.flatMap((row) => row.map(({ term, share }) => ({ term, share: share * shareOfOne(rows.length) })));

/** The terms of all names; the weight of the row is shared among the names, that of a name among its words. */
function translationsTo(names: readonly string[], tools: TextTools): Translation[] {
  const shares = new Map<string, number>();
  for (const name of names) {
    const terms = readText(name, tools).tokens.map(({ term }) => term);
    const words = terms.filter(isOfLength).length;
    for (const term of terms) {
      const share = shareOfOne(names.length) * shareOfOne(Math.max(1, words));
      shares.set(term, Math.max(shares.get(term) ?? 0, share));
    }
  }
  return [...shares].map(([term, share]) => ({ term, share }));
}
