/** Two ways to say how likely an outcome is, on outcomes that neither has seen. */
export interface Compared {
  scenarioId: string;
  accepted: boolean;
  /** What the one in use says, and what the candidate says. */
  current: number;
  candidate: number;
}

export interface Comparison {
  outcomes: number;
  /** By how much the squared error of an outcome falls with the candidate, on average. */
  gain: number;
  standardError: number;
  /** The gain is more than one standard error. */
  better: boolean;
}

/** Pairs of one scenario share its fate, so the error is reckoned over scenarios, not pairs. */
export function compare(outcomes: readonly Compared[]): Comparison {
  const n = outcomes.length;
  if (!n) return { outcomes: 0, gain: 0, standardError: 0, better: false };
  const gains = outcomes.map((one) => {
    const came = Number(one.accepted);
    return (one.current - came) ** 2 - (one.candidate - came) ** 2;
  });
  const gain = gains.reduce((sum, value) => sum + value, 0) / n;
  const clusters = new Map<string, number>();
  outcomes.forEach(({ scenarioId }, i) =>
    clusters.set(scenarioId, (clusters.get(scenarioId) ?? 0) + gains[i]! - gain),
  );
  const k = clusters.size;
  const spread = [...clusters.values()].reduce((sum, value) => sum + value * value, 0);
  const standardError = k > 1 ? Math.sqrt((spread * k) / (k - 1)) / n : Infinity;
  return { outcomes: n, gain, standardError, better: gain > standardError };
}

/** The earlier part fits, the later part judges; never the other way round, and no scenario stands on both sides. */
export function splitByTime<T extends { at: number; scenarioId: string }>(
  outcomes: readonly T[],
  earlierShare = 0.7,
): { earlier: T[]; later: T[] } {
  const sorted = [...outcomes].sort((a, b) => a.at - b.at || (a.scenarioId < b.scenarioId ? -1 : 1));
  const cut = Math.floor(sorted.length * earlierShare);
  const earlier = sorted.slice(0, cut);
  const seen = new Set(earlier.map((one) => one.scenarioId));
  return { earlier, later: sorted.slice(cut).filter((one) => !seen.has(one.scenarioId)) };
}
