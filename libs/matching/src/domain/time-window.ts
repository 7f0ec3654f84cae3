import type { ScenarioRecord } from './records.ts';

const WEEK = 7 * 24 * 3600 * 1000;

/** Whole weeks from today until the scenario's work is meant to be over; undefined when the scenario does not say. */
export function deliveryWindow(
  { startBy, durationWeeks }: ScenarioRecord,
  today: string,
): number | undefined {
  if (!startBy || !durationWeeks) return undefined;
  const lead = weeksBetween(today, startBy);
  // A day that has passed asks for a start now.
  return lead === undefined ? undefined : Math.max(0, lead) + durationWeeks;
}

function weeksBetween(from: string, to: string): number | undefined {
  const span = Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`);
  return Number.isNaN(span) ? undefined : Math.floor(span / WEEK);
}
