export * from './proposal.module.ts';
export * from './proposal.service.ts';
export * from './proposal-reading.service.ts';
export * from './award.service.ts';
export * from './domain/events.ts';
export { ProposalConnection, ProposalType } from './proposal.types.ts';
export { PROPOSAL_STATES, proposalMoves } from './domain/proposal.ts';
export type {
  IndicatorCommitment,
  Proposal,
  ProposalContent,
  ProposalState,
  ProposedMilestone,
} from './domain/proposal.ts';
export type { ContentPatch as ProposalContentPatch } from './domain/content.ts';
export type { ProposalEntity } from './proposal.entity.ts';
export { proposalEntities } from './proposal.entity.ts';
