import { MemoryIndex, measure, ndcg, plainFields, readerWith } from '@fairway/matching';
import { dice, round } from './figures.mjs';
import { directions, readSets } from './match-sets.mjs';

const DEPTH = 100;
const RESAMPLES = 10_000;

/** The engine, the floor under it, and the engine without one part at a time. */
const VARIANTS = {
  ours: {},
  bm25: { glossary: false, lexicon: false },
  no_glossary: { glossary: false },
  no_lexicon: { lexicon: false },
  no_pairs: { chinese: { words: true, pairs: false } },
  no_words: { chinese: { words: false, pairs: true } },
};

/** How well the engine ranks each test collection under `--sets DIR`, beside plain BM25 over the same words. */
export async function bench({ sets, variants = VARIANTS } = {}) {
  if (!sets) throw new Error('match-quality needs --sets DIR, a folder of folders with corpus, queries and qrels');
  const results = {};
  for (const set of readSets(sets)) {
    const runs = Object.entries(variants).map(([name, parts]) => [name, ranker(readerWith(parts))]);
    for (const { direction, corpus, queries } of directions(set)) {
      process.stderr.write(`  ${set.name} ${direction} …\n`);
      const judgements = within(set.judgements, queries, corpus);
      const measured = runs.map(([name, rank]) => [name, figures(rank(corpus, queries), judgements)]);
      results[`${set.name} ${direction}`] = table(measured);
    }
  }
  return results;
}

/** Reads each text once for all directions of a set. */
function ranker(reader) {
  const readings = new Map();
  const read = (text) => {
    let reading = readings.get(text);
    if (!reading) readings.set(text, (reading = reader.read(plainFields(text))));
    return reading;
  };
  return (corpus, queries) => {
    const index = new MemoryIndex();
    corpus.forEach((text, n) => {
      const { terms, length } = read(text);
      index.upsert({ id: text.id, sequence: n + 1, terms, length });
    });
    return new Map(
      queries.map((query) => [
        query.id,
        index.query({ terms: reader.question(read(query)).terms, k: DEPTH }).hits,
      ]),
    );
  };
}

/** The judgements of these questions about these documents. */
function within(judgements, queries, corpus) {
  const ids = new Set(corpus.map(({ id }) => id));
  return new Map(
    queries.map(({ id }) => [id, new Map([...judgements.get(id)].filter(([document]) => ids.has(document)))]),
  );
}

function figures(run, judgements) {
  const each = [...judgements].map(([id, grades]) =>
    ndcg(
      (run.get(id) ?? []).map((hit) => hit.id),
      grades,
      10,
    ),
  );
  return { ...measure(run, judgements), each };
}

function table(measured) {
  const floor = measured.find(([name]) => name === 'bm25')?.[1];
  const [[, ours]] = measured;
  const rows = Object.fromEntries(
    measured.map(([name, { each, queries: _, ...row }]) => [
      name,
      {
        ...Object.fromEntries(Object.entries(row).map(([key, value]) => [key, Number(value.toFixed(4))])),
        ...(name !== 'ours' && { p_ours_differs: bootstrap(ours.each, each) }),
      },
    ]),
  );
  return {
    queries: ours.queries,
    ...(floor && { gain_over_bm25: round(ours['ndcg@10'] - floor['ndcg@10']) }),
    ...rows,
  };
}

/** Two-sided p-value of the mean difference, question by question resampled; the same in every run. */
function bootstrap(ours, others) {
  const differences = ours.map((value, i) => value - others[i]);
  if (differences.every((difference) => difference === 0)) return 1;
  const next = dice(1);
  let [notAbove, notBelow] = [0, 0];
  for (let i = 0; i < RESAMPLES; i++) {
    let sum = 0;
    for (let j = 0; j < differences.length; j++)
      sum += differences[Math.floor(next() * differences.length)];
    if (sum <= 0) notAbove++;
    if (sum >= 0) notBelow++;
  }
  return Math.min(1, Number(((2 * Math.min(notAbove, notBelow) + 1) / (RESAMPLES + 1)).toFixed(4)));
}
