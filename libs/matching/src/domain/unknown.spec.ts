import { emptyMarket } from '../market/market.ts';
import { matchPair } from './rank.ts';
import { aScenario, aSolution } from './sample-records.ts';
import { unknownsOf } from './unknown.ts';
import { DEFAULT_WEIGHTS } from './weights.ts';

const unknowns = (scenario = {}, solution = {}) => {
  const pair = { scenario: aScenario(scenario), solution: aSolution(solution) };
  return unknownsOf(matchPair(pair, emptyMarket(), { weights: DEFAULT_WEIGHTS, today: '2026-09-01' }));
};

describe('what is unknown of a pair', () => {
  it('is nothing when both sides have said everything', () => {
    expect(unknowns()).toEqual([]);
  });

  it('names each field once, with everything that waits for it, the most first', () => {
    expect(unknowns({}, { deployment: null, dataResidency: null, price: null, capacity: null })).toEqual([
      {
        side: 'SOLUTION',
        field: 'deployment',
        criteria: ['DEPLOYMENT'],
        constraints: ['DEPLOYMENT', 'RESIDENCY'],
      },
      { side: 'SOLUTION', field: 'price', criteria: ['BUDGET'], constraints: ['BUDGET'] },
      { side: 'SOLUTION', field: 'capacity', criteria: ['DELIVERY'], constraints: [] },
    ]);
  });

  it('asks the scenario for what the scenario lacks', () => {
    expect(unknowns({ budget: null })).toEqual([
      { side: 'SCENARIO', field: 'budget', criteria: ['BUDGET'], constraints: ['BUDGET'] },
    ]);
  });

  it('asks nobody for what an officer decides', () => {
    expect(unknowns({}, { riskTier: null })).toEqual([]);
  });
});
