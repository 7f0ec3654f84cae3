import type { CellValue } from './columns.ts';

/** Rows of a file, the heads first. */
export interface Sheet {
  heads: readonly string[];
  rows: readonly (readonly CellValue[])[];
}

const FORMULA = /^[=+\-@\t\r]/;
const NEEDS_QUOTES = /[",\r\n]/;

/** A text that a spreadsheet would run as a formula stays a text. */
export const defused = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

function csvCell(value: CellValue): string {
  if (value === null) return '';
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : '';
  const text = value instanceof Date ? value.toISOString() : defused(value);
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** CSV as spreadsheets read it: UTF-8 with its mark, so that Chinese is not garbled, and CRLF. */
export const csvOf = ({ heads, rows }: Sheet): string =>
  `\ufeff${[heads, ...rows].map((row) => `${row.map(csvCell).join(',')}\r\n`).join('')}`;

const WIDEST = 60;
/** Chinese takes twice the room. */
const widthOf = (value: CellValue): number =>
  value instanceof Date
    ? 17
    : [...String(value ?? '')].reduce((sum, one) => sum + (one > '\u2e7f' ? 2 : 1), 0);

/** A workbook with a fixed first row; its writer is loaded when somebody asks for one. */
export async function workbookOf({ heads, rows }: Sheet): Promise<Blob> {
  const { default: write } = await import('write-excel-file/universal');
  const data = [
    heads.map((head) => ({ value: head, fontWeight: 'bold' as const })),
    ...rows.map((row) =>
      row.map((value) => {
        if (value === null) return null;
        if (value instanceof Date) return { type: Date, value, format: 'yyyy-mm-dd hh:mm' };
        return typeof value === 'number' ? { type: Number, value } : { type: String, value };
      }),
    ),
  ];
  const columns = heads.map((head, at) => ({
    width: Math.min(
      WIDEST,
      2 + Math.max(widthOf(head), ...rows.slice(0, 200).map((row) => widthOf(row[at]!))),
    ),
  }));
  return write(data, { columns, stickyRowsCount: 1 }).toBlob();
}
