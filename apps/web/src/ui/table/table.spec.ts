import readWorkbook from 'read-excel-file/node';
import { asText, directionOf, nextSort, readChosen, shownAtFirst, shownOf, type Column } from './columns.ts';
import { gather } from './gather.ts';
import { csvOf, defused, workbookOf } from './sheet.ts';

const columns: Column<unknown>[] = [
  { key: 'title', header: 'Title', value: () => '', fixed: true },
  { key: 'state', header: 'State', value: () => '' },
  { key: 'region', header: 'Region', value: () => '', off: true },
];

describe('the columns of a table', () => {
  it('are those chosen, and the one that names the row', () => {
    expect(shownOf(columns, shownAtFirst(columns)).map((one) => one.key)).toEqual(['title', 'state']);
    expect(shownOf(columns, ['region']).map((one) => one.key)).toEqual(['title', 'region']);
  });

  it('forget what is no column any more', () => {
    expect(readChosen('state,gone', columns)).toEqual(['state']);
    expect(readChosen('gone', columns)).toBeUndefined();
    expect(readChosen(null, columns)).toBeUndefined();
  });

  it('sort up, down, and not at all', () => {
    const sort = { up: 'A', down: 'B' };
    expect([nextSort(sort, undefined), nextSort(sort, 'A'), nextSort(sort, 'B')]).toEqual([
      'A',
      'B',
      undefined,
    ]);
    expect(nextSort({ down: 'NEWEST' }, undefined)).toBe('NEWEST');
    expect([directionOf(sort, 'A'), directionOf(sort, 'B'), directionOf(sort, 'C')]).toEqual([
      'ascending',
      'descending',
      undefined,
    ]);
  });
});

describe('a file of a table', () => {
  it('begins with the mark of UTF-8 and quotes what needs it', () => {
    const text = csvOf({
      heads: ['标题', '数'],
      rows: [
        ['a,"b"', 1.5],
        ['两\n行', null],
      ],
    });
    expect(text).toBe('\ufeff标题,数\r\n"a,""b""",1.5\r\n"两\n行",\r\n');
  });

  it('lets no text become a formula, and leaves numbers alone', () => {
    expect(['=1+1', '+1', '-1', '@x', '\tx'].map(defused)).toEqual(["'=1+1", "'+1", "'-1", "'@x", "'\tx"]);
    // Wide signs and signs after a space are read as formulas too.
    expect(['＝1+1', ' =1', '\n=1', 'a=1'].map(defused)).toEqual(["'＝1+1", "' =1", "'\n=1", 'a=1']);
    expect(csvOf({ heads: ['n'], rows: [[-1], ['=HYPERLINK("x")']] })).toBe(
      '\ufeffn\r\n-1\r\n"\'=HYPERLINK(""x"")"\r\n',
    );
  });
});

describe('an instant in a file', () => {
  const deadline = { instant: '2026-12-15T10:00:59.900Z', zone: 'Asia/Shanghai' };

  it('is what the clocks of its own zone show, with the offset', () => {
    expect(asText(deadline)).toBe('2026-12-15');
    expect(asText({ ...deadline, instant: '2026-12-15T17:00:00.000Z' })).toBe('2026-12-16');
    const rows = [[deadline], [{ ...deadline, zone: 'America/St_Johns' }]];
    expect(csvOf({ heads: ['Closes'], rows })).toBe(
      '\ufeffCloses\r\n2026-12-15T18:00:59+08:00\r\n2026-12-15T06:30:59-03:30\r\n',
    );
  });

  it('is a date in a workbook, beside numbers and texts that stay what they are', async () => {
    const blob = await workbookOf({
      heads: ['Closes', 'Budget', 'Words'],
      rows: [[deadline, 1234.5, '=1+1\u0001']],
    });
    const sheets = await readWorkbook(Buffer.from(await blob.arrayBuffer()));
    expect(JSON.stringify(sheets)).toContain('"2026-12-15T18:00:00.000Z",1234.5,"=1+1');
  });
});

describe('gathering a list', () => {
  const idOf = (row: string): string => row;
  const pages = [
    { rows: ['a', 'b'], next: '1', total: 4 },
    { rows: ['b', 'c'], next: '2', total: 4 },
    { rows: ['d'], next: null, total: 4 },
  ];

  it('goes through every page, tells how far it is, and has each row once', async () => {
    const told: number[][] = [];
    const rows = await gather({
      page: (after) => Promise.resolve(pages[Number(after ?? 0)]!),
      signal: new AbortController().signal,
      onProgress: (...now) => void told.push(now),
      idOf,
    });
    expect(rows).toEqual(['a', 'b', 'c', 'd']);
    expect(told).toEqual([
      [2, 4],
      [3, 4],
      [4, 4],
    ]);
  });

  it('stops where it is cancelled', async () => {
    const stop = new AbortController();
    let asked = 0;
    const gathering = gather({
      page: (after) => {
        asked += 1;
        stop.abort();
        return Promise.resolve(pages[Number(after ?? 0)]!);
      },
      signal: stop.signal,
      onProgress: () => undefined,
      idOf,
    });
    await expect(gathering).rejects.toThrow();
    expect(asked).toBe(1);
  });
});
