export * from './open.ts';
export * from './marketplace.module.ts';
export * from './slices.ts';
