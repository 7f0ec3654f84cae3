import { readFile, stat } from 'node:fs/promises';
import { decode } from './decode.ts';
import { readDelimited } from './delimited.ts';
import { FileFault } from './fault.ts';
import { readJsonLines } from './json-lines.ts';
import { IMPORT_LIMITS } from './limits.ts';
import type { SourceFile } from './source-file.ts';
import { readSpreadsheet } from './spreadsheet.ts';

/** A file of rows; which kind it is, its content says, whatever it is called. */
export async function readSourceFile(path: string, options: { sheet?: string } = {}): Promise<SourceFile> {
  const size = await sizeOf(path);
  if (size > IMPORT_LIMITS.textBytes)
    throw new FileFault('FILE_TOO_LARGE', `The file is larger than ${IMPORT_LIMITS.textBytes / 2 ** 20} MB`);
  return readSource(await readFile(path), options);
}

export async function readSource(bytes: Buffer, options: { sheet?: string } = {}): Promise<SourceFile> {
  if (!bytes.length) throw new FileFault('NO_TABLE', 'The file is empty');
  if (bytes.subarray(0, 4).toString('latin1') === 'PK\u0003\u0004')
    return readSpreadsheet(bytes, options.sheet);
  const decoded = decode(bytes);
  const text = decoded.text.trimStart();
  if (!text) throw new FileFault('NO_TABLE', 'The file is empty');
  if (text.startsWith('['))
    throw new FileFault('NO_TABLE', 'This is a JSON list; write one object a line instead');
  if (/^<(!|\?|html)/i.test(text))
    throw new FileFault('NO_TABLE', 'This is a page of HTML or XML, not CSV, XLSX or JSON lines');
  return text.startsWith('{') ? readJsonLines(decoded) : readDelimited(decoded);
}

async function sizeOf(path: string): Promise<number> {
  try {
    const found = await stat(path);
    if (found.isFile()) return found.size;
  } catch (error) {
    throw new FileFault('FILE_NOT_FOUND', `${path} cannot be read: ${(error as NodeJS.ErrnoException).code}`);
  }
  throw new FileFault('FILE_NOT_FOUND', `${path} is no file`);
}
