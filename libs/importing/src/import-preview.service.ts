import { Injectable } from '@nestjs/common';
import type { Actor } from '@fairway/kernel';
import { Database } from '@fairway/database';
import { FileService } from '@fairway/storage';
import { mayPublish, reachOf, type ImportRunKind } from './domain/import-run.ts';
import { ImportFiles, readingKind } from './import-file.service.ts';
import { ImportRunRepository } from './import-run.repository.ts';
import { FileFault } from './reading/fault.ts';
import { fieldsOf, type Field } from './reading/fields.ts';
import { headingOf } from './reading/headings.ts';
import { builtInMappings } from './reading/mappings/index.ts';
import { lookApart } from './reading/look-apart.ts';
import { nothingFor, type Look } from './reading/look.ts';

/** Entries of a list that the editor offers; a mapping of more is written as a file. */
const ENTRIES = 3;

export interface ImportPreview extends Look {
  fields: { path: string; zh: string; en: string; required: boolean }[];
  mappings: { name: string; builtIn: boolean; mapping: string }[];
  mayPublish: boolean;
}

/** What a file holds and what its columns seem to mean. */
@Injectable()
export class ImportPreviews {
  constructor(
    private readonly database: Database,
    private readonly files: FileService,
    private readonly reading: ImportFiles,
    private readonly runs: ImportRunRepository,
  ) {}

  /** Null for those who import nothing of this kind, and for files that are hidden from them. */
  async of(
    actor: Actor,
    fileId: string,
    kind: ImportRunKind,
    sheet: string | null,
  ): Promise<ImportPreview | null> {
    const reach = reachOf(actor, kind);
    if (!reach || !(await this.files.find(actor, fileId))) return null;
    const { reader } = this.database;
    const offered = {
      fields: fieldsFor(kind),
      mappings: await this.mappings(actor, kind),
      mayPublish: mayPublish(reach),
    };
    try {
      const bytes = await this.reading.bytes(reader, fileId);
      return { ...offered, ...(await lookApart(bytes, readingKind(kind), sheet)) };
    } catch (error) {
      if (!(error instanceof FileFault)) throw error;
      return { ...offered, ...nothingFor(error) };
    }
  }

  private async mappings(actor: Actor, kind: ImportRunKind): Promise<ImportPreview['mappings']> {
    const own = await this.runs.mappings(this.database.reader, actor.organization?.id ?? null, kind);
    const builtIn = Object.entries(builtInMappings).flatMap(([name, one]) =>
      one.kind === readingKind(kind) ? [{ name, builtIn: true, mapping: JSON.stringify(one.mapping) }] : [],
    );
    return [...own.map(({ name, mapping }) => ({ name, builtIn: false, mapping })), ...builtIn];
  }
}

const fieldsFor = (kind: ImportRunKind): ImportPreview['fields'] =>
  fieldsOf(readingKind(kind)).flatMap((field) =>
    Array.from({ length: field.path.includes('#') ? ENTRIES : 1 }, (_, i) => fieldAs(field, i + 1)),
  );

const fieldAs = (field: Field, entry: number): ImportPreview['fields'][number] => {
  const [zh, en] = [field.zh, field.en].map((name) =>
    headingOf({ ...field, zh: name, en: '' }, entry).trim(),
  );
  const path = field.path.replaceAll('#', String(entry));
  return { path, zh: zh!, en: en!, required: !!field.required };
};
