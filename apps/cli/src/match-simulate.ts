import {
  scarcity,
  simulate,
  USUAL_SHAPE,
  type MarketShape,
  type ScarcityRow,
  type SimulationReport,
} from '@fairway/matching';

export interface MatchSimulateOptions {
  markets?: string;
  scenarios?: string;
  solutions?: string;
  json?: boolean;
}

interface SimulationSummary {
  markets: number;
  scenarios: number;
  solutions: number;
  /** Of all markets the worst. */
  least_share_of_optimum: number;
  least_true_share_of_optimum: number;
  max_load: number;
  blocking_pairs: number;
  independent_share_of_optimum: number;
  newcomer_introductions: { independent: number; ours: number; exploration: number; optimum: number };
  /** Medians. */
  ms: { independent: number; ours: number; optimum: number };
  /** Markets of a quarter of the size, each with little room and with more. */
  scarcity: ScarcityRow[];
  runs: SimulationReport[];
}

/** How many markets the table of scarcity is made of, at least. */
const SCARCE_MARKETS = 10;

/** Introduces simulated markets, seeded by their number, and prints what each way delivers. */
export function matchSimulate(options: MatchSimulateOptions): SimulationSummary {
  const shape = {
    ...USUAL_SHAPE,
    scenarios: whole('scenarios', options.scenarios, USUAL_SHAPE.scenarios),
    solutions: whole('solutions', options.solutions, USUAL_SHAPE.solutions),
  };
  const markets = whole('markets', options.markets, 5);
  // One run that is not counted, so that no time includes the compiling of the code.
  simulate(shape, 0, () => performance.now());
  const runs = Array.from({ length: markets }, (_, i) => simulate(shape, i + 1, () => performance.now()));
  const sum = (of: (run: SimulationReport) => number): number =>
    runs.reduce((total, run) => total + of(run), 0);
  const summary: SimulationSummary = {
    markets,
    scenarios: shape.scenarios,
    solutions: shape.solutions,
    least_share_of_optimum: Math.min(...runs.map((run) => run.ours.share_of_optimum)),
    least_true_share_of_optimum: Math.min(...runs.map((run) => run.ours.true_share_of_optimum)),
    max_load: Math.max(...runs.map((run) => Math.max(run.ours.max_load, run.exploration.max_load))),
    blocking_pairs: sum((run) => run.ours.blocking_pairs),
    independent_share_of_optimum: sum((run) => run.independent.share_of_optimum) / markets,
    newcomer_introductions: {
      independent: sum((run) => run.independent.newcomer_introductions),
      ours: sum((run) => run.ours.newcomer_introductions),
      exploration: sum((run) => run.exploration.newcomer_introductions),
      optimum: sum((run) => run.optimum.newcomer_introductions),
    },
    ms: {
      independent: median(runs.map((run) => run.independent.ms)),
      ours: median(runs.map((run) => run.ours.ms)),
      optimum: median(runs.map((run) => run.optimum.ms)),
    },
    scarcity: scarcity(quartered(shape), Math.max(SCARCE_MARKETS, markets)),
    runs,
  };
  const rounded = round(summary);
  process.stdout.write(options.json ? `${JSON.stringify(rounded)}\n` : table(rounded));
  return rounded;
}

/** The table makes many markets, and shares hardly depend on their size. */
const quartered = (shape: MarketShape): MarketShape => ({
  ...shape,
  scenarios: Math.ceil(shape.scenarios / 4),
  solutions: Math.ceil(shape.solutions / 4),
  listed: Math.ceil(shape.listed / 4),
});

function whole(name: string, text: string | undefined, usual: number): number {
  const value = Number(text ?? usual);
  if (!Number.isInteger(value) || value < 1)
    throw new Error(`--${name} takes a whole number above 0, not ${text}`);
  return value;
}

const median = (values: number[]): number => values.sort((a, b) => a - b)[Math.floor(values.length / 2)]!;

const round = <T>(value: T): T =>
  JSON.parse(
    JSON.stringify(value, (_, one: unknown) => (typeof one === 'number' ? Number(one.toFixed(5)) : one)),
  ) as T;

function table({ runs, scarcity: rows, ...summary }: SimulationSummary): string {
  const row = (name: string, ...cells: (string | number)[]): string =>
    `${name.padEnd(13)}${cells.map((cell) => String(cell).padStart(13)).join('')}\n`;
  return [
    row('', 'of optimum', 'truly', 'max load', 'to newcomers', 'ms'),
    ...runs.flatMap(({ independent, ours, optimum }) =>
      Object.entries({ independent, ours, optimum }).map(([name, one]) =>
        row(
          name,
          one.share_of_optimum.toFixed(4),
          one.true_share_of_optimum.toFixed(4),
          one.max_load.toFixed(2),
          one.newcomer_introductions,
          one.ms.toFixed(1),
        ),
      ),
    ),
    row('room a place', 'listed', 'of optimum', 'least', 'filled', 'blocking'),
    ...rows.map((one) =>
      row(
        one.room_per_place.toFixed(1),
        one.listed,
        one.share_of_optimum.toFixed(4),
        one.least_share_of_optimum.toFixed(4),
        one.places_filled.toFixed(4),
        one.blocking_pairs,
      ),
    ),
    `least share ${summary.least_share_of_optimum}, blocking pairs ${summary.blocking_pairs}, heaviest load ${summary.max_load}\n`,
  ].join('');
}
