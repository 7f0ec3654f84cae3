import type { Glossary } from './glossary.ts';
import { STOP_WORDS } from './stop-words.ts';
import { readText } from './text.ts';
import type { TextTools, Unit } from './text.ts';

/** One text of a record in both languages. */
export interface BilingualPair {
  zh: string;
  en: string;
}

/** A phrase that may be another name of a concept. */
export interface MinedAlias {
  kind: string;
  code: string;
  language: 'zh' | 'en';
  alias: string;
  /** In how many texts the other language names the concept where this language says the phrase. */
  support: number;
  /** Dice: how much of the use of both is together, 0 to 1. */
  association: number;
}

export interface MiningBounds {
  minSupport: number;
  minAssociation: number;
  /** How many are proposed for a concept in each language. */
  most: number;
}

const BOUNDS: MiningBounds = { minSupport: 3, minAssociation: 0.6, most: 2 };
const MAX_WORDS = 3;
const MAX_HAN = 8;

/**
 * Learns from texts in both languages what else concepts are called: where one language names a concept that the other
 * does not, the phrase that stands there again and again, and hardly anywhere else, is a candidate. A phrase that is
 * already a name of something is none. Texts are read one by one, so that others can be answered in between.
 */
export class AliasMiner {
  private readonly texts: Record<'zh' | 'en', Side>[] = [];

  constructor(
    private readonly glossary: Glossary,
    private readonly tools: TextTools,
    private readonly bounds: MiningBounds = BOUNDS,
  ) {}

  read({ zh, en }: BilingualPair): void {
    this.texts.push({
      zh: readSide(zh, 'zh', this.glossary, this.tools),
      en: readSide(en, 'en', this.glossary, this.tools),
    });
  }

  /** What the texts read so far suggest. */
  mined(): MinedAlias[] {
    return (['zh', 'en'] as const).flatMap((language) =>
      proposals(
        this.texts.map((both) => ({ said: both[language], told: both[language === 'zh' ? 'en' : 'zh'] })),
        language,
        this.bounds,
      ),
    );
  }
}

interface Side {
  /** `KIND code`. */
  concepts: Set<string>;
  /** Phrases by their key, as they were written. */
  phrases: Map<string, string>;
}

function proposals(
  texts: readonly { said: Side; told: Side }[],
  language: 'zh' | 'en',
  { minSupport, minAssociation, most }: MiningBounds,
): MinedAlias[] {
  const ofPhrase = new Map<string, { n: number; written: string }>();
  const ofConcept = new Map<string, number>();
  const together = new Map<string, Map<string, number>>();
  for (const { said, told } of texts) {
    for (const [key, written] of said.phrases) {
      const known = ofPhrase.get(key);
      if (known) known.n++;
      else ofPhrase.set(key, { n: 1, written });
    }
    // Where both name it there is nothing to learn.
    for (const concept of told.concepts) {
      if (said.concepts.has(concept)) continue;
      ofConcept.set(concept, (ofConcept.get(concept) ?? 0) + 1);
      const row = together.get(concept) ?? new Map<string, number>();
      together.set(concept, row);
      for (const key of said.phrases.keys()) row.set(key, (row.get(key) ?? 0) + 1);
    }
  }
  return [...together].flatMap(([concept, row]) => {
    const [kind = '', code = ''] = concept.split(' ');
    const candidates = [...row]
      .map(([key, support]) => ({
        key,
        support,
        association: (2 * support) / ((ofConcept.get(concept) ?? 0) + (ofPhrase.get(key)?.n ?? 0)),
      }))
      .filter(({ support, association }) => support >= minSupport && association >= minAssociation)
      // Among equals the longer one: its parts are said wherever it is.
      .sort(
        (a, b) => b.association - a.association || b.key.length - a.key.length || (a.key < b.key ? -1 : 1),
      );
    const kept: typeof candidates = [];
    for (const one of candidates) {
      if (kept.length === most) break;
      if (!kept.some(({ key }) => key.includes(one.key))) kept.push(one);
    }
    return kept.map(({ key, support, association }): MinedAlias => ({
      kind,
      code,
      language,
      alias: ofPhrase.get(key)?.written ?? key,
      support,
      association: Math.round(100 * association) / 100,
    }));
  });
}

function readSide(text: string, language: 'zh' | 'en', glossary: Glossary, tools: TextTools): Side {
  const { units } = readText(text, tools);
  const hits = glossary.find(units, text);
  const isNamed = (start: number, end: number): boolean =>
    hits.some((hit) => hit.start < end && start < hit.end);
  const phrases = new Map<string, string>();
  for (const { key, start, end } of language === 'zh'
    ? chinesePhrases(text, tools)
    : englishPhrases(units, text))
    if (!phrases.has(key) && !isNamed(start, end)) phrases.set(key, text.slice(start, end));
  return { concepts: new Set(hits.map(({ kind, code }) => `${kind} ${code}`)), phrases };
}

interface Phrase {
  key: string;
  start: number;
  end: number;
}

/** One to three words in a row, neither beginning nor ending with a function word or a figure. */
function englishPhrases(units: readonly Unit[], text: string): Phrase[] {
  const phrases: Phrase[] = [];
  for (let i = 0; i < units.length; i++)
    for (let length = 1; length <= MAX_WORDS && i + length <= units.length; length++) {
      const run = units.slice(i, i + length);
      const [first, last] = [run[0], run.at(-1)];
      if (!first || !last || run.some(({ unit }) => unit === null)) break;
      if (!isWord(first, text) || !isWord(last, text)) continue;
      phrases.push({ key: run.map(({ unit }) => unit).join(' '), start: first.start, end: last.end });
    }
  return phrases;
}

const isWord = ({ start, end }: Unit, text: string): boolean => {
  const word = text.slice(start, end).toLowerCase();
  return /^\p{Script=Latin}{3,}$/u.test(word) && !STOP_WORDS.has(word);
};

/** One to three words of the dictionary in a row, at least two characters long. */
function chinesePhrases(text: string, tools: TextTools): Phrase[] {
  const phrases: Phrase[] = [];
  for (const { 0: run, index } of text.matchAll(/\p{Script=Han}{2,}/gu)) {
    const words: Phrase[] = [];
    let at = index;
    for (const word of tools.segment(run)) {
      words.push({ key: word, start: at, end: at + word.length });
      at += word.length;
    }
    for (let i = 0; i < words.length; i++)
      for (let length = 1; length <= MAX_WORDS && i + length <= words.length; length++) {
        const key = words
          .slice(i, i + length)
          .map((word) => word.key)
          .join('');
        if (key.length > MAX_HAN) break;
        const [first, last] = [words[i], words[i + length - 1]];
        if (key.length < 2 || !first || !last || isFunctionWord(first.key) || isFunctionWord(last.key))
          continue;
        phrases.push({ key, start: first.start, end: last.end });
      }
  }
  return phrases;
}

const isFunctionWord = (word: string): boolean =>
  STOP_WORDS.has(word) ||
  /^[的了在和与及或对由被把从到为以用是有等可能会要需不未无这那其各每一二三四五六七八九十百千万个]$/.test(
    word,
  );
