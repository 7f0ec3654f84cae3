import { emptyMarket } from '../market/market.ts';
import { matchPair, rankForScenario, type Market } from './rank.ts';
import type { SolutionRecord } from './records.ts';
import { aScenario, aSolution } from './sample-records.ts';
import { DEFAULT_WEIGHTS } from './weights.ts';
import { changedPair, raisedPair, whatIf, type WhatIfChanges } from './what-if.ts';

const options = { weights: DEFAULT_WEIGHTS, today: '2026-11-20' };
const cloud = aSolution({
  id: 'so-2',
  organizationId: 'v2',
  groupId: null,
  deployment: ['PUBLIC_CLOUD'],
  dataResidency: null,
});
const slow = aSolution({ id: 'so-3', organizationId: 'v3', groupId: null, references: null });

function market(...solutions: SolutionRecord[]): Market {
  const made = emptyMarket();
  made.scenarios.upsert(aScenario(), 1);
  for (const solution of solutions) made.solutions.upsert(solution, 1);
  return made;
}
const all = market(aSolution(), cloud, slow);
const ask = (solution: SolutionRecord, side: 'SCENARIO' | 'SOLUTION', changes: WhatIfChanges) => {
  const pair = { scenario: aScenario(), solution };
  return whatIf(pair, changedPair(pair, side, changes), all, options);
};

describe('what a change would come to', () => {
  it('changes nothing when nothing is changed', () => {
    const { before, after, criteria, constraints } = ask(slow, 'SOLUTION', {});
    expect(after).toEqual(before);
    expect([...criteria, ...constraints]).toEqual([]);
    expect(before).toMatchObject({ rank: 2, of: 2, recommended: true });
  });

  it('says that on-premises would make the third a second', () => {
    const { before, after, criteria, constraints } = ask(cloud, 'SOLUTION', { deployment: ['ON_PREM'] });
    expect(before).toMatchObject({ recommended: false, rank: null, of: 2 });
    // Its twin is as good in everything, and it does not promise itself the better place of two equals.
    expect(after).toMatchObject({ recommended: true, rank: 2, of: 3 });
    expect(criteria).toEqual([{ code: 'DEPLOYMENT', before: expect.any(Number), after: expect.any(Number) }]);
    expect(constraints.map(({ code, after: state }) => `${code} ${state}`)).toEqual([
      'DEPLOYMENT MET',
      'RESIDENCY MET',
    ]);
  });

  it('says what the market says once the record reads so', () => {
    const changed = { ...cloud, deployment: ['ON_PREM' as const] };
    const { after } = ask(cloud, 'SOLUTION', { deployment: ['ON_PREM'] });
    const { recommended } = rankForScenario(aScenario(), market(aSolution(), changed, slow), options);
    const real = recommended.find(({ solutionId }) => solutionId === cloud.id)!;
    expect({ fit: after.fit, rank: after.rank, of: after.of }).toEqual({
      fit: real.fit,
      rank: real.rank,
      of: recommended.length,
    });
  });

  it('changes the demand as well: a scenario that takes the cloud has one more to choose from', () => {
    const { before, after } = ask(cloud, 'SCENARIO', { deployment: ['PUBLIC_CLOUD'], money: null });
    expect(before.of).toBe(2);
    // Where the data has to stay still stands in the way.
    expect(after.recommended).toBe(false);
    expect(after.of).toBe(0);
  });

  it('writes nothing: the records and the market stay as they are', () => {
    const pair = { scenario: aScenario(), solution: slow };
    const before = JSON.stringify(matchPair(pair, all, options));
    whatIf(pair, changedPair(pair, 'SOLUTION', { money: null, weeks: 99, modalities: [] }), all, options);
    expect(JSON.stringify(matchPair(pair, all, options))).toBe(before);
  });

  it('does what a raise is about, and nothing for another field', () => {
    const pair = { scenario: aScenario(), solution: cloud };
    expect(raisedPair(pair, 'deployment')!.solution.deployment).toEqual(['PUBLIC_CLOUD', 'ON_PREM', 'EDGE']);
    expect(raisedPair(pair, 'title')).toBeNull();
    expect(raisedPair(pair, 'constructor')).toBeNull();
  });
});
