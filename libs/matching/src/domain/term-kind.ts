/** What a term of the index is; its shape tells. */
export type TermKind = 'WORD' | 'CHARACTER' | 'WORD_PAIR' | 'CONCEPT';

const CONCEPT_MARK = '#';
const PAIR_MARK = ' ';
const LAST_LATIN = 0x2e80;

/** The term under which a concept is indexed: 缺陷检测 and "defect detection" are both `#capability:defect-detection`. */
export const conceptTerm = (kind: string, code: string): string =>
  `${CONCEPT_MARK}${kind.toLowerCase()}:${code}`;

/** Two neighbouring words as one term. No word holds a blank. */
export const pairTerm = (first: string, second: string): string => first + PAIR_MARK + second;

export function termKind(term: string): TermKind {
  if (term.startsWith(CONCEPT_MARK)) return 'CONCEPT';
  if (term.includes(PAIR_MARK)) return 'WORD_PAIR';
  return term.length <= 2 && isOneCharacter(term) ? 'CHARACTER' : 'WORD';
}

/** One Chinese character; Latin letters and digits stand for themselves. */
const isOneCharacter = (term: string): boolean => {
  const code = term.codePointAt(0) ?? 0;
  return code >= LAST_LATIN && term.length === (code > 0xffff ? 2 : 1);
};
