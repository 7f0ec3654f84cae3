import type { MatchContext } from './constraints.ts';
import { ENGINE_VERSION } from './engine-version.ts';
import type { Pair } from './evidence.ts';
import type { ConstraintCode, Match, Raise } from './match.ts';
import { whatWouldRaise } from './raise.ts';
import type { Question } from './question.ts';
import type { ScenarioRecord, SolutionRecord } from './records.ts';
import { scorePair } from './score.ts';
import { shortlist } from './shortlist.ts';
import type { Shortlist, Shortlisted } from './shortlist.ts';
import type { Stock } from './stock.ts';
import type { Weights } from './weights.ts';
import { askedBy, compareWords, unquoted } from './words.ts';
import type { Asked, Words } from './words.ts';
import { conceptTerm } from './term-kind.ts';

/** Both sides of the market. */
export interface Market {
  scenarios: Stock<ScenarioRecord>;
  solutions: Stock<SolutionRecord>;
}

export interface RankOptions extends MatchContext {
  weights: Weights;
  /** How many are ranked and explained. */
  top?: number;
  /** How many candidates the words may bring. */
  candidates?: number;
  /** Candidates that came another way than by words. */
  also?: readonly string[];
}

export interface RankedMatch extends Match {
  /** From 1 among the recommended; a near miss has none. */
  rank: number | null;
  nearMiss: boolean;
  raises: Raise[];
}

export interface Ranking {
  recommended: RankedMatch[];
  /** Pairs that would be among the first but for constraints that can be mended. */
  nearMisses: RankedMatch[];
  /** How many pairs were scored. */
  considered: number;
  /** The positions of the scenarios and solutions that it saw. */
  sequence: { scenarios: number; solutions: number };
  engineVersion: string;
  weightsVersion: number;
  /** Of the rates that records are shrunk to; 0 is what is believed before any pilot has ended. */
  ratesVersion: number;
}

const TOP = 50;
const CANDIDATES = 300;
/** Where pairs are written out, those that name a capability are taken up to this many. */
const NAMED = 2_000;
const CAPABILITY_TERM = conceptTerm('CAPABILITY', '');
/** A pair whose capability is known and below this is about something else, however well its other sides fit. */
const BESIDE_THE_POINT = 0.2;
/** Misses that no vendor can mend, or may learn of. */
const SILENT: readonly ConstraintCode[] = ['TIER', 'VISIBILITY', 'CONFLICT'];

/** The solutions that fit a scenario. */
export function rankForScenario(scenario: ScenarioRecord, market: Market, options: RankOptions): Ranking {
  const { weights } = options;
  const { recommended, nearMisses, considered } = shortlistForScenario(scenario, market, options);
  const wordsOf = wordsIn(market);
  // Evidence, quotes and raises are made for what is kept alone; they change no score.
  const explain = ({ solutionId }: Shortlisted, rank: number | null): RankedMatch => {
    const pair = { scenario, solution: market.solutions.find(solutionId)! };
    const words = wordsOf(pair);
    const match = scorePair(pair, words, weights, options);
    const raises = whatWouldRaise(pair, match, unquoted(words), weights, options);
    return { ...match, rank, nearMiss: rank === null, raises };
  };
  return {
    recommended: recommended.map((one, i) => explain(one, i + 1)),
    nearMisses: nearMisses.map((one) => explain(one, null)),
    considered,
    sequence: { scenarios: market.scenarios.index.sequence, solutions: market.solutions.index.sequence },
    engineVersion: ENGINE_VERSION,
    weightsVersion: weights.version,
    ratesVersion: options.rates?.version ?? 0,
  };
}

/** The same ranking in figures alone. */
export const shortlistForScenario = (
  scenario: ScenarioRecord,
  market: Market,
  { weights, today, rates, top = TOP, candidates = CANDIDATES }: RankOptions,
): Shortlist =>
  shortlist(scenario, market.scenarios.question(scenario), market.scenarios, market.solutions, {
    weights,
    today,
    rates,
    top,
    candidates,
    beside: BESIDE_THE_POINT * 1000,
    silent: SILENT,
  });

/** All pairs of a scenario that are to the point, the best first, without rank or explanation. */
export function scoreForScenario(
  scenario: ScenarioRecord,
  market: Market,
  options: RankOptions,
): { fitting: Match[]; nearMisses: Match[] } {
  const question = market.scenarios.question(scenario);
  const pairs = candidates(question, market.solutions, options).map((solution) => ({ scenario, solution }));
  const matches = scoredPairs(pairs, market, options, ({ solution }) => solution.id).map(
    ({ match }) => match,
  );
  return { fitting: matches.filter((match) => match.recommended), nearMisses: matches.filter(isMendable) };
}

/** The scenarios that fit a solution; each pair has the same fit as when the scenario asks. */
export function rankForSolution(solution: SolutionRecord, market: Market, options: RankOptions): Ranking {
  const question = market.solutions.question(solution);
  const pairs = candidates(question, market.scenarios, options).map((scenario) => ({ scenario, solution }));
  return rankPairs(pairs, market, options, ({ scenario }) => scenario.id);
}

/** One pair, whether or not it would be found. */
export function matchPair(pair: Pair, market: Market, options: RankOptions): Match {
  return scorePair(pair, wordsIn(market)(pair), options.weights, options);
}

function candidates<R extends { id: string }>(
  { terms }: Question,
  stock: Stock<R>,
  options: RankOptions,
): R[] {
  const named = new Map([...terms].filter(([term]) => term.startsWith(CAPABILITY_TERM)));
  const ids = new Set<string>(options.also);
  for (const { id } of stock.query({ terms, k: options.candidates ?? CANDIDATES }).hits) ids.add(id);
  for (const { id } of stock.query({ terms: named, k: NAMED }).hits) ids.add(id);
  return [...ids].flatMap((id) => stock.find(id) ?? []);
}

interface Scored {
  pair: Pair;
  words: Words;
  match: Match;
  id: string;
}

function scoredPairs(
  pairs: Pair[],
  market: Market,
  options: RankOptions,
  idOf: (pair: Pair) => string,
): Scored[] {
  const wordsOf = wordsIn(market);
  return pairs
    .map((pair): Scored => {
      const words = wordsOf(pair);
      return {
        pair,
        words,
        match: scorePair(pair, unquoted(words), options.weights, options),
        id: idOf(pair),
      };
    })
    .filter(({ match }) => isToThePoint(match))
    .sort(byFit);
}

function rankPairs(
  pairs: Pair[],
  market: Market,
  options: RankOptions,
  idOf: (pair: Pair) => string,
): Ranking {
  const { weights, top = TOP } = options;
  const scored = scoredPairs(pairs, market, options, idOf);
  const recommended = scored.filter(({ match }) => match.recommended).slice(0, top);
  const last = recommended.length < top ? undefined : recommended.at(-1);
  const near = scored.filter((one) => isMendable(one.match) && (!last || byFit(one, last) < 0)).slice(0, top);
  // Quotes and raises are made for what is kept alone; they change no score.
  const explain = ({ pair, words, match }: Scored, rank: number | null): RankedMatch => ({
    ...scorePair(pair, words, weights, options),
    rank,
    nearMiss: rank === null,
    raises: whatWouldRaise(pair, match, unquoted(words), weights, options),
  });
  return {
    recommended: recommended.map((one, i) => explain(one, i + 1)),
    nearMisses: near.map((one) => explain(one, null)),
    considered: pairs.length,
    sequence: { scenarios: market.scenarios.index.sequence, solutions: market.solutions.index.sequence },
    engineVersion: ENGINE_VERSION,
    weightsVersion: weights.version,
    ratesVersion: options.rates?.version ?? 0,
  };
}

/** The words of pairs; what a scenario asks is worked out once. */
function wordsIn({ scenarios, solutions }: Market): (pair: Pair) => Words {
  const known = new Map<ScenarioRecord, Asked>();
  return (pair) => {
    let asked = known.get(pair.scenario);
    if (!asked) {
      const reading = scenarios.read(pair.scenario);
      asked = askedBy(reading, scenarios.question(pair.scenario), solutions.index);
      known.set(pair.scenario, asked);
    }
    return compareWords(pair, asked, solutions.read(pair.solution));
  };
}

/** By fit; equal ones by their words, then by id: nothing depends on the order in which they came. */
const byFit = (a: Scored, b: Scored): number =>
  b.match.fit - a.match.fit || b.words.score - a.words.score || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

const isToThePoint = ({ criteria }: Match): boolean => (criteria[0]?.value ?? 1) >= BESIDE_THE_POINT;

const isMendable = ({ recommended, constraints }: Match): boolean =>
  !recommended && constraints.every(({ state, code }) => state !== 'MISSED' || !SILENT.includes(code));
