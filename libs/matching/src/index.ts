export * from './market.ts';
export * from './reading.ts';
export * from './text-tools.ts';
export * from './domain/engine.ts';
export * from './domain/events.ts';
export * from './domain/disposition.ts';
export * from './introduction.service.ts';
export * from './match.service.ts';
export { MatchType } from './match.types.ts';
export * from './objection.service.ts';
export * from './question.service.ts';
export * from './match-pairs.service.ts';
export * from './match-run.service.ts';
export { MarketService } from './market.service.ts';
export * from './scoring.service.ts';
export * from './matching.module.ts';
export { LearningService } from './learning/learning.service.ts';
export { FittingService } from './learning/fitting.service.ts';
export { MatchingEventRepository } from './learning/matching-event.repository.ts';
export {
  priorLikelihood,
  simulateOutcomes,
  trainCalibration,
  trainWeights,
} from './domain/learning/index.ts';
export { MatchEntity, MatchRunEntity, matchingEntities } from './match.entity.ts';
export * from './glossary.service.ts';
export * from './weights.service.ts';
