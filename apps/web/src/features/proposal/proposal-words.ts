import type { ProposalState } from '@fairway/client';
import type { Tone } from '../../ui/parts.tsx';

export const PROPOSAL_TONES: Record<ProposalState, Tone> = {
  DRAFT: 'plain',
  SUBMITTED: 'brand',
  SHORTLISTED: 'teal',
  SELECTED: 'good',
  DECLINED: 'outline',
  WITHDRAWN: 'plain',
};
