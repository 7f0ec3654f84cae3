import { funnelOf, weakestOf } from './funnel.ts';

const STEPS = [['A'], ['B', 'C'], ['D']] as const;

describe('the funnel', () => {
  it('counts whoever got at least as far, with the share of the step before', () => {
    const funnel = funnelOf<'A' | 'B' | 'C' | 'D'>(STEPS, [
      { stage: 'A', count: 4 },
      { stage: 'B', count: 2 },
      { stage: 'C', count: 1 },
      { stage: 'D', count: 3 },
    ]);
    expect(funnel.map((step) => [step.entered, step.share])).toEqual([
      [10, null],
      [6, 0.6],
      [3, 0.5],
    ]);
    expect(weakestOf(funnel)).toBe(2);
  });

  it('names no weakest step where nobody is lost or nobody came', () => {
    expect(weakestOf(funnelOf<'A' | 'B' | 'C' | 'D'>(STEPS, [{ stage: 'D', count: 3 }]))).toBeNull();
    const empty = funnelOf<'A' | 'B' | 'C' | 'D'>(STEPS, []);
    expect(empty.map((step) => step.share)).toEqual([null, null, null]);
    expect(weakestOf(empty)).toBeNull();
  });
});
