import { Module } from '@nestjs/common';
import { GapRepository } from './gap.repository.ts';
import { GapResolver } from './gap.resolver.ts';
import { GapService } from './gap.service.ts';
import { MarketCountsResolver } from './market-counts.resolver.ts';
import { MarketGapsResolver } from './market-gaps.resolver.ts';
import { OverviewRepository } from './overview.repository.ts';
import { OverviewResolver } from './overview.resolver.ts';
import { OverviewService } from './overview.service.ts';

/** Figures over what the slices below have written. */
@Module({
  providers: [
    MarketCountsResolver,
    MarketGapsResolver,
    OverviewRepository,
    OverviewService,
    OverviewResolver,
    GapRepository,
    GapService,
    GapResolver,
  ],
})
export class InsightModule {}
