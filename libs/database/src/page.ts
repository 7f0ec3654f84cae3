import { decodeCursor, encodeCursor, isUuid, Refusal, problem, type CursorKey } from '@fairway/kernel';
import type { Reader } from './transaction.ts';

/** What a client asks of a list. `first` is bounded by the GraphQL layer. */
export interface PageArgs {
  first: number;
  after?: string | null;
}

export interface Page<Row> {
  rows: Row[];
  hasNextPage: boolean;
  endCursor: string | null;
  cursorOf: (row: Row) => string;
}

/** One column of the order of a list. The last one must make rows unique (the id). */
export interface SortColumn<Row> {
  /** SQL expression, written by us, never by a client. */
  sql: string;
  /** Type to cast the cursor's value to, e.g. `timestamptz`. */
  type: string;
  descending?: boolean;
  of: (row: Row) => string | number | null;
}

export interface ListQuery<Row> {
  /** `select …` up to and including `from … join …`. */
  select: string;
  /** Conditions joined by `and`; the visibility guard is one of them. */
  where: readonly string[];
  parameters: readonly unknown[];
  sort: readonly SortColumn<Row>[];
}

/**
 * A keyset page: rows after the cursor in the given order, one more than asked to know whether there are more.
 * Sort expressions must not be null (use coalesce). Throws a Refusal on a cursor that this list did not make.
 */
export async function keysetPage<Row>(
  reader: Reader,
  query: ListQuery<Row>,
  args: PageArgs,
): Promise<Page<Row>> {
  const parameters = [...query.parameters];
  const where = [...query.where];
  if (args.after) where.push(afterCursor(query.sort, args.after, parameters));
  const order = query.sort.map((column) => `${column.sql} ${column.descending ? 'desc' : 'asc'}`).join(', ');
  parameters.push(args.first + 1);
  const rows = await reader.rows<Row>(
    `${query.select} ${where.length ? `where ${where.map((w) => `(${w})`).join(' and ')}` : ''} order by ${order} limit $${parameters.length}`,
    parameters,
  );
  const cursorOf = (row: Row): string =>
    encodeCursor(query.sort.map((column) => column.of(row)) as CursorKey);
  const page = rows.slice(0, args.first);
  const last = page.at(-1);
  return {
    rows: page,
    hasNextPage: rows.length > args.first,
    endCursor: last ? cursorOf(last) : null,
    cursorOf,
  };
}

function afterCursor<Row>(sort: readonly SortColumn<Row>[], cursor: string, parameters: unknown[]): string {
  const key = decodeCursor(cursor, sort.length);
  if (!key?.every((value, i) => fits(value, sort[i]!.type)))
    throw new Refusal([problem('CURSOR_INVALID', 'This cursor was not made by this list', 'after')]);
  const places = key.map((value, i) => {
    parameters.push(value);
    return `$${parameters.length}::${sort[i]!.type}`;
  });
  // (a, b) after (x, y) in mixed directions: a > x, or a = x and b > y.
  const alternatives = sort.map((column, i) => {
    const equal = sort.slice(0, i).map((earlier, j) => `${earlier.sql} = ${places[j]}`);
    return [...equal, `${column.sql} ${column.descending ? '<' : '>'} ${places[i]}`].join(' and ');
  });
  return alternatives.map((a) => `(${a})`).join(' or ');
}

/** Can PostgreSQL read a cursor's value as this type? A cursor of another list must not become a fault of ours. */
function fits(value: string | number | null, type: string): boolean {
  if (value === null) return false;
  if (type === 'uuid') return isUuid(String(value));
  if (type === 'timestamptz')
    return (
      typeof value === 'string' &&
      /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}[\d:.]*(Z|[+-]\d{2}(:?\d{2})?)$/.test(value)
    );
  if (type === 'text') return typeof value === 'string' && !value.includes('\0');
  if (/^(int|bigint|smallint|float|double|numeric|real)/.test(type))
    return String(value).trim() !== '' && Number.isFinite(Number(value));
  return true;
}
