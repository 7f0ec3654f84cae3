import type { BilingualText } from '@fairway/kernel';

/** An indicator as both sides agreed on it when the pilot began; it does not change afterwards. */
export interface ContractIndicator {
  key: string;
  name: BilingualText;
  unit: string | null;
  /** Whether more or less of it is better. */
  direction: 'UP' | 'DOWN';
  /** Null when nobody had measured it: then the first reading stands for it. */
  baseline: number | null;
  /** What the vendor committed to. */
  target: number;
  /** Below this (or above, where less is better) the pilot fails acceptance. */
  minimumAcceptable: number;
  /** At or beyond this the pilot should be stopped; null when no baseline was known. */
  stopThreshold: number | null;
  method: BilingualText | null;
  /** Days between readings. */
  cadenceDays: number;
  owner: 'FIRM' | 'VENDOR';
}

export interface AskedIndicator {
  key: string;
  name: BilingualText;
  unit?: string | null;
  baseline?: number | null;
  target?: number | null;
  direction: 'UP' | 'DOWN';
  method?: BilingualText | null;
}

export interface Commitment {
  indicatorKey: string;
  committed: number;
  minimumAcceptable: number | null;
}

const CADENCE_DAYS = 7;
/** How far beyond the baseline, as a share of the promised change, a pilot may worsen things before it should stop. */
const STOP_SHARE = 0.2;

/** The contract of a pilot: the scenario's indicators with what the proposal committed to. An indicator without either figure is left out. */
export function freezeIndicators(
  asked: readonly AskedIndicator[],
  commitments: readonly Commitment[],
): ContractIndicator[] {
  const committed = new Map(commitments.map((c) => [c.indicatorKey, c]));
  return asked.flatMap((one) => {
    const commitment = committed.get(one.key);
    const target = commitment?.committed ?? one.target;
    if (target === null || target === undefined) return [];
    const baseline = one.baseline ?? null;
    return [
      {
        key: one.key,
        name: one.name,
        unit: one.unit ?? null,
        direction: one.direction,
        baseline,
        target,
        minimumAcceptable: commitment?.minimumAcceptable ?? target,
        stopThreshold: stopThreshold(baseline, target, one.direction),
        method: one.method ?? null,
        cadenceDays: CADENCE_DAYS,
        owner: 'VENDOR',
      },
    ];
  });
}

function stopThreshold(baseline: number | null, target: number, direction: 'UP' | 'DOWN'): number | null {
  if (baseline === null) return null;
  const worse = STOP_SHARE * Math.abs(target - baseline);
  return direction === 'UP' ? baseline - worse : baseline + worse;
}

/** Is a value at least as good as a mark? */
export const reaches = (value: number, mark: number, direction: 'UP' | 'DOWN'): boolean =>
  direction === 'UP' ? value >= mark : value <= mark;

/** How much of the promised change a value shows: 0 at the baseline, 1 at the target, negative when it got worse. */
export function progressOf(value: number, baseline: number, target: number): number {
  if (target === baseline) return value === target ? 1 : 0;
  return (value - baseline) / (target - baseline);
}

export interface MeasuredOutcome {
  key: string;
  name: BilingualText;
  unit: string | null;
  baseline: number;
  target: number;
  minimumAcceptable: number;
  measured: number;
  /** Measured less baseline. */
  change: number;
  /** At least at the minimum acceptable. */
  accepted: boolean;
  /** At least at the target. */
  reached: boolean;
}

export interface Measured {
  /** First and last reading; null when there is none. */
  first: number | null;
  last: number | null;
}

export const baselineOf = (indicator: ContractIndicator, measured: Measured | undefined): number | null =>
  indicator.baseline ?? measured?.first ?? null;

/** Measured change per indicator; indicators without baseline or reading have no outcome. */
export function outcomeOf(
  indicators: readonly ContractIndicator[],
  measured: ReadonlyMap<string, Measured>,
): MeasuredOutcome[] {
  return indicators.flatMap((one) => {
    const reading = measured.get(one.key);
    const baseline = baselineOf(one, reading);
    if (baseline === null || reading?.last === null || reading?.last === undefined) return [];
    const { key, name, unit, target, minimumAcceptable } = one;
    return [
      {
        key,
        name,
        unit,
        baseline,
        target,
        minimumAcceptable,
        measured: reading.last,
        change: reading.last - baseline,
        accepted: reaches(reading.last, minimumAcceptable, one.direction),
        reached: reaches(reading.last, target, one.direction),
      },
    ];
  });
}

const DAY = 24 * 3600 * 1000;

/** When the whole change is expected: at the last milestone, a day after the start at the earliest. */
export const pathEnd = (start: Date, milestones: readonly { dueAt: Date }[]): Date =>
  new Date(Math.max(...milestones.map((m) => m.dueAt.getTime()), start.getTime() + DAY));

/** The even way from the baseline on the day the pilot went live to the target; empty before that day. */
export function targetPath(
  indicator: Pick<ContractIndicator, 'target'>,
  baseline: number | null,
  liveSince: Date | null,
  milestones: readonly { dueAt: Date }[],
): { at: Date; value: number }[] {
  if (baseline === null || !liveSince) return [];
  return [
    { at: liveSince, value: baseline },
    { at: pathEnd(liveSince, milestones), value: indicator.target },
  ];
}
