/** Which field each column fills; a field has one column at most. */
export type Assigned = Readonly<Record<string, string>>;

export interface PreviewColumn {
  name: string;
  suggested?: string | null;
}

/** What the headings themselves say. */
export function suggestedOf(columns: readonly PreviewColumn[]): Assigned {
  return columns.reduce<Assigned>(
    (all, { name, suggested }) => (suggested ? assign(all, name, suggested) : all),
    {},
  );
}

/** Gives a column its field; another column that had it loses it. */
export function assign(all: Assigned, column: string, path: string): Assigned {
  const others = Object.entries(all).filter(([name, taken]) => name !== column && taken !== path);
  return Object.fromEntries(path ? [...others, [column, path]] : others);
}

/** As the service takes it. A language that no column says is that of all rows. */
export function mappingOf(all: Assigned, language: string): string {
  const fields = Object.fromEntries(Object.entries(all).map(([column, path]) => [path, column]));
  const constants = 'language' in fields ? {} : { constants: { language } };
  return JSON.stringify({ fields, ...constants });
}

/** What of a kept mapping the table can show: the fields that take one column as it is. */
export function assignedIn(
  mapping: string,
  columns: readonly PreviewColumn[],
): { all: Assigned; simple: boolean } {
  const { fields = {}, constants = {} } = JSON.parse(mapping) as {
    fields?: Record<string, unknown>;
    constants?: Record<string, unknown>;
  };
  const names = new Set(columns.map((column) => column.name));
  const entries = Object.entries(fields).flatMap(([path, rule]) => {
    const [first] = [rule].flat() as (string | { column: string })[];
    const column = typeof first === 'string' ? first : first?.column;
    return column && names.has(column) ? [[column, path] as const] : [];
  });
  const plain = Object.values(fields).every((rule) => typeof rule === 'string');
  return {
    all: Object.fromEntries(entries),
    simple: plain && Object.keys(constants).every((path) => path === 'language'),
  };
}
