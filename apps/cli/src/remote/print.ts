import type { Wrong } from './document.ts';

/** Where commands write; a test reads it back. */
export interface Output {
  say(line: string): void;
  complain(line: string): void;
}

export const terminal: Output = {
  say: (line) => void process.stdout.write(`${line}\n`),
  complain: (line) => void process.stderr.write(`${line}\n`),
};

export type Language = 'zh' | 'en';

/** The language of the terminal, for texts that have two. */
export const terminalLanguage = (): Language =>
  /^zh/i.test(process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || '') ? 'zh' : 'en';

/** The one of two texts that is wanted, or the other when it is missing. */
export function textOf(text: unknown, language: Language): string {
  const { zh, en } = (text ?? {}) as { zh?: string | null; en?: string | null };
  return (language === 'zh' ? zh || en : en || zh) ?? '';
}

/** Columns of equal width under their headings; Chinese characters take two places. */
export function table(headings: readonly string[], rows: readonly (readonly unknown[])[]): string {
  const cells = [headings, ...rows.map((row) => row.map(cell))];
  const widths = headings.map((_, i) => Math.max(...cells.map((row) => widthOf(row[i] ?? ''))));
  return cells
    .map((row) =>
      row
        .map((text, i) => text + ' '.repeat(widths[i]! - widthOf(text)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** At most so many places of a terminal. */
export function cut(text: string, places: number): string {
  if (widthOf(text) <= places) return text;
  let kept = '';
  for (const character of text) {
    if (widthOf(kept + character) > places - 1) break;
    kept += character;
  }
  return `${kept}…`;
}

/** Any answer as indented lines; a text in two languages stays on one. */
export function outline(value: unknown, indent = ''): string {
  if (Array.isArray(value)) {
    if (!value.length) return `${indent}–`;
    if (value.every((one) => typeof one !== 'object' || one === null))
      return indent + value.map(cell).join(', ');
    return value.map((one) => `${indent}- ${outline(one, `${indent}  `).trimStart()}`).join('\n');
  }
  if (!isObject(value)) return indent + cell(value);
  return Object.entries(value)
    .map(([name, inner]) => {
      const short = shortOf(inner);
      return short === undefined
        ? `${indent}${name}:\n${outline(inner, `${indent}  `)}`
        : `${indent}${name}: ${short}`;
    })
    .join('\n');
}

/** What is wrong, one line a field. */
export const wrongLines = (wrong: readonly Wrong[]): string[] =>
  wrong.map(({ path, code, message }) => `${path || '(whole)'}: ${message}${code ? ` [${code}]` : ''}`);

function shortOf(value: unknown): string | undefined {
  if (Array.isArray(value))
    return value.length && value.some(isObject) ? undefined : value.map(cell).join(', ') || '–';
  if (!isObject(value)) return cell(value);
  const keys = Object.keys(value);
  if (keys.length && keys.every((key) => key === 'zh' || key === 'en'))
    return [value.zh, value.en].filter(Boolean).join(' / ') || '–';
  return keys.length ? undefined : '–';
}

const cell = (value: unknown): string =>
  value === null || value === undefined || value === '' ? '–' : String(value);
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Chinese, Japanese and Korean signs and full-width forms. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]|[\u{20000}-\u{3fffd}]/u;

export const widthOf = (text: string): number =>
  [...text].reduce((width, character) => width + (WIDE.test(character) ? 2 : 1), 0);
