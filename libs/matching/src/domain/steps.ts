export const ROOT = 0;
export const NOWHERE = -1;
/** A unit of one character has its code as number, all others come after. */
const CODES = 65_536;
const UNKNOWN = -1;
const FREE = 0;

/** From which step a unit leads to which: a tree of names in one table, since texts walk it unit by unit. */
export class Steps {
  private readonly words = new Map<string, number>();
  /** By code, where the root leads to: most walks end there. */
  private readonly first = new Int32Array(CODES).fill(NOWHERE);
  /** Three words for each way: from which step and one, by what, to which; 0 is free. */
  private table = new Int32Array(3 * 1_024);
  private ways = 0;
  private steps = 1;

  /** The number of a unit of a text; one that no name has leads nowhere. */
  numberOf(unit: string | null | undefined): number {
    if (!unit) return UNKNOWN;
    return unit.length === 1 ? unit.charCodeAt(0) : (this.words.get(unit) ?? UNKNOWN);
  }

  /** The number of a unit of a name. */
  number(unit: string): number {
    if (unit.length > 1 && !this.words.has(unit)) this.words.set(unit, CODES + this.words.size);
    return this.numberOf(unit);
  }

  find(from: number, unit: number): number {
    if (unit < 0) return NOWHERE;
    if (from === ROOT && unit < CODES) return this.first[unit]!;
    const place = this.placeOf(this.table, from + 1, unit);
    return this.table[place] === FREE ? NOWHERE : this.table[place + 2]!;
  }

  /** Where the unit leads to, which may be new. */
  make(from: number, unit: number): number {
    const known = this.find(from, unit);
    if (known !== NOWHERE) return known;
    const to = this.steps++;
    if (from === ROOT && unit < CODES) this.first[unit] = to;
    else this.put(from + 1, unit, to);
    return to;
  }

  private put(from: number, unit: number, to: number): void {
    // Half of it stays empty.
    if (++this.ways * 6 > this.table.length) this.enlarge();
    this.table.set([from, unit, to], this.placeOf(this.table, from, unit));
  }

  private placeOf(table: Int32Array, from: number, unit: number): number {
    const mask = table.length / 3 - 1;
    const hash = Math.imul(Math.imul(from, 0x9e3779b1) ^ unit, 0x85ebca6b);
    for (let place = (hash >>> 12) & mask; ; place = (place + 1) & mask) {
      const at = place * 3;
      if (table[at] === FREE || (table[at] === from && table[at + 1] === unit)) return at;
    }
  }

  private enlarge(): void {
    const larger = new Int32Array(this.table.length * 2);
    for (let at = 0; at < this.table.length; at += 3)
      if (this.table[at] !== FREE)
        larger.set(
          this.table.subarray(at, at + 3),
          this.placeOf(larger, this.table[at]!, this.table[at + 1]!),
        );
    this.table = larger;
  }
}
