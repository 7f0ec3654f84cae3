import { offerStepOf, offerStepState, readOfferStep } from './offer-steps.ts';

describe('the steps of posting a solution', () => {
  it('know their fields', () => {
    expect(offerStepOf('title.zh')).toBe('does');
    expect(offerStepOf('references.0.outcome')).toBe('terms');
    expect(offerStepOf('answers')).toBe('preview');
    expect(readOfferStep('scope')).toBe('scope');
    expect(readOfferStep('elsewhere')).toBeUndefined();
  });

  it('say what they lack once they were left', () => {
    const findings = [
      { field: 'sectors', severity: 'BLOCKS' as const },
      { field: 'price', severity: 'ADVISES' as const },
    ];
    expect(offerStepState('scope', findings, new Set())).toEqual({ state: 'open' });
    expect(offerStepState('scope', findings, new Set(['scope']))).toEqual({ state: 'faulty', count: 1 });
    expect(offerStepState('terms', findings, new Set(['terms']))).toEqual({ state: 'open', count: 1 });
    expect(offerStepState('does', findings, new Set(['does']))).toEqual({ state: 'done' });
  });
});
