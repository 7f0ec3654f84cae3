import { curveAt, isotonic, platt, type Curve } from './curve.ts';
import type { Outcome } from './outcome.ts';
import { priorLikelihood } from './prior.ts';
import { wilson } from './reliability.ts';

export const CALIBRATION_METHODS = ['ISOTONIC', 'PLATT'] as const;
export type CalibrationMethod = (typeof CALIBRATION_METHODS)[number];

/** A curve with the outcomes that it rests on, counted by tenths of the fit. */
export interface Learnt {
  outcomes: number;
  accepted: number;
  tenths: readonly number[];
  curve: Curve;
}

/** From fit to likelihood: for the whole market, and for each segment with outcomes enough of its own. */
export interface Calibration {
  method: CalibrationMethod;
  market: Learnt;
  segments: Readonly<Record<string, Learnt>>;
}

export const LIKELIHOOD_BASES = ['PRIOR', 'MEASURED'] as const;

/** What a likelihood rests on. */
export interface Basis {
  basis: (typeof LIKELIHOOD_BASES)[number];
  /** Settled outcomes behind it; none for the prior. */
  outcomes: number;
  /** The section whose own outcomes it rests on; null for the whole market. */
  segment: string | null;
  /** Where nine in ten such figures lie, by the outcomes of like fit; null for the prior. */
  low: number | null;
  high: number | null;
}

export interface Likelihood extends Basis {
  /** 0 to 1, in thousandths. */
  value: number;
}

/** So many settled outcomes, with so many of each kind, before the market, its earlier part, or a segment, has a curve of its own. */
export const ENOUGH = { market: 100, earlier: 60, segment: 60, ofEachKind: 8 } as const;
/** How many outcomes what was believed before is worth. */
const PRIOR_WORTH = 30;
const MARKET_WORTH = 60;
/** An outcome a year older counts half, since markets change. */
const HALF_LIFE = 365 * 86_400_000;

export const isEnough = (outcomes: readonly Outcome[], n: number): boolean => {
  const accepted = outcomes.filter((one) => one.accepted).length;
  return (
    outcomes.length >= n && accepted >= ENOUGH.ofEachKind && outcomes.length - accepted >= ENOUGH.ofEachKind
  );
};

/** Null while there is too little to learn from. */
export function fitCalibration(
  outcomes: readonly Outcome[],
  method: CalibrationMethod,
  enough: number = ENOUGH.market,
): Calibration | null {
  if (!isEnough(outcomes, enough)) return null;
  const market = learn(outcomes, method, priorLikelihood, PRIOR_WORTH);
  const segments: Record<string, Learnt> = {};
  for (const [segment, own] of [...bySegment(outcomes)].sort(([a], [b]) => (a < b ? -1 : 1)))
    if (isEnough(own, ENOUGH.segment))
      segments[segment] = learn(own, method, (fit) => curveAt(market.curve, fit), MARKET_WORTH);
  return { method, market, segments };
}

/**
 * The likelihood of a pair. Shrinkage needs no rule here: each outcome was mixed with what was believed before,
 * so a segment of few outcomes follows the market, and a market of few the prior.
 */
export function likelihoodOf(
  calibration: Calibration | null,
  fit: number,
  segment: string | null,
): Likelihood {
  if (!calibration)
    return {
      value: thousandths(priorLikelihood(fit)),
      basis: 'PRIOR',
      outcomes: 0,
      segment: null,
      low: null,
      high: null,
    };
  const own = segment === null ? undefined : calibration.segments[segment];
  const learnt = own ?? calibration.market;
  const value = curveAt(learnt.curve, fit);
  const [low, high] = wilson(value, learnt.tenths[tenth(fit)] ?? 0);
  return {
    value: thousandths(value),
    basis: 'MEASURED',
    outcomes: learnt.outcomes,
    segment: own ? segment : null,
    low: thousandths(low),
    high: thousandths(high),
  };
}

function learn(
  outcomes: readonly Outcome[],
  method: CalibrationMethod,
  before: (fit: number) => number,
  worth: number,
): Learnt {
  const newest = outcomes.reduce((latest, { at }) => Math.max(latest, at), -Infinity);
  const weights = outcomes.map(({ at }) => 0.5 ** ((newest - at) / HALF_LIFE));
  const share = worth / weights.reduce((sum, weight) => sum + weight, 0);
  const points = outcomes.map(({ fit, accepted }, i) => ({
    fit,
    weight: weights[i]!,
    target: (Number(accepted) + share * before(fit)) / (1 + share),
  }));
  const tenths = Array.from({ length: 10 }, () => 0);
  for (const { fit } of outcomes) tenths[tenth(fit)]! += 1;
  return {
    outcomes: outcomes.length,
    accepted: outcomes.filter((one) => one.accepted).length,
    tenths,
    curve: method === 'PLATT' ? platt(points) : isotonic(points),
  };
}

function bySegment(outcomes: readonly Outcome[]): Map<string, Outcome[]> {
  const segments = new Map<string, Outcome[]>();
  for (const one of outcomes)
    if (one.segment !== null) segments.set(one.segment, [...(segments.get(one.segment) ?? []), one]);
  return segments;
}

const tenth = (fit: number): number => Math.min(9, Math.max(0, Math.floor(fit / 10)));
const thousandths = (value: number): number => Math.round(value * 1000) / 1000;
