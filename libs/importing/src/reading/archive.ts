import { unzipSync, type UnzipFileInfo } from 'fflate';
import { FileFault } from './fault.ts';
import { IMPORT_LIMITS } from './limits.ts';

/** The XML files of an XLSX, after a look at what they would take unpacked. */
export function unpack(bytes: Buffer): Record<string, Uint8Array> {
  if (bytes.length > IMPORT_LIMITS.archiveBytes)
    throw refused(`The file is larger than ${IMPORT_LIMITS.archiveBytes / 2 ** 20} MB`);
  const entries = list(bytes);
  if (entries.length > IMPORT_LIMITS.entries)
    throw refused(`The file holds more than ${IMPORT_LIMITS.entries} parts`);
  const unpacked = entries.reduce((sum, entry) => sum + entry.originalSize, 0);
  if (unpacked > IMPORT_LIMITS.unpackedBytes)
    throw refused(`The file would take ${Math.round(unpacked / 2 ** 20)} MB unpacked`);
  // Small parts compress well without harm: the ratio counts where it adds up.
  if (unpacked > 2 ** 20 && unpacked > bytes.length * IMPORT_LIMITS.ratio)
    throw refused('The file unpacks to more than a hundred times its size');
  // The bytes of an entry fill a buffer of its declared size and no more, so a false size gains nothing.
  return guarded(() => unzipSync(bytes, { filter: ({ name }) => /\.xml(\.rels)?$/.test(name) }));
}

function list(bytes: Buffer): UnzipFileInfo[] {
  const entries: UnzipFileInfo[] = [];
  guarded(() =>
    unzipSync(bytes, {
      filter: (entry) => {
        entries.push(entry);
        return false;
      },
    }),
  );
  return entries;
}

function guarded<T>(run: () => T): T {
  try {
    return run();
  } catch (error) {
    throw new FileFault('NO_TABLE', `The file is a broken archive: ${(error as Error).message}`);
  }
}

const refused = (message: string): FileFault => new FileFault('ARCHIVE_TOO_LARGE', message);
