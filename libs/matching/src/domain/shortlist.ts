import { needsGain, wanted, wordsGain } from './capability.ts';
import { checkConstraint } from './constraints.ts';
import type { MatchContext } from './constraints.ts';
import { FACETS } from './facets.ts';
import { CRITERION_CODES } from './match.ts';
import type { ConstraintCode } from './match.ts';
import type { Question } from './question.ts';
import type { ScenarioRecord, SolutionRecord } from './records.ts';
import type { Stock, Stored } from './stock.ts';
import { conceptTerm } from './term-kind.ts';
import type { Weights } from './weights.ts';
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
  considered: number;
}

export interface ShortlistOptions extends MatchContext {
  weights: Weights;
  top: number;
  candidates: number;
  /** How many of those that name a capability asked for are judged however their words rank. */
  named: number;
  /** A known capability below this, in thousandths, is beside the point. */
  beside: number;
  /** Misses that no vendor can mend, or may learn of. */
  silent: readonly ConstraintCode[];
}

const CAPABILITY_TERM = conceptTerm('CAPABILITY', '');
/** A facet that says fewer different things than this is judged for every candidate at once. */
const FEW = 1_024;
const MISSED = 1;
const SILENT = 2;
const UNKNOWN = -1;

class Candidate implements Stored<SolutionRecord> {
  /** Tenths of a point that it has at most. */
  atMost = 0;
  /** What its capabilities bring, which no word changes. */
  needs: number | null = null;

  constructor(
    readonly record: SolutionRecord,
    readonly facets: Int32Array,
    /** Exact, or the most that it can be. */
    public score: number,
    public shared: boolean,
    public exact: boolean,
  ) {}
}

/** What a scenario makes of each facet, and of what that facet says; in memory that every scenario uses again. */
class Verdicts {
  private static readonly kept = new WeakMap<Stock<SolutionRecord>, Verdicts>();
  private readonly gains: Float64Array[] = [];
  private readonly flags: Uint8Array[] = [];
  /** Which turn a verdict is of. */
  private readonly turns: Float64Array[] = [];
  private turn = 0;
  private scenario!: ScenarioRecord;
  private options!: ShortlistOptions;

  private constructor(private readonly stock: Stock<SolutionRecord>) {}

  static of(scenario: ScenarioRecord, stock: Stock<SolutionRecord>, options: ShortlistOptions): Verdicts {
    let verdicts = this.kept.get(stock);
    if (!verdicts) this.kept.set(stock, (verdicts = new Verdicts(stock)));
    verdicts.begin(scenario, options);
    return verdicts;
  }

  private begin(scenario: ScenarioRecord, options: ShortlistOptions): void {
    this.scenario = scenario;
    this.options = options;
    this.turn++;
    FACETS.forEach((_, facet) => {
      const variety = this.stock.variety(facet);
      if ((this.gains[facet]?.length ?? -1) >= variety) return;
      this.gains[facet] = new Float64Array(variety * 2);
      this.flags[facet] = new Uint8Array(variety * 2);
      this.turns[facet] = new Float64Array(variety * 2);
    });
  }

  /** Thousandths of the criterion that the facet brings; `UNKNOWN` when nothing is known. */
  gain(facet: number, { record, facets }: Stored<SolutionRecord>): number {
    const said = facets[facet]!;
    return this.turns[facet]![said] === this.turn
      ? this.gains[facet]![said]!
      : this.judge(facet, said, record);
  }

  /** Call `gain` first. */
  flag(facet: number, { facets }: Stored<SolutionRecord>): number {
    return this.flags[facet]![facets[facet]!]!;
  }

  private judge(facet: number, said: number, solution: SolutionRecord): number {
    const { part, constraints } = FACETS[facet]!;
    const pair = { scenario: this.scenario, solution };
    const judged = part?.(pair);
    const gain = judged && judged.value !== null ? judged.share * judged.value : UNKNOWN;
    let flags = 0;
    for (const code of constraints)
      if (checkConstraint(code, pair, this.options).state === 'MISSED')
        flags |= MISSED | (this.options.silent.includes(code) ? SILENT : 0);
    this.gains[facet]![said] = gain;
    this.flags[facet]![said] = flags;
    this.turns[facet]![said] = this.turn;
    return gain;
  }
}

/**
 * The solutions for a scenario in figures alone; the same as judging every candidate in full. Cheap facets come first,
 * and what cannot reach the list any more is not looked at further.
 */
export function shortlist(
  scenario: ScenarioRecord,
  question: Question,
  scenarios: Stock<ScenarioRecord>,
  solutions: Stock<SolutionRecord>,
  options: ShortlistOptions,
): Shortlist {
  const { weights, top } = options;
  const { terms } = question;
  const reading = scenarios.read(scenario);
  const wants = wanted({ scenario }, reading);
  const quotable = (term: string): boolean => isQuoted(term) && question.places.has(term);
  const verdicts = Verdicts.of(scenario, solutions, options);
  const dear = FACETS.map((_, facet) => solutions.variety(facet) > FEW);
  const total = new Tally(verdicts, weights, dear);

  const found = solutions.query({
    terms,
    k: options.candidates,
    quotable,
    own: { terms: reading.terms, length: reading.length },
    named: { terms: namedIn(terms), limit: options.named },
  });
  const own = found.own ?? 0;
  const wantedTerms = new Map(wants.map(({ code }) => [code, conceptTerm('CAPABILITY', code)]));
  const needsOf = ({ record }: Candidate): number | null =>
    needsGain(wants, record.capabilities, (code) =>
      solutions.index.writes(record.id, wantedTerms.get(code) ?? ''),
    );
  const capability = ({ needs, score, shared }: Candidate): number => {
    const words = shared ? wordsGain(relevanceOf(score, own)) : null;
    return needs === null && words === null ? UNKNOWN : Math.round((needs ?? 0) + (words ?? 0));
  };
  const makeExact = (candidate: Candidate): void => {
    const hit = found.look(candidate.record.id);
    if (!hit) return;
    candidate.score = hit.score;
    candidate.shared = hit.shared ?? false;
    candidate.exact = true;
  };

  let considered = 0;
  const waiting: Candidate[] = [];
  const consider = (id: string, score: number, shared: boolean, exact: boolean): void => {
    const stored = solutions.stored(id);
    if (!stored) return;
    const candidate = new Candidate(stored.record, stored.facets, score, shared, exact);
    const stated = stored.record.capabilities;
    const sure = !!stated && wants.length > 0 && wants.every(({ code }) => stated.includes(code));
    if (!exact && !sure) makeExact(candidate);
    candidate.needs = needsOf(candidate);
    const value = capability(candidate);
    if (value !== UNKNOWN && value < options.beside) return;
    considered++;
    candidate.atMost = total.atMost(candidate, value);
    waiting.push(candidate);
  };
  for (const { id, score, shared } of found.hits) consider(id, score, shared ?? false, true);
  for (const { id, score } of found.named ?? []) consider(id, score, true, false);
  waiting.sort((a, b) => b.atMost - a.atMost);

  const judged: (Shortlisted & { silent: boolean })[] = [];
  let recommended: Shortlisted[] = [];
  for (const candidate of waiting) {
    const bar = recommended.length < top ? -1 : Math.round(recommended[top - 1]!.fit * 10);
    if (candidate.atMost < bar) break;
    if (total.exactly(candidate, capability(candidate)) < bar) continue;
    if (!candidate.exact) makeExact(candidate);
    const fit = total.exactly(candidate, capability(candidate)) / 10;
    const flags = total.flags(candidate);
    const one = {
      solutionId: candidate.record.id,
      fit,
      score: candidate.score,
      recommended: !(flags & MISSED),
      silent: (flags & SILENT) !== 0,
    };
    judged.push(one);
    if (!one.recommended) continue;
    insert(recommended, one);
    if (recommended.length > top) recommended = recommended.slice(0, top);
  }
  const last = recommended.length < top ? undefined : recommended[top - 1];
  const nearMisses = judged
    .filter((one) => !one.recommended && !one.silent && (!last || byFit(one, last) < 0))
    .sort(byFit)
    .slice(0, top);
  return { recommended, nearMisses, considered };
}

/** The tenths of a point of a candidate, from the verdicts on its facets. */
class Tally {
  private readonly groups: { weight: number; facets: number[]; most: number }[];
  private readonly capabilityWeight: number;

  constructor(
    private readonly verdicts: Verdicts,
    { thousandths }: Weights,
    dear: readonly boolean[],
  ) {
    this.capabilityWeight = thousandths.CAPABILITY;
    this.groups = CRITERION_CODES.filter((code) => code !== 'CAPABILITY').map((code) => {
      const facets = FACETS.flatMap(({ criterion }, i) => (criterion === code ? [i] : []));
      return { weight: thousandths[code], facets, most: facets.some((facet) => dear[facet]) ? 1000 : 0 };
    });
  }

  /** With the dear facets at their best. */
  atMost(candidate: Candidate, capability: number): number {
    let sum = points(capability, this.capabilityWeight);
    for (const { weight, facets, most } of this.groups)
      sum += points(most || this.value(facets, candidate), weight);
    return sum;
  }

  exactly(candidate: Candidate, capability: number): number {
    let sum = points(capability, this.capabilityWeight);
    for (const { weight, facets } of this.groups) sum += points(this.value(facets, candidate), weight);
    return sum;
  }

  /** What constraints make of it. */
  flags(candidate: Candidate): number {
    let flags = 0;
    for (let facet = 0; facet < FACETS.length; facet++) {
      this.verdicts.gain(facet, candidate);
      flags |= this.verdicts.flag(facet, candidate);
    }
    return flags;
  }

  private value(facets: readonly number[], candidate: Candidate): number {
    let sum = 0;
    for (let i = 0; i < facets.length; i++) {
      const gain = this.verdicts.gain(facets[i]!, candidate);
      if (gain !== UNKNOWN) sum += gain;
    }
    return Math.round(sum);
  }
}

function namedIn(terms: ReadonlyMap<string, number>): Map<string, number> {
  const named = new Map<string, number>();
  for (const [term, weight] of terms) if (term.startsWith(CAPABILITY_TERM)) named.set(term, weight);
  return named;
}

/** As a contribution is rounded, in tenths. */
const points = (value: number, weight: number): number =>
  value <= 0 ? 0 : Math.round((value * weight) / 1000);

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
