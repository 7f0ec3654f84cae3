import { fitUnder, fitWeights, type Thousandths } from './additive-model.ts';
import {
  CALIBRATION_METHODS,
  fitCalibration,
  isEnough,
  ENOUGH,
  likelihoodOf,
  type Calibration,
  type CalibrationMethod,
} from './calibration.ts';
import { compare, splitByTime, type Comparison } from './comparison.ts';
import { curveAt, platt } from './curve.ts';
import type { Outcome } from './outcome.ts';
import { reliability, type Reliability, type Said } from './reliability.ts';

/** A calibration fitted on everything, with how one fitted on the earlier part did on the later. */
export interface TrainedCalibration {
  calibration: Calibration;
  heldOut: Reliability;
  comparison: Comparison;
}

export interface TrainedWeights {
  weights: Thousandths;
  comparison: Comparison;
}

/** Null while there is too little to learn from, or nothing later to judge by. */
export function trainCalibration(
  outcomes: readonly Outcome[],
  current: Calibration | null,
): TrainedCalibration | null {
  const { earlier, later } = splitByTime(outcomes);
  const method = betterMethod(earlier);
  const judged = fitCalibration(earlier, method, ENOUGH.earlier);
  const calibration = fitCalibration(outcomes, method);
  if (!judged || !calibration || !later.length) return null;
  const share = earlier.filter((one) => one.accepted).length / earlier.length;
  return {
    calibration,
    heldOut: reliability(saidBy(judged, later), share),
    comparison: compare(
      later.map((one) => ({
        scenarioId: one.scenarioId,
        accepted: one.accepted,
        current: likelihoodOf(current, one.fit, one.segment).value,
        candidate: likelihoodOf(judged, one.fit, one.segment).value,
      })),
    ),
  };
}

/** Both sets of weights get a logistic curve on the earlier part and are judged on the later. */
export function trainWeights(outcomes: readonly Outcome[], current: Thousandths): TrainedWeights | null {
  const known = outcomes.filter((one) => Object.keys(one.criteria).length > 0);
  if (!isEnough(known, ENOUGH.market)) return null;
  const { earlier, later } = splitByTime(known);
  if (!isEnough(earlier, ENOUGH.earlier) || !later.length) return null;
  const sayOf = (weights: Thousandths): ((one: Outcome) => number) => {
    const curve = platt(
      earlier.map((one) => ({ fit: fitUnder(weights, one.criteria), target: Number(one.accepted) })),
    );
    return (one) => curveAt(curve, fitUnder(weights, one.criteria));
  };
  const [inUse, fitted] = [sayOf(current), sayOf(fitWeights(earlier, current))];
  return {
    weights: fitWeights(known, current),
    comparison: compare(
      later.map((one) => ({
        scenarioId: one.scenarioId,
        accepted: one.accepted,
        current: inUse(one),
        candidate: fitted(one),
      })),
    ),
  };
}

/** What a calibration says of outcomes. */
export const saidBy = (calibration: Calibration | null, outcomes: readonly Outcome[]): Said[] =>
  outcomes.map((one) => ({
    likelihood: likelihoodOf(calibration, one.fit, one.segment).value,
    accepted: one.accepted,
  }));

/** The method is chosen within the earlier part, so that the later part stays unseen. */
function betterMethod(earlier: readonly Outcome[]): CalibrationMethod {
  const inner = splitByTime(earlier);
  const errors = CALIBRATION_METHODS.map((method) => {
    const fitted = fitCalibration(inner.earlier, method, ENOUGH.earlier);
    return {
      method,
      error: fitted && inner.later.length ? reliability(saidBy(fitted, inner.later)).brier : Infinity,
    };
  });
  // With few outcomes the logistic curve is the safer of the two.
  const [isotonicError, plattError] = [errors[0]!.error, errors[1]!.error];
  return isotonicError < plattError ? 'ISOTONIC' : 'PLATT';
}
