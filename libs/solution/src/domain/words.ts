import type { BilingualText } from '@fairway/kernel';
import type { SolutionContent } from './solution.ts';

/** All words of a solution, in both languages, for screening. */
export function wordsOf(content: SolutionContent): string {
  const card = content.modelCard;
  const texts: (BilingualText | undefined)[] = [
    content.title,
    content.summary,
    content.description,
    content.computeNeeds,
    ...content.references.map((reference) => reference.outcome),
    card?.intendedUse,
    card?.outOfScope,
    card?.trainingData,
    card?.evaluation,
    card?.limitations,
  ];
  return texts
    .flatMap((text) => [text?.zh, text?.en])
    .filter(Boolean)
    .join('\n');
}

/** Capability and sector codes, for screening. Serving every sector says nothing about one. */
export const codesOf = (content: SolutionContent): string[] => [
  ...(content.capabilities ?? []),
  ...(content.sectors ?? []).filter((code) => code !== '*'),
];
