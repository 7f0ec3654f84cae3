/** What the records of a stock say by one facet, each different thing under a number; numbers of what nobody says any more are given again. */
export class Sayings {
  private readonly numbers = new Map<string, number>();
  private readonly keys: string[] = [];
  private readonly sayers: number[] = [];
  /** Apart from the rest, so that what is judged lies close together. */
  private readonly said: unknown[] = [];
  private readonly free: number[] = [];

  /** How many numbers have been given; all are below it. */
  get count(): number {
    return this.said.length;
  }

  /** A record says it; plain data, of which a copy is kept. */
  take(said: unknown): number {
    const key = JSON.stringify(said ?? null);
    const known = this.numbers.get(key);
    if (known !== undefined) {
      this.sayers[known]!++;
      return known;
    }
    const number = this.free.pop() ?? this.said.length;
    this.numbers.set(key, number);
    this.keys[number] = key;
    this.sayers[number] = 1;
    this.said[number] = JSON.parse(key) as unknown;
    return number;
  }

  /** A record does not say it any more. */
  release(number: number): void {
    if (--this.sayers[number]! > 0) return;
    this.numbers.delete(this.keys[number]!);
    this.free.push(number);
  }

  of(number: number): unknown {
    return this.said[number];
  }
}
