import type { Unit } from './text.ts';

/**
 * Things found in a text and where: lists side by side, since an object for each would cost more than finding them. What
 * lies beyond `length` is of an earlier text: emptied lists would have to grow again each time.
 */
export class Spans<T> {
  readonly items: T[] = [];
  readonly starts: number[] = [];
  readonly ends: number[] = [];
  length = 0;

  add(item: T, start: number, end: number): void {
    const i = this.length++;
    this.items[i] = item;
    this.starts[i] = start;
    this.ends[i] = end;
  }

  clear(): void {
    this.length = 0;
  }

  map<R>(make: (item: T, start: number, end: number) => R): R[] {
    return Array.from({ length: this.length }, (_, i) =>
      make(this.items[i]!, this.starts[i]!, this.ends[i]!),
    );
  }
}

export function spansOf(units: readonly Unit[]): Spans<string | null> {
  const spans = new Spans<string | null>();
  for (const { unit, start, end } of units) spans.add(unit, start, end);
  return spans;
}
