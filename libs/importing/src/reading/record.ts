import { textLength } from '@fairway/kernel';
import { readCell, type FieldValue } from './cells.ts';
import { fault, warning, type Fault } from './fault.ts';
import { fieldAt, fieldsOf, type Field, type ImportKind } from './fields.ts';
import { LANGUAGES } from './languages.ts';
import type { Mapping, Rule } from './mapping.ts';
import type { Cell, Scalar, SourceRow } from './source-file.ts';

/** A row in the terms of the record format: a value for each path. */
export interface FieldRecord {
  row: number;
  values: Map<string, FieldValue>;
  /** The column that gave a field, for what is found wrong with it later. */
  columns: Map<string, string>;
  faults: Fault[];
}

/** Reads a row by a mapping. What cannot be read is a fault of the row; what is absent stays unknown. */
export function readRecord(kind: ImportKind, mapping: Mapping, source: SourceRow): FieldRecord {
  const { row } = source;
  const record: FieldRecord = { row, values: new Map(), columns: new Map(), faults: [...source.faults] };
  if (source.faults.some((one) => one.severity === 'ERROR')) return record;
  for (const { path, value } of mapping.constants) take(record, fieldAt(kind, path)!, path, null, value);
  for (const { path, rules } of mapping.fields) {
    record.columns.set(path, rules[0]!.column);
    const found = firstOf(rules, source);
    if (found) take(record, fieldAt(kind, path)!, path, found.rule, found.cell);
  }
  for (const field of fieldsOf(kind)) {
    if (!field.required || isSaid(record, field.path)) continue;
    const column = record.columns.get(field.path) ?? field.path;
    const known = record.faults.some((one) => one.severity === 'ERROR' && one.column === column);
    if (!known) record.faults.push(fault(row, column, 'MISSING', `${field.en} is needed`));
  }
  return record;
}

/** Whether a field, or the same text in a single language, has a value. */
const isSaid = (record: FieldRecord, path: string): boolean =>
  [path, ...LANGUAGES.map((language) => `${path}.${language}`)].some((one) => record.values.has(one));

function firstOf(rules: readonly Rule[], source: SourceRow): { rule: Rule; cell: Cell } | undefined {
  for (const rule of rules) {
    const cell = mapped(rule, source.cells.get(rule.column));
    if (cell !== undefined && cell !== '') return { rule, cell };
  }
  return undefined;
}

function mapped({ map, split, default: fallback }: Rule, cell: Cell | undefined): Cell | undefined {
  if (cell === undefined) return fallback;
  if (!map) return cell;
  const one = (value: Scalar): Scalar | null => {
    const found = map.get(String(value).trim().toLowerCase());
    return found !== undefined ? found : map.has('*') ? map.get('*')! : value;
  };
  const parts = Array.isArray(cell)
    ? cell
    : split && typeof cell === 'string'
      ? cell.split(split)
      : undefined;
  if (parts) return parts.map(one).filter((value): value is Scalar => value !== null);
  return one(cell as Scalar) ?? fallback;
}

function take(record: FieldRecord, field: Field, path: string, rule: Rule | null, cell: Cell): void {
  const column = rule?.column ?? path;
  if (rule) record.columns.set(path, column);
  const read = readCell(field.type, cell, rule?.split);
  if (!read.ok)
    return void record.faults.push(
      fault(record.row, column, read.error.code, `${field.en}: ${read.error.message}`),
    );
  if (read.value === '') return;
  record.values.set(
    path,
    rule?.shorten && field.longest ? shortened(record, column, read.value, field.longest) : read.value,
  );
}

function shortened(record: FieldRecord, column: string, value: FieldValue, longest: number): FieldValue {
  if (typeof value !== 'string' || textLength(value) <= longest) return value;
  record.faults.push(warning(record.row, column, 'SHORTENED', `The text was cut to ${longest} characters`));
  return `${[...value]
    .slice(0, longest - 1)
    .join('')
    .trimEnd()}…`;
}
