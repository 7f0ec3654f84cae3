import { cleanText, err, ok, type Result } from '@fairway/kernel';
import { codeOf } from './codes.ts';
import type { CodeList, FieldType, ListType, OneType } from './fields.ts';
import type { Cell, Scalar } from './source-file.ts';

export type FieldValue = string | number | boolean | string[];
type Read = Result<FieldValue, { code: string; message: string }>;

const wrong = (code: string, message: string): Read => err({ code, message });
const shown = (text: string): string => `“${text.length > 60 ? `${text.slice(0, 60)}…` : text}”`;

/** What a cell says in the type of its field. */
export function readCell(type: FieldType, cell: Cell, split?: string): Read {
  if (isListType(type)) return readList(type, cell, split);
  if (!Array.isArray(cell)) return readOne(type, cell);
  return cell.length === 1
    ? readOne(type, cell[0]!)
    : wrong('INVALID', 'One value is needed here, not a list');
}

const isListType = (type: FieldType): type is ListType => ['codes', 'words', 'areas'].includes(type.is);

function readOne(type: OneType, cell: Scalar): Read {
  const text = textOf(cell);
  switch (type.is) {
    case 'text':
      return ok(text);
    case 'number':
      return readNumber(text);
    case 'share':
      return readShare(text);
    case 'whole':
      return readWhole(text);
    case 'day':
      return readDay(text);
    case 'yes':
      return readYes(text);
    case 'email':
      return /^[^\s@,;<>"]{1,64}@[^\s@,;<>"]+\.[^\s@,;<>"]{2,}$/.test(text) && text.length <= 254
        ? ok(text)
        : wrong('INVALID', `${shown(text)} is no e-mail address`);
    case 'code': {
      const code = codeOf(type.of, text);
      return code === undefined ? unknown(type.of, text) : ok(code);
    }
  }
}

/** A scalar as text; a day of the calendar without its time. */
export function textOf(cell: Scalar): string {
  if (cell instanceof Date) return cell.toISOString().replace(/T00:00:00\.000Z$/, '');
  return cleanText(String(cell));
}

function readList(type: ListType, cell: Cell, split?: string): Read {
  const parts = (
    Array.isArray(cell) ? cell : typeof cell === 'string' ? cell.split(split ?? /[;；,，、|\n]/) : [cell]
  )
    .map(textOf)
    .filter(Boolean);
  if (type.is !== 'codes') return ok(parts);
  const codes: string[] = [];
  for (const part of parts) {
    const code = codeOf(type.of, part);
    if (code === undefined) return unknown(type.of, part);
    codes.push(code);
  }
  return ok(codes);
}

function unknown(of: CodeList, text: string): Read {
  const choices =
    typeof of === 'string'
      ? `the glossary's ${of.toLowerCase().replaceAll('_', ' ')} codes`
      : of.map((choice) => choice.code).join(', ');
  return wrong('UNKNOWN_CODE', `${shown(text)} is not among ${choices}`);
}

function readNumber(text: string): Read {
  const plain = text
    .normalize('NFKC')
    .replace(
      /^([+-]?\d{1,3})((?:,\d{3})+)(?=\.|$)/,
      (_, head: string, rest: string) => head + rest.replaceAll(',', ''),
    );
  const value = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(plain) ? Number(plain) : NaN;
  return Number.isFinite(value) ? ok(value) : wrong('INVALID', `${shown(text)} is no number`);
}

function readWhole(text: string): Read {
  const number = readNumber(text);
  if (!number.ok) return number;
  return Number.isSafeInteger(number.value) ? number : wrong('INVALID', `${shown(text)} is no whole number`);
}

function readShare(text: string): Read {
  const percent = /^(.*)[%％]$/.exec(text);
  const number = readNumber(percent ? percent[1]!.trim() : text);
  if (!number.ok || !percent) return number;
  return ok(Number(((number.value as number) / 100).toPrecision(12)));
}

function readDay(text: string): Read {
  const parts = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(
    text.replace(/[T ]00:00(:00(\.0+)?)?Z?$/, ''),
  );
  const day = parts ? `${parts[1]}-${parts[2]!.padStart(2, '0')}-${parts[3]!.padStart(2, '0')}` : '';
  const at = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(day)
    ? ok(day)
    : wrong('INVALID', `${shown(text)} is no day; write YYYY-MM-DD`);
}

function readYes(text: string): Read {
  if (/^(true|yes|y|1|是|有)$/i.test(text)) return ok(true);
  if (/^(false|no|n|0|否|无)$/i.test(text)) return ok(false);
  return wrong('INVALID', `${shown(text)} is neither yes nor no`);
}
