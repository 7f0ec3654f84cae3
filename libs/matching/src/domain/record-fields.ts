import type { BilingualText } from '@fairway/kernel';
import type { TextField } from './reader.ts';
import type { ScenarioRecord, SolutionRecord } from './records.ts';

interface Code {
  kind: string;
  code: string;
}

/** The texts of a scenario that say what is needed. What is done today counts as much as any other line. */
export const scenarioFields = (scenario: ScenarioRecord): TextField[] => [
  ...inBoth('title', scenario.title, 2),
  ...inBoth('summary', scenario.summary, 1),
  ...inBoth('problem', scenario.problem, 1),
  ...inBoth('currentPractice', scenario.currentPractice, 1),
  ...inBoth('processStep', scenario.processStep, 1),
  ...scenario.needs.flatMap(({ text }, i) => inBoth(`needs.${i}.text`, text, 2)),
  ...(scenario.indicators ?? []).flatMap(({ name }, i) => inBoth(`indicators.${i}.name`, name, 1)),
];

export const solutionFields = (solution: SolutionRecord): TextField[] => [
  ...inBoth('title', solution.title, 2),
  ...inBoth('summary', solution.summary, 1),
  ...inBoth('description', solution.description, 1),
  ...(solution.references ?? []).flatMap(({ outcome }, i) => inBoth(`references.${i}.outcome`, outcome, 1)),
];

/** Codes that are indexed beside the words, so that a stated capability meets one that is only written about. */
export const scenarioCodes = ({ needs, data }: ScenarioRecord): Code[] => [
  ...codes(
    'CAPABILITY',
    needs.map((need) => need.capability),
  ),
  ...codes('MODALITY', [...needs.map((need) => need.modality), ...(data?.modalities ?? [])]),
];

export const solutionCodes = ({ capabilities, modalities }: SolutionRecord): Code[] => [
  ...codes('CAPABILITY', capabilities ?? []),
  ...codes('MODALITY', modalities ?? []),
];

const codes = (kind: string, list: readonly (string | null)[]): Code[] =>
  [...new Set(list)].flatMap((code) => (code ? [{ kind, code }] : []));

function inBoth(path: string, text: BilingualText | null | undefined, weight: number): TextField[] {
  return (['zh', 'en'] as const).flatMap((language) => {
    const words = text?.[language];
    return words ? [{ path, language, text: words, weight }] : [];
  });
}
