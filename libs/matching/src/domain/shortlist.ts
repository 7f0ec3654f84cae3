import { CAPABILITY_SHARES, needsMet, wanted } from './capability.ts';
import type { MatchContext } from './constraints.ts';
import { partWeights, tenthsOf, together } from './criterion-parts.ts';
import { CAPABILITIES } from './facets.ts';
import type { ConstraintCode } from './match.ts';
import type { Question } from './question.ts';
import type { ScenarioRecord, SolutionRecord } from './records.ts';
import type { Stock } from './stock.ts';
import { isTold } from './rough.ts';
import { conceptTerm } from './term-kind.ts';
import { BELOW, MISSED, SILENT, Verdicts } from './verdicts.ts';
import type { Weights } from './weights.ts';
import { Descending } from './descending.ts';
import { isQuoted, relevanceOf } from './words.ts';

/** A pair judged in figures alone: what is ranked by, without evidence. */
export interface Shortlisted {
  solutionId: string;
  fit: number;
  /** Of the words. */
  score: number;
  recommended: boolean;
}

export interface Shortlist {
  recommended: Shortlisted[];
  nearMisses: Shortlisted[];
  /** How many candidates there were. */
  considered: number;
}

export interface ShortlistOptions extends MatchContext {
  weights: Weights;
  top: number;
  candidates: number;
  /** A known capability below this, in thousandths, is beside the point. */
  beside: number;
  /** Misses that no vendor can mend, or may learn of. */
  silent: readonly ConstraintCode[];
}

const CAPABILITY_TERM = conceptTerm('CAPABILITY', '');
/** Tenths of a point of a full fit. */
const FULL = 1_000;

/**
 * The solutions for a scenario in figures alone; the same as judging every candidate in full. Whatever is cheap comes
 * first, and what cannot reach the list any more is not looked at further.
 */
export function shortlist(
  scenario: ScenarioRecord,
  question: Question,
  scenarios: Stock<ScenarioRecord>,
  solutions: Stock<SolutionRecord>,
  options: ShortlistOptions,
): Shortlist {
  const { top } = options;
  const { terms } = question;
  const reading = scenarios.read(scenario);
  const wants = wanted({ scenario }, reading);
  const quotable = (term: string): boolean => isQuoted(term) && question.places.has(term);
  const wantedTerms = wants.map(({ code }) => conceptTerm('CAPABILITY', code));
  const named = [...new Set([...wantedTerms, ...namedIn(terms)])];
  const found = solutions.index.bounds({
    terms,
    k: options.candidates,
    named,
    quotable,
    own: { terms: reading.terms, length: reading.length },
  });
  const { count, tags, width, own } = found;
  const verdicts = Verdicts.of(solutions, { ...options, scenario, candidates: count });
  const [needsMost, wordsMost] = partWeights(
    options.weights.thousandths.CAPABILITY,
    CAPABILITY_SHARES.map(({ share }) => share),
  ) as [number, number];
  const places = new Map(wants.map(({ code }, i) => [code, named.indexOf(wantedTerms[i]!)]));
  const met = new Map<number, number | null>();
  const variety = solutions.variety(CAPABILITIES);
  const needs = (candidate: number): number | null => {
    const stated = tags[candidate * width + CAPABILITIES]!;
    const names = found.names[candidate]!;
    const key = names * variety + stated;
    let value = met.get(key);
    if (value === undefined || !isTold(names)) {
      // What holds a capability without stating it has it in its words.
      value = needsMet(
        wants,
        solutions.said(CAPABILITIES, stated) as SolutionRecord['capabilities'],
        (code) => found.holds(candidate, places.get(code)!),
      );
      met.set(key, value);
    }
    return value;
  };

  const missing: Shortlisted[] = [];
  const recommended: Shortlisted[] = [];
  const bar = (): number => (recommended.length < top ? -1 : Math.round(recommended[top - 1]!.fit * 10));
  const waiting = new Descending(count, FULL);
  const capabilityAtMost = new Int32Array(count);
  const isWeighed = new Uint8Array(count);
  const judge = (candidate: number, atMost: number): void => {
    const from = candidate * width;
    const most = capabilityAtMost[candidate]!;
    if (isWeighed[candidate] === 0) {
      isWeighed[candidate] = 1;
      const reached = verdicts.exactly(tags, from, atMost, bar());
      if (reached < atMost) {
        if (reached !== BELOW) waiting.add(candidate, reached);
        return;
      }
    }
    const flags = verdicts.flags(tags, from);
    if (flags & SILENT) return;
    const { id, score, shared } = found.look(candidate);
    const values = [needs(candidate), shared ? relevanceOf(score, own) : null] as const;
    if (isBeside(values, options.beside)) return;
    const one = {
      solutionId: id,
      fit: (atMost - most + tenthsOf(values[0], needsMost) + tenthsOf(values[1], wordsMost)) / 10,
      score,
      recommended: !(flags & MISSED),
    };
    if (!one.recommended) {
      missing.push(one);
      return;
    }
    insert(recommended, one);
    if (recommended.length > top) recommended.pop();
  };
  // Whatever is cheap tells first how far each may come; then all else but the words; then who is left is looked at.
  for (let candidate = 0; candidate < count; candidate++) {
    const most =
      tenthsOf(needs(candidate), needsMost) + tenthsOf(relevanceOf(found.atMost[candidate]!, own), wordsMost);
    capabilityAtMost[candidate] = most;
    waiting.add(candidate, verdicts.atMost(tags, candidate * width, most));
  }
  waiting.each(bar, judge);

  const last = recommended[top - 1];
  const nearMisses = missing
    .filter((one) => !last || byFit(one, last) < 0)
    .sort(byFit)
    .slice(0, top);
  return { recommended, nearMisses, considered: count };
}

const [{ share: NEEDS_SHARE }, { share: WORDS_SHARE }] = CAPABILITY_SHARES;

/** Whether the capability, of which these are the parts, is known and below the bar. */
function isBeside([needs, words]: readonly [number | null, number | null], bar: number): boolean {
  const value = together([
    { share: NEEDS_SHARE, value: needs },
    { share: WORDS_SHARE, value: words },
  ]);
  return value !== null && value < bar;
}

const namedIn = (terms: ReadonlyMap<string, number>): string[] =>
  [...terms.keys()].filter((term) => term.startsWith(CAPABILITY_TERM));

/** By fit; equal ones by their words, then by id: nothing depends on the order in which they came. */
const byFit = (a: Shortlisted, b: Shortlisted): number =>
  b.fit - a.fit ||
  b.score - a.score ||
  (a.solutionId < b.solutionId ? -1 : a.solutionId > b.solutionId ? 1 : 0);

function insert(list: Shortlisted[], one: Shortlisted): void {
  let at = list.length;
  while (at > 0 && byFit(one, list[at - 1]!) < 0) at--;
  list.splice(at, 0, one);
}
