import {
  DEFAULT_WEIGHTS,
  MatchingEventRepository,
  simulateOutcomes,
  trainCalibration,
  trainWeights,
} from '@fairway/matching';
import { withDatabase } from './with-database.ts';

export interface MatchCalibrateOptions {
  simulate?: boolean;
  seed?: number | string;
  scenarios?: number | string;
  json?: boolean;
}

/** Pairs of the simulated market that each scenario is shown. */
const SHOWN = 8;

/** Fits the likelihood on earlier outcomes and says how true it was on later ones. */
export async function matchCalibrate(options: MatchCalibrateOptions): Promise<void> {
  const outcomes = options.simulate
    ? simulateOutcomes({
        seed: wholeNumber('--seed', options.seed ?? 1),
        scenarios: wholeNumber('--scenarios', options.scenarios ?? 4000),
        shown: SHOWN,
        weights: DEFAULT_WEIGHTS.thousandths,
      })
    : await withDatabase(async ({ database }) => {
        const now = await database.now();
        return (await new MatchingEventRepository().outcomes(database.reader, now)).settled;
      });
  const accepted = outcomes.filter((one) => one.accepted).length;
  // Against the prior: what stood before anything was learnt.
  const trained = trainCalibration(outcomes, null);
  const weights = trainWeights(outcomes, DEFAULT_WEIGHTS.thousandths);
  const report = {
    outcomes: outcomes.length,
    accepted,
    fitted: trained !== null,
    ...(trained && {
      ece: rounded(trained.heldOut.ece),
      brier: rounded(trained.heldOut.brier),
      brierConstant: rounded(trained.heldOut.brierConstant),
      judgedBy: trained.heldOut.n,
      method: trained.calibration.method,
      segments: Object.keys(trained.calibration.segments),
      againstPrior: figures(trained.comparison),
    }),
    ...(weights && { weights: { ...weights.weights, ...figures(weights.comparison) } }),
  };
  process.stdout.write(options.json ? `${JSON.stringify(report)}\n` : table(report));
}

function wholeNumber(option: string, value: number | string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1)
    throw new Error(`${option} takes a whole number above 0, not ${value}`);
  return number;
}

const rounded = (value: number): number => Number(value.toFixed(4));

const figures = (comparison: { gain: number; standardError: number; better: boolean }) => ({
  gain: Number(comparison.gain.toFixed(6)),
  standardError: Number(comparison.standardError.toFixed(6)),
  better: comparison.better,
});

const table = (report: object): string =>
  Object.entries(report)
    .map(
      ([name, value]) => `${name.padEnd(16)}${typeof value === 'object' ? JSON.stringify(value) : value}\n`,
    )
    .join('');
