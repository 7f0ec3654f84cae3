import { ok, type Result } from '@fairway/kernel';
import { readFileName } from '../domain/file-name.ts';
import { readJpeg, type Picture } from './jpeg.ts';
import { kindOf, type FileKind } from '../domain/kinds.ts';
import { checkOffice } from './office.ts';
import { checkPdf } from './pdf.ts';
import { checkText } from './plain-text.ts';
import { readPng } from './png.ts';
import { guarded, refuseFile, Unreadable } from '../domain/problems.ts';
import { readWebp } from './webp.ts';

export interface FileLimits {
  fileBytes: number;
  imageBytes: number;
}

export interface Inspected {
  name: string;
  extension: string;
  mediaType: string;
  /** What is kept: of pictures, without what tells where and by which device they were taken. */
  bytes: Buffer;
  width: number | null;
  height: number | null;
}

export const MOST_PIXELS = 50_000_000;
const MOST_SIDE = 20_000;

/** What a name alone says, before a byte is read: the kind, and how many bytes it may have. */
export function expectedOf(
  given: string,
  limits: FileLimits,
): Result<{ name: string; extension: string; kind: FileKind; most: number }> {
  const named = readFileName(given);
  if (!named.ok) return named;
  const kind = kindOf(named.value.extension);
  if (!kind)
    return refuseFile(
      'FILE_TYPE_REFUSED',
      `Files with the extension .${named.value.extension} are not taken`,
    );
  return ok({ ...named.value, kind, most: kind.family === 'IMAGE' ? limits.imageBytes : limits.fileBytes });
}

/** Looks into a file: by its name, by its first bytes, and by reading it through. */
export function inspect(given: string, bytes: Buffer, limits: FileLimits): Result<Inspected> {
  const expected = expectedOf(given, limits);
  if (!expected.ok) return expected;
  const { name, extension, kind, most } = expected.value;
  if (!bytes.length) return refuseFile('FILE_EMPTY', 'The file is empty');
  if (bytes.length > most) return tooLarge(most);
  return guarded(() => {
    const picture = kind.family === 'IMAGE' ? pictureOf(extension, bytes) : undefined;
    if (kind.family === 'PDF') checkPdf(bytes);
    if (kind.family === 'OFFICE') checkOffice(bytes, extension);
    if (kind.family === 'TEXT') checkText(bytes);
    return {
      name,
      extension,
      mediaType: kind.mediaType,
      bytes: picture?.bytes ?? bytes,
      width: picture?.width ?? null,
      height: picture?.height ?? null,
    };
  });
}

export const tooLarge = (most: number): ReturnType<typeof refuseFile> =>
  refuseFile('FILE_TOO_LARGE', `The file is larger than ${Math.floor(most / 2 ** 20)} MB`);

function pictureOf(extension: string, bytes: Buffer): Picture {
  const read = extension === 'png' ? readPng : extension === 'webp' ? readWebp : readJpeg;
  const picture = read(bytes);
  const { width, height } = picture;
  if (width * height > MOST_PIXELS || Math.max(width, height) > MOST_SIDE)
    throw new Unreadable('IMAGE_TOO_LARGE', 'The picture has more than 50 megapixels');
  return picture;
}
