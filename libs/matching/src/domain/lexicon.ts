import type { GlossaryEntry } from './glossary.ts';
import { readText } from './text.ts';
import type { TextTools } from './text.ts';

/** A term of the other language, with its share of what the translated word counts. */
export interface Translation {
  term: string;
  share: number;
}

/** Words of the two languages that mean the same. */
export interface Lexicon {
  /** The terms of the other language that stand for a term; mostly none, the surest first. */
  translations: (term: string) => readonly Translation[];
}

/** Several translations are guesses: together they may count more than one sure one, but not as much as all of them. */
export const shareOfOne = (translations: number): number => 1 / Math.sqrt(translations);

export const NO_LEXICON: Lexicon = { translations: () => [] };

/** Few, so that a loose word does not drown the others. */
const MAX_TRANSLATIONS = 4;
/** How much of the two words' use must be in the same concepts (Dice). */
const MIN_DICE = 0.4;
const HAN = /^\p{Script=Han}{2,}$/u;
const LATIN = /^\p{Script=Latin}{3,}$/u;

/**
 * Learns from concepts that have names in both languages which words belong together: 缺陷 stands where "defect" stands.
 * A word of one concept alone goes with all words of that concept, which is loose but about the same matter.
 */
export function mineLexicon(entries: Iterable<GlossaryEntry>, tools: TextTools): Lexicon {
  const chinese = new Map<string, number>();
  const english = new Map<string, number>();
  const together = new Map<string, Map<string, number>>();
  for (const entry of entries) {
    if (!entry.en) continue;
    const left = words([entry.zh, ...entry.aliasesZh], HAN, tools);
    const right = words([entry.en, ...entry.aliasesEn], LATIN, tools);
    for (const word of left) add(chinese, word);
    for (const word of right) add(english, word);
    for (const zh of left) {
      const row = together.get(zh) ?? new Map<string, number>();
      together.set(zh, row);
      for (const en of right) add(row, en);
    }
  }
  return linked(chinese, english, together);
}

/** The best partners of each word, where they are sure enough. */
function linked(
  chinese: ReadonlyMap<string, number>,
  english: ReadonlyMap<string, number>,
  together: ReadonlyMap<string, ReadonlyMap<string, number>>,
): Lexicon {
  const partners = new Map<string, { word: string; dice: number }[]>();
  const link = (from: string, word: string, dice: number): void => {
    const list = partners.get(from);
    if (list) list.push({ word, dice });
    else partners.set(from, [{ word, dice }]);
  };
  for (const [zh, row] of together)
    for (const [en, count] of row) {
      const dice = (2 * count) / ((chinese.get(zh) ?? 0) + (english.get(en) ?? 0));
      if (dice < MIN_DICE) continue;
      link(zh, en, dice);
      link(en, zh, dice);
    }
  const best = new Map<string, Translation[]>();
  for (const [from, list] of partners) {
    list.sort((a, b) => b.dice - a.dice || (a.word < b.word ? -1 : 1));
    const few = list.slice(0, MAX_TRANSLATIONS);
    best.set(
      from,
      few.map(({ word }) => ({ term: word, share: shareOfOne(few.length) })),
    );
  }
  return { translations: (term) => best.get(term) ?? [] };
}

function words(names: readonly string[], shape: RegExp, tools: TextTools): Set<string> {
  return new Set(
    names.flatMap((name) =>
      readText(name, tools)
        .tokens.map(({ term }) => term)
        .filter((term) => shape.test(term)),
    ),
  );
}

const add = (counts: Map<string, number>, key: string): void =>
  void counts.set(key, (counts.get(key) ?? 0) + 1);
