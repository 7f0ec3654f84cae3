/** What the records of a stock say by one facet, each different thing under a number; numbers of what nobody says any more are given again. */
export class Sayings {
  private readonly numbers = new Map<string, number>();
  private readonly said: { key: string; said: unknown; sayers: number }[] = [];
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
      this.said[known]!.sayers++;
      return known;
    }
    const number = this.free.pop() ?? this.said.length;
    this.numbers.set(key, number);
    this.said[number] = { key, said: JSON.parse(key) as unknown, sayers: 1 };
    return number;
  }

  /** A record does not say it any more. */
  release(number: number): void {
    const one = this.said[number]!;
    if (--one.sayers > 0) return;
    this.numbers.delete(one.key);
    this.free.push(number);
  }

  of(number: number): unknown {
    return this.said[number]!.said;
  }
}
