import {
  cleanText,
  coversRegion,
  canEdit,
  isOfficer,
  isOwn,
  mayMove,
  ok,
  refuse,
  type Actor,
  type BilingualText,
  type Moves,
  type Result,
  type RiskTier,
} from '@fairway/kernel';
import type { DomainEvent } from '@fairway/kernel';
import { screeningDecided, type DecidedOutcome } from './events.ts';
import type { ScreeningAnswer, ScreeningHit } from './screen.ts';

export const SCREENED_RECORDS = ['SCENARIO', 'SOLUTION'] as const;
export type ScreenedRecord = (typeof SCREENED_RECORDS)[number];

export const SCREENING_STATES = ['WAITING', 'PASSED', 'RETURNED', 'REJECTED', 'REFUSED'] as const;
/** PASSED at once or by an officer; REFUSED by a rule; RETURNED and REJECTED by an officer. */
export type ScreeningState = (typeof SCREENING_STATES)[number];

export const SCREENING_MOVES: Moves<ScreeningState> = {
  WAITING: ['PASSED', 'RETURNED', 'REJECTED'],
  PASSED: [],
  RETURNED: [],
  REJECTED: [],
  REFUSED: [],
};

/** One screening of one version of a record. */
export interface ScreeningCase {
  id: string;
  recordType: ScreenedRecord;
  recordId: string;
  organizationId: string;
  region: string | null;
  title: BilingualText | null;
  ruleSet: string;
  answers: ScreeningAnswer[];
  hits: ScreeningHit[];
  tier: RiskTier;
  state: ScreeningState;
  decidedBy: string | null;
  reason: string | null;
  createdAt: Date;
  decidedAt: Date | null;
  version: number;
}

export interface Decision {
  outcome: DecidedOutcome;
  tier?: RiskTier | null;
  reason: string;
}

type Changes = Pick<ScreeningCase, 'state' | 'tier' | 'reason'>;

/** An officer's decision. The tier may be corrected in either direction, except that nothing prohibited passes. */
export function decide(
  screening: ScreeningCase,
  decision: Decision,
): Result<{ changes: Changes; events: DomainEvent<object>[] }> {
  if (!mayMove(SCREENING_MOVES, screening.state, decision.outcome)) {
    return refuse('WRONG_STATE', `This case is ${screening.state}; it has been decided`, 'caseId');
  }
  const reason = cleanText(decision.reason);
  if (!reason) return refuse('INVALID', 'A decision needs a reason', 'reason');
  const tier = decision.tier ?? screening.tier;
  if (tier === 'PROHIBITED' && decision.outcome !== 'REJECTED')
    return refuse('INVALID', 'What is prohibited can only be rejected', 'tier');
  const { id: caseId, recordType, recordId } = screening;
  return ok({
    changes: { state: decision.outcome, tier, reason },
    events: [screeningDecided(recordId, { recordType, caseId, outcome: decision.outcome, tier, reason })],
  });
}

/** Its own organization, the officers of its region, and auditors. */
export const mayReadCase = (
  actor: Actor,
  screening: Pick<ScreeningCase, 'organizationId' | 'region'>,
): boolean =>
  actor.auditor || isOwn(actor, screening.organizationId) || coversRegion(actor, screening.region);

/** An officer of its region, never on an own record or one of the own group. */
export const mayDecide = (
  actor: Actor,
  screening: Pick<ScreeningCase, 'organizationId' | 'region'>,
  sameGroup: boolean,
): boolean =>
  isOfficer(actor) &&
  canEdit(actor) &&
  coversRegion(actor, screening.region) &&
  !isOwn(actor, screening.organizationId) &&
  !sameGroup;
