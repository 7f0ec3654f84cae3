import fc from 'fast-check';
import { emptyMarket } from '../market/market.ts';
import { rankForScenario } from './rank.ts';
import type { Market } from './rank.ts';
import type { SolutionRecord } from './records.ts';
import { aScenario, aSolution } from './sample-records.ts';
import { DEFAULT_WEIGHTS } from './weights.ts';

const options = { weights: DEFAULT_WEIGHTS, today: '2026-11-20' };
const TITLES = ['铝轮毂X光缺陷检测', '铸件探伤', 'Casting inspection', '作物长势预测', 'Crop forecast'];

interface Change {
  id: string;
  sequence: number;
  record: SolutionRecord | null;
}

const change = fc.record({
  number: fc.integer({ min: 0, max: 7 }),
  title: fc.constantFrom(...TITLES),
  stated: fc.boolean(),
  removed: fc.integer({ min: 0, max: 3 }).map((n) => n === 0),
});
const history = fc.array(change, { maxLength: 30 }).map((changes) =>
  changes.map(({ number, title, stated, removed }, i): Change => {
    const id = `so-${number}`;
    const record = aSolution({
      id,
      organizationId: `v-${number}`,
      groupId: null,
      title: { zh: title },
      capabilities: stated ? ['defect-detection'] : null,
    });
    return { id, sequence: i + 1, record: removed ? null : record };
  }),
);

function fed(changes: readonly Change[]): Market {
  const market = emptyMarket();
  market.scenarios.upsert(aScenario(), 1);
  for (const { id, sequence, record } of changes)
    if (record) market.solutions.upsert(record, sequence);
    else market.solutions.remove(id, sequence);
  return market;
}

/** As bytes, but for the position: a rebuilt market has seen fewer changes. */
const ranking = (market: Market): string =>
  JSON.stringify({ ...rankForScenario(aScenario(), market, options), sequence: null });

const latest = (changes: readonly Change[]): Change[] => [
  ...new Map(changes.map((one) => [one.id, one])).values(),
];

describe('a market after any history', () => {
  it('ranks byte for byte as one built from what is left, in whatever order', () => {
    fc.assert(
      fc.property(history, fc.infiniteStream(fc.nat()), (changes, order) => {
        const left = latest(changes).filter(({ record }) => record !== null);
        const shuffled = left.map((one) => ({ one, at: order.next().value as number }));
        shuffled.sort((a, b) => a.at - b.at);
        expect(ranking(fed(shuffled.map(({ one }) => one)))).toBe(ranking(fed(changes)));
      }),
      { numRuns: 30 },
    );
  });

  it('is the same for every holder, though events come twice and late', () => {
    fc.assert(
      fc.property(
        history.chain((changes) =>
          fc.tuple(fc.constant(changes), fc.shuffledSubarray(changes, { minLength: changes.length })),
        ),
        ([changes, shuffled]) => {
          const straight = fed(changes);
          const bent = fed([...shuffled, ...changes, ...shuffled]);
          expect(ranking(bent)).toBe(ranking(straight));
          expect([...bent.solutions.ids()].sort()).toEqual([...straight.solutions.ids()].sort());
          expect(ranking(bent)).toBe(ranking(bent));
        },
      ),
      { numRuns: 30 },
    );
  });
});
