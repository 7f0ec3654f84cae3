export interface Piece {
  text: string;
  hit: boolean;
}

/**
 * The text in pieces, those that a rule has found marked. As the rules do, width, case and blanks between Chinese
 * characters do not hide a word.
 */
export function pieces(text: string, words: readonly string[]): Piece[] {
  const patterns = words.filter(Boolean).map(patternOf);
  if (!patterns.length) return [{ text, hit: false }];
  const found = new RegExp(`(${patterns.join('|')})`, 'giu');
  return text
    .split(found)
    .map((piece, at) => ({ text: piece, hit: at % 2 === 1 }))
    .filter((piece) => piece.text);
}

/** A Latin word stands alone; Chinese characters may have blanks between them. */
function patternOf(word: string): string {
  const escaped = [...word].map((one) => one.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&'));
  if (/\p{Script=Han}/u.test(word)) return escaped.join('\\s*');
  return `(?<![a-z0-9])${escaped.join('').replace(/(\\-|\s)+/g, '[^a-z0-9]+')}(?![a-z0-9])`;
}
