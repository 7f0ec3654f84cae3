import { Injectable } from '@nestjs/common';
import type { Reader } from '@fairway/database';
import { FileService } from '@fairway/storage';
import { FileFault } from './reading/fault.ts';
import type { ImportKind } from './reading/fields.ts';
import { mappingFor, parseMapping, type Mapping } from './reading/mapping.ts';
import { readSource } from './reading/read-file.ts';
import type { SourceFile } from './reading/source-file.ts';
import type { ImportRun, ImportRunKind } from './domain/import-run.ts';

/** Larger files are for the command line, which does not share its process with others. */
const MOST_BYTES = 10 * 2 ** 20;

export const readingKind = (kind: ImportRunKind): ImportKind =>
  kind === 'SCENARIOS' ? 'scenarios' : 'solutions';

/** Reads uploaded tables. */
@Injectable()
export class ImportFiles {
  constructor(private readonly files: FileService) {}

  async read(reader: Reader, fileId: string, sheet: string | null): Promise<SourceFile> {
    return readSource(await this.bytes(reader, fileId), { sheet: sheet ?? undefined });
  }

  async bytes(reader: Reader, fileId: string): Promise<Buffer> {
    const [file] = await this.files.loadMany(reader, [fileId]);
    if (!file) throw new FileFault('FILE_NOT_FOUND', 'The file is not there any more');
    if (file.size > MOST_BYTES)
      throw new FileFault('FILE_TOO_LARGE', 'The console imports files of up to 10 MB; divide it');
    const chunks: Buffer[] = [];
    for await (const chunk of await this.files.content(file)) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks);
  }

  async prepare(reader: Reader, run: ImportRun): Promise<{ file: SourceFile; mapping: Mapping }> {
    const file = await this.read(reader, run.fileId, run.sheet);
    const written = run.mapping === null ? undefined : parseMapping(run.mapping);
    return { file, mapping: mappingFor(readingKind(run.kind), file, written).mapping };
  }
}
