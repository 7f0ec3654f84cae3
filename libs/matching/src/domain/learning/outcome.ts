import type { CriterionCode } from '../match.ts';

export const EVENT_KINDS = [
  'SHOWN',
  'SAVED',
  'INVITED',
  'DISMISSED',
  'PROPOSED',
  'SHORTLISTED',
  'SELECTED',
  'DECLINED',
  'PILOT_ACCEPTED',
  'PILOT_SCALED',
  'PILOT_STOPPED',
] as const;
/** What may happen to a pair, from being shown to the end of its pilot. */
export type EventKind = (typeof EVENT_KINDS)[number];

/** The values of the criteria; one that was unknown is null or absent. */
export type CriterionValues = Readonly<Partial<Record<CriterionCode, number | null>>>;

/** A pair that was shown and whose course is settled. */
export interface Outcome {
  scenarioId: string;
  /** Fit when it was first shown, 0 to 100. */
  fit: number;
  /** Section of the sector tree; null when the scenario names no sector. */
  segment: string | null;
  criteria: CriterionValues;
  /** Milliseconds: when it was shown. */
  at: number;
  /** It was shortlisted and accepted. */
  accepted: boolean;
}

/** After an award only these kinds can follow, so each of them proves one. */
const ACCEPTED: readonly EventKind[] = ['SELECTED', 'PILOT_ACCEPTED', 'PILOT_SCALED', 'PILOT_STOPPED'];
const REFUSED: readonly EventKind[] = ['DISMISSED', 'DECLINED'];
/** A pair of which nobody has heard for so long is not waited for. */
export const SILENT_DAYS = 180;
const DAY = 86_400_000;

/** Whether a pair came to an award; null while that may still happen. */
export function settled(
  kinds: readonly EventKind[],
  scenario: { decided: boolean },
  lastAt: number,
  now: number,
): boolean | null {
  if (kinds.some((kind) => ACCEPTED.includes(kind))) return true;
  // A dismissal can be taken back by a later step, so the last word counts.
  const last = kinds.at(-1);
  if (last && REFUSED.includes(last)) return false;
  return scenario.decided || now - lastAt > SILENT_DAYS * DAY ? false : null;
}
