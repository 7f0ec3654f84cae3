export * from './open.ts';
export * from './marketplace.module.ts';
export * from './slices.ts';
export * from './demo/demo-accounts.ts';
