import type { Decoded } from './decode.ts';
import { fault, type Fault } from './fault.ts';
import { IMPORT_LIMITS } from './limits.ts';
import {
  isForbiddenName,
  tooManyRows,
  type Cell,
  type Scalar,
  type SourceFile,
  type SourceRow,
} from './source-file.ts';

const LONGEST_LINE = 2_000_000;
const DEEPEST = 5;

/** One JSON object a line. What is nested is named by its path: `needs.1.capability`. */
export function readJsonLines({ text, encoding, damaged }: Decoded): SourceFile {
  const rows: SourceRow[] = [];
  const columns = new Set<string>();
  let row = 0;
  for (const line of lines(text)) {
    row++;
    if (!line.trim()) continue;
    if (rows.length === IMPORT_LIMITS.rows) throw tooManyRows();
    const read = readLine(row, line, damaged);
    for (const column of read.cells.keys()) columns.add(column);
    rows.push(read);
  }
  return { format: 'JSONL', encoding, columns: [...columns], rows, warnings: [] };
}

function* lines(text: string): Generator<string> {
  for (let from = 0; from < text.length;) {
    const end = text.indexOf('\n', from);
    yield end < 0 ? text.slice(from) : text.slice(from, end);
    from = end < 0 ? text.length : end + 1;
  }
}

function readLine(row: number, line: string, damaged: boolean): SourceRow {
  const cells = new Map<string, Cell>();
  const failed = (code: string, message: string): SourceRow => ({
    row,
    cells,
    faults: [fault(row, null, code, message)],
  });
  if (line.length > LONGEST_LINE)
    return failed('ROW_TOO_WIDE', `The line has ${line.length.toLocaleString('en')} characters`);
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return failed('BROKEN_ROW', `The line is no JSON: ${(error as Error).message.slice(0, 200)}`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return failed('BROKEN_ROW', 'The line is no JSON object');
  const faults: Fault[] = [];
  flatten(value, '', 1, { row, cells, faults });
  if (damaged && line.includes('\ufffd'))
    faults.push(
      fault(row, null, 'BROKEN_ENCODING', 'Some characters cannot be read: save the file as UTF-8'),
    );
  return { row, cells, faults };
}

/** Into one cell for each path. Stops at the first thing that makes the row unreadable. */
function flatten(value: object, path: string, depth: number, into: SourceRow): boolean {
  const { row, cells, faults } = into;
  const stop = (code: string, message: string): boolean => {
    faults.push(fault(row, path || null, code, message));
    return false;
  };
  if (depth > DEEPEST) return stop('TOO_DEEP', `Objects lie at most ${DEEPEST} deep`);
  for (const [key, inner] of Object.entries(value)) {
    if (isForbiddenName(key)) return stop('FORBIDDEN_NAME', `A field may not be called “${key}”`);
    const at = `${path}${Array.isArray(value) ? Number(key) + 1 : key}`;
    if (cells.size >= IMPORT_LIMITS.columns)
      return stop('ROW_TOO_WIDE', `An object has at most ${IMPORT_LIMITS.columns} fields`);
    if (inner === null || inner === '') continue;
    if (isScalar(inner) || isList(inner)) {
      if (longest(inner) > IMPORT_LIMITS.cell)
        faults.push(
          fault(
            row,
            at,
            'CELL_TOO_LONG',
            `A text has at most ${IMPORT_LIMITS.cell.toLocaleString('en')} characters`,
          ),
        );
      else cells.set(at, typeof inner === 'string' ? inner.trim() : inner);
    } else if (Array.isArray(inner) && inner.length > IMPORT_LIMITS.columns) {
      return stop('ROW_TOO_WIDE', `${at} has ${inner.length.toLocaleString('en')} entries`);
    } else if (!flatten(inner as object, `${at}.`, depth + 1, into)) {
      return false;
    }
  }
  return true;
}

const isScalar = (value: unknown): value is string | number | boolean =>
  ['string', 'number', 'boolean'].includes(typeof value);
/** An empty list says “none”, which is something else than nothing said. */
const isList = (value: unknown): value is Scalar[] =>
  Array.isArray(value) && value.length <= IMPORT_LIMITS.columns && value.every(isScalar);
const longest = (value: Scalar | Scalar[]): number =>
  Array.isArray(value) ? Math.max(0, ...value.map((one) => String(one).length)) : String(value).length;
