/** The best `k` of any number of things, by a total order: a heap with the worst kept thing on top. */
export class Best<T> {
  private readonly heap: T[] = [];

  /** `before(a, b)`: a ranks before b. */
  constructor(
    private readonly k: number,
    private readonly before: (a: T, b: T) => boolean,
  ) {}

  offer(thing: T): void {
    if (this.heap.length < this.k) {
      this.heap.push(thing);
      this.rise(this.heap.length - 1);
    } else if (this.k > 0 && this.before(thing, this.heap[0] as T)) {
      this.heap[0] = thing;
      this.sink();
    }
  }

  /** The worst kept thing once `k` are kept: what does not rank before it need not be offered. */
  get bar(): T | undefined {
    return this.heap.length === this.k ? this.heap[0] : undefined;
  }

  inOrder(): T[] {
    return [...this.heap].sort((a, b) => (this.before(a, b) ? -1 : this.before(b, a) ? 1 : 0));
  }

  private rise(at: number): void {
    for (let i = at; i > 0;) {
      const parent = (i - 1) >> 1;
      if (!this.before(this.heap[parent] as T, this.heap[i] as T)) return;
      this.swap(i, parent);
      i = parent;
    }
  }

  private sink(): void {
    for (let i = 0; ;) {
      let worst = i;
      for (const child of [2 * i + 1, 2 * i + 2])
        if (child < this.heap.length && this.before(this.heap[worst] as T, this.heap[child] as T))
          worst = child;
      if (worst === i) return;
      this.swap(i, worst);
      i = worst;
    }
  }

  private swap(i: number, j: number): void {
    [this.heap[i], this.heap[j]] = [this.heap[j] as T, this.heap[i] as T];
  }
}
