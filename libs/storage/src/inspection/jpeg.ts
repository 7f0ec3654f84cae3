import { Unreadable } from '../domain/problems.ts';

export interface Picture {
  width: number;
  height: number;
  /** Without place, device and comments, and without anything behind the picture's end. */
  bytes: Buffer;
}

const SOI = 0xd8;
const EOI = 0xd9;
const SOS = 0xda;
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

/** Reads a JPEG segment by segment and keeps what draws it; of its EXIF only the orientation stays. */
export function readJpeg(bytes: Buffer): Picture {
  if (bytes[0] !== 0xff || bytes[1] !== SOI) throw new Unreadable('FILE_TYPE_MISMATCH', 'This is no JPEG');
  const kept: Buffer[] = [];
  let size: { width: number; height: number } | undefined;
  let orientation = 1;
  let at = 2;
  for (;;) {
    if (bytes[at] !== 0xff) throw new Unreadable('FILE_BROKEN', 'The JPEG is damaged');
    while (bytes[at + 1] === 0xff) at++;
    const marker = bytes[at + 1]!;
    if (marker === EOI) break;
    const end = at + 2 + bytes.readUInt16BE(at + 2);
    if (end > bytes.length || end < at + 4) throw new Unreadable('FILE_BROKEN', 'The JPEG is damaged');
    const segment = bytes.subarray(at, end);
    const body = bytes.subarray(at + 4, end);
    if (isFrame(marker)) size = { height: body.readUInt16BE(1), width: body.readUInt16BE(3) };
    if (marker === 0xe1) orientation = orientationOf(body) ?? orientation;
    if (isKept(marker, body)) kept.push(segment);
    at = end;
    if (marker !== SOS) continue;
    const after = endOfScan(bytes, at);
    kept.push(bytes.subarray(at, after));
    at = after;
  }
  if (!size?.width || !size.height) throw new Unreadable('FILE_BROKEN', 'The JPEG has no picture');
  const turned = orientation >= 5;
  return {
    width: turned ? size.height : size.width,
    height: turned ? size.width : size.height,
    bytes: Buffer.concat([
      Buffer.from([0xff, SOI]),
      ...(orientation === 1 ? [] : [orientationSegment(orientation)]),
      ...kept,
      Buffer.from([0xff, EOI]),
    ]),
  };
}

/** Tables, frames and scans, the JFIF head, the colour profile and Adobe's note on the colours. */
function isKept(marker: number, body: Buffer): boolean {
  if (marker === 0xe0 || marker === 0xee) return true;
  if (marker === 0xe2) return body.subarray(0, 11).toString('latin1') === 'ICC_PROFILE';
  return !(marker >= 0xe1 && marker <= 0xef) && marker !== 0xfe;
}

/** Where the compressed data ends: at the first marker that is neither stuffing nor a restart. */
function endOfScan(bytes: Buffer, from: number): number {
  for (let at = from; ; at++) {
    at = bytes.indexOf(0xff, at);
    if (at < 0 || at + 1 >= bytes.length) throw new Unreadable('FILE_BROKEN', 'The JPEG ends too early');
    const next = bytes[at + 1]!;
    if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at;
  }
}

function orientationOf(body: Buffer): number | undefined {
  if (body.subarray(0, 6).toString('latin1') !== 'Exif\0\0' || body.length < 14) return undefined;
  const tiff = body.subarray(6);
  const little = tiff.subarray(0, 2).toString('latin1') === 'II';
  const short = (at: number): number => (little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
  const first = little ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
  if (first + 2 > tiff.length) return undefined;
  for (let i = 0; i < short(first); i++) {
    const entry = first + 2 + i * 12;
    if (entry + 12 > tiff.length) return undefined;
    if (short(entry) !== 0x0112) continue;
    const value = short(entry + 8);
    return value >= 1 && value <= 8 ? value : undefined;
  }
  return undefined;
}

function orientationSegment(orientation: number): Buffer {
  const tiff = Buffer.from('4d4d002a00000008000101120003000000010000000000000000', 'hex');
  tiff.writeUInt16BE(orientation, 18);
  const body = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff]);
  const head = Buffer.from([0xff, 0xe1, 0, 0]);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([head, body]);
}
