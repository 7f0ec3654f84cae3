/** One line of a comparison: a figure for each column, as far as it is known. */
export interface Figures {
  figures: readonly (number | null)[];
  /** Is more better, or less? Null when no order makes sense. */
  better: 'MORE' | 'LESS' | null;
}

/** Which columns are best; none when all are the same or only one is known. */
export function bestOf({ figures, better }: Figures): boolean[] {
  const none = figures.map(() => false);
  const known = figures.filter((one) => one !== null);
  if (!better || known.length < 2 || new Set(known).size < 2) return none;
  const best = better === 'MORE' ? Math.max(...known) : Math.min(...known);
  return figures.map((one) => one === best);
}

/** Do the columns say different things? */
export const differs = (texts: readonly string[]): boolean => new Set(texts).size > 1;

/** The one price to compare by: the middle of the range, or the end that is known. */
export function middleOf(
  range: { min: number | null; max: number | null } | null | undefined,
): number | null {
  if (!range) return null;
  const { min, max } = range;
  return min !== null && max !== null ? (min + max) / 2 : (min ?? max);
}

export const COMPARED_AT_MOST = 4;

/** Ids of the address: at most four, each once. */
export function readCompareSearch({ ids, diff }: Record<string, unknown>): { ids?: string; diff?: true } {
  const list = typeof ids === 'string' ? idsOf(ids) : [];
  return {
    ...(list.length ? { ids: list.join(',') } : {}),
    ...(diff === true || diff === 'true' ? { diff: true } : {}),
  };
}

export const idsOf = (ids: string | undefined): string[] =>
  [...new Set((ids ?? '').split(','))]
    .filter((one) => /^[\w=+/-]{1,120}$/.test(one))
    .slice(0, COMPARED_AT_MOST);

/** The list with one id more or less; a fifth is not taken. */
export function toggledId(ids: string | undefined, id: string): string | undefined {
  const before = idsOf(ids);
  const after = before.includes(id) ? before.filter((one) => one !== id) : [...before, id];
  return after.slice(0, COMPARED_AT_MOST).join(',') || undefined;
}
