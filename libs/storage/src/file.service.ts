import { createHash, randomBytes } from 'node:crypto';
import type { Readable } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import { newId, notFound, problem, Refusal, unwrap, type Actor } from '@fairway/kernel';
import { Database, type Reader, type Tx } from '@fairway/database';
import { SETTINGS, type Settings } from '@fairway/runtime';
import { isUploader, mayUpload, type StoredFile } from './domain/stored-file.ts';
import { FileReaders, type FileReading } from './file-readers.ts';
import { FileRepository } from './file.repository.ts';
import { FileStore } from './file-store.ts';
import { expectedOf, inspect, tooLarge, type FileLimits } from './inspection/inspect.ts';

const MEGABYTE = 2 ** 20;

/** Files that people upload: looked into, sealed, attached to records, and swept when nobody wanted them. */
@Injectable()
export class FileService {
  readonly limits: FileLimits;

  constructor(
    private readonly database: Database,
    private readonly files: FileRepository,
    private readonly store: FileStore,
    private readonly readers: FileReaders,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {
    this.limits = {
      fileBytes: settings.FILE_MEGABYTES * MEGABYTE,
      imageBytes: settings.IMAGE_MEGABYTES * MEGABYTE,
    };
  }

  /** How many bytes a file of this name may have; refuses before anything is read what would be refused anyway. */
  mostBytes(actor: Actor, name: string, announced: number | undefined): number {
    this.refuseStranger(actor);
    const { most } = unwrap(expectedOf(name, this.limits));
    if (announced !== undefined && announced > most) unwrap(tooLarge(most));
    return most;
  }

  async upload(actor: Actor, name: string, given: Buffer): Promise<StoredFile> {
    this.refuseStranger(actor);
    const { bytes, ...seen } = unwrap(inspect(name, given, this.limits));
    const id = newId();
    const storedAs = randomBytes(32).toString('hex');
    const organizationId = actor.organization?.id ?? null;
    await this.store.put(storedAs, bytes);
    try {
      await this.database.transaction(async (tx) => {
        this.refuseExcess(await this.files.usage(tx, organizationId, actor.personId!), bytes.length);
        const sha256 = createHash('sha256').update(bytes).digest('hex');
        const owner = { organizationId, uploadedBy: actor.personId };
        await this.files.insert(tx, { id, ...owner, ...seen, size: bytes.length, sha256, storedAs });
      });
    } catch (error) {
      await this.store.remove(storedAs);
      throw error;
    }
    return (await this.files.byIds(this.database.reader, [id]))[0]!;
  }

  /** Null when absent or hidden from the actor. */
  async find(actor: Actor, id: string): Promise<{ file: StoredFile; reading: FileReading } | null> {
    const [file] = await this.files.byIds(this.database.reader, [id]);
    if (!file) return null;
    if (file.state === 'UPLOADED') return isUploader(actor, file) ? { file, reading: 'OPEN' } : null;
    const reading = await this.readers.read(actor, file);
    return reading === 'HIDDEN' ? null : { file, reading };
  }

  /** The plain bytes, without any policy: for whoever has just asked one. */
  content(file: StoredFile): Promise<Readable> {
    return this.store.open(file.storedAs);
  }

  loadMany(reader: Reader, ids: readonly string[]): Promise<StoredFile[]> {
    return ids.length ? this.files.byIds(reader, ids) : Promise.resolve([]);
  }

  ofRecords(reader: Reader, recordType: string, recordIds: readonly string[]): Promise<StoredFile[]> {
    return this.files.ofRecords(reader, recordType, recordIds);
  }

  /** Gives files to a record, in the caller's transaction. Each must be the actor's own and belong to no other record. */
  async attach(
    tx: Tx,
    actor: Actor,
    ids: readonly string[],
    to: { recordType: string; recordId: string; path: string },
  ): Promise<StoredFile[]> {
    const found = new Map((await this.files.lock(tx, ids)).map((file) => [file.id, file]));
    const fresh = ids.filter((id) => {
      const file = found.get(id);
      if (file?.state === 'ATTACHED' && file.recordType === to.recordType && file.recordId === to.recordId)
        return false;
      if (!file || !isUploader(actor, file)) throw notFound('file', to.path);
      if (file.state === 'ATTACHED')
        throw new Refusal([problem('INVALID', 'This file belongs to another record already', to.path)]);
      return true;
    });
    await this.files.attach(tx, fresh, to.recordType, to.recordId);
    return ids.map((id) => found.get(id)!);
  }

  /** Takes files from a record; they wait a day, in case somebody changes their mind. */
  async detach(tx: Tx, ids: readonly string[]): Promise<void> {
    await this.files.lock(tx, ids);
    await this.files.detach(tx, ids);
  }

  /** Removes what was uploaded and not attached for a day. Answers how many. */
  async sweep(): Promise<number> {
    let swept = 0;
    for (;;) {
      const names = await this.database.transaction((tx) => this.files.takeOrphans(tx, 100));
      for (const name of names) await this.store.remove(name);
      swept += names.length;
      if (names.length < 100) return swept;
    }
  }

  private refuseStranger(actor: Actor): void {
    if (!mayUpload(actor))
      throw new Refusal([problem('NOT_ALLOWED', 'Only owners and editors of an organization upload files')]);
  }

  private refuseExcess(usage: { files: number; bytes: number }, more: number): void {
    const { FILES_PER_ORGANIZATION, FILES_TOTAL_MEGABYTES } = this.settings;
    if (usage.files >= FILES_PER_ORGANIZATION)
      throw new Refusal([
        problem('FILE_QUOTA', `An organization keeps at most ${FILES_PER_ORGANIZATION} files`, 'file'),
      ]);
    if (usage.bytes + more > FILES_TOTAL_MEGABYTES * MEGABYTE)
      throw new Refusal([
        problem(
          'FILE_QUOTA',
          `The files of an organization take at most ${FILES_TOTAL_MEGABYTES} MB`,
          'file',
        ),
      ]);
  }
}
