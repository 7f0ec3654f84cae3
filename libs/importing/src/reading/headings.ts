import { fieldsOf, MOST_ENTRIES, type Field, type ImportKind } from './fields.ts';

/** What the template writes above a column. */
export const headingOf = (field: Field, entry = 1): string => numbered(`${field.zh} ${field.en}`, entry);

const squeeze = (heading: string): string =>
  heading
    .normalize('NFKC')
    .replace(/[\s*_-]+/g, '')
    .toLowerCase();
const numbered = (pattern: string, entry: number): string => pattern.replaceAll('#', String(entry));

const KNOWN = new Map<ImportKind, Map<string, string>>();

/** The path that a heading stands for: by the path itself, or by its name in either language or in both. */
export function pathOfHeading(kind: ImportKind, heading: string): string | undefined {
  let known = KNOWN.get(kind);
  if (!known) KNOWN.set(kind, (known = allHeadings(kind)));
  return known.get(squeeze(heading));
}

function allHeadings(kind: ImportKind): Map<string, string> {
  const known = new Map<string, string>();
  for (const field of fieldsOf(kind)) {
    const entries = field.path.includes('#') ? MOST_ENTRIES : 1;
    for (let entry = 1; entry <= entries; entry++) {
      const path = numbered(field.path, entry);
      for (const name of [field.path, field.zh, field.en, `${field.zh} ${field.en}`])
        known.set(squeeze(numbered(name, entry)), path);
    }
  }
  return known;
}
