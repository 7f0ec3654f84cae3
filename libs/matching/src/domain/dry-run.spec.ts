import { emptyMarket } from '../market/market.ts';
import { dryRunScenario, dryRunTotals } from './dry-run.ts';
import { rankForScenario } from './rank.ts';
import { aScenario, aSolution } from './sample-records.ts';
import { DEFAULT_WEIGHTS, decideWeights, weightList, weightProblems } from './weights.ts';
import type { Weights } from './weights.ts';

const options = { weights: DEFAULT_WEIGHTS, today: '2026-11-20' };
const byBudget: Weights = {
  version: 2,
  thousandths: {
    CAPABILITY: 100,
    INDUSTRY: 50,
    DATA: 100,
    DEPLOYMENT: 50,
    BUDGET: 600,
    DELIVERY: 50,
    COMPLIANCE: 50,
  },
};
const dear = aSolution({ price: { min: 49_000_000, max: 90_000_000, currency: 'CNY' } });
const beside = aSolution({
  id: 'so-2',
  organizationId: 'v2',
  groupId: null,
  sectors: ['C'],
  references: null,
  trl: 6,
});

function market() {
  const made = emptyMarket();
  made.scenarios.upsert(aScenario(), 1);
  for (const one of [dear, beside]) made.solutions.upsert(one, 1);
  return made;
}

describe('a dry run of other weights', () => {
  it('says who would lead, and is what a ranking by them would give', () => {
    const result = dryRunScenario(aScenario(), market(), options, byBudget, 5);
    expect(result).toMatchObject({ leaderChanged: true, orderChanged: true });
    for (const [weights, place, fit] of [
      [DEFAULT_WEIGHTS, 'rankBefore', 'fitBefore'],
      [byBudget, 'rankAfter', 'fitAfter'],
    ] as const) {
      const { recommended } = rankForScenario(aScenario(), market(), { ...options, weights });
      expect(
        [...result.moves]
          .sort((a, b) => (a[place] ?? 0) - (b[place] ?? 0))
          .map((move) => [move.solutionId, move[place], move[fit]]),
      ).toEqual(recommended.map((one) => [one.solutionId, one.rank, one.fit]));
    }
    expect(dryRunTotals([result])).toMatchObject({ scored: 1, leaderChanged: 1, orderChanged: 1 });
  });

  it('changes nothing by the same weights', () => {
    const result = dryRunScenario(aScenario(), market(), options, DEFAULT_WEIGHTS, 5);
    expect(result).toMatchObject({ leaderChanged: false, orderChanged: false });
    expect(result.moves.every((move) => move.fitBefore === move.fitAfter)).toBe(true);
    expect(dryRunTotals([])).toEqual({
      scored: 0,
      leaderChanged: 0,
      orderChanged: 0,
      meanFitBefore: 0,
      meanFitAfter: 0,
    });
  });

  it('compares the first places alone', () => {
    const result = dryRunScenario(aScenario(), market(), options, byBudget, 1);
    expect(
      result.moves.map(({ solutionId, rankBefore, rankAfter }) => [solutionId, rankBefore, rankAfter]),
    ).toEqual([
      ['so-2', null, 1],
      ['so-1', 1, null],
    ]);
  });
});

describe('weights from a list', () => {
  it('are taken when each criterion is named once and they sum to 1000', () => {
    const list = weightList(byBudget.thousandths);
    expect(decideWeights([...list].reverse())).toEqual({ ok: true, value: byBudget.thousandths });
    expect(weightProblems(byBudget)).toEqual([]);
  });

  it.each([
    ['one missing', weightList(byBudget.thousandths).slice(1)],
    ['one twice', [...weightList(byBudget.thousandths).slice(1), weightList(byBudget.thousandths)[1]!]],
    ['a sum that is off', weightList({ ...byBudget.thousandths, BUDGET: 599 })],
    [
      'less than nothing',
      weightList({ ...byBudget.thousandths, BUDGET: 700, DATA: 0, CAPABILITY: -50, INDUSTRY: 200 }),
    ],
  ])('are refused with %s', (_, list) => {
    expect(decideWeights(list)).toMatchObject({ ok: false, error: [{ code: 'WEIGHTS_INVALID' }] });
  });
});
