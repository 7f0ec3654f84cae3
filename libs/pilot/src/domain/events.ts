import { defineEvent } from '@fairway/kernel';
import type { Health } from './health.ts';
import type { PilotStage } from './stages.ts';

export const pilotStarted = defineEvent<{ scenarioId: string; proposalId: string | null }>('pilot.started');
/** Passed a gate, or went a step back. */
export const pilotMoved = defineEvent<{ from: PilotStage; to: PilotStage }>('pilot.moved');
/** The time for the gate ahead is nearly up. Once per stay in a stage. */
export const pilotGateDue = defineEvent<{ stage: PilotStage }>('pilot.gate-due');
export const pilotPaused = defineEvent<{ stage: PilotStage }>('pilot.paused');
export const pilotResumed = defineEvent<{ stage: PilotStage }>('pilot.resumed');
export const pilotStopped = defineEvent<{ stage: PilotStage; goodFaith: boolean }>('pilot.stopped');
export const pilotWithdrawn = defineEvent<{ stage: PilotStage }>('pilot.withdrawn');
export const pilotHealthChanged = defineEvent<{ from: Health; to: Health }>('pilot.health-changed');
export const pilotMilestoneDone = defineEvent<{ key: string }>('pilot.milestone-done');
export const pilotMilestoneAccepted = defineEvent<{ key: string }>('pilot.milestone-accepted');
/** Somebody pressed for progress (催办). */
export const pilotReminded = defineEvent<{ stage: PilotStage }>('pilot.reminded');
