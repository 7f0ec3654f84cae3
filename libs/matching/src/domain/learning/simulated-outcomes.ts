import { CRITERION_CODES } from '../match.ts';
import { fitUnder, type Thousandths } from './additive-model.ts';
import type { CriterionValues, Outcome } from './outcome.ts';
import { logistic } from './prior.ts';

export interface SimulatedOutcome extends Outcome {
  /** The hidden probability by which the outcome was drawn. */
  truth: number;
}

export interface SimulationOptions {
  seed: number;
  scenarios: number;
  /** Pairs shown for each scenario. */
  shown: number;
  weights: Thousandths;
}

/** Sections with their share of the market and how readily they award. */
const SEGMENTS = [
  { code: 'C', share: 0.5, bent: 0 },
  { code: 'Q', share: 0.2, bent: -0.9 },
  { code: 'A', share: 0.15, bent: 0.7 },
  { code: 'D', share: 0.1, bent: 0.3 },
  { code: 'G', share: 0.05, bent: -0.4 },
] as const;
/** What firms really care for differs from the weights in use. */
const HIDDEN = [0.4, 0.06, 0.24, 0.04, 0.18, 0.06, 0.02];
const STEEPNESS = 7;
const LEVEL = -5.6;
/** The market warms a little over the whole time, so that later outcomes are not a copy of earlier ones. */
const WARMING = 0.25;
const TEMPER = 0.6;
const UNKNOWN = 0.08;
const DAY = 86_400_000;
const DAYS = 720;

/** A market with hidden true probabilities: none of the fitting knows how it was made. */
export function simulateOutcomes(options: SimulationOptions): SimulatedOutcome[] {
  const { next, normal } = randomOf(options.seed);
  const outcomes: SimulatedOutcome[] = [];
  for (let number = 0; number < options.scenarios; number++) {
    const time = number / options.scenarios;
    const segment = pick(next());
    // How eager this firm is shows in no criterion.
    const temper = TEMPER * normal();
    const ease = normal();
    for (let pair = 0; pair < options.shown; pair++) {
      const merit = 0.62 + 0.08 * ease + 0.1 * normal();
      const values = CRITERION_CODES.map(() => Math.min(1, Math.max(0, merit + 0.26 * normal())));
      const unknown = values.map(() => next() < UNKNOWN);
      const criteria: CriterionValues = Object.fromEntries(
        CRITERION_CODES.map((code, i) => [code, unknown[i] ? null : Math.round(values[i]! * 1000) / 1000]),
      );
      const worth = values.reduce((sum, value, i) => sum + HIDDEN[i]! * value, 0);
      const truth = logistic(LEVEL + STEEPNESS * worth + segment.bent + temper + WARMING * time);
      outcomes.push({
        scenarioId: `scenario-${number}`,
        fit: Math.round(fitUnder(options.weights, criteria) * 10) / 10,
        segment: segment.code,
        criteria,
        at: Math.round(time * DAYS * DAY),
        accepted: next() < truth,
        truth,
      });
    }
  }
  return outcomes;
}

function pick(at: number): (typeof SEGMENTS)[number] {
  let sum = 0;
  for (const segment of SEGMENTS) {
    sum += segment.share;
    if (at < sum) return segment;
  }
  return SEGMENTS[0];
}

/** The same numbers for the same seed, on every machine (mulberry32, and Box and Muller's normal). */
function randomOf(seed: number): { next: () => number; normal: () => number } {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
  return { next, normal };
}
