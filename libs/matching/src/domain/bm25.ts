/** BM25 in whole numbers: a score is the same whatever the order of its parts, the machine or the run. */
export interface Curve {
  /** How slowly repetition saturates. */
  k1: number;
  /** How much a long text is held against it, up to 1. */
  b: number;
}

/** Texts of the market are of much the same kind, so what makes one longer is mostly padding. */
export const CURVE: Curve = { k1: 1.4, b: 0.85 };
/** What textbooks take; for measuring. */
export const PLAIN_CURVE: Curve = { k1: 1.2, b: 0.75 };

/** The most that repetition multiplies a term's weight by. */
export const GAIN = CURVE.k1 + 1;

/** One unit of a score. Sums stay exact far beyond any text that is read. */
export const SCALE = 65_536;

/** What a ranking must know of the whole stock. */
export interface Statistics {
  documents: number;
  /** Sum of the lengths of all documents; a sum, since it is exact. */
  totalLength: number;
  /** In how many documents each asked term occurs. */
  holders: ReadonlyMap<string, number>;
}

/** How much a term of a question counts, in units: the rarer and the oftener said, the more. */
export function termWeight(frequency: number, holders: number, documents: number): number {
  if (holders <= 0) return 0;
  const rarity = Math.log(1 + (documents - holders + 0.5) / (holders + 0.5));
  return Math.round(SCALE * rarity * frequency);
}

/** What one document gains by holding a term. */
export function termScore(weight: number, frequency: number, penalty: number): number {
  // Rounds half up, as Math.round does, which is slower.
  return Math.floor((weight * frequency * GAIN) / (frequency + penalty) + 0.5);
}

/** Long documents hold more terms by chance: the penalty is `base + slope × length`. */
export function lengthPenalty(
  documents: number,
  totalLength: number,
  { k1, b }: Curve = CURVE,
): { base: number; slope: number } {
  return { base: k1 * (1 - b), slope: totalLength > 0 ? (k1 * b * documents) / totalLength : 0 };
}

/** A question with the rarity of its terms worked out, for many documents. */
export interface Weighed {
  weights: ReadonlyMap<string, number>;
  base: number;
  slope: number;
}

export function weigh(
  question: ReadonlyMap<string, number>,
  { documents, totalLength, holders }: Statistics,
): Weighed {
  const weights = new Map<string, number>();
  for (const [term, frequency] of question) {
    const weight = termWeight(frequency, holders.get(term) ?? 0, documents);
    if (weight > 0) weights.set(term, weight);
  }
  return { weights, ...lengthPenalty(documents, totalLength) };
}

/** The score of one document without the index; the same number that a query of the index gives. */
export function score(
  { weights, base, slope }: Weighed,
  document: { terms: ReadonlyMap<string, number>; length: number },
): number {
  const penalty = base + slope * document.length;
  let sum = 0;
  for (const [term, weight] of weights) {
    const held = document.terms.get(term);
    if (held) sum += termScore(weight, held, penalty);
  }
  return sum;
}
