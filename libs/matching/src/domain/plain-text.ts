import type { TextField } from './reader.ts';

/** A text outside the market: a question or document of a test collection. */
export interface PlainText {
  id: string;
  title?: string;
  text: string;
}

/** Read as a solution is: its title counts twice. */
export function plainFields({ title, text }: PlainText): TextField[] {
  const fields: TextField[] = [];
  if (title) fields.push({ path: 'title', language: languageOf(title), text: title, weight: 2 });
  if (text) fields.push({ path: 'text', language: languageOf(text), text, weight: 1 });
  return fields;
}

const HAN = /\p{Script=Han}/u;
const SAMPLE = 2_000;

/** Chinese when one in ten of the first characters is: Chinese technical prose is full of Latin names. */
export function languageOf(text: string): 'zh' | 'en' {
  let han = 0;
  let all = 0;
  for (const char of text.slice(0, SAMPLE)) {
    if (char.trim() === '') continue;
    all++;
    if (HAN.test(char)) han++;
  }
  return han * 10 >= all && han > 0 ? 'zh' : 'en';
}
