import { world } from '../kit/index.ts';
import { PopulatedMarket } from './populated-market.ts';
it('populates', async () => { const w = await world(); const m = await PopulatedMarket.of(w); console.log(JSON.stringify([...(m as any).ids.keys()])); await w.close(); });
