import { capability, sectorPath } from '@fairway/taxonomy';
import { oncePer, oncePerPair } from './once-per.ts';

/** A pilot that came to an end in the market: accepted by its firm, or stopped. */
export interface Trial {
  solutionId: string;
  /** Of the scenario. */
  sector: string | null;
  /** Of the solution. */
  capabilities: readonly string[] | null;
  accepted: boolean;
}

/** How often pilots succeed among like offers, and how many pilots of its own an offer needs to be believed as much. */
export interface Rate {
  mean: number;
  strength: number;
  trials: number;
}

/** The rates of a market, as they were taken: the same version is the same figures for everybody who ranks. */
export interface TrackRates {
  version: number;
  market: Rate;
  /** By capability group, and by `group/division` of the sector tree. */
  segments: Readonly<Record<string, Rate>>;
}

/** What is believed of pilots before any has ended: half of them succeed, and two say as much as this belief. */
const BEFORE: Rate = { mean: 0.5, strength: 2, trials: 0 };
/** How much the spread between offers that is believed before counts, in comparisons of one pilot with another. */
const SPREAD_BEFORE = 10;
/** However alike or unlike offers look, one pilot says something and none says everything. */
const STRENGTH = { least: 1, most: 20 } as const;

/** The rates of a market in which no pilot has ended. */
export const NO_RATES: TrackRates = { version: 0, market: BEFORE, segments: {} };

/**
 * The rates by the method of moments (Kleinman 1973): the mean is the share of pilots that were accepted; the strength is
 * what leaves between offers the spread that chance alone does not explain. Each segment is mixed with what lies around it
 * as an offer is mixed with its segment, so that a small one follows the market without a rule for when. References that
 * no pilot of the market stands behind have no part in this: nobody tells of those that failed.
 */
export function takeRates(trials: readonly Trial[], version: number): TrackRates {
  const bySegment = new Map<string, Trial[]>();
  for (const trial of trials)
    for (const group of groupsOf(trial.capabilities))
      for (const key of keysOf(group, trial.sector)) {
        const there = bySegment.get(key);
        if (there) there.push(trial);
        else bySegment.set(key, [trial]);
      }
  const segments: Record<string, Rate> = {};
  for (const key of [...bySegment.keys()].sort()) {
    const own = bySegment.get(key)!;
    const group = bySegment.get(key.split('/')[0]!)!;
    const beyond = rateOf(without(trials, group), BEFORE);
    segments[key] = rateOf(own, own === group ? beyond : rateOf(without(group, own), beyond));
  }
  return { version, market: rateOf(trials, BEFORE), segments };
}

/** A pilot is counted once: what surrounds a segment is what lies outside of it. */
function without(all: readonly Trial[], some: readonly Trial[]): Trial[] {
  const those = new Set(some);
  return all.filter((trial) => !those.has(trial));
}

/** What is expected of an offer of these groups of capabilities in this trade before its own record is looked at. */
export function rateFor(
  { market, segments }: TrackRates,
  sector: string | null | undefined,
  groups: readonly string[],
): Rate {
  const rates = groups.map((group) => {
    const [whole, division] = keysOf(group, sector).map((key) => segments[key]);
    return division ?? whole ?? market;
  });
  if (rates.length <= 1) return rates[0] ?? market;
  const mean = (of: (rate: Rate) => number): number =>
    rates.reduce((sum, rate) => sum + of(rate), 0) / rates.length;
  return {
    mean: mean((rate) => rate.mean),
    strength: mean((rate) => rate.strength),
    trials: Math.max(...rates.map((rate) => rate.trials)),
  };
}

const ratesOf = oncePer((rates: TrackRates) =>
  oncePerPair((sector, groups) => rateFor(rates, sector, groups ? groups.split(' ') : [])),
);

/** The same for all offers in one trade, each set of groups once. */
export function ratesIn(
  rates: TrackRates,
  sector: string | null | undefined,
): (groups: readonly string[]) => Rate {
  const of = ratesOf(rates)(sector ?? '');
  return (groups) => of(groups.join(' '));
}

/** A record of successes and failures, each by how much it counts, shrunk to the rate: few say little, many say all. */
export function shrunk(successes: number, failures: number, { mean, strength }: Rate): number {
  const n = successes + failures;
  // (successes + strength · mean) / (n + strength), written so that no record is the mean to the last bit.
  return mean + (successes - n * mean) / (n + strength);
}

function rateOf(trials: readonly Trial[], around: Rate): Rate {
  const offers = new Map<string, { n: number; accepted: number }>();
  for (const { solutionId, accepted } of trials) {
    const offer = offers.get(solutionId) ?? { n: 0, accepted: 0 };
    offer.n++;
    if (accepted) offer.accepted++;
    offers.set(solutionId, offer);
  }
  let [n, accepted, squares] = [0, 0, 0];
  for (const offer of offers.values()) {
    n += offer.n;
    accepted += offer.accepted;
    squares += offer.n * offer.n;
  }
  const mean = shrunk(accepted, n - accepted, around);
  const alike = 1 / (1 + around.strength);
  let spread = SPREAD_BEFORE * alike;
  let comparisons = SPREAD_BEFORE;
  const raw = accepted / n;
  // Where all went alike, nothing can be said of the spread. In the order of sums, so that no order shows.
  if (n && accepted && accepted < n) {
    const counts = [...offers.values()].sort((a, b) => a.n - b.n || a.accepted - b.accepted);
    const between = counts.reduce((sum, offer) => sum + offer.n * (offer.accepted / offer.n - raw) ** 2, 0);
    spread += between / (raw * (1 - raw)) - (counts.length - 1);
    comparisons += n - squares / n - (counts.length - 1);
  }
  const strength = spread > 0 ? comparisons / spread - 1 : STRENGTH.most;
  return {
    mean: rounded(mean),
    strength: rounded(Math.min(STRENGTH.most, Math.max(STRENGTH.least, strength))),
    trials: n,
  };
}

/** The groups of capabilities, each once, in order. */
export const groupsOf = (capabilities: readonly string[] | null | undefined): string[] =>
  [...new Set((capabilities ?? []).flatMap((code) => capability(code)?.group ?? []))].sort();

/** The keys of a group, and of the group within the sector's division. */
function keysOf(group: string, sector: string | null | undefined): string[] {
  const division = sector ? sectorPath(sector)[1]?.code : undefined;
  return division ? [group, `${group}/${division}`] : [group];
}

/** Kept and compared as they are written down. */
const rounded = (value: number): number => Math.round(value * 10_000) / 10_000;
