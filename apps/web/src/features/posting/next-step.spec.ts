import { nextStep, type MyScenario } from './next-step.ts';

const NOW = Date.parse('2026-11-24T00:00:00Z');
const scenario = (changes: object): MyScenario => ({
  id: 's',
  code: 'SC-2026-0001',
  state: 'DRAFT',
  stateReason: null,
  updatedAt: '2026-11-20T00:00:00Z',
  openedAt: null,
  confirmedAt: '2026-11-20T00:00:00Z',
  own: true,
  title: { zh: '甲', en: null },
  organization: null,
  sector: null,
  region: null,
  budget: null,
  proposalDeadline: null,
  deadlineZone: 'Asia/Shanghai',
  matchCount: 0,
  proposalCount: 0,
  maxAwards: 1,
  brief: [],
  pilots: [],
  viewerCan: { update: true, confirm: false, submit: true },
  ...changes,
});
const next = (changes: object) => nextStep(scenario(changes), NOW);

describe('what a scenario needs next', () => {
  it('is to be completed, then submitted', () => {
    const brief = [
      { field: 'sector', code: 'MISSING', severity: 'BLOCKS' },
      { field: 'budget', code: 'UNKNOWN', severity: 'ADVICE' },
    ];
    expect(next({ brief })).toMatchObject({ text: 'complete', count: 1, to: 'edit' });
    expect(next({ brief: brief.slice(1) })).toMatchObject({ text: 'submit', to: 'submit' });
  });

  it('waits for the firm where an office drafted it', () => {
    const viewerCan = { update: true, confirm: true, submit: false };
    expect(next({ confirmedAt: null, viewerCan })).toMatchObject({ text: 'confirm', urgent: true });
    expect(next({ confirmedAt: null, viewerCan: { ...viewerCan, confirm: false } })).toMatchObject({
      text: 'awaitsFirm',
      urgent: false,
    });
  });

  it('is a look at the matches while it is open, and at the clock towards the end', () => {
    const proposalDeadline = '2026-12-20T00:00:00Z';
    expect(next({ state: 'OPEN', proposalDeadline, matchCount: 4 })).toMatchObject({
      text: 'lookAtMatches',
      count: 4,
    });
    expect(next({ state: 'OPEN', proposalDeadline })).toMatchObject({ text: 'noMatches', to: 'edit' });
    expect(next({ state: 'OPEN', proposalDeadline, proposalCount: 2 })).toMatchObject({
      text: 'proposals',
      count: 2,
    });
    expect(next({ state: 'OPEN', proposalDeadline: '2026-11-27T00:00:00Z' })).toMatchObject({
      text: 'closesSoon',
      days: 3,
    });
  });

  it('is an award, then a pilot', () => {
    expect(next({ state: 'EVALUATING', proposalCount: 3 })).toMatchObject({ text: 'evaluate', count: 3 });
    expect(next({ state: 'EVALUATING' })).toMatchObject({ text: 'noProposals' });
    expect(next({ state: 'AWARDED', pilots: [{ id: 'p', code: 'PI-1' }] })).toMatchObject({
      text: 'followPilot',
    });
    expect(next({ state: 'WITHDRAWN', stateReason: '计划有变' })).toMatchObject({
      text: 'over',
      reason: '计划有变',
    });
  });
});
