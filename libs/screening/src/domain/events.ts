import { defineEvent, type RiskTier } from '@fairway/kernel';
import type { ScreenedRecord } from './screening-case.ts';

export const DECIDED_OUTCOMES = ['PASSED', 'RETURNED', 'REJECTED'] as const;
export type DecidedOutcome = (typeof DECIDED_OUTCOMES)[number];

/** A case waits in the officers' inbox; about the case. */
export const screeningOpened = defineEvent<{ recordType: ScreenedRecord; recordId: string; tier: RiskTier }>(
  'screening.opened',
);

/** An officer has decided; about the record that was screened. */
export const screeningDecided = defineEvent<{
  recordType: ScreenedRecord;
  caseId: string;
  outcome: DecidedOutcome;
  tier: RiskTier;
  reason: string;
}>('screening.decided');
