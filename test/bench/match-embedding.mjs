import {
  direction,
  MemoryIndex,
  ndcg,
  plainFields,
  readerWith,
  requestEmbeddings,
  VectorIndex,
} from '@fairway/matching';
import { readSettings } from '@fairway/runtime';
import { round } from './figures.mjs';
import { directions, readSets } from './match-sets.mjs';

/** As many candidates as a match takes from the words, and from meaning beside them. */
const BY_WORDS = 300;
const BY_MEANING = 100;
const BATCH = 64;
/** Of reciprocal ranks: what two lists are usually joined by. */
const SMOOTHING = 60;

/**
 * Whether an embedding service (`EMBEDDING_URL` and what belongs to it) is worth having on the collections under `--sets
 * DIR`: which relevant texts it brings among the candidates beside those of the words, and what ranking by meaning alone,
 * or by both lists joined, would come to.
 */
export async function bench({ sets } = {}) {
  if (!sets)
    throw new Error('match-embedding needs --sets DIR, a folder of folders with corpus, queries and qrels');
  const service = readSettings();
  if (!service.EMBEDDING_URL)
    throw new Error('match-embedding needs EMBEDDING_URL, the address of a service');
  const results = {};
  for (const set of readSets(sets)) {
    process.stderr.write(`  ${set.name} …\n`);
    const vectors = await vectorsOf([...set.corpus, ...set.queries], service);
    for (const { direction: name, corpus, queries } of directions(set))
      results[`${set.name} ${name}`] = compare(corpus, queries, set.judgements, vectors);
  }
  return results;
}

async function vectorsOf(texts, service) {
  const vectors = new Map();
  for (let at = 0; at < texts.length; at += BATCH) {
    const batch = texts.slice(at, at + BATCH);
    const answer = await requestEmbeddings(
      service,
      batch.map(({ title, text }) => `${title}\n${text}`.trim() || '-'),
    );
    batch.forEach((text, i) => vectors.set(text, direction(answer.vectors[i])));
  }
  return vectors;
}

function compare(corpus, queries, judgements, vectors) {
  const reader = readerWith({});
  const words = new MemoryIndex();
  const meaning = new VectorIndex();
  corpus.forEach((text, n) => {
    const { fields: said, length } = reader.read(plainFields(text));
    words.upsert({ id: text.id, sequence: n + 1, said, length });
    const vector = vectors.get(text);
    if (vector) meaning.set(text.id, vector);
  });
  const ids = new Set(corpus.map(({ id }) => id));
  const lists = queries.map((query) => {
    const { terms } = reader.question(reader.read(plainFields(query)));
    const byWords = words.query({ terms, k: BY_WORDS }).hits.map(({ id }) => id);
    const vector = vectors.get(query);
    const near = vector ? meaning.nearest(vector, BY_WORDS).map(({ id }) => id) : [];
    const grades = new Map([...judgements.get(query.id)].filter(([id]) => ids.has(id)));
    return { query, grades, byWords, near };
  });
  const figures = (listOf) => {
    const scores = lists.map((one) => ndcg(listOf(one), one.grades, 10));
    return round(scores.reduce((sum, score) => sum + score, 0) / scores.length);
  };
  const among = (listOf) => {
    const shares = lists.map((one) => {
      const found = new Set(listOf(one));
      const relevant = [...one.grades].filter(([, grade]) => grade > 0);
      return relevant.filter(([id]) => found.has(id)).length / relevant.length;
    });
    return Number((shares.reduce((sum, share) => sum + share, 0) / shares.length).toFixed(4));
  };
  return {
    queries: queries.length,
    relevant_among_candidates: {
      words: among(({ byWords }) => byWords),
      words_and_meaning: among(({ byWords, near }) => [...byWords, ...near.slice(0, BY_MEANING)]),
    },
    'ndcg@10': {
      words: figures(({ byWords }) => byWords),
      meaning: figures(({ near }) => near),
      both_joined: figures(({ byWords, near }) => joined(byWords, near)),
    },
  };
}

function joined(...lists) {
  const scores = new Map();
  for (const list of lists)
    list.forEach((id, at) => scores.set(id, (scores.get(id) ?? 0) + 1 / (SMOOTHING + at + 1)));
  return [...scores].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([id]) => id);
}
