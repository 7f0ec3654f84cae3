import type { PostingScenarioFragment } from '@fairway/client';
import type { StepState } from '../../ui/form/wizard-steps.tsx';

export const STEPS = ['problem', 'goal', 'data', 'terms', 'preview'] as const;
export type StepCode = (typeof STEPS)[number];
export type Finding = PostingScenarioFragment['brief'][number];

const OF_FIELD: Record<string, StepCode> = {
  title: 'problem',
  summary: 'problem',
  problem: 'problem',
  currentPractice: 'problem',
  processStep: 'problem',
  site: 'problem',
  sector: 'problem',
  region: 'problem',
  attachmentIds: 'problem',
  indicators: 'goal',
  needs: 'goal',
  data: 'data',
  dataAssetIds: 'data',
};

/** The step on which a field stands: `data.volume` → `data`. */
export const stepOf = (field: string): StepCode => OF_FIELD[field.split('.')[0]!] ?? 'terms';

export const isStep = (value: unknown): value is StepCode => STEPS.includes(value as StepCode);

/** How a step stands: with gaps that block it once somebody has been there, else open or done. */
export function stepState(
  step: StepCode,
  findings: readonly Finding[],
  seen: ReadonlySet<StepCode>,
): { state: StepState; count: number } {
  const count = findings.filter(
    (one) => one.severity === 'BLOCKS' && (step === 'preview' || stepOf(one.field) === step),
  ).length;
  if (!seen.has(step) || step === 'preview') return { state: 'open', count: step === 'preview' ? 0 : count };
  return { state: count ? 'faulty' : 'done', count };
}
