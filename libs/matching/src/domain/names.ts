import { scannerOf } from './text-scanner.ts';
import { ALL_TERMS } from './text.ts';
import type { TextTools } from './text.ts';
import type { Spans } from './spans.ts';

interface Step<T> {
  next: Map<string, Step<T>>;
  /** What goes by the name that ends here; an acronym only as it is written. */
  named: T[];
  exactly: (string | undefined)[];
  /** Whether there is an acronym among them. */
  choosy: boolean;
}

const MIN_HAN = 2;
const MAX_ACRONYM = 4;
const HAN = /\p{Script=Han}/u;
const ACRONYM = /^[A-Z]+$/;

/** Finds names in texts that have been read, the longest at each place. */
export class NameFinder<T> {
  private readonly root = step<T>();

  constructor(private readonly tools: TextTools) {}

  /** `isSame` tells what goes by the same name twice. */
  add(name: string, value: T, isSame: (a: T, b: T) => boolean): void {
    const { units, terms } = scannerOf(this.tools, ALL_TERMS).scan(name);
    const path = units.items.slice(0, units.length).filter((unit) => unit !== null);
    if (path.length === 0 || (HAN.test(name) && path.length < MIN_HAN)) return;
    const isAcronym = ACRONYM.test(name) && name.length <= MAX_ACRONYM;
    // A name made of function words alone would be found everywhere.
    if (terms.length === 0 && !isAcronym) return;
    let at = this.root;
    for (const unit of path) {
      let next = at.next.get(unit);
      if (!next) at.next.set(unit, (next = step()));
      at = next;
    }
    if (at.named.some((known) => isSame(known, value))) return;
    at.named.push(value);
    at.exactly.push(isAcronym ? name : undefined);
    at.choosy ||= isAcronym;
  }

  /** Names in their order. `source` decides about acronyms: IT is not it. What one name stands for comes as one list. */
  find(
    { items, starts, ends, length }: Spans<string | null>,
    source: string,
    found: (named: readonly T[], start: number, end: number) => void,
  ): void {
    for (let from = 0; from < length;) {
      let at: Step<T> | undefined = this.root;
      let best: readonly T[] | undefined;
      let next = from + 1;
      for (let i = from; i < length; i++) {
        const unit = items[i];
        if (unit === null || unit === undefined) break;
        at = at.next.get(unit);
        if (!at) break;
        const named: readonly T[] = at.choosy ? written(at, source.slice(starts[from], ends[i])) : at.named;
        if (named.length === 0) continue;
        best = named;
        next = i + 1;
      }
      if (best) found(best, starts[from]!, ends[next - 1]!);
      from = next;
    }
  }
}

const step = <T>(): Step<T> => ({ next: new Map(), named: [], exactly: [], choosy: false });

const written = <T>({ named, exactly }: Step<T>, text: string): T[] =>
  named.filter((_, i) => exactly[i] === undefined || exactly[i] === text);
