import {
  ALL_TERMS,
  CURVE,
  MemoryIndex,
  measure,
  ndcg,
  plainFields,
  PLAIN_CURVE,
  readerWith,
} from '@fairway/matching';
import { dice, round } from './figures.mjs';
import { directions, readSets } from './match-sets.mjs';

const DEPTH = 100;
const RESAMPLES = 10_000;

const UNTRANSLATED = { minedWords: false, phraseBook: false };
const without = (part) => ({ terms: { ...ALL_TERMS, [part]: false } });
const PLAIN_TERMS = { ...ALL_TERMS, characters: false, wordPairs: false };

/** The engine, the floor under it, and the engine without one part at a time. */
export const VARIANTS = {
  ours: {},
  bm25: { ...UNTRANSLATED, glossary: false, terms: PLAIN_TERMS, weighting: false, curve: PLAIN_CURVE },
  no_glossary: { glossary: false },
  no_translation: UNTRANSLATED,
  no_mined_words: { minedWords: false },
  no_phrase_book: { phraseBook: false },
  no_dictionary: without('dictionary'),
  no_bigrams: without('bigrams'),
  no_characters: without('characters'),
  no_word_pairs: without('wordPairs'),
  no_weighting: { weighting: false },
  textbook_curve: { curve: PLAIN_CURVE },
};

/** How well the engine ranks each test collection under `--sets DIR`, beside plain BM25 over the same words. */
export async function bench({ sets, variants = VARIANTS } = {}) {
  if (!sets)
    throw new Error('match-quality needs --sets DIR, a folder of folders with corpus, queries and qrels');
  const results = {};
  for (const set of readSets(sets)) {
    const parts = directions(set);
    // One variant after the other, so that the readings of one alone are held.
    const measured = Object.entries(variants).map(([name, variant]) => {
      process.stderr.write(`  ${set.name} ${name} …\n`);
      const rank = ranker(variant);
      return [
        name,
        parts.map(({ corpus, queries }) =>
          figures(rank(corpus, queries), within(set.judgements, queries, corpus)),
        ),
      ];
    });
    parts.forEach(({ direction }, i) => {
      results[`${set.name} ${direction}`] = table(measured.map(([name, each]) => [name, each[i]]));
    });
  }
  return results;
}

/** Reads each text once for all directions of a set. */
function ranker({ curve = CURVE, ...parts }) {
  const reader = readerWith(parts);
  const documents = new Map();
  const read = (text) => {
    let document = documents.get(text);
    if (!document) {
      const { fields: said, length } = reader.read(plainFields(text));
      documents.set(text, (document = { said, length }));
    }
    return document;
  };
  return (corpus, queries) => {
    const index = new MemoryIndex(undefined, curve);
    corpus.forEach((text, n) => index.upsert({ id: text.id, sequence: n + 1, ...read(text) }));
    return new Map(
      queries.map((query) => {
        const { terms } = reader.question(reader.read(plainFields(query)));
        return [query.id, index.query({ terms, k: DEPTH }).hits];
      }),
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
    measured.map(([name, { each, ...row }]) => [
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
    for (let j = 0; j < differences.length; j++) sum += differences[Math.floor(next() * differences.length)];
    if (sum <= 0) notAbove++;
    if (sum >= 0) notBelow++;
  }
  return Math.min(1, Number(((2 * Math.min(notAbove, notBelow) + 1) / (RESAMPLES + 1)).toFixed(4)));
}
