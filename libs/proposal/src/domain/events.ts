import { defineEvent } from '@fairway/kernel';

/** Handed in, for the first time (version 1) or as a replacement. */
export const proposalSubmitted = defineEvent<{ scenarioId: string; version: number }>('proposal.submitted');
export const proposalWithdrawn = defineEvent<{ scenarioId: string }>('proposal.withdrawn');
export const proposalShortlisted = defineEvent<{ scenarioId: string }>('proposal.shortlisted');
export const proposalAwarded = defineEvent<{ scenarioId: string; organizationId: string }>(
  'proposal.awarded',
);
export const proposalDeclined = defineEvent<{ scenarioId: string; organizationId: string }>(
  'proposal.declined',
);
