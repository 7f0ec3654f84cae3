import { nextStep, type OwnSolution } from './next-step.ts';

const own = (more: Partial<OwnSolution>): OwnSolution =>
  ({
    state: 'LISTED',
    capacity: 2,
    capacityTaken: 0,
    lint: [],
    matchCount: { totalCount: 0 },
    viewerCan: { update: true, submit: false, pause: true, resume: false },
    ...more,
  }) as OwnSolution;
const unfinished = { update: true, submit: true, pause: false, resume: false };

describe('what a solution needs next', () => {
  it('is finished, then handed in', () => {
    const lint = [{ field: 'summary', severity: 'BLOCKS' as const }];
    expect(nextStep(own({ state: 'DRAFT', viewerCan: unfinished, lint }))).toMatchObject({
      text: 'finish',
      count: 1,
      urgent: true,
    });
    expect(nextStep(own({ state: 'DRAFT', viewerCan: unfinished }))).toMatchObject({ text: 'submit' });
    expect(nextStep(own({ state: 'RETURNED', viewerCan: unfinished, lint }))).toMatchObject({ text: 'mend' });
  });

  it('on the market: room first, then matches, then what would bring some', () => {
    expect(nextStep(own({ capacityTaken: 2 })).text).toBe('full');
    expect(nextStep(own({ matchCount: { totalCount: 3 } }))).toMatchObject({ text: 'matches', count: 3 });
    expect(nextStep(own({ lint: [{ field: 'trl', severity: 'ADVISES' }] })).text).toBe('complete');
    expect(nextStep(own({})).text).toBe('none');
  });

  it('waits, is brought back, or is over', () => {
    expect(nextStep(own({ state: 'SCREENING' })).text).toBe('wait');
    expect(nextStep(own({ state: 'PAUSED' })).text).toBe('resume');
    expect(nextStep(own({ state: 'RETIRED' })).text).toBe('over');
  });
});
