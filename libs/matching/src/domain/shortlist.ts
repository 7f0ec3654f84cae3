import { CAPABILITY_SHARES, needsMet, wanted } from './capability.ts';
import { checkConstraint } from './constraints.ts';
import type { MatchContext } from './constraints.ts';
import { PART_LIST } from './criteria.ts';
import { partWeights, tenthsOf, together } from './criterion-parts.ts';
import { FACETS } from './facets.ts';
import { CRITERION_CODES } from './match.ts';
import type { ConstraintCode } from './match.ts';
import type { Bounded } from './candidate-index.ts';
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

/** A candidate with what it may still reach. */
interface Waiting {
  found: Bounded<Stored<SolutionRecord>>;
  /** How far its capabilities meet the needs, which no word changes. */
  needs: number | null;
  /** Tenths of a point that it has at most. */
  atMost: number;
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
  /** Tenths of a point that each facet brings at most. */
  most: readonly number[] = [];

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
    this.most = mostOf(options.weights);
    this.turn++;
    FACETS.forEach((_, facet) => {
      const variety = this.stock.variety(facet);
      if ((this.gains[facet]?.length ?? -1) >= variety) return;
      this.gains[facet] = new Float64Array(variety * 2);
      this.flags[facet] = new Uint8Array(variety * 2);
      this.turns[facet] = new Float64Array(variety * 2);
    });
  }

  /** Tenths of a point that the facet brings. */
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
    const { judge, constraints } = FACETS[facet]!;
    const pair = { scenario: this.scenario, solution };
    const gain = judge ? tenthsOf(judge(pair, this.options).value, this.most[facet]!) : 0;
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
  const total = new Tally(verdicts, dear);

  const { candidates, own } = solutions.index.bounds(
    { terms, k: options.candidates, quotable, own: reading },
    namedIn(terms),
  );
  const [needsMost, wordsMost] = partWeights(
    weights.thousandths.CAPABILITY,
    CAPABILITY_SHARES.map(({ share }) => share),
  ) as [number, number];
  const wantedTerms = new Map(wants.map(({ code }) => [code, conceptTerm('CAPABILITY', code)]));

  const waiting = candidates.map((found): Waiting => {
    const { record } = found.held;
    const needs = needsMet(wants, record.capabilities, (code) => found.writes(wantedTerms.get(code) ?? ''));
    const capability = tenthsOf(needs, needsMost) + tenthsOf(relevanceOf(found.atMost, own), wordsMost);
    return { found, needs, atMost: total.atMost(found.held, capability) };
  });
  waiting.sort((a, b) => b.atMost - a.atMost);

  const judged: (Shortlisted & { silent: boolean })[] = [];
  let recommended: Shortlisted[] = [];
  for (const { found, needs, atMost } of waiting) {
    const bar = recommended.length < top ? -1 : Math.round(recommended[top - 1]!.fit * 10);
    if (atMost < bar) break;
    const { held } = found;
    const rest = total.exactly(held);
    const most = tenthsOf(needs, needsMost) + tenthsOf(relevanceOf(found.atMost, own), wordsMost);
    if (rest + most < bar) continue;
    const { score, shared } = found.look();
    const words = shared ? relevanceOf(score, own) : null;
    if (isBeside([needs, words], options.beside)) continue;
    const flags = total.flags(held);
    const one = {
      solutionId: held.record.id,
      fit: (rest + tenthsOf(needs, needsMost) + tenthsOf(words, wordsMost)) / 10,
      score,
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
  return { recommended, nearMisses, considered: candidates.length };
}

/** Whether the capability, of which `values` are the parts, is known and below the bar. */
function isBeside(values: readonly (number | null)[], bar: number): boolean {
  const value = together(CAPABILITY_SHARES.map((part, i) => ({ ...part, value: values[i]! })));
  return value !== null && value < bar;
}

/** The tenths of a point of a candidate, from the verdicts on its facets. */
class Tally {
  constructor(
    private readonly verdicts: Verdicts,
    private readonly dear: readonly boolean[],
  ) {}

  /** With the dear facets at their best; `capability` in tenths. */
  atMost(candidate: Stored<SolutionRecord>, capability: number): number {
    const { verdicts, dear } = this;
    let sum = capability;
    for (let facet = 0; facet < FACETS.length; facet++)
      sum += dear[facet] ? verdicts.most[facet]! : verdicts.gain(facet, candidate);
    return sum;
  }

  /** Without the capability. */
  exactly(candidate: Stored<SolutionRecord>): number {
    let sum = 0;
    for (let facet = 0; facet < FACETS.length; facet++) sum += this.verdicts.gain(facet, candidate);
    return sum;
  }

  /** What constraints make of it. */
  flags(candidate: Stored<SolutionRecord>): number {
    let flags = 0;
    for (let facet = 0; facet < FACETS.length; facet++) {
      this.verdicts.gain(facet, candidate);
      flags |= this.verdicts.flag(facet, candidate);
    }
    return flags;
  }
}

/** The weights of the facets; a facet that no part reads has none. */
function mostOf({ thousandths }: Weights): number[] {
  const weights = new Map(
    CRITERION_CODES.flatMap((code) => {
      const parts = PART_LIST[code];
      const most = partWeights(
        thousandths[code],
        parts.map(({ share }) => share),
      );
      return parts.map((part, i) => [part.code, most[i]!] as const);
    }),
  );
  return FACETS.map(({ part }) => (part ? weights.get(part)! : 0));
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
