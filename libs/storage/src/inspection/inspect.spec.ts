import { inspect } from './inspect.ts';
import { docx, jpeg, pdf, pdfPacked, png, pngChunk, webp, xlsx, zip } from './sample-files.ts';

const MB = 2 ** 20;
const LIMITS = { fileBytes: 50 * MB, imageBytes: 15 * MB };
const verdict = (name: string, bytes: Buffer): string => {
  const result = inspect(name, bytes, LIMITS);
  return result.ok ? 'taken' : result.error[0]!.code;
};
const text = (words: string): Buffer => Buffer.from(words);

describe('what is taken', () => {
  it.each([
    ['照片.JPG', jpeg()],
    ['plan.png', png()],
    ['view.webp', webp()],
    ['营业执照.pdf', pdf()],
    ['brief.docx', docx()],
    [
      'link.docx',
      docx({
        name: 'word/_rels/document.xml.rels',
        text: '<Relationships><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="https://example.com/" TargetMode="External"/></Relationships>',
      }),
    ],
    ['readings.xlsx', xlsx()],
    ['readings.csv', text('id,温度\n1,20\n')],
    ['gb.csv', Buffer.from('b1e0bac52cced2b6c80a', 'hex')],
    ['wide.txt', Buffer.concat([Buffer.from('fffe', 'hex'), Buffer.from('温度', 'utf16le')])],
    ['rows.jsonl', text('{"externalId":"1"}\n')],
    ['报告 v1.2 (终版).pdf', pdf()],
  ])('%s', (name, bytes) => expect(verdict(name, bytes)).toBe('taken'));
});

describe('pictures lose what tells where they were taken', () => {
  it('JPEG: place and comments go, the orientation stays, sides are as shown', () => {
    const result = inspect('p.jpg', jpeg(40, 30, 6), LIMITS);
    if (!result.ok) throw new Error('refused');
    const { bytes, width, height } = result.value;
    expect(bytes.includes('GPS') || bytes.includes('comment')).toBe(false);
    expect(bytes.includes('Exif')).toBe(true);
    expect([width, height]).toEqual([30, 40]);
    expect(inspect('p.jpg', bytes, LIMITS)).toMatchObject({ ok: true, value: { width: 30, height: 40 } });
  });
  it('PNG: texts go', () => {
    const result = inspect(
      'p.png',
      png(8, 6, [pngChunk('tEXt', text('Author\0me')), pngChunk('eXIf', text('GPS'))]),
      LIMITS,
    );
    expect(result.ok && result.value.bytes.equals(png(8, 6))).toBe(true);
  });
  it('WebP: EXIF goes, and its flag', () => {
    const result = inspect('p.webp', webp(), LIMITS);
    if (!result.ok) throw new Error('refused');
    expect(result.value.bytes.includes('GPS')).toBe(false);
    expect(result.value).toMatchObject({ width: 16, height: 10 });
    expect(inspect('p.webp', result.value.bytes, LIMITS).ok).toBe(true);
  });
  it.each([
    ['p.jpg', jpeg()],
    ['p.png', png()],
    ['p.webp', webp()],
  ])('%s: what is hidden behind its end goes', (name, bytes) => {
    const result = inspect(name, Buffer.concat([bytes, zip([{ name: 'x.js', text: 'alert(1)' }])]), LIMITS);
    expect(result.ok && result.value.bytes.includes('x.js')).toBe(false);
  });
});

describe('names', () => {
  it.each([
    ['', 'FILE_NAME_REFUSED'],
    ['   ', 'FILE_NAME_REFUSED'],
    [`${'长'.repeat(151)}.pdf`, 'FILE_NAME_REFUSED'],
    ['../../etc/passwd.pdf', 'FILE_NAME_REFUSED'],
    ['..\\..\\boot.pdf', 'FILE_NAME_REFUSED'],
    ['C:\\x.pdf', 'FILE_NAME_REFUSED'],
    ['.htaccess.pdf', 'FILE_NAME_REFUSED'],
    ['con.pdf', 'FILE_NAME_REFUSED'],
    ['a\0.pdf', 'FILE_NAME_REFUSED'],
    ['shell.php%00.pdf', 'FILE_NAME_REFUSED'],
    ['a\r\nSet-Cookie: x.pdf', 'FILE_NAME_REFUSED'],
    ['invoice\u202efdp.exe', 'FILE_NAME_REFUSED'],
    ['photo.php.jpg', 'FILE_TYPE_REFUSED'],
    ['brief.pdf.exe', 'FILE_TYPE_REFUSED'],
    ['drawing.svg', 'FILE_TYPE_REFUSED'],
    ['page.html', 'FILE_TYPE_REFUSED'],
    ['macro.docm', 'FILE_TYPE_REFUSED'],
    ['all.zip', 'FILE_TYPE_REFUSED'],
    ['noextension', 'FILE_TYPE_REFUSED'],
    ['a.constructor', 'FILE_TYPE_REFUSED'],
    ['a.__proto__', 'FILE_TYPE_REFUSED'],
  ])('%j: %s', (name, code) => expect(verdict(name, pdf())).toBe(code));
});

describe('contents', () => {
  const external = (type: string, target: string): string =>
    `<Relationships><Relationship Id="r" Type="http://x/${type}" Target="${target}" TargetMode="External"/></Relationships>`;
  const bomb = Buffer.alloc(30 * MB, 65);
  it.each<[string, string, Buffer, string]>([
    ['nothing', 'a.pdf', Buffer.alloc(0), 'FILE_EMPTY'],
    ['a picture too large', 'a.jpg', Buffer.alloc(15 * MB + 1), 'FILE_TOO_LARGE'],
    ['a file too large', 'a.txt', Buffer.alloc(50 * MB + 1, 65), 'FILE_TOO_LARGE'],
    ['SVG called PNG', 'a.png', text('<svg onload="alert(1)"/>'), 'FILE_TYPE_MISMATCH'],
    ['a program called JPEG', 'a.jpg', text('MZ\x90\0'), 'FILE_TYPE_MISMATCH'],
    ['HTML called text', 'a.txt', text('<!DOCTYPE html><script>'), 'FILE_TYPE_MISMATCH'],
    ['HTML behind a mark', 'a.csv', text('\ufeff<html>'), 'FILE_TYPE_MISMATCH'],
    ['a script called CSV', 'a.csv', text('#!/bin/sh\nrm -rf /\n'), 'FILE_TYPE_MISMATCH'],
    ['bytes called text', 'a.txt', Buffer.from([65, 0, 1, 2]), 'FILE_TYPE_MISMATCH'],
    ['PDF called text', 'a.txt', pdf(), 'FILE_TYPE_MISMATCH'],
    ['PNG called JPEG', 'a.jpg', png(), 'FILE_TYPE_MISMATCH'],
    ['1 × 50,000 pixels', 'a.png', png(1, 50_000), 'IMAGE_TOO_LARGE'],
    ['60 megapixels', 'a.png', png(10_000, 6_000), 'IMAGE_TOO_LARGE'],
    ['a JPEG cut off', 'a.jpg', jpeg().subarray(0, 60), 'FILE_BROKEN'],
    ['a PNG cut off', 'a.png', png().subarray(0, 40), 'FILE_BROKEN'],
    ['a PDF cut off', 'a.pdf', text('%PDF-1.7\n1 0 obj'), 'FILE_BROKEN'],
    [
      'PDF with JavaScript',
      'a.pdf',
      pdf('/OpenAction << /S /JavaScript /JS (app.alert(1)) >>'),
      'ACTIVE_CONTENT',
    ],
    ['PDF with an escaped name', 'a.pdf', pdf('/OpenAction << /S /J#61vaScript >>'), 'ACTIVE_CONTENT'],
    ['PDF with packed JavaScript', 'a.pdf', pdfPacked('/S /JavaScript'), 'ACTIVE_CONTENT'],
    ['PDF that launches', 'a.pdf', pdf('/S /Launch /F (cmd.exe)'), 'ACTIVE_CONTENT'],
    ['PDF with a file inside', 'a.pdf', pdf('/EmbeddedFiles << >>'), 'ACTIVE_CONTENT'],
    ['PDF with a password', 'a.pdf', pdf('/Encrypt 5 0 R'), 'ACTIVE_CONTENT'],
    [
      'PDF and archive in one',
      'a.pdf',
      Buffer.concat([pdf(), zip([{ name: 'a', text: 'b' }])]),
      'FILE_TYPE_MISMATCH',
    ],
    [
      'PDF and web page in one',
      'a.pdf',
      text('%PDF-1.7\n<html><script>alert(1)</script>\n%%EOF'),
      'FILE_TYPE_MISMATCH',
    ],
    ['archive behind something', 'a.docx', Buffer.concat([text('MZ'), docx()]), 'FILE_TYPE_MISMATCH'],
    ['something behind a document', 'a.docx', Buffer.concat([docx(), text('<script>')]), 'FILE_BROKEN'],
    ['archive called DOCX', 'a.docx', zip([{ name: 'a.txt', text: 'b' }]), 'FILE_TYPE_MISMATCH'],
    ['XLSX called DOCX', 'a.docx', xlsx(), 'FILE_TYPE_MISMATCH'],
    ['a bomb', 'a.docx', docx({ name: 'word/b.xml', text: bomb }), 'ARCHIVE_REFUSED'],
    [
      'a declared bomb',
      'a.docx',
      docx({ name: 'word/b.xml', text: 'x', declared: 300 * MB }),
      'ARCHIVE_REFUSED',
    ],
    [
      'a bomb of a false size',
      'a.docx',
      docx({ name: 'word/b.xml', text: bomb, declared: 10 }),
      'FILE_BROKEN',
    ],
    [
      'too many parts',
      'a.docx',
      docx(...Array.from({ length: 2_001 }, (_, i) => ({ name: `w/${i}.png`, text: 'x' }))),
      'ARCHIVE_REFUSED',
    ],
    ['a path out', 'a.docx', docx({ name: '../../etc/cron.d/x', text: 'x' }), 'ARCHIVE_REFUSED'],
    ['a path from the root', 'a.docx', docx({ name: '/etc/passwd', text: 'x' }), 'ARCHIVE_REFUSED'],
    ['a path of Windows', 'a.docx', docx({ name: 'word\\..\\x', text: 'x' }), 'ARCHIVE_REFUSED'],
    ['a link', 'a.docx', docx({ name: 'word/l', text: '/etc/passwd', mode: 0o120777 }), 'ARCHIVE_REFUSED'],
    ['an archive inside', 'a.docx', docx({ name: 'word/inner.zip', text: 'PK' }), 'ARCHIVE_REFUSED'],
    ['a password', 'a.docx', docx({ name: 'word/p.xml', text: 'x', flags: 1 }), 'ARCHIVE_REFUSED'],
    ['one name twice', 'a.docx', docx({ name: 'word/document.xml', text: 'x' }), 'ARCHIVE_REFUSED'],
    ['macros', 'a.docx', docx({ name: 'word/vbaProject.bin', text: 'x' }), 'ACTIVE_CONTENT'],
    ['an embedded object', 'a.xlsx', xlsx({ name: 'xl/embeddings/ole1.bin', text: 'x' }), 'ACTIVE_CONTENT'],
    [
      'an entity',
      'a.docx',
      docx({ name: 'word/e.xml', text: '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>' }),
      'ACTIVE_CONTENT',
    ],
    [
      'a template from elsewhere',
      'a.docx',
      docx({ name: 'word/_rels/s.rels', text: external('attachedTemplate', 'http://evil/x') }),
      'ACTIVE_CONTENT',
    ],
    [
      'a link that runs',
      'a.docx',
      docx({ name: 'word/_rels/s.rels', text: external('hyperlink', 'javascript:x') }),
      'ACTIVE_CONTENT',
    ],
  ])('%s', (_what, name, bytes, code) => expect(verdict(name, bytes)).toBe(code));

  it('10,000 spoilt files: each is taken or refused, none is a fault', () => {
    const seeds: [string, Buffer][] = [
      ['a.jpg', jpeg()],
      ['a.png', png()],
      ['a.webp', webp()],
      ['a.pdf', pdfPacked('/Type /Page')],
      ['a.docx', docx()],
      ['a.csv', text('a,b\n1,2\n')],
    ];
    let state = 7;
    const next = (below: number): number => (state = (state * 48_271) % 2_147_483_647) % below;
    for (let i = 0; i < 10_000; i++) {
      const [name, seed] = seeds[i % seeds.length]!;
      const bytes = Buffer.from(next(4) ? seed : seed.subarray(0, next(seed.length) + 1));
      for (let n = next(4); n >= 0; n--) bytes[next(bytes.length)] = next(256);
      const result = inspect(name, bytes, LIMITS);
      if (!result.ok) expect(result.error[0]!.code).toMatch(/^[A-Z_]+$/);
    }
  });
});
