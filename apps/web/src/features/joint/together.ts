import type { MoneyRange } from '../../ui/format.ts';

/** Ranges of one currency together; an end that one leaves open is open. Null where currencies differ or nothing is known. */
export function together(ranges: readonly (MoneyRange | null | undefined)[]): MoneyRange | null {
  const known = ranges.filter((range): range is MoneyRange => !!range);
  const [first] = known;
  if (!first || known.some((range) => range.currency !== first.currency)) return null;
  const sum = (end: 'min' | 'max'): number | null =>
    known.every((range) => range[end] !== null)
      ? known.reduce((total, range) => total + (range[end] ?? 0), 0)
      : null;
  return { min: sum('min'), max: sum('max'), currency: first.currency };
}
