/** A line on standard error that says how far it is: rewritten on a terminal, now and then elsewhere. */
export class Progress {
  private shown: number;
  private written = false;

  constructor(
    private readonly total: number,
    private readonly stream: NodeJS.WriteStream = process.stderr,
    private readonly now: () => number = () => performance.now(),
  ) {
    this.shown = now();
  }

  show(done: number, failed: number): void {
    const at = this.now();
    const last = done === this.total && this.stream.isTTY;
    if (!last && at - this.shown < (this.stream.isTTY ? 100 : 5000)) return;
    this.shown = at;
    this.written = true;
    const share = this.total ? Math.floor((done / this.total) * 100) : 100;
    const text = `${done} of ${this.total} rows (${share} %)${failed ? `, ${failed} failed` : ''}`;
    this.stream.write(this.stream.isTTY ? `\r\u001b[K${text}` : `${text}\n`);
  }

  end(): void {
    if (this.written && this.stream.isTTY) this.stream.write('\n');
  }
}
