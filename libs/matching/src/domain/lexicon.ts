import type { GlossaryEntry } from './glossary.ts';
import { readText } from './text.ts';
import type { TextTools } from './text.ts';

/** Words of the two languages that mean the same, under one pivot: the English stem. */
export interface Lexicon {
  /** The pivots of a term in either language; mostly none. */
  pivots: (term: string) => readonly string[];
}

export const NO_LEXICON: Lexicon = { pivots: () => [] };

/** A pair seen in fewer concepts than this is chance. */
const MIN_TOGETHER = 2;
/** How much of the two words' use must be together (Dice). */
const MIN_DICE = 0.4;
const HAN = /^\p{Script=Han}{2,}$/u;
const LATIN = /^\p{Script=Latin}{3,}$/u;

/**
 * Learns from concepts that have names in both languages which words belong together: 缺陷 stands where "defect" stands.
 * Nothing is learnt from a single concept.
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

/** The best partner of each Chinese word, where it is sure enough. */
function linked(
  chinese: ReadonlyMap<string, number>,
  english: ReadonlyMap<string, number>,
  together: ReadonlyMap<string, ReadonlyMap<string, number>>,
): Lexicon {
  const pivots = new Map<string, string[]>();
  for (const [zh, row] of together) {
    let best: { en: string; dice: number } | undefined;
    for (const [en, count] of row) {
      const dice = (2 * count) / ((chinese.get(zh) ?? 0) + (english.get(en) ?? 0));
      if (count < MIN_TOGETHER || dice < MIN_DICE) continue;
      if (!best || dice > best.dice || (dice === best.dice && en < best.en)) best = { en, dice };
    }
    if (!best) continue;
    pivots.set(zh, [`~${best.en}`]);
    pivots.set(best.en, [`~${best.en}`]);
  }
  return { pivots: (term) => pivots.get(term) ?? [] };
}

function words(names: readonly string[], shape: RegExp, tools: TextTools): Set<string> {
  return new Set(names.flatMap((name) => readText(name, tools).tokens.map(({ term }) => term).filter((term) => shape.test(term))));
}

const add = (counts: Map<string, number>, key: string): void => void counts.set(key, (counts.get(key) ?? 0) + 1);
