import { ok, type Result } from '@fairway/kernel';
import { edited, freeId, type SolutionEdit } from './content.ts';
import type { SolutionContent, SolutionReference } from './solution.ts';

/** A solution as an import brings it. What is absent is unknown. */
export type ImportedSolution = Omit<SolutionEdit, 'references'> & {
  /** Where it comes from; unique together with `externalId`. */
  source: string;
  externalId: string;
  references?: (Pick<SolutionReference, 'organization' | 'outcome'> & {
    sector?: string | null;
    confirmed?: boolean;
  })[];
};

/** The content that an imported record gives; references that pilots confirmed here are kept. */
export function imported(before: SolutionContent, record: ImportedSolution): Result<SolutionContent> {
  const { source: _source, externalId: _externalId, references = [], ...edit } = record;
  const ours = before.references.filter((reference) => reference.pilotId);
  const content = edited({ ...before, references: [] }, { ...edit, references });
  if (!content.ok) return content;
  const taken = new Set(ours.map((reference) => reference.id));
  const brought = content.value.references.map((reference, i) => ({
    ...reference,
    id: freeId(taken),
    confirmed: references[i]!.confirmed ?? false,
  }));
  return ok({ ...content.value, references: [...ours, ...brought] });
}
