/** One page of a list, as a connection gives it. */
export interface ListPage<Row> {
  rows: readonly Row[];
  /** The cursor of the next page; null after the last. */
  next: string | null;
  total: number;
}

export interface Gathering<Row> {
  page: (after: string | null, signal: AbortSignal) => Promise<ListPage<Row>>;
  signal: AbortSignal;
  onProgress: (have: number, total: number) => void;
  idOf: (row: Row) => string;
}

/** Every row of a list, page by page. A row that moves while one pages is there once. */
export async function gather<Row>({ page, signal, onProgress, idOf }: Gathering<Row>): Promise<Row[]> {
  const rows = new Map<string, Row>();
  let after: string | null = null;
  let total = 0;
  do {
    signal.throwIfAborted();
    const answer: ListPage<Row> = await page(after, signal);
    for (const row of answer.rows) rows.set(idOf(row), row);
    total ||= answer.total;
    onProgress(rows.size, Math.max(total, rows.size));
    after = answer.next;
  } while (after);
  return [...rows.values()];
}
