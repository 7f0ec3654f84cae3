import iconv from 'iconv-lite';
import { FileFault } from './fault.ts';

export interface Decoded {
  text: string;
  encoding: string;
  /** Some bytes are none of this encoding and stand as U+FFFD now. */
  damaged: boolean;
}

/** Files that people hand in by mistake, by their first bytes. */
const STRANGERS: readonly (readonly [string, string])[] = [
  ['d0cf11e0', 'an old Excel or Word file; save it as XLSX'],
  ['25504446', 'a PDF'],
  ['89504e47', 'a picture'],
  ['ffd8ff', 'a picture'],
  ['47494638', 'a picture'],
  ['1f8b', 'a compressed file; unpack it first'],
  ['7f454c46', 'a program'],
];

/** Bytes as text: by their mark, else UTF-8, else what Chinese spreadsheets still write, GB18030. */
export function decode(bytes: Buffer): Decoded {
  const marked = byMark(bytes);
  if (marked) return marked;
  const head = bytes.subarray(0, 4).toString('hex');
  const stranger = STRANGERS.find(([magic]) => head.startsWith(magic));
  if (stranger) throw new FileFault('NO_TABLE', `This is ${stranger[1]}, not CSV, XLSX or JSON lines`);
  if (bytes.includes(0))
    throw new FileFault('NO_TABLE', 'This is a binary file, not CSV, XLSX or JSON lines');
  try {
    return {
      text: new TextDecoder('utf-8', { fatal: true }).decode(bytes),
      encoding: 'UTF-8',
      damaged: false,
    };
  } catch {
    return guess(bytes);
  }
}

function byMark(bytes: Buffer): Decoded | undefined {
  const is = (...mark: number[]): boolean => mark.every((byte, i) => bytes[i] === byte);
  const [label, encoding] = is(0xef, 0xbb, 0xbf)
    ? ['utf-8', 'UTF-8']
    : is(0xff, 0xfe)
      ? ['utf-16le', 'UTF-16LE']
      : is(0xfe, 0xff)
        ? ['utf-16be', 'UTF-16BE']
        : [];
  if (!label || !encoding) return undefined;
  const text = iconv.decode(bytes, label);
  return { text, encoding, damaged: text.includes('\ufffd') };
}

/**
 * UTF-8 that was damaged somewhere still has most of its characters; GB18030 read as UTF-8 has next to none.
 */
function guess(bytes: Buffer): Decoded {
  const asUtf8 = new TextDecoder('utf-8').decode(bytes);
  if (count(asUtf8, /\ufffd/g) * 4 <= count(asUtf8, /[^\x00-\x7f\ufffd]/g))
    return { text: asUtf8, encoding: 'UTF-8', damaged: true };
  const text = iconv.decode(bytes, 'gb18030');
  return { text, encoding: 'GB18030', damaged: text.includes('\ufffd') };
}

function count(text: string, pattern: RegExp): number {
  let n = 0;
  for (const _ of text.matchAll(pattern)) n++;
  return n;
}
