import { emptyMarket } from '../market/market.ts';
import { facetsOf } from './facets.ts';
import { shortlistForScenario } from './rank.ts';
import { aScenario, aSolution } from './sample-records.ts';
import { Sayings } from './sayings.ts';
import { DEFAULT_WEIGHTS } from './weights.ts';

describe('what records say', () => {
  it('has one number as long as anybody says it, and keeps a plain copy', () => {
    const sayings = new Sayings();
    const said = ['x-ray'];
    const number = sayings.take(said);
    expect(sayings.take(['x-ray'])).toBe(number);
    expect(sayings.take(null)).toBe(sayings.take(undefined));
    said.push('video');
    expect(sayings.of(number)).toEqual(['x-ray']);
    sayings.release(number);
    expect(sayings.take(['x-ray'])).toBe(number);
  });

  it('takes no more room than what is said at a time, however long a market lives', () => {
    const market = emptyMarket();
    const scenario = aScenario();
    market.scenarios.upsert(scenario, 1);
    for (let at = 1; at <= 300; at++) {
      const price = { min: at, max: null, currency: 'CNY' as const };
      market.solutions.upsert(aSolution({ id: 'one', price }), at);
      // What is no news leaves nothing behind.
      market.solutions.upsert(aSolution({ id: 'one', price: { ...price, max: at } }), at - 1);
      if (at % 3 === 0) market.solutions.remove('one', at);
    }
    const facets = facetsOf(aSolution()).length;
    for (let facet = 0; facet < facets; facet++)
      expect(market.solutions.variety(facet)).toBeLessThanOrEqual(2);
    market.solutions.upsert(aSolution({ id: 'one' }), 301);
    const fresh = emptyMarket();
    fresh.scenarios.upsert(scenario, 1);
    fresh.solutions.upsert(aSolution({ id: 'one' }), 1);
    const options = { weights: DEFAULT_WEIGHTS, today: '2026-11-20' };
    expect(shortlistForScenario(scenario, market, options)).toEqual(
      shortlistForScenario(scenario, fresh, options),
    );
  });
});
