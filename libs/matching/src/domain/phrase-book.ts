import { Glossary } from './glossary.ts';
import { shareOfOne } from './lexicon.ts';
import type { Translation } from './lexicon.ts';
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

/** Finds words and phrases, the longest at each place, and says what they are in the other language. */
export class PhraseBook {
  private readonly names: Glossary;
  private readonly toChinese: readonly (readonly Translation[])[];
  private readonly toEnglish: readonly (readonly Translation[])[];

  constructor(rows: readonly Names[], tools: TextTools) {
    this.names = new Glossary(
      rows.map(({ zh, en, onlyFrom }, i) => ({
        kind: 'PHRASE',
        code: String(i),
        zh: '',
        en: null,
        aliasesZh: onlyFrom === 'en' ? [] : zh,
        aliasesEn: onlyFrom === 'zh' ? [] : en,
        group: null,
      })),
      tools,
    );
    this.toChinese = rows.map(({ zh }) => translationsTo(zh, tools));
    this.toEnglish = rows.map(({ en }) => translationsTo(en, tools));
  }

  find(units: readonly Unit[], source: string): Phrase[] {
    const phrases: Phrase[] = [];
    let before: { start: number; rows: number[] } | undefined;
    const close = (end: number): void => {
      if (!before) return;
      const { start, rows } = before;
      const others = HAN.test(source.slice(start, end)) ? this.toEnglish : this.toChinese;
      phrases.push({ start, end, translations: together(rows.map((row) => others[row] ?? [])) });
    };
    let end = 0;
    for (const hit of this.names.find(units, source)) {
      if (before?.start === hit.start) {
        before.rows.push(Number(hit.code));
        continue;
      }
      close(end);
      before = { start: hit.start, rows: [Number(hit.code)] };
      end = hit.end;
    }
    close(end);
    return phrases;
  }
}

const HAN = /\p{Script=Han}/u;

/** A phrase that stands in several rows means one of them: each gets its part. */
function together(rows: readonly (readonly Translation[])[]): readonly Translation[] {
  const [only] = rows;
  if (rows.length === 1 && only) return only;
  return rows.flatMap((row) =>
    row.map(({ term, share }) => ({ term, share: share * shareOfOne(rows.length) })),
  );
}

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
