import { inflateRawSync } from 'node:zlib';
import { Unreadable } from '../domain/problems.ts';

export const ARCHIVE_LIMITS = { entries: 2_000, unpackedBytes: 200 * 2 ** 20, ratio: 100 } as const;

export interface Entry {
  name: string;
  method: number;
  packed: number;
  unpacked: number;
  offset: number;
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;

/** The directory of an archive that begins and ends where the file does, after a look at what it would take. */
export function readArchive(bytes: Buffer): Entry[] {
  if (bytes.length < 22 || bytes.readUInt32LE(0) !== LOCAL)
    throw new Unreadable('FILE_TYPE_MISMATCH', 'This is no Office document');
  const end = endOf(bytes);
  const count = bytes.readUInt16LE(end + 10);
  if (count > ARCHIVE_LIMITS.entries) throw refused(`It holds more than ${ARCHIVE_LIMITS.entries} parts`);
  const entries: Entry[] = [];
  let at = bytes.readUInt32LE(end + 16);
  for (let i = 0; i < count; i++) {
    if (bytes.readUInt32LE(at) !== CENTRAL) throw new Unreadable('FILE_BROKEN', 'The directory is damaged');
    const length = bytes.readUInt16LE(at + 28);
    const name = bytes.subarray(at + 46, at + 46 + length).toString('utf8');
    checkEntry(name, bytes.readUInt16LE(at + 8), bytes.readUInt32LE(at + 38) >>> 16);
    entries.push({
      name,
      method: bytes.readUInt16LE(at + 10),
      packed: bytes.readUInt32LE(at + 20),
      unpacked: bytes.readUInt32LE(at + 24),
      offset: bytes.readUInt32LE(at + 42),
    });
    at += 46 + length + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  const unpacked = entries.reduce((sum, entry) => sum + entry.unpacked, 0);
  if (unpacked > ARCHIVE_LIMITS.unpackedBytes) throw refused('It would take more than 200 MB unpacked');
  if (unpacked > 2 ** 20 && unpacked > bytes.length * ARCHIVE_LIMITS.ratio)
    throw refused('It unpacks to more than a hundred times its size');
  if (new Set(entries.map((entry) => entry.name)).size !== entries.length)
    throw refused('It holds two parts of one name');
  return entries;
}

/** One part; never more bytes than its entry declares, so a false size gains nothing. */
export function unpackEntry(bytes: Buffer, entry: Entry): Buffer {
  if (bytes.readUInt32LE(entry.offset) !== LOCAL) throw new Unreadable('FILE_BROKEN', 'A part is damaged');
  const from =
    entry.offset + 30 + bytes.readUInt16LE(entry.offset + 26) + bytes.readUInt16LE(entry.offset + 28);
  const packed = bytes.subarray(from, from + entry.packed);
  if (entry.method === 0) return packed;
  if (entry.method !== 8) throw refused('It is packed in a way that cannot be checked');
  return inflateRawSync(packed, { maxOutputLength: Math.max(1, entry.unpacked) });
}

function endOf(bytes: Buffer): number {
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 22 - 0xffff); at--) {
    if (bytes.readUInt32LE(at) !== END) continue;
    if (at + 22 + bytes.readUInt16LE(at + 20) === bytes.length) return at;
  }
  throw new Unreadable('FILE_BROKEN', 'The document is damaged, or something is hidden behind its end');
}

function checkEntry(name: string, flags: number, mode: number): void {
  if (!name || name.includes('\\') || name.startsWith('/') || /^[a-z]:/i.test(name) || name.includes('\0'))
    throw refused('A part has a name that leads out of the document');
  if (name.split('/').includes('..')) throw refused('A part has a name that leads out of the document');
  if ((mode & 0o170000) === 0o120000) throw refused('A part is a link');
  if (flags & 1) throw refused('It is protected by a password and cannot be checked');
  if (/\.(zip|7z|rar|gz|tgz|bz2|xz|tar|jar|docx|xlsx|pptx)$/i.test(name))
    throw refused('It holds another archive or document');
}

const refused = (message: string): Unreadable => new Unreadable('ARCHIVE_REFUSED', message);
