import { DirtyRepository } from './dirty.repository.ts';
import { MarketService } from './market.service.ts';
import { DrainDirty, OnMarketChanged } from './on-market-changed.ts';

/** What the module of matching provides for the market in memory. */
export const marketProviders = [DirtyRepository, MarketService, OnMarketChanged, DrainDirty];
