import { parse, type CsvError } from 'csv-parse/sync';
import type { Decoded } from './decode.ts';
import { fault, FileFault, warning, type Fault } from './fault.ts';
import { IMPORT_LIMITS } from './limits.ts';
import {
  checkColumns,
  isFormula,
  tooManyRows,
  type Cell,
  type SourceFile,
  type SourceRow,
} from './source-file.ts';

const DELIMITERS = [',', ';', '\t'] as const;

/** A table as text: comma, semicolon or tab; quoted by ". */
export function readDelimited({ text, encoding, damaged }: Decoded): SourceFile {
  const delimiter = delimiterOf(text);
  const rows: SourceRow[] = [];
  const warnings: Fault[] = [];
  let columns: string[] | undefined;
  let row = 0;
  const take = (cells: string[]): void => {
    row++;
    if (!columns) columns = headings(cells);
    else if (cells.length > IMPORT_LIMITS.columns || cells.some((cell) => cell !== ''))
      rows.push(rowOf(row, cells, columns, damaged));
    if (rows.length > IMPORT_LIMITS.rows) throw tooManyRows();
  };
  const broken = (error: CsvError): void => {
    row++;
    rows.push({ row, cells: new Map(), faults: [fault(row, null, 'BROKEN_ROW', sentence(error))] });
  };
  try {
    parse(text, {
      delimiter,
      relax_column_count: true,
      skip_records_with_error: true,
      on_skip: (error) => {
        if (error) broken(error);
        return undefined;
      },
      // Blank ones are counted too, so that rows have the numbers that a spreadsheet shows.
      skip_empty_lines: false,
      on_record: (cells: string[]) => {
        take(cells.length > IMPORT_LIMITS.columns ? cells : cells.map((cell) => cell.trim()));
        return null;
      },
    });
  } catch (error) {
    if (error instanceof FileFault) throw error;
    broken(error as CsvError);
  }
  if (!columns) throw new FileFault('NO_TABLE', 'The file has no row of headings');
  return { format: 'CSV', encoding, columns: columns.filter(Boolean), rows, warnings };
}

/** The one that divides the first row into most cells. */
function delimiterOf(text: string): string {
  const head = text.slice(0, 64_000).replace(/"(?:[^"]|"")*"/g, '');
  const first = head.split(/\r?\n|\r/).find((line) => line.trim()) ?? '';
  const counted = DELIMITERS.map((delimiter) => ({ delimiter, n: first.split(delimiter).length }));
  return counted.reduce((best, one) => (one.n > best.n ? one : best)).delimiter;
}

function headings(cells: string[]): string[] {
  if (cells.length > IMPORT_LIMITS.columns)
    throw new FileFault('ROW_TOO_WIDE', `The first row has more than ${IMPORT_LIMITS.columns} columns`);
  if (cells.some((cell) => cell.length > 1000))
    throw new FileFault('NO_TABLE', 'The first row does not look like headings');
  checkColumns(cells);
  return cells;
}

function rowOf(row: number, cells: string[], columns: string[], damaged: boolean): SourceRow {
  const faults: Fault[] = [];
  const kept = new Map<string, Cell>();
  const beyond = cells.slice(columns.length).some((cell) => cell !== '');
  if (cells.length > IMPORT_LIMITS.columns)
    return {
      row,
      cells: kept,
      faults: [fault(row, null, 'ROW_TOO_WIDE', `The row has ${cells.length.toLocaleString('en')} cells`)],
    };
  if (beyond)
    faults.push(
      fault(
        row,
        null,
        'ROW_TOO_WIDE',
        'The row has more cells than there are headings: is a quotation mark missing?',
      ),
    );
  columns.forEach((column, i) => {
    const cell = cells[i];
    if (!column || !cell) return;
    const found = cellFault(row, column, cell, damaged);
    if (found) faults.push(found);
    if (found?.severity !== 'ERROR') kept.set(column, cell);
  });
  return { row, cells: kept, faults };
}

function cellFault(row: number, column: string, cell: string, damaged: boolean): Fault | undefined {
  if (cell.length > IMPORT_LIMITS.cell)
    return fault(
      row,
      column,
      'CELL_TOO_LONG',
      `A cell has at most ${IMPORT_LIMITS.cell.toLocaleString('en')} characters`,
    );
  if (cell.includes('\ufffd') && damaged)
    return fault(row, column, 'BROKEN_ENCODING', 'Some characters cannot be read: save the file as UTF-8');
  if (isFormula(cell))
    return warning(row, column, 'FORMULA', 'The cell looks like a formula; it is taken as text');
  return undefined;
}

function sentence(error: CsvError): string {
  if (error.code === 'CSV_QUOTE_NOT_CLOSED')
    return 'A quotation mark is opened and never closed; what follows it is not read';
  return `The row cannot be read: ${error.message}`;
}
