import { fillInTarget } from './fill-in.ts';

const codes = { scenario: 'SC-1', solution: 'SO-1' };

describe('where a field is filled in', () => {
  it('is the step of the form that has it', () => {
    expect(fillInTarget('SCENARIO', 'constraints.deployment', codes)).toEqual({
      to: '/scenarios/SC-1/edit',
      search: { step: 'terms' },
      hash: 'constraints.deployment',
    });
    expect(fillInTarget('SCENARIO', 'data.modalities', codes).search).toEqual({ step: 'data' });
    expect(fillInTarget('SOLUTION', 'price', codes)).toEqual({
      to: '/solutions/SO-1/edit',
      search: { step: 'terms' },
      hash: 'price',
    });
    expect(fillInTarget('SOLUTION', 'capabilities', codes).search).toEqual({ step: 'does' });
  });
});
