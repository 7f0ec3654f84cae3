import { createReadStream } from 'node:fs';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { FileStore } from './file-store.ts';
import { seal, unseal } from './seal.ts';

const NAME = /^[0-9a-f]{64}$/;

/** Files in a folder of this machine, sealed; in folders by the first two letters, so that none grows too long. */
export class FolderStore extends FileStore {
  constructor(
    private readonly folder: string,
    private readonly secret: Buffer,
  ) {
    super();
  }

  async put(name: string, bytes: Buffer): Promise<void> {
    const path = this.pathOf(name);
    await mkdir(join(path, '..'), { recursive: true, mode: 0o700 });
    const file = await open(`${path}.part`, 'wx', 0o600);
    try {
      for (const piece of seal(this.secret, name, bytes)) await file.write(piece);
      await file.sync();
    } finally {
      await file.close();
    }
    // Under its name only when it is whole.
    await rename(`${path}.part`, path);
  }

  async open(name: string): Promise<Readable> {
    const path = this.pathOf(name);
    const file = await open(path, 'r');
    await file.close();
    return Readable.from(unseal(this.secret, name, createReadStream(path) as AsyncIterable<Buffer>));
  }

  async remove(name: string): Promise<void> {
    await rm(this.pathOf(name), { force: true });
  }

  private pathOf(name: string): string {
    if (!NAME.test(name)) throw new Error('A stored file has a name of ours');
    return join(this.folder, name.slice(0, 2), name);
  }
}
