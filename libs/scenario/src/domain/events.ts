import { defineEvent } from '@fairway/kernel';
import type { ChangeClass } from './change-class.ts';

/** `version` is the version of the content; what it says is read from the record. */
export const scenarioOpened = defineEvent<{ version: number }>('scenario.opened');
export const scenarioRevised = defineEvent<{ version: number; class: ChangeClass }>('scenario.revised');
export const scenarioEvaluating = defineEvent<{ version: number }>('scenario.evaluating');
export const scenarioAwarded = defineEvent<{ version: number; awards: number }>('scenario.awarded');
/** Without an award (from EVALUATING), or because its awards are at work (from AWARDED). */
export const scenarioClosed = defineEvent<{ version: number; awarded: boolean }>('scenario.closed');
export const scenarioWithdrawn = defineEvent<{ version: number }>('scenario.withdrawn');
export const scenarioReturned = defineEvent<{ version: number }>('scenario.returned');
export const scenarioRejected = defineEvent<{ version: number }>('scenario.rejected');
/** An office drafted it; the firm has to confirm. */
export const scenarioDraftedFor = defineEvent<{ organizationId: string }>('scenario.drafted-for');
/** Firms are asked to share one scenario. */
export const scenarioJointProposed = defineEvent<{ organizationIds: string[] }>('scenario.joint-proposed');
export const scenarioJointAnswered = defineEvent<{ organizationId: string; answer: string }>(
  'scenario.joint-answered',
);
/** A co-sponsor's own scenario became part of a joint one. */
export const scenarioSuperseded = defineEvent<{ jointId: string }>('scenario.superseded');
export const scenarioInvited = defineEvent<{ organizationIds: string[] }>('scenario.invited');
