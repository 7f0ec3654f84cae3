import { Module } from '@nestjs/common';
import { MarketCountsResolver } from './market-counts.resolver.ts';

/** Figures over what the slices below have written. */
@Module({ providers: [MarketCountsResolver] })
export class InsightModule {}
