import { NOWHERE, ROOT, Steps } from './steps.ts';
import { scannerOf } from './text-scanner.ts';
import { ALL_TERMS } from './text.ts';
import type { TextTools } from './text.ts';
import type { Spans } from './spans.ts';

/** What goes by one name; an acronym only as it is written. */
interface Named<T> {
  values: T[];
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
  private readonly steps = new Steps();
  /** By step, what goes by the name that ends there. */
  private readonly named: (Named<T> | undefined)[] = [];
  /** Of the text that is gone through. */
  private numbers = new Int32Array(256);

  constructor(private readonly tools: TextTools) {}

  /** `isSame` tells what goes by the same name twice. */
  add(name: string, value: T, isSame: (a: T, b: T) => boolean): void {
    const { units, terms } = scannerOf(this.tools, ALL_TERMS).scan(name);
    const path = units.items.slice(0, units.length).filter((unit) => unit !== null);
    if (path.length === 0 || (HAN.test(name) && path.length < MIN_HAN)) return;
    const isAcronym = ACRONYM.test(name) && name.length <= MAX_ACRONYM;
    // A name made of function words alone would be found everywhere.
    if (terms.length === 0 && !isAcronym) return;
    let at = ROOT;
    for (const unit of path) at = this.steps.make(at, this.steps.number(unit));
    const named = (this.named[at] ??= { values: [], exactly: [], choosy: false });
    if (named.values.some((known) => isSame(known, value))) return;
    named.values.push(value);
    named.exactly.push(isAcronym ? name : undefined);
    named.choosy ||= isAcronym;
  }

  /** Names in their order. `source` decides about acronyms: IT is not it. What one name stands for comes as one list. */
  find(
    units: Spans<string | null>,
    source: string,
    found: (named: readonly T[], start: number, end: number) => void,
  ): void {
    const { starts, ends, length } = units;
    const { steps } = this;
    const numbers = this.numbered(units);
    for (let from = 0; from < length;) {
      let at = ROOT;
      let best: readonly T[] | undefined;
      let next = from + 1;
      for (let i = from; i < length; i++) {
        at = steps.find(at, numbers[i]!);
        if (at === NOWHERE) break;
        const named = this.named[at];
        if (!named) continue;
        const values = named.choosy ? written(named, source.slice(starts[from], ends[i])) : named.values;
        if (values.length === 0) continue;
        best = values;
        next = i + 1;
      }
      if (best) found(best, starts[from]!, ends[next - 1]!);
      from = next;
    }
  }

  private numbered({ items, length }: Spans<string | null>): Int32Array {
    if (length > this.numbers.length) this.numbers = new Int32Array(length * 2);
    const { numbers, steps } = this;
    for (let i = 0; i < length; i++) numbers[i] = steps.numberOf(items[i]);
    return numbers;
  }
}

const written = <T>({ values, exactly }: Named<T>, text: string): T[] =>
  values.filter((_, i) => exactly[i] === undefined || exactly[i] === text);
