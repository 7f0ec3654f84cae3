import {
  PostingScenarioByIdDocument,
  ScenarioDraftDocument,
  ScenarioDraftForDocument,
  ScenarioUpdateDocument,
  type PostingScenarioFragment,
} from '@fairway/client';
import type { DraftSource, Stored } from '../draft/use-draft.ts';
import { execute } from '../session/client.ts';
import { unlessRefused } from '../session/session.ts';
import { contentOf, isDraftable, toInput, type Content } from './content.ts';

export const storedOf = (scenario: PostingScenarioFragment): Stored<Content> => ({
  id: scenario.id,
  version: scenario.version,
  content: contentOf(scenario),
});

interface Wanted {
  scenario: PostingScenarioFragment | null;
  start: Content;
  /** The organization acted for, so that a new draft of one is not found by another. */
  actingFor: string;
  /** The firm for which an office drafts. */
  forFirm?: string;
  /** What came back from the service, with what it found. */
  onSaved: (scenario: PostingScenarioFragment) => void;
}

/** How the draft of a scenario is kept. An open one is saved by hand: others see every version of it. */
export function scenarioSource({
  scenario,
  start,
  actingFor,
  forFirm,
  onSaved,
}: Wanted): DraftSource<Content> {
  const took = (saved: PostingScenarioFragment | null): Stored<Content> => {
    if (!saved) throw new Error('the service answered without a scenario');
    onSaved(saved);
    return storedOf(saved);
  };
  return {
    key: `scenario:new:${actingFor}${forFirm ? `:${forFirm}` : ''}`,
    stored: scenario && storedOf(scenario),
    start,
    ready: isDraftable,
    // An office's first save is what sends it to the firm; that is for a person to do.
    manual: scenario?.state === 'OPEN' || (!!forFirm && !scenario),
    create: async (content, idempotencyKey) => {
      const options = { idempotencyKey };
      if (forFirm) {
        const input = { organizationId: forFirm, content: toInput(content) };
        return took(
          unlessRefused((await execute(ScenarioDraftForDocument, { input }, options)).scenarioDraftFor)
            .scenario,
        );
      }
      const input = { content: toInput(content) };
      return took(
        unlessRefused((await execute(ScenarioDraftDocument, { input }, options)).scenarioDraft).scenario,
      );
    },
    update: async (scenarioId, expectedVersion, content) => {
      const input = { scenarioId, expectedVersion, content: toInput(content) };
      return took(unlessRefused((await execute(ScenarioUpdateDocument, { input })).scenarioUpdate).scenario);
    },
    read: async (id) => {
      const { scenario: found } = await execute(PostingScenarioByIdDocument, { id });
      if (found) onSaved(found);
      return found && storedOf(found);
    },
  };
}
