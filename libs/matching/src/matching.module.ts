import { Module } from '@nestjs/common';
import { AuditModule } from '@fairway/audit';
import { PartyModule } from '@fairway/party';
import { ScenarioModule } from '@fairway/scenario';
import { SolutionModule } from '@fairway/solution';
import { embeddingProviders } from './embedding/index.ts';
import { glossaryProviders } from './glossary/index.ts';
import { introductionProviders } from './introduction/index.ts';
import { IntroductionService } from './introduction/introduction.service.ts';
import { learningProviders } from './learning/index.ts';
import { LearningService } from './learning/learning.service.ts';
import { LikeResolver } from './like.resolver.ts';
import { LikeService } from './like.service.ts';
import { marketProviders } from './market/index.ts';
import { MatchPairs } from './match-pairs.service.ts';
import { MatchRepository } from './match.repository.ts';
import { MatchResolver, ScenarioMatchesResolver, SolutionMatchesResolver } from './match.resolver.ts';
import { MatchService } from './match.service.ts';
import { OutlookResolver } from './outlook.resolver.ts';
import { OutlookService } from './outlook.service.ts';
import { reasonsProviders } from './reasons/index.ts';
import { ObjectionService } from './reasons/objection.service.ts';
import { QuestionService } from './reasons/question.service.ts';
import { runProviders } from './run/index.ts';
import { MatchRunService } from './run/match-run.service.ts';
import { ScoringService } from './scoring.service.ts';
import { trackRecordProviders } from './track-record/index.ts';
import { weightsProviders } from './weights/index.ts';

@Module({
  imports: [AuditModule, PartyModule, ScenarioModule, SolutionModule],
  providers: [
    ...embeddingProviders,
    ...glossaryProviders,
    ...introductionProviders,
    ...learningProviders,
    ...marketProviders,
    ...reasonsProviders,
    ...runProviders,
    ...trackRecordProviders,
    ...weightsProviders,
    MatchRepository,
    ScoringService,
    MatchService,
    MatchPairs,
    OutlookService,
    LikeService,
    LikeResolver,
    MatchResolver,
    ScenarioMatchesResolver,
    SolutionMatchesResolver,
    OutlookResolver,
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
