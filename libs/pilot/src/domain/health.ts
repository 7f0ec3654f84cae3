import {
  baselineOf,
  pathEnd,
  progressOf,
  reaches,
  type ContractIndicator,
  type Measured,
} from './indicator.ts';
import type { PilotStage } from './stages.ts';

export const HEALTHS = ['ON_TRACK', 'AT_RISK', 'OFF_TRACK'] as const;
/** From best to worst; the order is meaningful. */
export type Health = (typeof HEALTHS)[number];

export const HEALTH_REASONS = [
  'MILESTONE_LATE',
  'INDICATOR_OFF_PATH',
  'INDICATOR_STOP',
  'READING_OVERDUE',
  'STAGE_OVERDUE',
] as const;
export type HealthReasonCode = (typeof HEALTH_REASONS)[number];

export interface HealthReason {
  code: HealthReasonCode;
  health: Exclude<Health, 'ON_TRACK'>;
  /** Key of the milestone or indicator it speaks of; null for the stage. */
  subject: string | null;
  /** Whole days late or silent; for an indicator off its path the percentage points of the change that are missing. */
  amount: number;
}

export interface HealthFacts {
  stage: PilotStage;
  /** Since when it is in this stage. */
  stageSince: Date;
  /** Days in this stage without pauses, and the norm for it. */
  dwellDays: number;
  limitDays: number;
  milestones: readonly { key: string; dueAt: Date; doneAt: Date | null }[];
  indicators: readonly ContractIndicator[];
  measured: ReadonlyMap<string, Measured & { lastAt: Date | null }>;
}

const DAY = 24 * 3600 * 1000;
/** A milestone late by more than this is off track, not only at risk. */
const VERY_LATE_DAYS = 14;
const OVERSTAY = 1.5;
/** Missing share of the change that ought to be there by now. */
const OFF_PATH = { atRisk: 0.25, offTrack: 0.5 };
/** Readings missed in a row. */
const SILENT = { atRisk: 2, offTrack: 4 };
/** Readings are expected while the thing runs on real work. */
const MEASURED_STAGES: readonly PilotStage[] = ['SANDBOX', 'LIVE', 'ACCEPTANCE'];

/** How a pilot is doing, with every reason, worst first. */
export function healthOf(facts: HealthFacts, now: Date): { health: Health; reasons: HealthReason[] } {
  const reasons = [
    ...lateMilestones(facts, now),
    ...overstay(facts),
    ...(MEASURED_STAGES.includes(facts.stage) ? indicatorReasons(facts, now) : []),
  ];
  reasons.sort((a, b) => HEALTHS.indexOf(b.health) - HEALTHS.indexOf(a.health));
  return { health: reasons[0]?.health ?? 'ON_TRACK', reasons };
}

function lateMilestones(facts: HealthFacts, now: Date): HealthReason[] {
  return facts.milestones.flatMap((m) => {
    const days = Math.floor((now.getTime() - m.dueAt.getTime()) / DAY);
    if (m.doneAt || days < 1) return [];
    return [
      {
        code: 'MILESTONE_LATE',
        health: days > VERY_LATE_DAYS ? 'OFF_TRACK' : 'AT_RISK',
        subject: m.key,
        amount: days,
      },
    ];
  });
}

function overstay({ dwellDays, limitDays }: HealthFacts): HealthReason[] {
  const over = dwellDays - limitDays;
  if (over <= 0) return [];
  return [
    {
      code: 'STAGE_OVERDUE',
      health: dwellDays > limitDays * OVERSTAY ? 'OFF_TRACK' : 'AT_RISK',
      subject: null,
      // Whole days, as the stay itself is shown.
      amount: Math.max(1, Math.floor(over)),
    },
  ];
}

function indicatorReasons(facts: HealthFacts, now: Date): HealthReason[] {
  // The change is expected by the last milestone, evenly from the day the pilot began to run on real work.
  const start = facts.stageSince.getTime();
  const end = pathEnd(facts.stageSince, facts.milestones).getTime();
  const expected =
    facts.stage === 'ACCEPTANCE' ? 1 : Math.min(1, Math.max(0, (now.getTime() - start) / (end - start)));
  return facts.indicators.flatMap((one) => {
    const measured = facts.measured.get(one.key);
    return [
      ...silence(one, measured?.lastAt ?? null, facts.stageSince, now),
      ...path(one, measured, expected),
    ];
  });
}

function silence(one: ContractIndicator, lastAt: Date | null, since: Date, now: Date): HealthReason[] {
  const from = Math.max(lastAt?.getTime() ?? 0, since.getTime());
  const days = Math.floor((now.getTime() - from) / DAY);
  const missed = days / one.cadenceDays;
  if (missed < SILENT.atRisk) return [];
  return [
    {
      code: 'READING_OVERDUE',
      health: missed >= SILENT.offTrack ? 'OFF_TRACK' : 'AT_RISK',
      subject: one.key,
      amount: days,
    },
  ];
}

function path(one: ContractIndicator, measured: Measured | undefined, expected: number): HealthReason[] {
  const baseline = baselineOf(one, measured);
  if (baseline === null || measured?.last === null || measured?.last === undefined) return [];
  const { last } = measured;
  if (
    one.stopThreshold !== null &&
    baseline !== one.target &&
    reaches(one.stopThreshold, last, one.direction)
  ) {
    return [
      {
        code: 'INDICATOR_STOP',
        health: 'OFF_TRACK',
        subject: one.key,
        amount: percent(expected - progressOf(last, baseline, one.target)),
      },
    ];
  }
  // Good enough is on the path, however ambitious the target is.
  if (reaches(last, one.minimumAcceptable, one.direction)) return [];
  const behind = expected - progressOf(last, baseline, one.target);
  if (behind < OFF_PATH.atRisk) return [];
  return [
    {
      code: 'INDICATOR_OFF_PATH',
      health: behind >= OFF_PATH.offTrack ? 'OFF_TRACK' : 'AT_RISK',
      subject: one.key,
      amount: percent(behind),
    },
  ];
}

const percent = (share: number): number => Math.round(share * 100);
