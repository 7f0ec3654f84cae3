/** A map holds 2^24 keys at most; terms are spread over so many of them. */
const MAPS = 64;

/** Numbers for terms, from 0 on, in the order in which they came. */
export class TermNumbers {
  private readonly maps = Array.from({ length: MAPS }, () => new Map<string, number>());
  private readonly known = new WeakMap<
    ReadonlyMap<string, unknown>,
    { count: number; numbers: Int32Array }
  >();
  private count = 0;

  find(term: string): number | undefined {
    return this.mapOf(term).get(term);
  }

  /** Those of the terms of a question, in its order, -1 for what is unknown; they are kept for when it is asked again. */
  ofAll(terms: ReadonlyMap<string, unknown>): Int32Array {
    const known = this.known.get(terms);
    if (known?.numbers.length === terms.size && known.count === this.count) return known.numbers;
    const numbers = Int32Array.from(terms.keys(), (term) => this.find(term) ?? -1);
    this.known.set(terms, { count: this.count, numbers });
    return numbers;
  }

  /** That of a new term is how many there were before. */
  numberOf(term: string): number {
    const map = this.mapOf(term);
    let number = map.get(term);
    if (number === undefined) map.set(term, (number = this.count++));
    return number;
  }

  private mapOf(term: string): Map<string, number> {
    // Both ends, since many terms begin alike.
    return this.maps[(term.charCodeAt(0) + term.charCodeAt(term.length - 1)) & (MAPS - 1)]!;
  }
}
