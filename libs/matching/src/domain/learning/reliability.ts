/** A probability that was said, and whether it came true. */
export interface Said {
  likelihood: number;
  accepted: boolean;
}

export interface ReliabilityBin {
  from: number;
  to: number;
  n: number;
  /** Mean of what was said. */
  said: number;
  /** Share that came true, with its interval. */
  came: number;
  low: number;
  high: number;
}

export interface Reliability {
  n: number;
  accepted: number;
  bins: ReliabilityBin[];
  /** Expected calibration error: how far said and came lie apart, by the size of the bins. */
  ece: number;
  /** Mean squared error of what was said. */
  brier: number;
  /** The same for a constant that is said of everybody. */
  brierConstant: number;
}

/** z of a 90 % interval. */
const Z = 1.645;

/** Wilson's interval of a share among n; everything is possible when n is 0. */
export function wilson(share: number, n: number): [number, number] {
  if (n === 0) return [0, 1];
  const centre = share + (Z * Z) / (2 * n);
  const reach = Z * Math.sqrt((share * (1 - share)) / n + (Z * Z) / (4 * n * n));
  const whole = 1 + (Z * Z) / n;
  return [Math.max(0, (centre - reach) / whole), Math.min(1, (centre + reach) / whole)];
}

const BINS = 10;

/** How well what was said agrees with what came. Without a constant the share of these same outcomes is taken, which favours it. */
export function reliability(said: readonly Said[], constant?: number): Reliability {
  const n = said.length;
  const accepted = said.filter((one) => one.accepted).length;
  const always = constant ?? (n ? accepted / n : 0);
  const bins: ReliabilityBin[] = [];
  for (let bin = 0; bin < BINS; bin++) {
    const inside = said.filter((one) => Math.min(BINS - 1, Math.floor(one.likelihood * BINS)) === bin);
    if (!inside.length) continue;
    const came = mean(inside.map((one) => Number(one.accepted)));
    const [low, high] = wilson(came, inside.length);
    bins.push({
      from: bin / BINS,
      to: (bin + 1) / BINS,
      n: inside.length,
      said: mean(inside.map((one) => one.likelihood)),
      came,
      low,
      high,
    });
  }
  return {
    n,
    accepted,
    bins,
    ece: n ? bins.reduce((sum, bin) => sum + (bin.n / n) * Math.abs(bin.said - bin.came), 0) : 0,
    brier: mean(said.map((one) => (one.likelihood - Number(one.accepted)) ** 2)),
    brierConstant: mean(said.map((one) => (always - Number(one.accepted)) ** 2)),
  };
}

const mean = (values: readonly number[]): number =>
  values.length ? values.reduce((sum, value) => sum + value, 0) / values.length : 0;
