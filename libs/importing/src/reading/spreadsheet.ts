import { strFromU8, strToU8, zipSync } from 'fflate';
import readWorkbook from 'read-excel-file/node';
import { unpack } from './archive.ts';
import { fault, FileFault, warning, type Fault } from './fault.ts';
import { IMPORT_LIMITS } from './limits.ts';
import { lookThrough, type SheetRows } from './sheet-rows.ts';
import { checkColumns, isFormula, type Cell, type SourceFile, type SourceRow } from './source-file.ts';

type Value = string | number | boolean | Date | null;

/** The named sheet of an XLSX, or its first. */
export async function readSpreadsheet(bytes: Buffer, name?: string): Promise<SourceFile> {
  const files = unpack(bytes);
  const sheets = sheetsOf(files);
  const sheet = name ? sheets.find((one) => one.name === name) : sheets[0];
  if (!sheet) {
    const names = sheets.map((one) => `“${one.name}”`).join(', ');
    throw new FileFault(
      name ? 'SHEET_NOT_FOUND' : 'NO_TABLE',
      name ? `There is no sheet “${name}”; there are ${names}` : 'The file is an archive, but no XLSX',
    );
  }
  let looked: SheetRows | undefined;
  for (const one of sheets) {
    const seen = lookThrough(strFromU8(files[one.file]!));
    files[one.file] = strToU8(one === sheet ? seen.xml : EMPTY_SHEET);
    if (one === sheet) looked = seen;
  }
  return table(await grid(files, sheet.name), looked!);
}

const EMPTY_SHEET =
  '<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData></sheetData></worksheet>';

async function grid(files: Record<string, Uint8Array>, name: string): Promise<Value[][]> {
  try {
    const sheets = await readWorkbook(Buffer.from(zipSync(files, { level: 0 })));
    return (sheets.find((one) => one.sheet === name)?.data ?? []) as unknown as Value[][];
  } catch (error) {
    throw new FileFault('NO_TABLE', `The sheet cannot be read: ${(error as Error).message}`);
  }
}

/** The sheets in their order with their files, by the workbook and its relations. */
function sheetsOf(files: Record<string, Uint8Array>): { name: string; file: string }[] {
  const text = (file: string): string => (files[file] ? strFromU8(files[file]) : '');
  const targets = new Map<string, string>();
  for (const [tag] of text('xl/_rels/workbook.xml.rels').matchAll(/<Relationship\b[^>]*>/g)) {
    const target = attribute(tag, 'Target').replace(/^\/xl\/|^\.\//, '');
    targets.set(attribute(tag, 'Id'), `xl/${target}`);
  }
  return [...text('xl/workbook.xml').matchAll(/<sheet\b[^>]*>/g)].flatMap(([tag]) => {
    const file = targets.get(attribute(tag, 'r:id'));
    return file && files[file] ? [{ name: attribute(tag, 'name'), file }] : [];
  });
}

function attribute(tag: string, name: string): string {
  const value = new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
  const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
  return value.replace(/&(amp|lt|gt|quot|apos);/g, (_, entity: string) => named[entity]!);
}

function table(values: Value[][], { faults, notes }: SheetRows): SourceFile {
  const columns = (values[0] ?? []).map((value) => (value === null ? '' : String(value).trim()));
  if (!columns.some(Boolean)) throw new FileFault('NO_TABLE', 'The first row of the sheet has no headings');
  checkColumns(columns);
  const wide = new Map(faults.map((one) => [one.row, one]));
  const noted = new Map<number, Fault[]>();
  for (const { row, column, note } of notes)
    noted.set(row, [...(noted.get(row) ?? []), { ...note, column: columns[column - 1] || null }]);
  const rows: SourceRow[] = [];
  values.slice(1).forEach((cells, i) => {
    const row = i + 2;
    if (wide.has(row)) rows.push({ row, cells: new Map(), faults: [wide.get(row)!] });
    else if (cells.some((cell) => cell !== null)) rows.push(rowOf(row, cells, columns, noted.get(row) ?? []));
    wide.delete(row);
  });
  // Emptied rows at the bottom are no part of the grid any more.
  for (const [row, found] of wide) rows.push({ row, cells: new Map(), faults: [found] });
  return { format: 'XLSX', encoding: 'UTF-8', columns: columns.filter(Boolean), rows, warnings: [] };
}

function rowOf(row: number, values: Value[], columns: string[], noted: Fault[]): SourceRow {
  const faults = [...noted];
  const cells = new Map<string, Cell>();
  values.forEach((value, i) => {
    const column = columns[i];
    if (!column || value === null || value === '') return;
    if (typeof value !== 'string') return void cells.set(column, value);
    if (value.length > IMPORT_LIMITS.cell)
      return void faults.push(
        fault(
          row,
          column,
          'CELL_TOO_LONG',
          `A cell has at most ${IMPORT_LIMITS.cell.toLocaleString('en')} characters`,
        ),
      );
    if (isFormula(value))
      faults.push(warning(row, column, 'FORMULA', 'The cell looks like a formula; it is taken as text'));
    cells.set(column, value.trim());
  });
  return { row, cells, faults };
}
