export * from './insight.module.ts';
