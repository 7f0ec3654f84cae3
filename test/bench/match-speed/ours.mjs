import { createWriteStream, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { join } from 'node:path';
import {
  DEFAULT_WEIGHTS,
  emptyMarket,
  matchPair,
  rankForScenario,
  shortlistForScenario,
} from '@fairway/matching';
import { median, round } from '../figures.mjs';
import { cpuMs, spread } from './figures-of.mjs';
import { Oracle } from './oracle.mjs';
import { lines, scenarioOf, solutionOf } from './records.mjs';

// Reads the corpus into the engine, writes down the terms for the others, measures: `ours.mjs CORPUS QUERIES FOLDER DOCS`.

const [corpus, queries, folder, docs] = process.argv.slice(2);
const K = 50;
const PASSES = 5;
const CHECKED = 40;
const options = { weights: DEFAULT_WEIGHTS, today: '2027-01-15', top: K };

const market = emptyMarket();
const scenarios = [];
for await (const line of lines(queries)) scenarios.push(scenarioOf(line, scenarios.length));
scenarios.forEach((scenario, n) => market.scenarios.upsert(scenario, n + 1));
const questions = scenarios.map((scenario) => market.scenarios.question(scenario));
const asked = new Set(questions.flatMap(({ terms }) => [...terms.keys()]));
const oracle = new Oracle(asked);

const numbers = new Map();
const numberOf = (term) => {
  let number = numbers.get(term);
  if (number === undefined) numbers.set(term, (number = numbers.size));
  return `t${number}`;
};
questions.forEach(({ terms }) => [...terms.keys()].forEach(numberOf));
const tokens = createWriteStream(join(folder, 'docs.txt'));
const shared = createWriteStream(join(folder, 'asked-docs.txt'));
const began = performance.now();
let indexing = 0;
let records = 0;
for await (const line of lines(corpus, Number(docs))) {
  const solution = solutionOf(line, records);
  indexing += cpuMs(() => market.solutions.upsert(solution, ++records));
  const reading = market.solutions.read(solution);
  oracle.add(solution.id, reading);
  // A term that no question asks for is a token like any other; its spelling does not matter.
  const words = [];
  const known = [];
  for (const [term, frequency] of reading.terms)
    for (let i = 0; i < frequency; i++) {
      words.push(asked.has(term) ? numberOf(term) : `u${hash(term)}`);
      if (asked.has(term)) known.push(numberOf(term));
    }
  const room = tokens.write(`${words.join(' ')}\n`);
  shared.write(`${known.join(' ')}\n`);
  if (!room) await once(tokens, 'drain');
  if (records % 10_000 === 0) process.stderr.write(`    ${records} read\n`);
}
tokens.end();
shared.end();
writeFileSync(
  join(folder, 'asked.txt'),
  questions.map(({ terms }) => [...terms.keys()].map(numberOf).join(' ')).join('\n'),
);
const reading_s = (performance.now() - began) / 1_000;

const kernel = scenarios.map(() => []);
const candidates = scenarios.map(() => []);
const whole = scenarios.map(() => []);
const firstTime = [];
for (let pass = 0; pass <= PASSES; pass++)
  scenarios.forEach((scenario, n) => {
    const { terms } = questions[n];
    const bare = cpuMs(() => market.solutions.index.skim(terms, K));
    const exact = cpuMs(() => market.solutions.query({ terms, k: K }));
    const full = cpuMs(() => shortlistForScenario(scenario, market, options));
    if (pass === 0) {
      firstTime.push(full);
      return;
    }
    kernel[n].push(bare);
    candidates[n].push(exact);
    whole[n].push(full);
  });
let right = 0;
let wanted = 0;
let identical = true;
scenarios.slice(0, CHECKED).forEach((_, n) => {
  const { terms } = questions[n];
  const truth = oracle.best(terms, K);
  const found = market.solutions.query({ terms, k: K }).hits.map(({ id, score }) => [id, score]);
  const ids = new Set(found.map(([id]) => id));
  right += truth.filter(([id]) => ids.has(id)).length;
  wanted += truth.length;
  identical &&= String(found) === String(truth);
});
// The compact criteria against the full ones, pair by pair.
let same = true;
const explained = [];
scenarios.slice(0, CHECKED).forEach((scenario) => {
  const short = shortlistForScenario(scenario, market, options);
  for (const { solutionId, fit, recommended } of [...short.recommended, ...short.nearMisses].slice(0, 10)) {
    const full = matchPair({ scenario, solution: market.solutions.find(solutionId) }, market, options);
    same &&= full.fit === fit && full.recommended === recommended;
  }
  explained.push(cpuMs(() => rankForScenario(scenario, market, options)));
});
globalThis.gc?.();
const { rss, arrayBuffers, heapUsed } = process.memoryUsage();
const each = (passes) => spread(passes.map(median));
writeFileSync(
  join(folder, 'ours.json'),
  JSON.stringify({
    docs: records,
    questions: scenarios.length,
    terms_a_question: round(median(questions.map(({ terms }) => terms.size))),
    reading_and_indexing_s: round(reading_s),
    indexed_per_cpu_s: round(records / (indexing / 1_000)),
    memory_mb: {
      rss: round(rss / 2 ** 20),
      heap: round(heapUsed / 2 ** 20),
      arrays: round(arrayBuffers / 2 ** 20),
    },
    kernel: each(kernel),
    candidates_exact: each(candidates),
    whole_match: each(whole),
    whole_match_first_time: spread(firstTime),
    written_out_with_quotes_and_raises: spread(explained),
    oracle: { questions: Math.min(CHECKED, scenarios.length), recall: right / wanted, identical },
    compact_criteria_equal_full_ones: same,
  }),
);
process.exit(0);

function hash(text) {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum = (Math.imul(sum, 31) + text.charCodeAt(i)) >>> 0;
  return sum.toString(36);
}
