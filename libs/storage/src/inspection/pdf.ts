import { inflateSync } from 'node:zlib';
import { Unreadable } from '../domain/problems.ts';

const ACTIVE =
  /\/(JavaScript|JS|Launch|EmbeddedFiles?|RichMedia|XFA|SubmitForm|ImportData|GoToE|GoToR)(?![A-Za-z])/;
const MOST_UNPACKED = 20 * 2 ** 20;

/** A PDF begins and ends as one, runs nothing, carries no other file and can be looked into. */
export function checkPdf(bytes: Buffer): void {
  if (bytes.subarray(0, 5).toString('latin1') !== '%PDF-')
    throw new Unreadable('FILE_TYPE_MISMATCH', 'This is no PDF');
  const text = bytes.toString('latin1');
  const end = text.lastIndexOf('%%EOF');
  if (end < 0) throw new Unreadable('FILE_BROKEN', 'The PDF ends too early');
  if (text.slice(end + 5).trim().length > 0)
    throw new Unreadable('FILE_TYPE_MISMATCH', 'Something else is hidden behind the end of the PDF');
  if (/<(html|script|svg|body|iframe|!doctype)/i.test(text.slice(0, 1024)))
    throw new Unreadable('FILE_TYPE_MISMATCH', 'The PDF is a web page or a script as well');
  if (/\/Encrypt\b/.test(named(text)))
    throw new Unreadable('ACTIVE_CONTENT', 'The PDF is protected by a password and cannot be checked');
  refuseActive(text);
  for (const stream of objectStreams(bytes, text)) refuseActive(stream);
}

function refuseActive(text: string): void {
  if (ACTIVE.test(named(text)))
    throw new Unreadable('ACTIVE_CONTENT', 'The PDF holds scripts, actions or other files');
}

/** Names with their escapes resolved: `/J#61vaScript` is `/JavaScript`. */
const named = (text: string): string =>
  text.replace(/#([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));

/** Objects may lie in compressed streams, where a plain search does not find them. */
function* objectStreams(bytes: Buffer, text: string): Generator<string> {
  let unpacked = 0;
  for (const match of text.matchAll(/\/ObjStm\b[^]{0,500}?stream\r?\n/g)) {
    const from = match.index + match[0].length;
    const to = text.indexOf('endstream', from);
    if (to < 0) return;
    const plain = inflateSync(bytes.subarray(from, to), {
      maxOutputLength: MOST_UNPACKED,
      finishFlush: 2,
    });
    unpacked += plain.length;
    if (unpacked > MOST_UNPACKED) throw new Unreadable('ARCHIVE_REFUSED', 'The PDF unpacks to too much');
    yield plain.toString('latin1');
  }
}
