import type { Fault } from './fault.ts';

const HEADINGS = ['row', 'externalId', 'severity', 'column', 'code', 'message'];

/** What a spreadsheet would take for a formula is kept text by an apostrophe. */
export const escapeFormula = (text: string): string =>
  /^[=+\-@\t\r\0＝＋－＠]/.test(text) ? `'${text}` : text;

const cell = (value: string | number | null): string => {
  const text = typeof value === 'number' ? String(value) : escapeFormula(value ?? '');
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

const line = (values: readonly (string | number | null)[]): string => `${values.map(cell).join(',')}\r\n`;

/** The report's first line; with a mark, so that spreadsheets read it as UTF-8. */
export const reportHead = (): string => `\ufeff${line(HEADINGS)}`;

export const reportLine = (
  { row, severity, column, code, message }: Fault,
  externalId: string | null,
): string => line([row, externalId, severity, column, code, message]);
