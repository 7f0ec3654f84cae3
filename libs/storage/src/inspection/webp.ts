import { Unreadable } from '../domain/problems.ts';
import type { Picture } from './jpeg.ts';

const KEPT: ReadonlySet<string> = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ICCP']);

export function readWebp(bytes: Buffer): Picture {
  const text = (from: number): string => bytes.subarray(from, from + 4).toString('latin1');
  if (text(0) !== 'RIFF' || text(8) !== 'WEBP')
    throw new Unreadable('FILE_TYPE_MISMATCH', 'This is no WebP picture');
  const end = Math.min(bytes.length, 8 + bytes.readUInt32LE(4));
  const kept: Buffer[] = [];
  let size: { width: number; height: number } | undefined;
  for (let at = 12; at + 8 <= end;) {
    const type = text(at);
    const length = bytes.readUInt32LE(at + 4);
    const next = at + 8 + length + (length & 1);
    if (at + 8 + length > end) throw new Unreadable('FILE_BROKEN', 'The WebP picture ends too early');
    const chunk = Buffer.from(bytes.subarray(at, Math.min(next, end)));
    if (type === 'VP8X') chunk[8]! &= ~0b1110; // neither EXIF nor XMP nor animation follow any more
    if (KEPT.has(type)) kept.push(chunk);
    size ??= sizeOf(type, chunk.subarray(8));
    at = next;
  }
  if (!size?.width || !size.height)
    throw new Unreadable('FILE_BROKEN', 'The WebP picture is empty or animated');
  const body = Buffer.concat([Buffer.from('WEBP', 'latin1'), ...kept]);
  const head = Buffer.from('RIFF\0\0\0\0', 'latin1');
  head.writeUInt32LE(body.length, 4);
  return { ...size, bytes: Buffer.concat([head, body]) };
}

function sizeOf(type: string, body: Buffer): { width: number; height: number } | undefined {
  if (type === 'VP8X') return { width: 1 + body.readUIntLE(4, 3), height: 1 + body.readUIntLE(7, 3) };
  if (type === 'VP8 ') return { width: body.readUInt16LE(6) & 0x3fff, height: body.readUInt16LE(8) & 0x3fff };
  if (type !== 'VP8L') return undefined;
  const bits = body.readUInt32LE(1);
  return { width: 1 + (bits & 0x3fff), height: 1 + ((bits >>> 14) & 0x3fff) };
}
