/**
 * The most characters (UTF-16 units) that are read of one field; the rest is left out of matching. Six times what a
 * field of a record may hold, so only hostile or foreign input is cut.
 */
export const MAX_FIELD_CHARS = 32_768;
/** Marks beyond these on one letter are dropped: nobody writes them, and composing them is not linear. */
const MAX_MARKS = 8;

/** Text in one spelling, with the way back: `at[i]` is where unit `i` begins in the source, `at[length]` where the text ends. */
export interface NormalisedText {
  text: string;
  at: Int32Array;
}

const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe00-\ufe0f\ufeff]/;
const MARK = /\p{M}/u;

/** NFKC, lower case, traditional characters as simplified ones (`fold`); controls are spaces, invisible characters vanish. */
export function normalise(source: string, fold: (char: string) => string): NormalisedText {
  const end = cut(source);
  const parts: string[] = [];
  const at: number[] = [];
  for (let i = 0; i < end;) {
    const next = clusterEnd(source, i, end);
    const part = spelling(source, i, next, fold);
    for (let j = 0; j < part.length; j++) at.push(i);
    parts.push(part);
    i = next;
  }
  at.push(end);
  return { text: parts.join(''), at: Int32Array.from(at) };
}

/** Where reading stops, never between the halves of one character. */
function cut(source: string): number {
  if (source.length <= MAX_FIELD_CHARS) return source.length;
  return isLead(source.charCodeAt(MAX_FIELD_CHARS - 1)) ? MAX_FIELD_CHARS - 1 : MAX_FIELD_CHARS;
}

/** A character with the marks that belong to it. */
function clusterEnd(source: string, start: number, end: number): number {
  let next = after(source, start);
  // No mark lies below U+0300, and Han characters carry none: most text takes the short way.
  while (next < end && source.charCodeAt(next) >= 0x300 && !isHan(source.charCodeAt(next))) {
    if (!MARK.test(source.slice(next, after(source, next)))) break;
    next = after(source, next);
  }
  return Math.min(next, end);
}

function spelling(source: string, start: number, end: number, fold: (char: string) => string): string {
  const code = source.charCodeAt(start);
  if (end - start === 1) {
    if (code < 0x80) return code < 0x20 || code === 0x7f ? ' ' : lower(source[start] ?? '', code);
    if (isHan(code)) return fold(source[start] ?? '');
    if (code < 0xa0) return ' ';
  }
  const whole = source.slice(start, Math.min(end, start + 2 + MAX_MARKS));
  if (INVISIBLE.test(whole)) return whole.replace(new RegExp(INVISIBLE, 'gu'), '');
  return whole.normalize('NFKC').toLowerCase();
}

const lower = (char: string, code: number): string => (code >= 65 && code <= 90 ? char.toLowerCase() : char);
const isLead = (code: number): boolean => code >= 0xd800 && code <= 0xdbff;
const isHan = (code: number): boolean => code >= 0x3400 && code <= 0x9fff;
const after = (source: string, i: number): number => (isLead(source.charCodeAt(i)) ? i + 2 : i + 1);
