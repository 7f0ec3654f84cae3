import { SETTINGS, type Settings } from '@fairway/runtime';
import { DirtyRepository } from './dirty.repository.ts';
import { HeldApart, HeldHere, MarketHolder } from './market-holder.ts';
import { MarketService } from './market.service.ts';
import { DrainDirty, OnMarketChanged } from './on-market-changed.ts';

/** What the module of matching provides for the market in memory. A test has too little to rank for a thread to be worth its start. */
export const marketProviders = [
  DirtyRepository,
  {
    provide: MarketHolder,
    useFactory: ({ NODE_ENV }: Settings): MarketHolder =>
      NODE_ENV === 'test' ? new HeldHere() : new HeldApart(),
    inject: [SETTINGS],
  },
  MarketService,
  OnMarketChanged,
  DrainDirty,
];
