import type { Language } from '@fairway/kernel';
import { allConcepts } from './concept.ts';
import { CONCEPT_KINDS } from './concept-data.ts';
import type { Concept, ConceptKind } from './concept-data.ts';
import { sector } from './sector.ts';
import type { Sector } from './sector-data.ts';

export interface ConceptSearch {
  /** 20 unless told. */
  limit?: number;
  /** Both languages are searched; names in this one come first among equals. */
  language?: Language;
}

export interface ConceptMatch {
  readonly concept: Concept;
  /** 0 to 100; the order counts, not the distance. */
  readonly score: number;
  /** The name, alias or code that matched. */
  readonly matched: string;
}

interface Text {
  readonly original: string;
  readonly folded: string;
  readonly name: boolean;
  readonly language: Language;
}

interface Entry {
  readonly concept: Concept;
  readonly codes: readonly string[];
  readonly texts: readonly Text[];
}

/** Longer queries are cut: what people look for is a term, and a pasted page must not cost time. */
const LONGEST_QUERY = 120;
const DEFAULT_LIMIT = 20;
const LANGUAGE_BONUS = 2;

/** Terms by name, alias or code, whole, from the start or within, and terms that the query itself contains. */
export function searchConcepts(
  kinds: ConceptKind | readonly ConceptKind[] | 'ALL',
  query: string,
  { limit = DEFAULT_LIMIT, language }: ConceptSearch = {},
): ConceptMatch[] {
  const wanted = fold([...query.slice(0, 4 * LONGEST_QUERY)].slice(0, LONGEST_QUERY).join(''));
  if (!wanted || limit < 1) return [];
  const among = kinds === 'ALL' ? CONCEPT_KINDS : typeof kinds === 'string' ? [kinds] : kinds;
  const matches: ConceptMatch[] = [];
  for (const entry of among.flatMap((kind) => entriesOf(kind))) {
    const match = best(entry, wanted, language);
    if (match) matches.push(match);
  }
  // A stable sort: equals keep the order of the glossary.
  matches.sort((a, b) => b.score - a.score || a.matched.length - b.matched.length);
  return matches.slice(0, limit);
}

export function searchSectors(query: string, limit = DEFAULT_LIMIT, language?: Language): Sector[] {
  const matches = searchConcepts('SECTOR', query, { limit, language });
  return matches.flatMap(({ concept }) => sector(concept.code) ?? []);
}

const ENTRIES = new Map<ConceptKind, readonly Entry[]>();

function entriesOf(kind: ConceptKind): readonly Entry[] {
  let entries = ENTRIES.get(kind);
  if (!entries) ENTRIES.set(kind, (entries = allConcepts(kind).map(entryOf)));
  return entries;
}

function entryOf(concept: Concept): Entry {
  const text = (original: string, name: boolean, language: Language): Text => ({
    original,
    folded: fold(original),
    name,
    language,
  });
  const code = fold(concept.code);
  return {
    concept,
    codes: concept.kind === 'SECTOR' && code.length > 1 ? [code, code.slice(1)] : [code],
    texts: [
      text(concept.zh, true, 'zh'),
      ...(concept.en ? [text(concept.en, true, 'en')] : []),
      ...concept.aliasesZh.map((alias) => text(alias, false, 'zh')),
      ...concept.aliasesEn.map((alias) => text(alias, false, 'en')),
    ],
  };
}

function best(
  { concept, codes, texts }: Entry,
  wanted: string,
  language?: Language,
): ConceptMatch | undefined {
  let score = codes.includes(wanted)
    ? 100
    : wanted.length > 1 && codes.some((code) => code.startsWith(wanted))
      ? 78
      : 0;
  let matched = score > 0 ? concept.code : '';
  for (const text of texts) {
    const points = textScore(text, wanted);
    const total = points > 0 && text.language === language ? points + LANGUAGE_BONUS : points;
    if (total > score) {
      score = total;
      matched = text.original;
    }
  }
  return score > 0 ? { concept, score, matched } : undefined;
}

function textScore({ folded, name }: Text, wanted: string): number {
  const less = name ? 0 : 5;
  if (folded === wanted) return 95 - less;
  if (folded.startsWith(wanted)) return 80 - less;
  if (` ${folded}`.includes(` ${wanted}`)) return 62 - less;
  // Within a word, two Latin letters say nothing; two Chinese characters say a lot.
  if ((hasChinese(wanted) || wanted.length > 2) && folded.includes(wanted)) return 50 - less;
  const words = wanted.split(' ');
  if (words.length > 1 && words.every((word) => ` ${folded}`.includes(` ${word}`))) return 36 - less;
  const contained = hasChinese(folded)
    ? folded.length > 1 && wanted.includes(folded)
    : ` ${wanted} `.includes(` ${folded} `);
  // The longer the term that stands in the query, the more it is what was meant.
  return contained ? 15 - less + Math.min(10, hasChinese(folded) ? 2 * folded.length : folded.length / 2) : 0;
}

/** One form for both sides: full width, case and punctuation do not count. */
function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}*]+/gu, ' ')
    .replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, '')
    .trim();
}

const hasChinese = (text: string): boolean => /\p{Script=Han}/u.test(text);
