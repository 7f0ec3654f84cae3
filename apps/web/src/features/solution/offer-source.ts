import {
  SolutionDraftByIdDocument,
  SolutionDraftDocument,
  SolutionUpdateDocument,
  type SolutionContentFragment,
} from '@fairway/client';
import type { DraftSource, Stored } from '../draft/use-draft.ts';
import { execute } from '../session/client.ts';
import { unlessRefused } from '../session/session.ts';
import { isDraftable, offerInput, offerOf, type Offer } from './offer-content.ts';

export const storedOffer = (solution: SolutionContentFragment): Stored<Offer> => ({
  id: solution.id,
  version: solution.version,
  content: offerOf(solution),
});

/** On the market each save makes a new version that customers see, so it is saved by hand there. */
const isPublic = (state: SolutionContentFragment['state']): boolean =>
  state === 'LISTED' || state === 'PAUSED';

/** Keeps a solution as a draft at the service. */
export function offerSource({
  solution,
  start,
  actingFor,
  onSaved,
}: {
  solution: SolutionContentFragment | null;
  start: Offer;
  actingFor: string;
  onSaved: (solution: SolutionContentFragment) => void;
}): DraftSource<Offer> {
  const saved = (answer: SolutionContentFragment | null | undefined): Stored<Offer> => {
    if (!answer) throw new Error('the service answered without the solution');
    onSaved(answer);
    return storedOffer(answer);
  };
  return {
    key: `solution:new:${actingFor}`,
    stored: solution && storedOffer(solution),
    start,
    ready: isDraftable,
    manual: !!solution && isPublic(solution.state),
    create: async (content, idempotencyKey) =>
      saved(
        unlessRefused(
          (await execute(SolutionDraftDocument, { input: offerInput(content) }, { idempotencyKey }))
            .solutionDraft,
        ).solution,
      ),
    update: async (solutionId, expectedVersion, content) =>
      saved(
        unlessRefused(
          (
            await execute(SolutionUpdateDocument, {
              input: { ...offerInput(content), solutionId, expectedVersion },
            })
          ).solutionUpdate,
        ).solution,
      ),
    read: async (id) => {
      const { solution: found } = await execute(SolutionDraftByIdDocument, { id });
      return found ? storedOffer(found) : null;
    },
  };
}
