export * from './open.ts';
export * from './marketplace.module.ts';
export * from './slices.ts';
export * from './demo/demo-accounts.ts';
export { manufacturing } from './demo/manufacturing/index.ts';
export { demoMarketIsLoaded, playDemoMarket } from './demo/load-demo.ts';
