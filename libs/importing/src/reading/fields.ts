import type { Field, ImportKind } from './field.ts';
import { inBothLanguages } from './languages.ts';
import { SCENARIO_FIELDS } from './scenario-fields.ts';
import { SOLUTION_FIELDS } from './solution-fields.ts';

export type * from './field.ts';

const FIELDS: Record<ImportKind, readonly Field[]> = {
  scenarios: inBothLanguages(SCENARIO_FIELDS),
  solutions: inBothLanguages(SOLUTION_FIELDS),
};

/** Every field there is; a text that people read has two more, one in each language. */
export const fieldsOf = (kind: ImportKind): readonly Field[] => FIELDS[kind];

/** How many entries of a list have columns of their own. */
export const MOST_ENTRIES = 50;

/** The field of a path such as `needs.2.text`. */
export function fieldAt(kind: ImportKind, path: string): Field | undefined {
  const numbered = /^([a-z]+)\.(\d{1,2})\.(.+)$/i.exec(path);
  if (numbered && !(Number(numbered[2]) >= 1 && Number(numbered[2]) <= MOST_ENTRIES)) return undefined;
  const pattern = numbered ? `${numbered[1]}.#.${numbered[3]}` : path;
  return fieldsOf(kind).find((field) => field.path === pattern && !path.includes('#'));
}
