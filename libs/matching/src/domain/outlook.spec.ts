import { emptyMarket } from '../market/market.ts';
import { outlook } from './outlook.ts';
import { rankForScenario, type Market } from './rank.ts';
import { aScenario, aSolution } from './sample-records.ts';
import { DEFAULT_WEIGHTS } from './weights.ts';
import { isWorthShowing } from './worth.ts';

const options = { weights: DEFAULT_WEIGHTS, today: '2026-11-20' };
function market(): Market {
  const made = emptyMarket();
  for (const solution of [
    aSolution(),
    aSolution({ id: 'so-2', organizationId: 'v2', groupId: null, sectors: ['C'] }),
    aSolution({ id: 'so-3', organizationId: 'v3', groupId: null, certifications: [] }),
    aSolution({
      id: 'so-4',
      organizationId: 'v4',
      groupId: null,
      price: { min: 90_000_000, max: null, currency: 'CNY' },
    }),
  ])
    made.solutions.upsert(solution, 1);
  return made;
}
const fields = (changes: Parameters<typeof aScenario>[0]): string[] =>
  outlook(aScenario(changes), market(), options).missing.map(({ field }) => field);

describe('the outlook of a scenario', () => {
  it('counts what would be shown if it opened now', () => {
    const shown = rankForScenario(aScenario(), market(), options);
    expect(outlook(aScenario(), market(), options)).toMatchObject({
      fitting: shown.recommended.filter(isWorthShowing).length,
      nearMisses: shown.nearMisses.filter(isWorthShowing).length,
    });
    expect(outlook(aScenario(), market(), options).fitting).toBe(2);
  });

  it('names the missing field that decides most first, and nothing that vendors lack', () => {
    expect(fields({ sector: null, budget: null })).toEqual(['sector', 'budget']);
    expect(fields({})).toEqual([]);
    expect(fields({ riskTier: null })).toEqual([]);
  });

  it('asks for a constraint by the solutions that hang on it', () => {
    const { missing, fitting } = outlook(
      aScenario({ constraints: { ...aScenario().constraints, certifications: null } }),
      market(),
      options,
    );
    expect(fitting).toBe(3);
    expect(missing[0]).toMatchObject({ field: 'constraints.certifications', undecided: 3 });
  });

  it('knows how much of it is a guess', () => {
    const sparse = outlook(
      aScenario({
        sector: null,
        needs: [],
        data: null,
        constraints: null,
        budget: null,
        durationWeeks: null,
        startBy: null,
      }),
      market(),
      options,
    );
    expect(sparse.judged).toBeLessThan(0.5);
    expect(outlook(aScenario(), market(), options).judged).toBeGreaterThan(0.9);
  });

  it('does not count on who is invited yet', () => {
    expect(outlook(aScenario({ visibility: 'INVITED' }), market(), options).fitting).toBe(2);
  });
});
