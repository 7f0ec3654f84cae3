const CONTROLS =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** Halves of a character: PostgreSQL takes no such text. */
const LONE_SURROGATES = /\p{Surrogate}/gu;

/** NFC, without control and direction-override characters, trimmed. What people write is otherwise kept as written. */
export const cleanText = (text: string): string =>
  text.normalize('NFC').replace(CONTROLS, '').replace(LONE_SURROGATES, '').trim();

/** Length in code points: a rare Chinese character or an emoji counts once. */
export function textLength(text: string): number {
  let n = 0;
  for (const _ of text) n++;
  return n;
}
