import type { Readable } from 'node:stream';

/** Where the bytes of files lie. Names are ours, never a user's; what is handed in and out is plain, what lies there is sealed. */
export abstract class FileStore {
  abstract put(name: string, bytes: Buffer): Promise<void>;
  /** Fails while it is read when something was altered. */
  abstract open(name: string): Promise<Readable>;
  /** Nothing happens when it is not there. */
  abstract remove(name: string): Promise<void>;
}
