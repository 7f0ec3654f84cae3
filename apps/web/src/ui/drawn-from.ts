/** What is drawn of a long list: what is near the view, and what is held wherever it is. */
export function drawnFrom(near: readonly number[], held: number | undefined, count: number): number[] {
  if (held === undefined || held >= count || near.includes(held)) return [...near];
  return [...near, held].sort((a, b) => a - b);
}
