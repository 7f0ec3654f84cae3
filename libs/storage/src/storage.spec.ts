import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomBytes } from 'node:crypto';
import type { Readable } from 'node:stream';
import { FolderStore } from './folder-store.ts';
import { BrokenSeal } from './seal.ts';

const name = (letter: string): string => letter.repeat(64);
const all = async (stream: Readable): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
};

let folder: string;
let store: FolderStore;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fairway-files-'));
  store = new FolderStore(folder, Buffer.from('the secret of an installation'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));
const pathOf = (letter: string): string => join(folder, letter.repeat(2), name(letter));

describe('sealed files', () => {
  it.each([1, 65_535, 65_536, 65_537, 131_072, 300_001])('%i bytes come back as they were', async (size) => {
    const plain = randomBytes(size);
    await store.put(name('a'), plain);
    expect((await all(await store.open(name('a')))).equals(plain)).toBe(true);
  });

  it('nothing of the content or a name lies on the disk, and nobody else may read it', async () => {
    const words = Buffer.from('营业执照 confidential words '.repeat(5_000));
    await store.put(name('a'), words);
    expect(readFileSync(pathOf('a')).includes('confidential')).toBe(false);
    expect(statSync(pathOf('a')).mode & 0o077).toBe(0);
    expect(readdirSync(join(folder, 'aa'))).toEqual([name('a')]);
  });

  it('an altered, shortened, exchanged or foreign file is not handed out', async () => {
    const plain = randomBytes(200_000);
    await store.put(name('a'), plain);
    await store.put(name('b'), plain);
    const sealed = readFileSync(pathOf('a'));
    const spoilt = Buffer.from(sealed);
    spoilt[100_000]! ^= 1;
    const piece = 65_536 + 16;
    const swapped = Buffer.concat([
      sealed.subarray(0, 24),
      sealed.subarray(24 + piece, 24 + 2 * piece),
      sealed.subarray(24, 24 + piece),
      sealed.subarray(24 + 2 * piece),
    ]);
    const cases = [
      spoilt,
      swapped,
      sealed.subarray(0, 24 + 2 * piece),
      sealed.subarray(0, 30),
      Buffer.from('x'),
    ];
    for (const bytes of [...cases, readFileSync(pathOf('b'))]) {
      writeFileSync(pathOf('a'), bytes);
      await expect(all(await store.open(name('a')))).rejects.toThrow(BrokenSeal);
    }
    const other = new FolderStore(folder, Buffer.from('another secret'));
    await expect(all(await other.open(name('b')))).rejects.toThrow(BrokenSeal);
  });

  it('takes no name but its own', async () => {
    await expect(store.put('../../etc/passwd', Buffer.from('x'))).rejects.toThrow();
    await expect(store.open('x')).rejects.toThrow();
    await store.remove(name('f'));
  });
});
