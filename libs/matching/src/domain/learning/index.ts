export * from './additive-model.ts';
export * from './calibration.ts';
export * from './comparison.ts';
export * from './curve.ts';
export * from './outcome.ts';
export { priorLikelihood } from './prior.ts';
export * from './reliability.ts';
export * from './simulated-outcomes.ts';
export * from './training.ts';
