/** Everything chosen on a list: what stands in the address. */
export type ListSearch<Facet extends string> = { q?: string; sort?: string } & { [K in Facet]?: string[] };

const codes = (value: unknown): string[] | undefined => {
  const list = (Array.isArray(value) ? value : [value]).filter(
    (one) => typeof one === 'string' || typeof one === 'number',
  );
  const texts = [...new Set(list.map(String))].filter((one) => /^[\w.-]{1,60}$/.test(one)).slice(0, 50);
  return texts.length ? texts : undefined;
};

/** Reads the address of a list; whatever it does not know is left out. The first sort is the usual one. */
export const listReader =
  <Facet extends string>(facets: readonly Facet[], sorts: readonly string[]) =>
  (from: Record<string, unknown>): ListSearch<Facet> => {
    const sort = sorts.slice(1).find((one) => one === from.sort);
    const q = from.q === undefined ? '' : String(from.q).slice(0, 200);
    const chosen = facets.flatMap((facet) => {
      const values = codes(from[facet]);
      return values ? [[facet, values]] : [];
    });
    return {
      ...(q && { q }),
      ...(sort && { sort }),
      ...Object.fromEntries(chosen),
    } as ListSearch<Facet>;
  };

/** The codes chosen of one facet. */
export const codesOf = <Facet extends string>(search: ListSearch<Facet>, facet: Facet): string[] =>
  (search as Partial<Record<Facet, string[]>>)[facet] ?? [];

/** The choice with one code of a facet turned on or off. */
export function toggled<Facet extends string>(
  search: ListSearch<Facet>,
  facet: Facet,
  code: string,
): ListSearch<Facet> {
  const before = codesOf(search, facet);
  const after = before.includes(code) ? before.filter((one) => one !== code) : [...before, code];
  const { [facet]: _before, ...rest } = search as Record<string, unknown>;
  return { ...rest, ...(after.length ? { [facet]: after } : {}) } as ListSearch<Facet>;
}
