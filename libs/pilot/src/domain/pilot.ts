import {
  higherTier,
  inWeeks,
  mayMove,
  ok,
  refuse,
  type BilingualText,
  type DomainEvent,
  type Result,
  type RiskTier,
} from '@fairway/kernel';
import {
  pilotMilestoneAccepted,
  pilotMilestoneDone,
  pilotMoved,
  pilotPaused,
  pilotResumed,
  pilotStopped,
  pilotWithdrawn,
} from './events.ts';
import type { Health, HealthReason } from './health.ts';
import type { ContractIndicator, MeasuredOutcome } from './indicator.ts';
import { DWELL_NORMS, decideMove, pilotStateMoves, type PilotStage, type PilotState } from './stages.ts';

export const PILOT_ORIGINS = ['AWARD', 'REPLICATION'] as const;
export type PilotOrigin = (typeof PILOT_ORIGINS)[number];

/** What was learnt from a pilot that was stopped (试错). */
export interface Lesson {
  tried: string;
  learnt: string;
  /** Stopped in good faith: it keeps its vouchers. */
  goodFaith: boolean;
}

export interface Pilot {
  id: string;
  code: string;
  origin: PilotOrigin;
  proposalId: string | null;
  scenarioId: string;
  solutionIds: string[];
  /** Those whose vendor's capacity it takes up. */
  heldSolutionIds: string[];
  firmOrganizationId: string;
  vendorOrganizationId: string;
  title: BilingualText;
  sector: string | null;
  region: string | null;
  riskTier: RiskTier;
  stage: PilotStage;
  state: PilotState;
  version: number;
  startedAt: Date;
  stageSince: Date;
  /** Since when it is paused; null while it runs. */
  pausedAt: Date | null;
  /** Seconds it was paused in this stage, without the present pause. */
  pausedSeconds: number;
  indicators: ContractIndicator[];
  firmOwnerId: string | null;
  vendorOwnerId: string | null;
  health: Health;
  healthReasons: HealthReason[];
  /** Set once the firm has accepted what was measured. */
  outcome: MeasuredOutcome[] | null;
  lesson: Lesson | null;
  /** Why it was paused, stopped or withdrawn. */
  stateReason: string | null;
  /** Announced as due for the stay in a stage that began then. */
  gateDueSince: Date | null;
}

export interface Milestone {
  key: string;
  dueAt: Date;
  doneAt: Date | null;
  acceptedAt: Date | null;
}

export interface PilotDecision {
  changes: Partial<Pilot>;
  events: DomainEvent<object>[];
}

/** The highest tier of all that takes part. */
export const tierOf = (tiers: readonly (RiskTier | null | undefined)[]): RiskTier =>
  tiers.reduce<RiskTier>((highest, tier) => higherTier(highest, tier ?? 'MINIMAL'), 'MINIMAL');

/** Milestones of a proposal with their days, counted from the start of the pilot. */
export const schedule = <M extends { dueInWeeks: number }>(
  milestones: readonly M[],
  start: Date,
): (M & { dueAt: Date })[] =>
  milestones.map((milestone) => ({ ...milestone, dueAt: inWeeks(start, milestone.dueInWeeks) }));

const DAY = 24 * 3600 * 1000;

/** Days in the present stage, without pauses. */
export function dwellDays(
  pilot: Pick<Pilot, 'stageSince' | 'pausedAt' | 'pausedSeconds'>,
  now: Date,
): number {
  const end = pilot.pausedAt ?? now;
  return Math.max(0, (end.getTime() - pilot.stageSince.getTime() - pilot.pausedSeconds * 1000) / DAY);
}

export const limitDays = (pilot: Pick<Pilot, 'stage'>): number => DWELL_NORMS[pilot.stage];

export interface MoveCommand {
  to: PilotStage;
  note: string | null;
  met: ReadonlySet<string>;
}

/** Passes the gate ahead or goes one step back; tells which. */
export function move(
  pilot: Pilot,
  command: MoveCommand,
  now: Date,
): Result<PilotDecision & { direction: 'FORWARD' | 'BACK' }> {
  const direction = decideMove(
    { stage: pilot.stage, state: pilot.state, riskTier: pilot.riskTier, met: command.met },
    command.to,
    command.note,
  );
  if (!direction.ok) return direction;
  return ok({
    direction: direction.value,
    changes: { stage: command.to, stageSince: now, pausedSeconds: 0 },
    events: [pilotMoved(pilot.id, { from: pilot.stage, to: command.to })],
  });
}

export function pause(pilot: Pilot, reason: string, now: Date): Result<PilotDecision> {
  if (!mayMove(pilotStateMoves, pilot.state, 'PAUSED')) return wrongState(pilot, 'paused');
  return ok({
    changes: { state: 'PAUSED', pausedAt: now, stateReason: reason },
    events: [pilotPaused(pilot.id, { stage: pilot.stage })],
  });
}

export function resume(pilot: Pilot, now: Date): Result<PilotDecision> {
  if (!mayMove(pilotStateMoves, pilot.state, 'RUNNING')) return wrongState(pilot, 'resumed');
  const paused = pilot.pausedAt ? Math.round((now.getTime() - pilot.pausedAt.getTime()) / 1000) : 0;
  return ok({
    changes: {
      state: 'RUNNING',
      pausedAt: null,
      pausedSeconds: pilot.pausedSeconds + paused,
      stateReason: null,
    },
    events: [pilotResumed(pilot.id, { stage: pilot.stage })],
  });
}

/** Ends a pilot before its time; what was tried and learnt stays. */
export function stop(pilot: Pilot, reason: string, lesson: Lesson, now: Date): Result<PilotDecision> {
  if (!mayMove(pilotStateMoves, pilot.state, 'STOPPED')) return wrongState(pilot, 'stopped');
  if (!lesson.tried.trim()) return refuse('LESSON_MISSING', 'Say what was tried', 'lesson.tried');
  if (!lesson.learnt.trim()) return refuse('LESSON_MISSING', 'Say what was learnt', 'lesson.learnt');
  return ok({
    changes: { ...ended(pilot, now), state: 'STOPPED', lesson, stateReason: reason },
    events: [pilotStopped(pilot.id, { stage: pilot.stage, goodFaith: lesson.goodFaith })],
  });
}

/** The vendor leaves. */
export function withdraw(pilot: Pilot, reason: string, now: Date): Result<PilotDecision> {
  if (!mayMove(pilotStateMoves, pilot.state, 'WITHDRAWN')) return wrongState(pilot, 'withdrawn');
  return ok({
    changes: { ...ended(pilot, now), state: 'WITHDRAWN', stateReason: reason },
    events: [pilotWithdrawn(pilot.id, { stage: pilot.stage })],
  });
}

export function finishMilestone(
  pilot: Pilot,
  milestone: Milestone,
  now: Date,
): Result<{ changes: Partial<Milestone>; events: DomainEvent<object>[] }> {
  if (pilot.state !== 'RUNNING') return wrongState(pilot, 'advanced');
  if (milestone.doneAt) return refuse('WRONG_STATE', 'This milestone is done already', 'key');
  return ok({ changes: { doneAt: now }, events: [pilotMilestoneDone(pilot.id, { key: milestone.key })] });
}

export function acceptMilestone(
  pilot: Pilot,
  milestone: Milestone,
  now: Date,
): Result<{ changes: Partial<Milestone>; events: DomainEvent<object>[] }> {
  if (pilot.state !== 'RUNNING') return wrongState(pilot, 'advanced');
  if (!milestone.doneAt)
    return refuse('WRONG_STATE', 'The vendor has not reported this milestone as done', 'key');
  if (milestone.acceptedAt) return refuse('WRONG_STATE', 'This milestone is accepted already', 'key');
  return ok({
    changes: { acceptedAt: now },
    events: [pilotMilestoneAccepted(pilot.id, { key: milestone.key })],
  });
}

export const isOver = (pilot: Pick<Pilot, 'state'>): boolean =>
  pilot.state === 'STOPPED' || pilot.state === 'WITHDRAWN';

/** Its clock stands still from now on, or since it was paused. */
const ended = (pilot: Pilot, now: Date): Partial<Pilot> => ({ pausedAt: pilot.pausedAt ?? now });

const wrongState = (pilot: Pilot, verb: string) =>
  refuse('WRONG_STATE', `A pilot that is ${pilot.state} cannot be ${verb}`, 'pilotId');
