import type { Unit } from './text.ts';

/** Things found in a text and where: numbers side by side, since an object for each would cost more than finding them. */
export class Spans<T> {
  readonly items: T[] = [];
  readonly starts: number[] = [];
  readonly ends: number[] = [];

  get length(): number {
    return this.items.length;
  }

  add(item: T, start: number, end: number): void {
    this.items.push(item);
    this.starts.push(start);
    this.ends.push(end);
  }

  clear(): void {
    this.items.length = 0;
    this.starts.length = 0;
    this.ends.length = 0;
  }

  map<R>(make: (item: T, start: number, end: number) => R): R[] {
    return this.items.map((item, i) => make(item, this.starts[i]!, this.ends[i]!));
  }
}

export function spansOf(units: readonly Unit[]): Spans<string | null> {
  const spans = new Spans<string | null>();
  for (const { unit, start, end } of units) spans.add(unit, start, end);
  return spans;
}
