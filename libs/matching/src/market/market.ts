import {
  facetsOf,
  MemoryIndex,
  scenarioCodes,
  scenarioFields,
  solutionCodes,
  solutionFields,
  Stock,
} from '../domain/engine.ts';
import type { Market, Reader } from '../domain/engine.ts';
import { marketReader } from './reading.ts';

/** An empty market in memory, ready to be filled from the records. */
export const emptyMarket = (reader: Reader = marketReader()): Market => ({
  scenarios: new Stock(new MemoryIndex(), reader, { fields: scenarioFields, codes: scenarioCodes }),
  solutions: new Stock(new MemoryIndex(), reader, {
    fields: solutionFields,
    codes: solutionCodes,
    facets: facetsOf,
  }),
});
