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

/** What comes next; what was handed in waits for the firm once it cannot be replaced any more. */
export const nextOf = ({
  state,
  viewerCan,
}: {
  state: ProposalState;
  viewerCan: { update: boolean };
}): ProposalState | 'EVALUATING' => (state === 'SUBMITTED' && !viewerCan.update ? 'EVALUATING' : state);
