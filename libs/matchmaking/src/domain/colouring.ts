/** Rounds of shortening; each looks at every two slots once, and a day is settled long before. */
const ROUNDS = 4;

/**
 * A proper colouring of edges, kept proper at every step: no two edges at one end have the same colour. Whatever has to
 * change does so along a Kempe chain, the connected piece of two colours around an end, in which both are exchanged.
 */
export class Colouring {
  /** For each end the edge of each colour. */
  private readonly at = new Map<string, (number | undefined)[]>();
  private readonly colour: (number | undefined)[];

  constructor(
    private readonly edges: readonly (readonly [string, string])[],
    private readonly colours: number,
  ) {
    this.colour = edges.map(() => undefined);
    for (const end of edges.flat()) if (!this.at.has(end)) this.at.set(end, []);
  }

  /** Gives an edge a colour, moving others if need be; false when no single exchange makes room. */
  add(edge: number): boolean {
    const [u, v] = this.edges[edge]!;
    const freeAtU = this.free(u);
    const freeAtV = this.free(v);
    const both = freeAtU.find((colour) => freeAtV.includes(colour));
    if (both !== undefined) return this.set(edge, both);
    for (const a of freeAtU)
      for (const b of freeAtV) {
        // Between two sides the chain from v never ends at u; where an end is on both, another pair of colours may do.
        const chain = this.chain(v, a, b);
        if (chain.some((one) => this.edges[one]!.includes(u))) continue;
        this.exchange(chain, a, b);
        return this.set(edge, a);
      }
    return false;
  }

  /** Brings every colour down to `most` edges; answers those for which there is no room at all. */
  level(most: number): number[] {
    const dropped: number[] = [];
    const count = this.counts();
    for (let full = count.findIndex((n) => n > most); full >= 0; full = count.findIndex((n) => n > most)) {
      const spare = count.indexOf(Math.min(...count));
      if (count[spare]! >= most) {
        const last = this.of(full).at(-1)!;
        this.clear(last);
        dropped.push(last);
        count[full]! -= 1;
        continue;
      }
      // The two colours form paths and even rings; as one has more edges, some path begins and ends with it.
      const chain = this.components(full, spare).find(
        (one) => one.filter((edge) => this.colour[edge] === full).length * 2 > one.length,
      )!;
      this.exchange(chain, full, spare);
      count[full]! -= 1;
      count[spare]! += 1;
    }
    return dropped;
  }

  /** Exchanges pieces of two colours wherever somebody's day gets shorter and nobody is left without a table. */
  shortenWaits(most: number): void {
    for (let round = 0; round < ROUNDS; round++) {
      let better = false;
      for (let a = 0; a < this.colours; a++)
        for (let b = a + 1; b < this.colours; b++)
          for (const chain of this.components(a, b)) better = this.shorter(chain, a, b, most) || better;
      if (!better) return;
    }
  }

  placed(): { edge: number; colour: number }[] {
    return this.colour.flatMap((colour, edge) => (colour === undefined ? [] : [{ edge, colour }]));
  }

  private shorter(chain: readonly number[], a: number, b: number, most: number): boolean {
    const ofA = chain.filter((edge) => this.colour[edge] === a).length;
    const gain = chain.length - 2 * ofA;
    const count = this.counts();
    if (count[a]! + gain > most || count[b]! - gain > most) return false;
    const ends = [...new Set(chain.flatMap((edge) => this.edges[edge]!))];
    const before = this.waits(ends);
    this.exchange(chain, a, b);
    if (this.waits(ends) < before) return true;
    this.exchange(chain, a, b);
    return false;
  }

  /** Idle slots between the first and the last of each of these ends. */
  private waits(ends: readonly string[]): number {
    let sum = 0;
    for (const end of ends) {
      const row = this.at.get(end)!;
      let [first, last, n] = [-1, -1, 0];
      for (let colour = 0; colour < this.colours; colour++) {
        if (row[colour] === undefined) continue;
        if (first < 0) first = colour;
        last = colour;
        n += 1;
      }
      if (n) sum += last - first + 1 - n;
    }
    return sum;
  }

  private free(end: string): number[] {
    const row = this.at.get(end)!;
    return Array.from({ length: this.colours }, (_, colour) => colour).filter(
      (colour) => row[colour] === undefined,
    );
  }

  private counts(): number[] {
    const counts = Array.from({ length: this.colours }, () => 0);
    for (const colour of this.colour) if (colour !== undefined) counts[colour]! += 1;
    return counts;
  }

  private of(colour: number): number[] {
    return this.colour.flatMap((one, edge) => (one === colour ? [edge] : []));
  }

  /** The edges of two colours that hang together with an end. */
  private chain(from: string, a: number, b: number): number[] {
    const found = new Set<number>();
    const ends = [from];
    for (let end = ends.pop(); end !== undefined; end = ends.pop())
      for (const colour of [a, b]) {
        const edge = this.at.get(end)![colour];
        if (edge === undefined || found.has(edge)) continue;
        found.add(edge);
        ends.push(...this.edges[edge]!);
      }
    return [...found];
  }

  private components(a: number, b: number): number[][] {
    const seen = new Set<number>();
    return [...this.of(a), ...this.of(b)].flatMap((edge) => {
      if (seen.has(edge)) return [];
      const chain = this.chain(this.edges[edge]![0], a, b);
      for (const one of chain) seen.add(one);
      return [chain];
    });
  }

  private exchange(chain: readonly number[], a: number, b: number): void {
    const now = chain.map((edge) => [edge, this.colour[edge] === a ? b : a] as const);
    for (const edge of chain) this.clear(edge);
    for (const [edge, colour] of now) this.set(edge, colour);
  }

  private set(edge: number, colour: number): true {
    this.colour[edge] = colour;
    for (const end of this.edges[edge]!) this.at.get(end)![colour] = edge;
    return true;
  }

  private clear(edge: number): void {
    const colour = this.colour[edge]!;
    this.colour[edge] = undefined;
    for (const end of this.edges[edge]!) this.at.get(end)![colour] = undefined;
  }
}
