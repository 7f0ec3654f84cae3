import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { languageOf } from '@fairway/matching';

/** Languages that hold less than this share of a set's texts are not told apart. */
const MIN_SHARE = 0.05;

/** Every folder with corpus.jsonl, queries.jsonl and qrels*.tsv; a set for each file of judgements. */
export function readSets(folder) {
  return readdirSync(folder)
    .sort()
    .map((name) => join(folder, name))
    .filter((path) => existsSync(join(path, 'corpus.jsonl')) && existsSync(join(path, 'queries.jsonl')))
    .flatMap(readSet);
}

function readSet(path) {
  const corpus = readTexts(join(path, 'corpus.jsonl'));
  const queries = readTexts(join(path, 'queries.jsonl'));
  return readdirSync(path)
    .filter((file) => /^qrels.*\.tsv$/.test(file))
    .sort()
    .map((file) => ({
      name: `${path.split('/').at(-1)}/${file.replace('.tsv', '')}`,
      corpus,
      queries,
      judgements: readJudgements(join(path, file)),
    }));
}

/** The whole set, and where either side is bilingual, each language of the questions over each of the documents. */
export function directions({ corpus, queries, judgements }) {
  const whole = { direction: 'all', corpus, queries: answerable(queries, corpus, judgements) };
  const [asked, answered] = [languages(queries), languages(corpus)];
  if (asked.length * answered.length === 1) return [whole];
  return [
    whole,
    ...asked.flatMap((from) =>
      answered.map((to) => {
        const documents = corpus.filter(({ language }) => language === to);
        return {
          direction: `${from}→${to}`,
          corpus: documents,
          queries: answerable(
            queries.filter(({ language }) => language === from),
            documents,
            judgements,
          ),
        };
      }),
    ),
  ];
}

/** A question without a relevant document measures nothing. */
function answerable(queries, corpus, judgements) {
  const ids = new Set(corpus.map(({ id }) => id));
  return queries.filter(({ id }) =>
    [...(judgements.get(id) ?? [])].some(([document, grade]) => grade > 0 && ids.has(document)),
  );
}

const languages = (texts) =>
  ['zh', 'en'].filter(
    (language) => texts.filter((text) => text.language === language).length >= MIN_SHARE * texts.length,
  );

function readTexts(file) {
  return lines(file).map((line) => {
    const { _id, id = _id, title = '', text = '' } = JSON.parse(line);
    return { id: String(id), title, text, language: languageOf(`${title} ${text}`) };
  });
}

function readJudgements(file) {
  const judgements = new Map();
  for (const line of lines(file)) {
    const [query, document, grade] = line.split('\t');
    if (!Number.isFinite(Number(grade))) continue;
    judgements.set(query, (judgements.get(query) ?? new Map()).set(document, Number(grade)));
  }
  return judgements;
}

const lines = (file) =>
  readFileSync(file, 'utf8')
    .split(/\r?\n/)
    .filter((line) => line.trim());
