/** What a term of the index is; its shape tells. A compound is a Chinese word of more than two characters. */
export type TermKind = 'WORD' | 'COMPOUND' | 'CHARACTER' | 'WORD_PAIR' | 'CONCEPT';

const CONCEPT_MARK = '#';
const PAIR_MARK = ' ';

/** The term under which a concept is indexed: 缺陷检测 and "defect detection" are both `#capability:defect-detection`. */
export const conceptTerm = (kind: string, code: string): string =>
  `${CONCEPT_MARK}${kind.toLowerCase()}:${code}`;

/** Two neighbouring words as one term. No word holds a blank. */
export const pairTerm = (first: string, second: string): string => first + PAIR_MARK + second;

export function termKind(term: string): TermKind {
  if (term.startsWith(CONCEPT_MARK)) return 'CONCEPT';
  if (term.includes(PAIR_MARK)) return 'WORD_PAIR';
  const code = term.codePointAt(0) ?? 0;
  if (!isHan(code)) return 'WORD';
  const characters = code > 0xffff ? term.length / 2 : term.length;
  return characters <= 1 ? 'CHARACTER' : characters <= 2 ? 'WORD' : 'COMPOUND';
}

/** Whether a term makes a text longer: what is read beside the words does not. */
export const isOfLength = (term: string): boolean => {
  const kind = termKind(term);
  return kind === 'WORD' || kind === 'COMPOUND';
};

const isHan = (code: number): boolean =>
  (code >= 0x3400 && code <= 0x9fff) ||
  (code >= 0xf900 && code <= 0xfaff) ||
  (code >= 0x20000 && code <= 0x3ffff);
