/** What a character is to the reading of text. */
export const OTHER = 1;
export const HAN = 2;
export const DIGIT = 3;
/** Letters, marks and numerals of all scripts but Han. */
export const LETTER = 4;
/** What ends a sentence or a part of one. */
export const STOP = 5;

const IS_HAN = /^\p{Script=Han}/u;
const IS_LETTER = /^[\p{L}\p{N}\p{M}]/u;
const IS_STOP = /^[.,;:!?。，、；：！？()（）]/;

/** By UTF-16 unit; 0 is not known yet. */
const kinds = new Uint8Array(0x10000);

/** The kind of the character at a place. */
export function kindAt(text: string, i: number): number {
  const code = text.charCodeAt(i);
  const known = kinds[code]!;
  if (known !== 0) return known;
  const char = String.fromCodePoint(text.codePointAt(i)!);
  const kind = kindOf(char);
  // Half of a character says nothing about the next one that begins so.
  if (char.length === 1) kinds[code] = isLead(code) ? 0 : kind;
  return kind;
}

/** Where the run of characters that begins at a place and is of one kind, or of a second, ends. */
export function runEnd(text: string, from: number, kind: number, also = kind): number {
  let i = from;
  while (i < text.length) {
    const at = kindAt(text, i);
    if (at !== kind && at !== also) break;
    i += widthAt(text, i);
  }
  return i;
}

/** Units of the character at a place: two when it has two halves. */
export const widthAt = (text: string, i: number): number =>
  isLead(text.charCodeAt(i)) && isTrail(text.charCodeAt(i + 1)) ? 2 : 1;

function kindOf(char: string): number {
  if (IS_HAN.test(char)) return HAN;
  if (char >= '0' && char <= '9') return DIGIT;
  if (IS_LETTER.test(char)) return LETTER;
  return IS_STOP.test(char) ? STOP : OTHER;
}

const isLead = (code: number): boolean => code >= 0xd800 && code <= 0xdbff;
const isTrail = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff;
