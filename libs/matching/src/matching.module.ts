import { Module } from '@nestjs/common';
import { AuditModule } from '@fairway/audit';
import { PartyModule } from '@fairway/party';
import { ScenarioModule } from '@fairway/scenario';
import { SolutionModule } from '@fairway/solution';
import { Authors } from './authors.ts';
import { DirtyRepository } from './dirty.repository.ts';
import { EmbeddingRepository } from './embedding/embedding.repository.ts';
import { EmbeddingService } from './embedding/embedding.service.ts';
import { SemanticLegService } from './embedding/semantic-leg.service.ts';
import { AliasPreviewResolver, GlossaryResolver } from './glossary.resolver.ts';
import { GlossaryRepository } from './glossary.repository.ts';
import { GlossaryService } from './glossary.service.ts';
import { learningProviders } from './learning/index.ts';
import { LearningService } from './learning/learning.service.ts';
import { AllocationRepository } from './allocation.repository.ts';
import {
  AllocationRunResolver,
  MatchIntroductionResolver,
  SolutionIntroductionResolver,
} from './introduction.resolver.ts';
import { IntroductionService } from './introduction.service.ts';
import { AllocateNightly, IntroduceDue } from './introduction.tasks.ts';
import { LikeResolver } from './like.resolver.ts';
import { LikeService } from './like.service.ts';
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
import { MineGlossary, OnGlossaryChanged } from './on-glossary-changed.ts';
import { OnWeightsPublished } from './on-weights-published.ts';
import { WeightsDryRunService } from './weights-dry-run.service.ts';
import { WeightsRepository } from './weights.repository.ts';
import { DryRunMoveResolver, DryRunScenarioResolver, WeightsResolver } from './weights.resolver.ts';
import { WeightsService } from './weights.service.ts';
import { ObjectionRepository } from './objection.repository.ts';
import { ObjectionService } from './objection.service.ts';
import { PeerMedians } from './peer-medians.repository.ts';
import { QuestionRepository } from './question.repository.ts';
import { QuestionService } from './question.service.ts';
import { MatchObjectionResolver, MatchQuestionResolver, MatchReasonsResolver } from './reasons.resolver.ts';
import { ScoringService } from './scoring.service.ts';
import { WhatIfService } from './what-if.service.ts';

@Module({
  imports: [AuditModule, PartyModule, ScenarioModule, SolutionModule],
  providers: [
    MatchRepository,
    MatchRunRepository,
    DirtyRepository,
    EmbeddingRepository,
    EmbeddingService,
    SemanticLegService,
    MarketService,
    ScoringService,
    MatchService,
    MatchPairs,
    MatchRunService,
    OutlookService,
    PeerMedians,
    QuestionRepository,
    QuestionService,
    ObjectionRepository,
    ObjectionService,
    WhatIfService,
    MatchReasonsResolver,
    MatchObjectionResolver,
    MatchQuestionResolver,
    LikeService,
    LikeResolver,
    MatchResolver,
    ScenarioMatchesResolver,
    SolutionMatchesResolver,
    MatchRunResolver,
    OutlookResolver,
    OnMarketChanged,
    DrainDirty,
    OnMatchRunRequested,
    Authors,
    WeightsRepository,
    WeightsService,
    WeightsDryRunService,
    WeightsResolver,
    DryRunScenarioResolver,
    DryRunMoveResolver,
    OnWeightsPublished,
    GlossaryRepository,
    GlossaryService,
    GlossaryResolver,
    AliasPreviewResolver,
    OnGlossaryChanged,
    MineGlossary,
    ...learningProviders,
    AllocationRepository,
    IntroductionService,
    MatchIntroductionResolver,
    SolutionIntroductionResolver,
    AllocationRunResolver,
    IntroduceDue,
    AllocateNightly,
  ],
  exports: [
    MatchService,
    MatchPairs,
    MatchRunService,
    ScoringService,
    LearningService,
    IntroductionService,
    QuestionService,
    ObjectionService,
  ],
})
export class MatchingModule {}
