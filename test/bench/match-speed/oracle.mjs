// The scoring of the engine in its plainest form, written apart from it: every asked term, every text, one sum each.
const [K1, B, SCALE] = [1.4, 0.85, 65_536];

export class Oracle {
  #asked;
  #ids = [];
  #lengths = [];
  #total = 0;

  constructor(terms) {
    this.#asked = new Map([...terms].map((term) => [term, { texts: [], frequencies: [] }]));
  }

  add(id, { terms, length }) {
    const at = this.#ids.push(id) - 1;
    this.#lengths.push(length);
    this.#total += length;
    for (const [term, frequency] of terms) {
      const list = this.#asked.get(term);
      if (!list) continue;
      list.texts.push(at);
      list.frequencies.push(frequency);
    }
  }

  /** The best `k`, `[id, score]`, equal scores by id. */
  best(question, k) {
    const documents = this.#ids.length;
    const average = this.#total / documents;
    const sums = new Float64Array(documents);
    for (const [term, frequency] of question) {
      const { texts, frequencies } = this.#asked.get(term);
      const holders = texts.length;
      if (!holders) continue;
      const weight = Math.round(
        SCALE * Math.log(1 + (documents - holders + 0.5) / (holders + 0.5)) * frequency,
      );
      texts.forEach((at, i) => {
        const said = frequencies[i];
        const penalty = K1 * (1 - B) + (K1 * B * this.#lengths[at]) / average;
        sums[at] += Math.round((weight * said * (K1 + 1)) / (said + penalty));
      });
    }
    return [...sums.keys()]
      .filter((at) => sums[at] > 0)
      .map((at) => [this.#ids[at], sums[at]])
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .slice(0, k);
  }
}
