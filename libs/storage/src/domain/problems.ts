import { err, refuse, type Problem } from '@fairway/kernel';

/** Why a file is not taken. Clients translate by the code. */
export const FILE_PROBLEMS = [
  'FILE_EMPTY',
  'FILE_TOO_LARGE',
  'FILE_NAME_REFUSED',
  'FILE_TYPE_REFUSED',
  'FILE_TYPE_MISMATCH',
  'FILE_BROKEN',
  'IMAGE_TOO_LARGE',
  'ARCHIVE_REFUSED',
  'ACTIVE_CONTENT',
  'FILE_QUOTA',
] as const;
export type FileProblemCode = (typeof FILE_PROBLEMS)[number];

export const refuseFile = (code: FileProblemCode, message: string): { ok: false; error: Problem[] } =>
  refuse(code, message, 'file');

/** Thrown within a parser of untrusted bytes, where a result would have to be passed up through every step. */
export class Unreadable extends Error {
  constructor(
    readonly code: FileProblemCode,
    message: string,
  ) {
    super(message);
  }
}

/** Runs a parser of untrusted bytes; whatever it stumbles over is a broken file, never a fault of ours. */
export function guarded<T>(parse: () => T): { ok: true; value: T } | { ok: false; error: Problem[] } {
  try {
    return { ok: true, value: parse() };
  } catch (error) {
    if (error instanceof Unreadable) return refuseFile(error.code, error.message);
    return err([{ code: 'FILE_BROKEN', message: 'The file is damaged and cannot be read', path: ['file'] }]);
  }
}
