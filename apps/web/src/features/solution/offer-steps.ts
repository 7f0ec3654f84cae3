import type { Step } from '../../ui/form/wizard-steps.tsx';
import type { LintSeverity } from '@fairway/client';

export const OFFER_STEPS = ['does', 'scope', 'deploy', 'terms', 'preview'] as const;
export type OfferStep = (typeof OFFER_STEPS)[number];

export const readOfferStep = (value: unknown): OfferStep | undefined =>
  OFFER_STEPS.find((step) => step === value);

const FIELDS: Record<Exclude<OfferStep, 'preview'>, readonly string[]> = {
  does: ['language', 'title', 'summary', 'description', 'capabilities', 'trl'],
  scope: ['sectors', 'modalities', 'regions'],
  deploy: [
    'deployment',
    'dataResidency',
    'interfaces',
    'certifications',
    'languages',
    'latencyMs',
    'computeNeeds',
  ],
  terms: ['price', 'deliveryWeeks', 'capacity', 'ipModel', 'references', 'modelCard'],
};

/** The step of a field; `references.0.outcome` belongs where `references` does. */
export function offerStepOf(field: string): OfferStep {
  const [head = ''] = field.split('.');
  return OFFER_STEPS.find((step) => step !== 'preview' && FIELDS[step].includes(head)) ?? 'preview';
}

export interface OfferFinding {
  field: string;
  severity: LintSeverity;
}

/** How a step stands: only one that was left is told what it lacks. */
export function offerStepState(
  step: OfferStep,
  findings: readonly OfferFinding[],
  seen: ReadonlySet<OfferStep>,
): Pick<Step<OfferStep>, 'state' | 'count'> {
  if (step === 'preview' || !seen.has(step)) return { state: 'open' };
  const own = findings.filter(({ field }) => offerStepOf(field) === step);
  const blocking = own.filter(({ severity }) => severity === 'BLOCKS').length;
  if (blocking) return { state: 'faulty', count: blocking };
  return own.length ? { state: 'open', count: own.length } : { state: 'done' };
}
