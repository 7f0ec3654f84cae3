/** The sort key of the last row of a page and its id, as an opaque text. */
export type CursorKey = readonly (string | number | null)[];

export const encodeCursor = (key: CursorKey): string =>
  Buffer.from(JSON.stringify(key), 'utf8').toString('base64url');

/** The key of a cursor with the expected number of parts, or undefined when it was not made by us. */
export function decodeCursor(cursor: string, parts: number): CursorKey | undefined {
  if (cursor.length > 1000) return undefined;
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (!Array.isArray(key) || key.length !== parts) return undefined;
    return key.every((k) => k === null || typeof k === 'string' || typeof k === 'number') ? key : undefined;
  } catch {
    return undefined;
  }
}
