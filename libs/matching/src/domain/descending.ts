const NONE = -1;

/** Candidates in lists by a whole figure, taken from the greatest on; those of one figure in no order. */
export class Descending {
  private readonly first: Int32Array;
  private readonly after: Int32Array;

  /** Candidates are numbered below `count`, figures are 0 to `greatest`. */
  constructor(
    count: number,
    private readonly greatest: number,
  ) {
    this.first = new Int32Array(greatest + 1).fill(NONE);
    this.after = new Int32Array(count);
  }

  add(candidate: number, figure: number): void {
    this.after[candidate] = this.first[figure]!;
    this.first[figure] = candidate;
  }

  /** Ends at the first figure below the bar, which may rise meanwhile; what is taken may be added again at a lesser figure. */
  each(bar: () => number, take: (candidate: number, figure: number) => void): void {
    for (let figure = this.greatest; figure >= Math.max(0, bar()); figure--)
      for (let candidate = this.first[figure]!, next = NONE; candidate !== NONE; candidate = next) {
        next = this.after[candidate]!;
        take(candidate, figure);
      }
  }
}
