import type { ReactNode } from 'react';
import { ownZone, wallTime } from '../form/zoned.ts';

/** An instant as the clocks of a zone show it, such as a deadline that was agreed on there. */
export interface ZonedInstant {
  instant: string;
  zone: string;
}

/** What a cell is in a file: a date becomes a date on the reader's clocks or its own zone's, a number stays one. */
export type CellValue = string | number | Date | ZonedInstant | null;

export const isZoned = (value: CellValue): value is ZonedInstant =>
  value !== null && typeof value === 'object' && 'zone' in value;

export interface Column<Row> {
  key: string;
  header: string;
  /** What stands on screen; without it, the value as text. */
  cell?: (row: Row) => ReactNode;
  /** What stands in a file. */
  value: (row: Row) => CellValue;
  /** The API's words for sorting by this column; a column without them cannot be sorted. */
  sort?: { up?: string; down?: string };
  align?: 'end';
  /** Codes, dates and sums are not broken. */
  whole?: boolean;
  /** Rough width in px, for the first layout. */
  width?: number;
  /** Names the row: always shown, the title of the card on a phone. */
  fixed?: boolean;
  /** Not shown until somebody chooses it. */
  off?: boolean;
}

/** The columns shown: the fixed ones and those chosen, in the order of definition. */
export const shownOf = <Row>(columns: readonly Column<Row>[], chosen: readonly string[]): Column<Row>[] =>
  columns.filter((column) => column.fixed || chosen.includes(column.key));

export const shownAtFirst = (columns: readonly Column<never>[]): string[] =>
  columns.filter((column) => !column.off).map((column) => column.key);

/** A stored choice, freed of what is no column any more; undefined when nothing usable was stored. */
export function readChosen(stored: string | null, columns: readonly Column<never>[]): string[] | undefined {
  if (!stored) return undefined;
  const known = new Set(columns.map((column) => column.key));
  const keys = stored.split(',').filter((key) => known.has(key));
  return keys.length ? keys : undefined;
}

/** The sort after a click on a head: the first direction there is, then the other, then none. */
export function nextSort(
  sort: NonNullable<Column<never>['sort']>,
  current: string | undefined,
): string | undefined {
  const turns = [sort.up, sort.down].filter((one) => one !== undefined);
  const at = current === undefined ? -1 : turns.indexOf(current);
  return turns[at + 1];
}

export const directionOf = (
  sort: Column<never>['sort'],
  current: string | undefined,
): 'ascending' | 'descending' | undefined => {
  if (!sort || current === undefined) return undefined;
  if (current === sort.up) return 'ascending';
  return current === sort.down ? 'descending' : undefined;
};

export interface DataTableProps<Row> {
  /** What the table holds, for whoever does not see it. */
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  idOf: (row: Row) => string;
  /** All rows there are, when not all are loaded. */
  total?: number;
  sort?: string;
  onSort?: (sort: string | undefined) => void;
  /** What Enter and a click on the row do. */
  onOpen?: (row: Row) => void;
  selection?: {
    chosen: ReadonlySet<string>;
    onChange: (chosen: ReadonlySet<string>) => void;
    nameOf: (row: Row) => string;
  };
  /** Old rows while new ones come. */
  dimmed?: boolean;
}

export function asText(value: CellValue): string {
  if (value instanceof Date) return wallTime(value.toISOString(), ownZone()).date;
  return isZoned(value) ? wallTime(value.instant, value.zone).date : String(value ?? '');
}
