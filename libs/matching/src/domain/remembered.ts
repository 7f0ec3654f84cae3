/** A bounded memory: what is asked for again stays, what nobody asks for is forgotten. */
export class Remembered<K, V> {
  private recent = new Map<K, V>();
  private older = new Map<K, V>();

  constructor(private readonly most: number) {}

  get(key: K): V | undefined {
    const value = this.recent.get(key);
    if (value !== undefined) return value;
    const known = this.older.get(key);
    if (known !== undefined) this.set(key, known);
    return known;
  }

  set(key: K, value: V): void {
    if (this.recent.size >= this.most / 2) {
      this.older = this.recent;
      this.recent = new Map();
    }
    this.recent.set(key, value);
  }
}
