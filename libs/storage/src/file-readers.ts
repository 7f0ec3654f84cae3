import { Injectable } from '@nestjs/common';
import type { Actor } from '@fairway/kernel';
import type { StoredFile } from './domain/stored-file.ts';

/** HIDDEN looks like absent; CONFIDENTIAL is noted in the trail before it is handed out. */
export type FileReading = 'HIDDEN' | 'OPEN' | 'CONFIDENTIAL';
export type FileReader = (actor: Actor, recordId: string, file: StoredFile) => Promise<FileReading>;

/** How the files of each type of record are read; slices add theirs at construction. */
@Injectable()
export class FileReaders {
  private readonly readers = new Map<string, FileReader>();

  add(recordType: string, reader: FileReader): void {
    if (this.readers.has(recordType)) throw new Error(`Two readers for files of ${recordType}`);
    this.readers.set(recordType, reader);
  }

  async read(actor: Actor, file: StoredFile): Promise<FileReading> {
    const reader = this.readers.get(file.recordType ?? '');
    return reader && file.recordId ? reader(actor, file.recordId, file) : 'HIDDEN';
  }
}
