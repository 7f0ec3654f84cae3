import type { CandidateIndex } from './candidate-index.ts';
import { plainFields } from './plain-text.ts';
import type { PlainText } from './plain-text.ts';
import type { Reader } from './reader.ts';

/** Judgements: question → document → grade. */
export type Judgements = ReadonlyMap<string, ReadonlyMap<string, number>>;
/** What a ranker answered: question → documents, the best first. */
export type Run = ReadonlyMap<string, readonly { id: string; score: number }[]>;

export interface Metrics {
  queries: number;
  'ndcg@10': number;
  'recall@50': number;
  'recall@100': number;
  mrr: number;
}

/** The conventions of trec_eval: linear gain, only questions with a relevant document count, what is not judged is not relevant. */
export function measure(run: Run, judgements: Judgements): Metrics {
  const asked = [...judgements].filter(([, grades]) => [...grades.values()].some((grade) => grade > 0));
  const mean = (of: (ranking: readonly string[], grades: ReadonlyMap<string, number>) => number): number =>
    asked.length === 0
      ? 0
      : asked.reduce(
          (sum, [id, grades]) =>
            sum +
            of(
              (run.get(id) ?? []).map((hit) => hit.id),
              grades,
            ),
          0,
        ) / asked.length;
  return {
    queries: asked.length,
    'ndcg@10': mean((ranking, grades) => ndcg(ranking, grades, 10)),
    'recall@50': mean((ranking, grades) => recall(ranking, grades, 50)),
    'recall@100': mean((ranking, grades) => recall(ranking, grades, 100)),
    mrr: mean(reciprocalRank),
  };
}

export function ndcg(ranking: readonly string[], grades: ReadonlyMap<string, number>, depth: number): number {
  const ideal = [...grades.values()].filter((grade) => grade > 0).sort((a, b) => b - a);
  const best = discounted(ideal.slice(0, depth));
  return best === 0
    ? 0
    : discounted(ranking.slice(0, depth).map((id) => Math.max(0, grades.get(id) ?? 0))) / best;
}

export function recall(
  ranking: readonly string[],
  grades: ReadonlyMap<string, number>,
  depth: number,
): number {
  const relevant = [...grades.values()].filter((grade) => grade > 0).length;
  const found = ranking.slice(0, depth).filter((id) => (grades.get(id) ?? 0) > 0).length;
  return relevant === 0 ? 0 : found / relevant;
}

export function reciprocalRank(ranking: readonly string[], grades: ReadonlyMap<string, number>): number {
  const first = ranking.findIndex((id) => (grades.get(id) ?? 0) > 0);
  return first < 0 ? 0 : 1 / (first + 1);
}

const discounted = (gains: readonly number[]): number =>
  gains.reduce((sum, gain, i) => sum + gain / Math.log2(i + 2), 0);

export interface EvaluationInput {
  corpus: Iterable<PlainText>;
  queries: Iterable<PlainText>;
  judgements: Judgements;
  k: number;
  /** Restricts each question to these documents. */
  candidates?: ReadonlyMap<string, ReadonlySet<string>>;
}

export interface EvaluationMeans {
  reader: Reader;
  index: CandidateIndex;
  /** Milliseconds of any steady clock. */
  now: () => number;
}

export interface Evaluation extends Metrics {
  p50_ms: number;
  p95_ms: number;
  index_s: number;
}

/** Ranks a test collection by the code that ranks solutions for a scenario. */
export function evaluateRun(
  { corpus, queries, judgements, k, candidates }: EvaluationInput,
  { reader, index, now }: EvaluationMeans,
): { report: Evaluation; run: Run } {
  const began = now();
  let sequence = 0;
  for (const text of corpus) {
    const { fields: said, length } = reader.read(plainFields(text));
    index.upsert({ id: text.id, sequence: ++sequence, said, length });
  }
  const indexed = now();
  const run = new Map<string, { id: string; score: number }[]>();
  const times: number[] = [];
  for (const query of queries) {
    const start = now();
    const only = candidates && (candidates.get(query.id) ?? new Set<string>());
    const { terms } = reader.question(reader.read(plainFields(query)));
    run.set(query.id, index.query({ terms, k, ...(only && { filter: { only } }) }).hits);
    times.push(now() - start);
  }
  const report = {
    ...measure(run, judgements),
    p50_ms: quantile(times, 0.5),
    p95_ms: quantile(times, 0.95),
    index_s: (indexed - began) / 1000,
  };
  return { report, run };
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? 0;
}
