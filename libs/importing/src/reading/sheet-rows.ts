import { fault, FileFault, warning, type Fault } from './fault.ts';
import { IMPORT_LIMITS } from './limits.ts';
import { tooManyRows } from './source-file.ts';

export interface SheetRows {
  /** The sheet without what its reader would choke on. */
  xml: string;
  faults: Fault[];
  /** Formulas by their cell; the stored result is what counts. */
  notes: { row: number; column: number; note: Fault }[];
}

const ATTRIBUTES = `(?:[^>"']|"[^"]*"|'[^']*')*`;
const ROW = new RegExp(`<row\\b(${ATTRIBUTES})>`, 'g');
const CELL = new RegExp(`<c\\b(${ATTRIBUTES})>|<f\\b`, 'g');

/**
 * Looks through a sheet before it becomes a grid: rows that are too wide are emptied and reported, error values become
 * text, formulas are noted. A grid is as large as its farthest cell, so that is what is measured.
 */
export function lookThrough(xml: string): SheetRows {
  if (/<!(DOCTYPE|ENTITY)/i.test(xml))
    throw new FileFault('NO_TABLE', 'The sheet defines XML entities, which are not read');
  const faults: Fault[] = [];
  const notes: SheetRows['notes'] = [];
  const parts: string[] = [];
  let [at, row, widest] = [0, 0, 0];
  ROW.lastIndex = 0;
  for (let open = ROW.exec(xml); open; open = ROW.exec(xml)) {
    parts.push(outside(xml.slice(at, open.index)));
    const given = Number(/\br=["'](\d+)["']/.exec(open[1]!)?.[1] ?? row + 1);
    if (given <= row) throw new FileFault('NO_TABLE', `Row ${given} of the sheet follows row ${row}`);
    row = given;
    if (row > IMPORT_LIMITS.rows + 1) throw tooManyRows();
    const empty = open[1]!.endsWith('/');
    const end = empty ? ROW.lastIndex : xml.indexOf('</row>', ROW.lastIndex) + '</row>'.length;
    if (end < ROW.lastIndex) throw new FileFault('NO_TABLE', 'The sheet breaks off');
    const inner = empty ? '' : xml.slice(ROW.lastIndex, end - '</row>'.length);
    const seen = cellsOf(row, inner, notes);
    if (seen.columns > IMPORT_LIMITS.columns) {
      faults.push(fault(row, null, 'ROW_TOO_WIDE', `The row has more than ${IMPORT_LIMITS.columns} cells`));
      parts.push(`<row r="${row}"></row>`);
    } else {
      widest = Math.max(widest, seen.columns);
      parts.push(`<row r="${row}">${seen.xml}</row>`);
    }
    at = ROW.lastIndex = end;
  }
  if (row * widest > IMPORT_LIMITS.grid)
    throw new FileFault('ROW_TOO_WIDE', 'The sheet is too large: remove empty rows and columns');
  parts.push(outside(xml.slice(at)));
  return { xml: parts.join(''), faults, notes };
}

function cellsOf(row: number, inner: string, notes: SheetRows['notes']): { columns: number; xml: string } {
  let [column, columns] = [0, 0];
  const xml = inner.replace(CELL, (tag: string, attributes: string | undefined) => {
    if (columns > IMPORT_LIMITS.columns) return tag;
    if (attributes === undefined) {
      notes.push({
        row,
        column,
        note: warning(row, null, 'FORMULA', 'The cell holds a formula; its stored result is taken'),
      });
      return tag;
    }
    const name = /\br=["']([A-Z]{1,7})(\d+)["']/.exec(attributes);
    column = name ? number(name[1]!) : column + 1;
    columns = Math.max(columns, column);
    if (name && Number(name[2]) !== row)
      throw new FileFault('NO_TABLE', `Cell ${name[1]}${name[2]} stands in row ${row}`);
    if (!/\bt=["']e["']/.test(attributes)) return tag;
    notes.push({
      row,
      column,
      note: warning(row, null, 'CELL_ERROR', 'The cell holds an error value, taken as text'),
    });
    return tag.replace(/\bt=["']e["']/, 't="str"');
  });
  return { columns, xml };
}

/** Rows or cells where none belong would be seen by the reader and not by us. */
function outside(xml: string): string {
  if (/<(row|c)[\s>]/.test(xml)) throw new FileFault('NO_TABLE', 'The sheet is no valid XLSX');
  return xml;
}

const number = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
