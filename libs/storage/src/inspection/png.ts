import { Unreadable } from '../domain/problems.ts';
import type { Picture } from './jpeg.ts';

const SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex');
/** What draws the picture; texts, times and EXIF are left out. */
const KEPT: ReadonlySet<string> = new Set([
  'IHDR',
  'PLTE',
  'IDAT',
  'IEND',
  'tRNS',
  'gAMA',
  'cHRM',
  'sRGB',
  'iCCP',
  'sBIT',
  'bKGD',
  'pHYs',
]);

export function readPng(bytes: Buffer): Picture {
  if (!bytes.subarray(0, 8).equals(SIGNATURE)) throw new Unreadable('FILE_TYPE_MISMATCH', 'This is no PNG');
  const kept: Buffer[] = [SIGNATURE];
  let at = 8;
  for (let type = ''; type !== 'IEND';) {
    const end = at + 12 + bytes.readUInt32BE(at);
    if (end > bytes.length) throw new Unreadable('FILE_BROKEN', 'The PNG ends too early');
    type = bytes.subarray(at + 4, at + 8).toString('latin1');
    if (at === 8 && type !== 'IHDR') throw new Unreadable('FILE_BROKEN', 'The PNG has no head');
    if (KEPT.has(type)) kept.push(bytes.subarray(at, end));
    at = end;
  }
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  if (!width || !height) throw new Unreadable('FILE_BROKEN', 'The PNG has no picture');
  return { width, height, bytes: Buffer.concat(kept) };
}
