/**
 * The most characters (UTF-16 units) that are read of one field; the rest is left out of matching. Six times what a
 * field of a record may hold, so only hostile or foreign input is cut.
 */
export const MAX_FIELD_CHARS = 32_768;
/** Marks beyond these on one letter are dropped: nobody writes them, and composing them is not linear. */
const MAX_MARKS = 8;

/**
 * Text in one spelling, with the way back: `at[i]` is where unit `i` begins in the source, `at[length]` where the text
 * ends. Without `at` every unit stands where it stood.
 */
export interface NormalisedText {
  text: string;
  at?: Int32Array;
}

const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe00-\ufe0f\ufeff]/;
const MARK = /\p{M}/u;

/** A unit that more than one unit becomes, or none, or that depends on its neighbours. */
const ODD = 0xffff;
/** By way of folding: for each UTF-16 unit the one that it becomes; 0 is not known yet. */
const spellings = new WeakMap<(char: string) => string, Uint16Array>();
let units = new Uint16Array(4_096);

/** NFKC, lower case, traditional characters as simplified ones (`fold`); controls are spaces, invisible characters vanish. */
export function normalise(source: string, fold: (char: string) => string): NormalisedText {
  const end = cut(source);
  let table = spellings.get(fold);
  if (!table) spellings.set(fold, (table = new Uint16Array(0x10000)));
  reserve(end);
  let changed = false;
  for (let i = 0; i < end; i++) {
    const code = source.charCodeAt(i);
    const spelled = table[code] || learn(table, code, fold);
    // What is odd may belong to the character before it.
    if (spelled === ODD) return withWayBack(source, Math.max(0, i - 1), end, table, fold);
    units[i] = spelled;
    changed ||= spelled !== code;
  }
  return { text: changed ? written(end) : source.slice(0, end) };
}

/** The rest of a text of which some characters become more than one or none, from where these begin. */
function withWayBack(
  source: string,
  from: number,
  end: number,
  table: Uint16Array,
  fold: (char: string) => string,
): NormalisedText {
  const at = Array.from({ length: from }, (_, i) => i);
  for (let i = from; i < end;) {
    const next = clusterEnd(source, i, end);
    const spelled = next === i + 1 ? table[source.charCodeAt(i)]! : ODD;
    reserve(at.length + 1);
    if (spelled !== ODD && spelled !== 0) {
      units[at.length] = spelled;
      at.push(i);
    } else {
      const part = spelling(source, i, next, fold);
      reserve(at.length + part.length);
      for (let j = 0; j < part.length; j++) {
        units[at.length] = part.charCodeAt(j);
        at.push(i);
      }
    }
    i = next;
  }
  const text = written(at.length);
  at.push(end);
  return { text, at: Int32Array.from(at) };
}

function learn(table: Uint16Array, code: number, fold: (char: string) => string): number {
  const char = String.fromCharCode(code);
  const spelled = isHalf(code) || MARK.test(char) ? '' : spelling(char, 0, 1, fold);
  return (table[code] = spelled.length === 1 ? spelled.charCodeAt(0) : ODD);
}

function reserve(size: number): void {
  if (size <= units.length) return;
  const larger = new Uint16Array(2 * size);
  larger.set(units);
  units = larger;
}

/** Few enough for the arguments of one call. */
const CHUNK = 4_096;

function written(length: number): string {
  let text = '';
  for (let i = 0; i < length; i += CHUNK)
    text += String.fromCharCode.apply(
      null,
      units.subarray(i, Math.min(length, i + CHUNK)) as unknown as number[],
    );
  return text;
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
const isHalf = (code: number): boolean => code >= 0xd800 && code <= 0xdfff;
const isLead = (code: number): boolean => code >= 0xd800 && code <= 0xdbff;
const isHan = (code: number): boolean => code >= 0x3400 && code <= 0x9fff;
const after = (source: string, i: number): number => (isLead(source.charCodeAt(i)) ? i + 2 : i + 1);
