import type { ScenarioEvaluationQuery } from '@fairway/client';

export type Evaluation = NonNullable<ScenarioEvaluationQuery['scenarioByCode']>;
export type Entry = NonNullable<Evaluation['proposals']>['nodes'][number];

/** Ids of the entries that are best by a figure; none where they do not differ. */
export function bestBy(
  entries: readonly Entry[],
  figure: (entry: Entry) => number | null | undefined,
  better: 'UP' | 'DOWN',
): ReadonlySet<string> {
  const known = entries.flatMap((entry) => {
    const value = figure(entry);
    return value === null || value === undefined ? [] : [{ id: entry.id, value }];
  });
  const values = new Set(known.map((one) => one.value));
  if (known.length < 2 || values.size < 2) return new Set();
  const best = better === 'UP' ? Math.max(...values) : Math.min(...values);
  return new Set(known.filter((one) => one.value === best).map((one) => one.id));
}

/** The fit of the best of its solutions to the scenario; null where none was scored. */
export function fitOf(entry: Entry, matches: Evaluation['matches']['nodes']): number | null {
  const ids = entry.content?.solutions.map((one) => one.id) ?? [];
  const fits = matches.flatMap((match) => (ids.includes(match.solution.id) ? [match.fit] : []));
  return fits.length ? Math.max(...fits) : null;
}

export const priceOf = (entry: Entry): number | null =>
  entry.content?.price?.max ?? entry.content?.price?.min ?? null;

export const committedOf = (entry: Entry, key: string): number | null =>
  entry.content?.indicatorCommitments.find((one) => one.indicatorKey === key)?.committed ?? null;

/** The week of the last step. */
export const weeksOf = (entry: Entry): number | null =>
  entry.content?.milestones.length
    ? Math.max(...entry.content.milestones.map((one) => one.dueInWeeks))
    : null;
