import { useCallback, useEffect, useRef, useState } from 'react';
import { startUpload, UploadError, type TakenFile, type Upload } from './upload.ts';

/** At once: the service takes three of one person. */
const AT_ONCE = 2;

export interface Pending {
  key: number;
  file: File;
  share: number;
  state: 'WAITING' | 'SENDING' | 'FAILED';
  error?: UploadError;
  /** A picture to look at before it has gone. */
  preview?: string;
}

let nextKey = 1;

/** Files on their way: two at a time, each cancelled or tried again on its own. */
export function useUploads(onTaken: (file: TakenFile) => void): {
  pending: readonly Pending[];
  add(files: readonly File[], refuse: (file: File) => UploadError | undefined): void;
  cancel(key: number): void;
  retry(key: number): void;
} {
  const [pending, setPending] = useState<readonly Pending[]>([]);
  const running = useRef(new Map<number, Upload>());
  const taken = useRef(onTaken);
  taken.current = onTaken;

  const change = useCallback((key: number, changes: Partial<Pending>): void => {
    setPending((all) => all.map((one) => (one.key === key ? { ...one, ...changes } : one)));
  }, []);
  const drop = useCallback((key: number): void => {
    setPending((all) => {
      const gone = all.find((one) => one.key === key);
      if (gone?.preview) URL.revokeObjectURL(gone.preview);
      return all.filter((one) => one.key !== key);
    });
  }, []);

  useEffect(() => {
    const free = AT_ONCE - running.current.size;
    const waiting = pending.filter((one) => one.state === 'WAITING' && !running.current.has(one.key));
    for (const { key, file } of waiting.slice(0, Math.max(0, free))) {
      const upload = startUpload(file, (share) => change(key, { share }));
      running.current.set(key, upload);
      change(key, { state: 'SENDING', share: 0 });
      void upload.done.then(
        (done) => {
          running.current.delete(key);
          drop(key);
          taken.current(done);
        },
        (error: unknown) => {
          running.current.delete(key);
          const known = error instanceof UploadError ? error : new UploadError('UNREACHABLE', '');
          if (known.code === 'CANCELLED') drop(key);
          else change(key, { state: 'FAILED', error: known });
        },
      );
    }
  }, [pending, change, drop]);

  useEffect(() => {
    const uploads = running.current;
    return () => uploads.forEach((upload) => upload.cancel());
  }, []);

  return {
    pending,
    add: (files, refuse) =>
      setPending((all) => [
        ...all,
        ...files.map((file): Pending => {
          const error = refuse(file);
          return {
            key: nextKey++,
            file,
            share: 0,
            state: error ? 'FAILED' : 'WAITING',
            error,
            preview:
              !error && /^image\/(jpeg|png|webp)$/.test(file.type) ? URL.createObjectURL(file) : undefined,
          };
        }),
      ]),
    cancel: (key) => {
      const upload = running.current.get(key);
      if (upload) upload.cancel();
      else drop(key);
    },
    retry: (key) => change(key, { state: 'WAITING', error: undefined, share: 0 }),
  };
}
