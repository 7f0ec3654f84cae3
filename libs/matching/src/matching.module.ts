import { Module } from '@nestjs/common';
import { AuditModule } from '@fairway/audit';
import { PartyModule } from '@fairway/party';
import { ScenarioModule } from '@fairway/scenario';
import { SolutionModule } from '@fairway/solution';
import { DirtyRepository } from './dirty.repository.ts';
import { MarketService } from './market.service.ts';
import { MatchPairs } from './match-pairs.service.ts';
import { MatchRepository } from './match.repository.ts';
import { MatchResolver, ScenarioMatchesResolver, SolutionMatchesResolver } from './match.resolver.ts';
import { MatchRunRepository } from './match-run.repository.ts';
import { MatchRunResolver } from './match-run.resolver.ts';
import { MatchRunService } from './match-run.service.ts';
import { MatchService } from './match.service.ts';
import { DrainDirty, OnMarketChanged } from './on-market-changed.ts';
import { OnMatchRunRequested } from './on-match-run-requested.ts';
import { OutlookResolver } from './outlook.resolver.ts';
import { OutlookService } from './outlook.service.ts';
import { ScoringService } from './scoring.service.ts';

@Module({
  imports: [AuditModule, PartyModule, ScenarioModule, SolutionModule],
  providers: [
    MatchRepository,
    MatchRunRepository,
    DirtyRepository,
    MarketService,
    ScoringService,
    MatchService,
    MatchPairs,
    MatchRunService,
    OutlookService,
    MatchResolver,
    ScenarioMatchesResolver,
    SolutionMatchesResolver,
    MatchRunResolver,
    OutlookResolver,
    OnMarketChanged,
    DrainDirty,
    OnMatchRunRequested,
  ],
  exports: [MatchService, MatchPairs, MatchRunService, ScoringService],
})
export class MatchingModule {}
