import { randomBytes } from 'node:crypto';
import { strToU8, zipSync } from 'fflate';
import iconv from 'iconv-lite';
import { readSource } from './read-file.ts';
import type { SourceFile } from './source-file.ts';

const read = (text: string): Promise<SourceFile> => readSource(Buffer.from(text));
const faults = (file: SourceFile): string[] =>
  file.rows.flatMap((row) => row.faults.map((one) => `${one.severity} ${one.row} ${one.column} ${one.code}`));
const cells = (file: SourceFile): Record<string, unknown>[] =>
  file.rows.map((row) => Object.fromEntries(row.cells));

describe('CSV', () => {
  it.each([
    ['commas', 'a,b\n1,"x;y"\n'],
    ['semicolons', 'a;b\n1;"x;y"\n'],
    ['tabs', 'a\tb\n1\tx;y\n'],
  ])('divided by %s', async (_name, text) => {
    expect(cells(await read(text))).toEqual([{ a: '1', b: 'x;y' }]);
  });

  it('numbers rows as a spreadsheet does, over lines within cells and blank rows', async () => {
    const file = await read('a,b\n"one\ntwo",2\n\n3,4\n');
    expect(file.rows.map((row) => row.row)).toEqual([2, 4]);
  });

  it('a row of a million cells is reported, the others are read', async () => {
    const file = await read(`a,b\n1,2\n${','.repeat(999_999)}x\n3,4\n`);
    expect(faults(file)).toEqual(['ERROR 3 null ROW_TOO_WIDE']);
    expect(cells(file)).toEqual([{ a: '1', b: '2' }, {}, { a: '3', b: '4' }]);
  });

  it('cells beyond the headings are reported', async () => {
    expect(faults(await read('a,b\n1,2,3\n4,5,,\n'))).toEqual(['ERROR 2 null ROW_TOO_WIDE']);
  });

  it('a cell that is too long is reported', async () => {
    expect(faults(await read(`a,b\n1,${'x'.repeat(32_001)}\n2,${'x'.repeat(32_000)}\n`))).toEqual([
      'ERROR 2 b CELL_TOO_LONG',
    ]);
  });

  it('formulas are text, with a warning; signs of figures are none', async () => {
    const file = await read('a\n"=HYPERLINK(""http://x"")"\n@SUM(A1)\n+cmd|x\n-5\n+86 571\n- 一项\n');
    expect(faults(file)).toEqual(['WARNING 2 a FORMULA', 'WARNING 3 a FORMULA', 'WARNING 4 a FORMULA']);
    expect(cells(file)[0]).toEqual({ a: '=HYPERLINK("http://x")' });
  });

  it('a quotation mark that is never closed costs its row', async () => {
    const file = await read('a,b\n1,2\n3,"four\n5,6\n');
    expect(faults(file)).toEqual(['ERROR 3 null BROKEN_ROW']);
    expect(cells(file)[0]).toEqual({ a: '1', b: '2' });
  });

  it('broken characters cost their row', async () => {
    const file = await readSource(
      Buffer.concat([
        Buffer.from('编号,标题\n1,振动监测预警\n2,坏'),
        Buffer.from([0xe5, 0x9d]),
        Buffer.from('\n3,能耗优化调度\n'),
      ]),
    );
    expect(faults(file)).toEqual(['ERROR 3 标题 BROKEN_ENCODING']);
  });

  it('GB18030', async () => {
    const file = await readSource(iconv.encode('编号;标题\n1;铸件缺陷检测\n', 'gb18030'));
    expect(file.encoding).toBe('GB18030');
    expect(cells(file)).toEqual([{ 编号: '1', 标题: '铸件缺陷检测' }]);
  });

  it.each([
    ['pollution', 'a,__proto__\n1,2\n', 'FORBIDDEN_NAME'],
    ['pollution in a path', 'a,needs.constructor.x\n1,2\n', 'FORBIDDEN_NAME'],
    ['two columns of one name', 'a,a\n1,2\n', 'DUPLICATE_COLUMN'],
    ['nothing', '', 'NO_TABLE'],
    ['blanks', ' \n\n ', 'NO_TABLE'],
    ['a page', '<!DOCTYPE html><html></html>', 'NO_TABLE'],
    ['too many columns', `${'x,'.repeat(600)}\n`, 'ROW_TOO_WIDE'],
  ])('refuses %s', async (_name, text, code) => {
    await expect(read(text)).rejects.toMatchObject({ code });
  });

  it('refuses more than 100,000 rows', async () => {
    await expect(read(`a\n${'1\n'.repeat(100_001)}`)).rejects.toMatchObject({ code: 'TOO_MANY_ROWS' });
  });
});

describe('JSON lines', () => {
  it('names what is nested by its path', async () => {
    const file = await read(
      '{"externalId":"1","needs":[{"text":"x"},{"text":"y"}],"data":{"modalities":["image"]},"a":null,"b":""}\n',
    );
    expect(cells(file)).toEqual([
      { externalId: '1', 'needs.1.text': 'x', 'needs.2.text': 'y', 'data.modalities': ['image'] },
    ]);
  });

  it('an empty list says none', async () => {
    expect(cells(await read('{"certifications":[]}'))).toEqual([{ certifications: [] }]);
  });

  it('a bad line costs that line only', async () => {
    const wide = JSON.stringify(Object.fromEntries(Array.from({ length: 501 }, (_, i) => [`k${i}`, 1])));
    const deep = '{"a":'.repeat(9) + '1' + '}'.repeat(9);
    const file = await read(
      [
        '{"ok":1}',
        '{broken',
        '[1]',
        '',
        '{"a":{"__proto__":{"admin":true}}}',
        '{"constructor":1}',
        wide,
        deep,
        `{"a":[${'{},'.repeat(600)}{}]}`,
        '{"ok":2}',
      ].join('\n'),
    );
    expect(faults(file).map((one) => one.replace(/^ERROR (\d+) .* /, '$1 '))).toEqual([
      '2 BROKEN_ROW',
      '3 BROKEN_ROW',
      '5 FORBIDDEN_NAME',
      '6 FORBIDDEN_NAME',
      '7 ROW_TOO_WIDE',
      '8 TOO_DEEP',
      '9 ROW_TOO_WIDE',
    ]);
    expect(({} as { admin?: boolean }).admin).toBeUndefined();
    expect(file.rows.at(-1)!.row).toBe(10);
  });
});

const workbook = (sheet: string, more: Record<string, Uint8Array> = {}): Promise<SourceFile> =>
  readSource(
    Buffer.from(
      zipSync({
        'xl/workbook.xml': strToU8(
          '<workbook xmlns:r="r"><sheets><sheet name="一 &amp; 二" sheetId="1" r:id="rId1"/></sheets></workbook>',
        ),
        'xl/_rels/workbook.xml.rels': strToU8(
          '<Relationships><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
        ),
        'xl/worksheets/sheet1.xml': strToU8(`<worksheet><sheetData>${sheet}</sheetData></worksheet>`),
        ...more,
      }),
    ),
  );
const text = (at: string, value: string): string => `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`;
/** An archive of one entry whose directory gives another size than it has. */
function declaring(size: number, content: Uint8Array): Buffer {
  const bytes = Buffer.from(zipSync({ 'xl/workbook.xml': content }));
  bytes.writeUInt32LE(size, bytes.lastIndexOf(Buffer.from('PK\u0001\u0002', 'latin1')) + 24);
  return bytes;
}
const HEAD = `<row r="1">${text('A1', 'a')}${text('B1', 'b')}</row>`;

describe('XLSX', () => {
  it('cells, with gaps', async () => {
    const file = await workbook(
      `${HEAD}<row r="3">${text('B3', 'x')}</row><row r="4"><c r="A4"><v>1.5</v></c></row>`,
    );
    expect(file.rows.map(({ row, cells: at }) => [row, Object.fromEntries(at)])).toEqual([
      [3, { b: 'x' }],
      [4, { a: 1.5 }],
    ]);
  });

  it('formulas give their stored result, error values their name, each with a warning', async () => {
    const file = await workbook(
      `${HEAD}<row r="2"><c r="A2"><f>1+1</f><v>2</v></c><c r="B2" t="e"><v>#N/A</v></c></row>`,
    );
    expect(cells(file)).toEqual([{ a: 2, b: '#N/A' }]);
    expect(faults(file)).toEqual(['WARNING 2 a FORMULA', 'WARNING 2 b CELL_ERROR']);
  });

  it('a row of a million cells is reported, the others are read', async () => {
    const wide = '<c><v>1</v></c>'.repeat(1_000_000);
    const file = await workbook(
      `${HEAD}<row r="2">${text('A2', 'x')}</row><row r="3">${wide}</row><row r="4">${text('A4', 'y')}</row>`,
      {
        // Something that does not compress, so that the ratio of the file is that of a real one.
        'xl/noise.bin': randomBytes(400_000),
      },
    );
    expect(faults(file)).toEqual(['ERROR 3 null ROW_TOO_WIDE']);
    expect(file.rows.map((row) => row.row)).toEqual([2, 3, 4]);
  });

  it('one cell far out does not make a grid of what lies between', async () => {
    expect(faults(await workbook(`${HEAD}<row r="2"><c r="ZZZZZ2"><v>1</v></c></row>`))).toEqual([
      'ERROR 2 null ROW_TOO_WIDE',
    ]);
    await expect(
      workbook(`${HEAD}<row r="99999999"><c r="A99999999"><v>1</v></c></row>`),
    ).rejects.toMatchObject({ code: 'TOO_MANY_ROWS' });
    await expect(
      workbook(
        `${HEAD}<row r="2"><c r="SF2"><v>1</v></c></row><row r="100000"><c r="A100000"><v>1</v></c></row>`,
      ),
    ).rejects.toMatchObject({ code: 'ROW_TOO_WIDE' });
  });

  it.each([
    ['an archive that is no workbook', Buffer.from(zipSync({ 'a.txt': strToU8('x') })), 'NO_TABLE'],
    ['a broken archive', Buffer.from('PK\u0003\u0004 and then nothing'), 'NO_TABLE'],
    [
      'a bomb by its ratio',
      Buffer.from(zipSync({ 'xl/workbook.xml': new Uint8Array(2 * 2 ** 20) })),
      'ARCHIVE_TOO_LARGE',
    ],
    ['a bomb by its size', declaring(201 * 2 ** 20, randomBytes(2 ** 20)), 'ARCHIVE_TOO_LARGE'],
    [
      'many small bombs',
      Buffer.from(
        zipSync(Object.fromEntries(Array.from({ length: 2001 }, (_, i) => [`x${i}.xml`, new Uint8Array(1)]))),
      ),
      'ARCHIVE_TOO_LARGE',
    ],
  ])('refuses %s', async (_name, bytes, code) => {
    await expect(readSource(bytes)).rejects.toMatchObject({ code });
  });

  it('a bomb that lies about its size unpacks no further than it says', async () => {
    const bytes = declaring(1000, new Uint8Array(2 * 2 ** 20));
    await expect(readSource(bytes)).rejects.toMatchObject({ code: 'NO_TABLE' });
  });

  it.each([
    ['entities', `<!DOCTYPE x [<!ENTITY a "b">]>${HEAD}`],
    ['cells outside rows', `${HEAD}<c r="XFD9"/>`],
    ['cells of another row', `${HEAD}<row r="2"><c r="A900000"/></row>`],
    ['rows that go backwards', `${HEAD}<row r="1"/>`],
  ])('refuses %s', async (_name, sheet) => {
    await expect(workbook(sheet)).rejects.toMatchObject({ code: 'NO_TABLE' });
  });

  it('takes the sheet that is named, and says which there are', async () => {
    const bytes = zipSync({
      'xl/workbook.xml': strToU8('<workbook><sheets><sheet name="一" r:id="r1"/></sheets></workbook>'),
      'xl/_rels/workbook.xml.rels': strToU8(
        '<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>',
      ),
      'xl/worksheets/sheet1.xml': strToU8(`<worksheet><sheetData>${HEAD}</sheetData></worksheet>`),
    });
    await expect(readSource(Buffer.from(bytes), { sheet: '二' })).rejects.toMatchObject({
      code: 'SHEET_NOT_FOUND',
      message: expect.stringContaining('“一”'),
    });
  });
});
