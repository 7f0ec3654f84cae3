export * from './scenario.module.ts';
export * from './scenario.service.ts';
export * from './scenario-authoring.service.ts';
export * from './scenario-course.service.ts';
export type { ImportOutcome, ScenarioRecord } from './scenario-import.service.ts';
export * from './scenario.types.ts';
export * from './scenario.inputs.ts';
export * from './scenario-content.inputs.ts';
export {
  CoSponsorEntity,
  ScenarioEntity,
  ScenarioVersionEntity,
  scenarioEntities,
} from './scenario.entity.ts';
export * from './domain/scenario.ts';
export * from './domain/content.ts';
export * from './domain/change-class.ts';
export * from './domain/derived.ts';
export * from './domain/events.ts';
export * from './domain/joint.ts';
export * from './scenario-joint.types.ts';
export * from './domain/brief-lint.ts';
export { mayReadScenario, mayEvaluateScenario, mayLearnOfLike, maySeeName } from './domain/policy.ts';
