/** Equal but for blanks: an empty text, an absent one and null say the same, as do spaces at the ends. */
export const same = (a: unknown, b: unknown): boolean => JSON.stringify(tidy(a)) === JSON.stringify(tidy(b));

function tidy(value: unknown): unknown {
  if (typeof value === 'string') return value.trim() || undefined;
  if (Array.isArray(value)) return value.map(tidy);
  if (value === null || typeof value !== 'object') return value ?? undefined;
  const kept = Object.entries(value)
    .map(([key, part]) => [key, tidy(part)] as const)
    .filter(([, part]) => part !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1));
  return kept.length ? Object.fromEntries(kept) : undefined;
}

/** A field that two people, or two windows, see differently. */
export interface Difference<Content> {
  field: keyof Content & string;
  mine: Content[keyof Content];
  theirs: Content[keyof Content];
  /** Both changed it since they had the same; else only one did, and that one's change can stand. */
  both: boolean;
  suggests: 'mine' | 'theirs';
}

/** What differs, field by field, seen from what both began with. */
export function differences<Content extends object>(
  base: Content | null,
  mine: Content,
  theirs: Content,
): Difference<Content>[] {
  const fields = [...new Set([...Object.keys(mine), ...Object.keys(theirs)])] as (keyof Content & string)[];
  return fields
    .filter((field) => !same(mine[field], theirs[field]))
    .map((field) => {
      const iChanged = !base || !same(mine[field], base[field]);
      const theyChanged = !base || !same(theirs[field], base[field]);
      return {
        field,
        mine: mine[field],
        theirs: theirs[field],
        both: iChanged && theyChanged,
        suggests: iChanged ? 'mine' : 'theirs',
      };
    });
}
