import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  CONSTRAINT_CODES,
  DEFAULT_WEIGHTS,
  emptyMarket,
  matchPair,
  measure,
  rankForScenario,
} from '@fairway/matching';
import { round } from './figures.mjs';

/** A day before every start that the records ask for, so that figures do not depend on when they are made. */
const TODAY = '2026-11-20';
const DEPTH = 100;

/**
 * Market records with broken constraints and graded pairs, ranked by the whole match: which breakers are excluded, with
 * which constraint named, who is excluded that breaks nothing, and how well the rest is ordered. Every folder under
 * `--sets DIR` with scenarios.jsonl, solutions.jsonl, constraints.tsv and qrels.tsv.
 */
export async function bench({ sets, weights = DEFAULT_WEIGHTS } = {}) {
  if (!sets) throw new Error('match-records needs --sets DIR, a folder of folders with records');
  const folders = readdirSync(sets)
    .sort()
    .map((name) => join(sets, name))
    .filter((path) =>
      ['scenarios.jsonl', 'solutions.jsonl', 'constraints.tsv', 'qrels.tsv'].every((file) =>
        existsSync(join(path, file)),
      ),
    );
  return Object.fromEntries(folders.map((path) => [path.split('/').at(-1), figures(path, weights)]));
}

function figures(path, weights) {
  const market = emptyMarket();
  const scenarios = records(path, 'scenarios.jsonl').map(scenarioRecord);
  const solutions = records(path, 'solutions.jsonl').map(solutionRecord);
  for (const scenario of scenarios) market.scenarios.upsert(scenario, 1);
  for (const solution of solutions) market.solutions.upsert(solution, 1);
  const options = { weights, today: TODAY, top: DEPTH };
  const broken = constraintsOf(path);
  const final = judgementsOf(path, 'qrels.tsv');
  const oneByOne = judgedOneByOne(path, final);
  const rankings = scenarios.map((scenario) => [
    scenario.id,
    rankForScenario(scenario, market, options).recommended.map(({ solutionId: id, fit }) => ({
      id,
      score: fit,
    })),
  ]);
  return {
    scenarios: scenarios.length,
    solutions: solutions.length,
    constraints: verdicts(scenarios, solutions, { market, options, broken, oneByOne }),
    ranking_final: rounded(measure(new Map(rankings), final)),
    ranking_topical: rounded(measure(new Map(rankings), judgementsOf(path, 'qrels_topical.tsv'))),
  };
}

/** What each pair that was judged one by one is excluded for, against what it breaks. */
function verdicts(scenarios, solutions, { market, options, broken, oneByOne }) {
  const records = new Map([...scenarios, ...solutions].map((one) => [one.id, one]));
  const named = new Set([...broken.values()].flatMap((codes) => [...codes]));
  const result = { lines: 0, lines_named: 0, breakers: 0, excluded: 0, unbroken: 0, wrongly_excluded: 0 };
  const [notNamed, beside, wrong] = [[], [], []];
  for (const key of new Set([...oneByOne, ...broken.keys()])) {
    const [scenario, solution] = key.split(' ').map((id) => records.get(id));
    const { constraints } = matchPair({ scenario, solution }, market, options);
    const missed = constraints.filter(({ state }) => state === 'MISSED').map(({ code }) => code);
    const wanted = [...(broken.get(key) ?? [])];
    if (wanted.length) {
      result.breakers++;
      if (missed.length) result.excluded++;
      result.lines += wanted.length;
      const lacking = wanted.filter((code) => !missed.includes(code));
      result.lines_named += wanted.length - lacking.length;
      if (lacking.length) notNamed.push(`${key} ${lacking}`);
      for (const code of missed) if (named.has(code) && !wanted.includes(code)) beside.push(`${key} ${code}`);
    } else {
      result.unbroken++;
      if (missed.length) {
        result.wrongly_excluded++;
        wrong.push(`${key} ${missed}`);
      }
    }
  }
  return { ...result, not_named: notNamed, named_beside: beside, wrongly: wrong };
}

/**
 * Pairs that somebody looked at one by one: those with ratings, and those found relevant. The others were passed over by
 * their titles, so that nothing was written down about their constraints.
 */
function judgedOneByOne(path, final) {
  const rated = existsSync(join(path, 'ratings.tsv')) ? table(path, 'ratings.tsv').slice(1) : [];
  const relevant = [...final].flatMap(([scenario, grades]) =>
    [...grades].filter(([, grade]) => grade > 0).map(([solution]) => [scenario, solution]),
  );
  return [...rated, ...relevant].map(([scenario, solution]) => `${scenario} ${solution}`);
}

const records = (path, file) =>
  readFileSync(join(path, file), 'utf8')
    .split(/\r?\n/)
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line));

/** A text stands in the language of its record. */
const inLanguage = (language) => (text) => (text ? { [language]: text } : null);

function scenarioRecord({ externalId, organization, ...record }) {
  const text = inLanguage(record.language);
  return {
    ...record,
    id: externalId,
    version: 1,
    organizationId: `firm:${organization?.name}`,
    title: text(record.title),
    summary: text(record.summary),
    problem: text(record.problem),
    currentPractice: text(record.currentPractice),
    processStep: text(record.processStep),
    needs: (record.needs ?? []).map((need) => ({ ...need, text: text(need.text) ?? {} })),
    indicators: (record.indicators ?? []).map(({ name }) => ({ name: text(name) })),
  };
}

function solutionRecord({ externalId, organization, ...record }) {
  const text = inLanguage(record.language);
  return {
    ...record,
    id: externalId,
    version: 1,
    organizationId: `vendor:${organization?.name}`,
    title: text(record.title),
    summary: text(record.summary),
    description: text(record.description),
    references:
      record.references?.map((one) => ({
        ...one,
        organization: text(one.organization),
        outcome: text(one.outcome),
      })) ?? null,
  };
}

function constraintsOf(path) {
  const broken = new Map();
  for (const [scenario, solution, code] of table(path, 'constraints.tsv')) {
    if (!CONSTRAINT_CODES.includes(code)) continue;
    const key = `${scenario} ${solution}`;
    broken.set(key, (broken.get(key) ?? new Set()).add(code));
  }
  return broken;
}

function judgementsOf(path, file) {
  const judgements = new Map();
  for (const [scenario, solution, grade] of table(path, file))
    if (Number.isFinite(Number(grade)))
      judgements.set(scenario, (judgements.get(scenario) ?? new Map()).set(solution, Number(grade)));
  // A scenario without a relevant solution measures nothing.
  return new Map([...judgements].filter(([, grades]) => [...grades.values()].some((grade) => grade > 0)));
}

const table = (path, file) =>
  readFileSync(join(path, file), 'utf8')
    .split(/\r?\n/)
    .filter((line) => line.trim())
    .map((line) => line.split('\t'));

const rounded = (row) => Object.fromEntries(Object.entries(row).map(([key, value]) => [key, round(value)]));
