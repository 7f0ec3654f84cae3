import { offsetOf, ownZone, wallTime } from '../form/zoned.ts';
import { isZoned, type CellValue, type ZonedInstant } from './columns.ts';

/** Rows of a file, the heads first. */
export interface Sheet {
  heads: readonly string[];
  rows: readonly (readonly CellValue[])[];
}

/** Spreadsheets in Chinese take the wide signs for the narrow ones. */
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/;
const NEEDS_QUOTES = /[",\r\n]/;

/** A text that a spreadsheet would run as a formula stays a text. */
export const defused = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

function csvCell(value: CellValue): string {
  if (value === null) return '';
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : '';
  const text = typeof value === 'string' ? defused(value) : stamp(zoned(value));
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** CSV as spreadsheets read it: UTF-8 with its mark, so that Chinese is not garbled, and CRLF. */
export const csvOf = ({ heads, rows }: Sheet): string =>
  `\ufeff${[heads, ...rows].map((row) => `${row.map(csvCell).join(',')}\r\n`).join('')}`;

const zoned = (value: Date | ZonedInstant): ZonedInstant =>
  isZoned(value) ? value : { instant: value.toISOString(), zone: ownZone() };

/** `2026-12-15T18:00:00+08:00`: what the clocks there show, and which instant that is. */
function stamp({ instant, zone }: ZonedInstant): string {
  const { date, time } = wallTime(instant, zone);
  const minutes = Math.ceil((Date.parse(`${date}T${time}:00Z`) - Date.parse(instant)) / 60_000);
  const two = (part: number): string => String(Math.floor(Math.abs(part))).padStart(2, '0');
  const offset = `${minutes < 0 ? '-' : '+'}${two(Math.abs(minutes) / 60)}:${two(Math.abs(minutes) % 60)}`;
  return `${date}T${time}:${instant.slice(17, 19)}${offset}`;
}

/** A date of a workbook knows no zone: it holds what the clocks show, and says where when that is not here. */
function workbookDate(value: Date | ZonedInstant): { type: typeof Date; value: Date; format: string } {
  const { instant, zone } = zoned(value);
  const { date, time } = wallTime(instant, zone);
  const where = isZoned(value) ? ` "${offsetOf(zone, Date.parse(instant))}"` : '';
  return { type: Date, value: new Date(`${date}T${time}:00Z`), format: `yyyy-mm-dd hh:mm${where}` };
}

const WIDEST = 60;
/** Chinese takes twice the room. */
const widthOf = (value: CellValue): number =>
  value !== null && typeof value === 'object'
    ? 24
    : [...String(value ?? '')].reduce((sum, one) => sum + (one > '\u2e7f' ? 2 : 1), 0);

/** A workbook with a fixed first row; its writer is loaded when somebody asks for one. */
export async function workbookOf({ heads, rows }: Sheet): Promise<Blob> {
  const { default: write } = await import('write-excel-file/universal');
  const data = [
    heads.map((head) => ({ value: head, fontWeight: 'bold' as const })),
    ...rows.map((row) =>
      row.map((value) => {
        if (value === null) return null;
        if (typeof value === 'object') return workbookDate(value);
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
