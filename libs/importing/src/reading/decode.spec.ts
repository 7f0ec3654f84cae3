import iconv from 'iconv-lite';
import { decode } from './decode.ts';
import type { FileFault } from './fault.ts';

const TABLE = '外部编号,标题\nA-1,齿轮磨削烧伤在线检测\n';

describe('what people save', () => {
  it.each([
    ['UTF-8', Buffer.from(TABLE), 'UTF-8'],
    ['UTF-8 with its mark', Buffer.from(`\ufeff${TABLE}`), 'UTF-8'],
    ['UTF-16 little end first', Buffer.from(`\ufeff${TABLE}`, 'utf16le'), 'UTF-16LE'],
    ['UTF-16 big end first', iconv.encode(TABLE, 'utf-16be', { addBOM: true }), 'UTF-16BE'],
    ['GB18030', iconv.encode(TABLE, 'gb18030'), 'GB18030'],
  ])('%s', (_name, bytes, encoding) => {
    expect(decode(bytes)).toEqual({ text: TABLE, encoding, damaged: false });
  });

  it('rare characters of GB18030 with four bytes', () => {
    const text = '标题\n𠮷野家㐀㐁调度优化\n';
    expect(decode(iconv.encode(text, 'gb18030')).text).toBe(text);
  });
});

it('UTF-8 that is broken in one place stays UTF-8, and says so', () => {
  const bytes = Buffer.concat([Buffer.from(TABLE), Buffer.from([0xe9, 0xbd]), Buffer.from('\nA-2,好的行\n')]);
  expect(decode(bytes)).toMatchObject({
    encoding: 'UTF-8',
    damaged: true,
    text: expect.stringContaining('好的行'),
  });
});

it.each([
  ['a PDF', Buffer.from('%PDF-1.7\n...')],
  ['a picture', Buffer.from('89504e470d0a1a0a', 'hex')],
  ['an old Excel or Word file', Buffer.from('d0cf11e0a1b11ae1', 'hex')],
  ['a binary file', Buffer.from([1, 2, 0, 3, 4, 5])],
])('%s is refused', (said, bytes) => {
  expect(() => decode(bytes)).toThrow(
    expect.objectContaining<Partial<FileFault>>({ code: 'NO_TABLE', message: expect.stringContaining(said) }),
  );
});
