/** The greatest `k` of any number of figures, as one needs them to know the bar that a further one must reach. */
export class Lowest {
  private heap = new Float64Array(512);
  private k = 0;
  private size = 0;

  reset(k: number): void {
    this.k = k;
    this.size = 0;
    if (this.heap.length < k) this.heap = new Float64Array(k * 2);
  }

  /** The least of the kept once there are `k`; until then none is too small. */
  get bar(): number {
    return this.size < this.k ? -Infinity : this.k === 0 ? Infinity : this.heap[0]!;
  }

  offer(figure: number): void {
    const { heap } = this;
    if (this.size < this.k) {
      let i = this.size++;
      while (i > 0) {
        const parent = (i - 1) >> 1;
        if (heap[parent]! <= figure) break;
        heap[i] = heap[parent]!;
        i = parent;
      }
      heap[i] = figure;
    } else if (this.k > 0 && figure > heap[0]!) this.sink(figure);
  }

  private sink(figure: number): void {
    const { heap, size } = this;
    let i = 0;
    for (;;) {
      let child = 2 * i + 1;
      if (child >= size) break;
      if (child + 1 < size && heap[child + 1]! < heap[child]!) child++;
      if (heap[child]! >= figure) break;
      heap[i] = heap[child]!;
      i = child;
    }
    heap[i] = figure;
  }
}
