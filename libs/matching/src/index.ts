export * from './market/market.ts';
export * from './market/reading.ts';
export * from './market/text-tools.ts';
export * from './domain/engine.ts';
export * from './domain/events.ts';
export * from './domain/disposition.ts';
export * from './introduction/introduction.service.ts';
export * from './match.service.ts';
export { MatchType } from './match.types.ts';
export * from './reasons/objection.service.ts';
export * from './reasons/question.service.ts';
export * from './match-pairs.service.ts';
export * from './run/match-run.service.ts';
export { direction, VectorIndex } from './domain/vector-index.ts';
export { requestEmbeddings } from './embedding/embedding-service.ts';
export { MarketService } from './market/market.service.ts';
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
export * from './glossary/glossary.service.ts';
export * from './weights/weights.service.ts';
