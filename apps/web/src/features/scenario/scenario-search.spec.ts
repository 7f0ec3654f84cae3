import { chosenOf, readScenarioSearch, readScenarioTab, toggled, variablesOf } from './scenario-search.ts';

describe('the address of the scenario list', () => {
  it('keeps what it knows and drops the rest', () => {
    expect(
      readScenarioSearch({
        q: '铸造',
        sectors: ['C', 'C', '<x>'],
        states: ['OPEN', 'NOWHERE'],
        sort: 'SIDEWAYS',
        mine: 'true',
        page: 3,
      }),
    ).toEqual({ q: '铸造', sectors: ['C'], states: ['OPEN'], mine: true });
  });

  it('reads a single value and a number like a list of one', () => {
    expect(readScenarioSearch({ regions: 330000, capabilities: 'defect-detection' })).toEqual({
      regions: ['330000'],
      capabilities: ['defect-detection'],
    });
  });

  it('turns a choice on and off again', () => {
    const on = toggled({ q: 'x' }, 'deployments', 'EDGE');
    expect(on).toEqual({ q: 'x', deployments: ['EDGE'] });
    expect(toggled(on, 'deployments', 'EDGE')).toEqual({ q: 'x' });
  });

  it('lists what is chosen in the order of the facets', () => {
    expect(chosenOf({ states: ['OPEN'], sectors: ['C', 'Q'] })).toEqual([
      { facet: 'sectors', code: 'C' },
      { facet: 'sectors', code: 'Q' },
      { facet: 'states', code: 'OPEN' },
    ]);
  });

  it('asks for what has been on the market, unless states are chosen or it is about one’s own', () => {
    expect(variablesOf({ q: 'x' })).toEqual({
      search: 'x',
      states: ['OPEN', 'EVALUATING', 'AWARDED', 'CLOSED'],
    });
    expect(variablesOf({ states: ['DRAFT'] }).states).toEqual(['DRAFT']);
    expect(variablesOf({ mine: true }).states).toBeUndefined();
  });

  it('says which part of a scenario is open, except the first', () => {
    expect(readScenarioTab({ tab: 'progress' })).toEqual({ tab: 'progress' });
    expect(readScenarioTab({ tab: 'need' })).toEqual({});
    expect(readScenarioTab({ tab: 'other' })).toEqual({});
  });
});
