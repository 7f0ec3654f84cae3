import { FittingService } from './fitting.service.ts';
import { CalibrationResolver, MatchingModelResolver } from './learning.resolver.ts';
import { LearningService } from './learning.service.ts';
import { LikelihoodService } from './likelihood.service.ts';
import { MatchingEventRepository } from './matching-event.repository.ts';
import { MatchingModelRepository } from './matching-model.repository.ts';
import { LearnFromOutcomes, OnModelRequested } from './on-model-requested.ts';

/** What the module of matching provides for learning. */
export const learningProviders = [
  MatchingEventRepository,
  MatchingModelRepository,
  LikelihoodService,
  LearningService,
  FittingService,
  CalibrationResolver,
  MatchingModelResolver,
  OnModelRequested,
  LearnFromOutcomes,
];
