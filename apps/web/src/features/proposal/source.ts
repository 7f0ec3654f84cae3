import {
  ProposalDraftDocument,
  ProposalPageDocument,
  ProposalUpdateDocument,
  type ProposalFullFragment,
} from '@fairway/client';
import type { Language } from '../../ui/format.ts';
import type { DraftSource, Stored } from '../draft/use-draft.ts';
import { execute } from '../session/client.ts';
import { unlessRefused } from '../session/session.ts';
import { contentOf, toInput, type Content } from './content.ts';

export const storedOf = (proposal: ProposalFullFragment, language: Language): Stored<Content> => ({
  id: proposal.id,
  version: proposal.version,
  content: contentOf(proposal, language),
});

interface Wanted {
  scenarioId: string;
  proposal: ProposalFullFragment | null;
  start: Content;
  /** The organization acted for, so that its draft is not found by another. */
  actingFor: string;
  onSaved: (proposal: ProposalFullFragment) => void;
}

/** How a proposal is kept. What was handed in is replaced by hand only: each time gives a new receipt. */
export function proposalSource({
  scenarioId,
  proposal,
  start,
  actingFor,
  onSaved,
}: Wanted): DraftSource<Content> {
  const took = (saved: ProposalFullFragment | null): Stored<Content> => {
    if (!saved) throw new Error('the service answered without a proposal');
    onSaved(saved);
    return storedOf(saved, start.language);
  };
  return {
    key: `proposal:${scenarioId}:${actingFor}`,
    stored: proposal && storedOf(proposal, start.language),
    start,
    manual: proposal?.state === 'SUBMITTED',
    create: async (content, idempotencyKey) => {
      const input = { scenarioId, content: toInput(content) };
      const answer = await execute(ProposalDraftDocument, { input }, { idempotencyKey });
      return took(unlessRefused(answer.proposalDraft).proposal);
    },
    update: async (proposalId, expectedVersion, content) => {
      const input = { proposalId, expectedVersion, content: toInput(content) };
      return took(unlessRefused((await execute(ProposalUpdateDocument, { input })).proposalUpdate).proposal);
    },
    read: async (id) => {
      const { proposal: found } = await execute(ProposalPageDocument, { id });
      return found && storedOf(found, start.language);
    },
  };
}
