import { CHECKS } from './constraints.ts';
import type { MatchContext } from './constraints.ts';
import { PART_LIST } from './criteria.ts';
import { partWeights, tenthsOf } from './criterion-parts.ts';
import { FACETS } from './facets.ts';
import { CRITERION_CODES } from './match.ts';
import type { ConstraintCode } from './match.ts';
import { oncePer } from './once-per.ts';
import type { Outcome } from './constraint-outcome.ts';
import type { ScenarioRecord, SolutionRecord } from './records.ts';
import type { Stock } from './stock.ts';
import type { Weights } from './weights.ts';

export interface Judging extends MatchContext {
  scenario: ScenarioRecord;
  weights: Weights;
  /** Misses that no vendor can mend, or may learn of. */
  silent: readonly ConstraintCode[];
  /** How many records there are to judge. */
  candidates: number;
}

/** So few different things are judged at once, however few candidates there are. */
const FEW = 64;

export const MISSED = 1;
export const SILENT = 2;
export const BELOW = -1;

/** A verdict in 32 bits: tenths of a point, flags, and the turn that it is of. */
const GAIN_BITS = 10;
const FLAG_BITS = 2;
const TURN_SHIFT = GAIN_BITS + FLAG_BITS;
const GAIN_MASK = 2 ** GAIN_BITS - 1;
const FLAG_MASK = 2 ** FLAG_BITS - 1;
const MOST_TURNS = 2 ** (31 - TURN_SHIFT) - 1;

/**
 * What a scenario makes of each facet, and of what that facet says; in memory that every scenario uses again. A record
 * is given by where its facets begin in the stock's.
 */
export class Verdicts {
  private static readonly kept = new WeakMap<Stock<SolutionRecord>, Verdicts>();
  /** The verdicts of all facets, those of a facet from `offsets` on. */
  private cells = new Int32Array(0);
  private readonly offsets = new Int32Array(FACETS.length + 1);
  private turn = 0;
  /** What the scenario makes of what a facet says, by facet. */
  private values: readonly ((said: unknown) => number | null)[] = [];
  private checks: readonly (readonly { outcome: (said: unknown) => Outcome; flags: number }[])[] = [];
  /** Tenths of a point that each facet brings at most. */
  private most: readonly number[] = [];
  /** Facets that bring something, the ones that part records at little cost first. */
  private order: readonly number[] = [];
  /** How many of them are not dear. */
  private cheap = 0;
  /** Tenths of a point of all of them. */
  private total = 0;

  private constructor(private readonly stock: Stock<SolutionRecord>) {}

  static of(stock: Stock<SolutionRecord>, judging: Judging): Verdicts {
    let verdicts = this.kept.get(stock);
    if (!verdicts) this.kept.set(stock, (verdicts = new Verdicts(stock)));
    verdicts.begin(judging);
    return verdicts;
  }

  private begin(judging: Judging): void {
    const { stock } = this;
    const { scenario, silent } = judging;
    this.values = FACETS.map(({ judge }) => judge?.(scenario, judging) ?? nothing);
    this.checks = FACETS.map(({ constraints }) =>
      constraints.map((code) => ({
        outcome: CHECKS[code].judge(scenario, judging),
        flags: silent.includes(code) ? MISSED | SILENT : MISSED,
      })),
    );
    this.most = mostOf(judging.weights);
    if (++this.turn > MOST_TURNS) {
      this.cells.fill(0);
      this.turn = 1;
    }
    this.makeRoom();
    const { most } = this;
    // Where most say something else, hardly any verdict serves twice.
    const isDear = (facet: number): boolean =>
      stock.variety(facet) * 2 > judging.candidates && stock.variety(facet) > FEW;
    this.order = FACETS.flatMap((_, facet) => (most[facet]! > 0 ? [facet] : [])).sort(
      (a, b) => Number(isDear(a)) - Number(isDear(b)) || most[b]! - most[a]! || a - b,
    );
    this.cheap = this.order.filter((facet) => !isDear(facet)).length;
    this.total = this.order.reduce((sum, facet) => sum + most[facet]!, 0);
  }

  /** When a facet says more different things than there is room for, all get twice as much as they need. */
  private makeRoom(): void {
    const { stock, offsets } = this;
    if (FACETS.every((_, facet) => offsets[facet + 1]! - offsets[facet]! >= stock.variety(facet))) return;
    FACETS.forEach((_, facet) => (offsets[facet + 1] = offsets[facet]! + stock.variety(facet) * 2));
    this.cells = new Int32Array(offsets[FACETS.length]!);
  }

  /**
   * What a record reaches at most with its facets, in tenths of a point, when all else brings `others`; the dear facets
   * are taken at their best.
   */
  atMost(facets: Int32Array, from: number, others: number): number {
    return this.reach(facets, from, others + this.total, 0, 0, this.cheap);
  }

  /** What it reaches, once it is known to reach this at most; `BELOW` as soon as it cannot reach the bar. */
  exactly(facets: Int32Array, from: number, atMost: number, bar: number): number {
    return this.reach(facets, from, atMost, bar, this.cheap, this.order.length);
  }

  private reach(
    facets: Int32Array,
    from: number,
    atMost: number,
    bar: number,
    first: number,
    end: number,
  ): number {
    const { order, most } = this;
    let sum = atMost;
    for (let i = first; i < end; i++) {
      if (sum < bar) return BELOW;
      const facet = order[i]!;
      sum += (this.cell(facet, facets[from + facet]!) & GAIN_MASK) - most[facet]!;
    }
    return sum < bar ? BELOW : sum;
  }

  /** What constraints make of the record. */
  flags(facets: Int32Array, from: number): number {
    let flags = 0;
    for (let facet = 0; facet < FACETS.length; facet++)
      flags |= (this.cell(facet, facets[from + facet]!) >>> GAIN_BITS) & FLAG_MASK;
    return flags;
  }

  private cell(facet: number, said: number): number {
    const cell = this.cells[this.offsets[facet]! + said]!;
    return cell >>> TURN_SHIFT === this.turn ? cell : this.judge(facet, said);
  }

  private judge(facet: number, number: number): number {
    const said = this.stock.said(facet, number);
    const gain = tenthsOf(this.values[facet]!(said), this.most[facet]!);
    let flags = 0;
    for (const check of this.checks[facet]!) if (check.outcome(said).state === 'MISSED') flags |= check.flags;
    return (this.cells[this.offsets[facet]! + number] =
      (this.turn << TURN_SHIFT) | (flags << GAIN_BITS) | gain);
  }
}

const nothing = (): null => null;

/** The weights of the facets; a facet that no part reads has none. */
const mostOf = oncePer(({ thousandths }: Weights): readonly number[] => {
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
});
