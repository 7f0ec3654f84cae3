import type { Match } from './match.ts';
import { scoreForScenario, type Market, type RankOptions } from './rank.ts';
import type { ScenarioRecord } from './records.ts';
import { isWorthShowing, reachable } from './worth.ts';

/** A field of a scenario that is not stated, and what stating it would decide. */
export interface OutlookGap {
  field: string;
  /** Points of the fit that cannot be judged without it, on average over what fits now. */
  points: number;
  /** Solutions that fit now but of which a hard constraint is open because of it. */
  undecided: number;
}

/** What a scenario may expect of the market as it stands. */
export interface Outlook {
  /** Solutions that miss no hard constraint and are worth showing. */
  fitting: number;
  /** Solutions that would be worth showing but for a constraint that can be mended. */
  nearMisses: number;
  /** The share of the fit that can be judged by what is stated, 0 to 1: below a half the count is a guess. */
  judged: number;
  /** What would sharpen it most, the most first. */
  missing: OutlookGap[];
}

const GAPS = 5;

/** Counts what fits a scenario that may not be finished, and what it lacks to be told apart. Nothing is explained: it is asked at every pause of the keys. */
export function outlook(scenario: ScenarioRecord, market: Market, options: RankOptions): Outlook {
  // Who may see it is settled at the end; what could fit is not a matter of that.
  const open = { ...scenario, visibility: 'PUBLIC' as const };
  const { fitting, nearMisses } = scoreForScenario(open, market, options);
  const worth = fitting.filter(isWorthShowing);
  return {
    fitting: worth.length,
    nearMisses: nearMisses.filter(isWorthShowing).length,
    judged: worth.length
      ? Math.round(worth.reduce((sum, match) => sum + reachable(match), 0) / worth.length) / 100
      : 0,
    missing: gapsOf(worth),
  };
}

function gapsOf(matches: readonly Match[]): OutlookGap[] {
  const gaps = new Map<string, { points: number; undecided: number }>();
  const gap = (field: string) => gaps.get(field) ?? gaps.set(field, { points: 0, undecided: 0 }).get(field)!;
  for (const { criteria, constraints } of matches) {
    for (const { value, weight, asks } of criteria)
      for (const field of fieldsAsked(asks)) gap(field).points += value === null ? 100 * weight : 0;
    for (const { state, asks } of constraints)
      if (state === 'UNKNOWN') for (const field of fieldsAsked(asks)) gap(field).undecided += 1;
  }
  return [...gaps]
    .map(([field, { points, undecided }]) => ({
      field,
      points: Math.round((10 * points) / matches.length) / 10,
      undecided,
    }))
    .filter(({ field, points, undecided }) => field !== 'riskTier' && (points > 0 || undecided > 0))
    .sort((a, b) => b.points - a.points || b.undecided - a.undecided || (a.field < b.field ? -1 : 1))
    .slice(0, GAPS);
}

/** Each field once, though both ends of a range may be asked for. */
const fieldsAsked = (asks: Match['criteria'][number]['asks']): string[] => [
  ...new Set(
    asks.flatMap(({ side, field }) => (side === 'SCENARIO' ? [field.replace(/^budget\..*/, 'budget')] : [])),
  ),
];
