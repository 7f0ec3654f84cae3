import { IMPORT_LIMITS } from './limits.ts';
import { FileFault, type Fault } from './fault.ts';

export type Scalar = string | number | boolean | Date;
export type Cell = Scalar | Scalar[];

/** A row as it stands in the file, by column; blank cells are absent. */
export interface SourceRow {
  /** As a spreadsheet or an editor counts, from 1. */
  row: number;
  cells: Map<string, Cell>;
  faults: Fault[];
}

export interface SourceFile {
  format: 'CSV' | 'XLSX' | 'JSONL';
  encoding: string;
  /** The headings in their order; of JSON lines, every path that occurs. */
  columns: string[];
  rows: SourceRow[];
  /** What is said of the file rather than of a row. */
  warnings: Fault[];
}

const FORBIDDEN: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** Names that would reach into the machinery of JavaScript objects, as a whole or as a part of a path. */
export const isForbiddenName = (name: string): boolean =>
  name.split('.').some((part) => FORBIDDEN.has(part.trim()));

export function checkColumns(columns: readonly string[]): void {
  const seen = new Set<string>();
  for (const column of columns) {
    if (!column) continue;
    if (isForbiddenName(column))
      throw new FileFault('FORBIDDEN_NAME', `A column may not be called “${column}”`);
    if (seen.has(column)) throw new FileFault('DUPLICATE_COLUMN', `Two columns are called “${column}”`);
    seen.add(column);
  }
}

export function tooManyRows(): FileFault {
  const most = IMPORT_LIMITS.rows.toLocaleString('en');
  return new FileFault('TOO_MANY_ROWS', `The file has more than ${most} rows; divide it`);
}

/** What a spreadsheet would run; a sign before a figure is none. */
export const isFormula = (text: string): boolean => /^[=@＝＠]\S|^[+\-＋－][A-Za-z(@]/.test(text);
